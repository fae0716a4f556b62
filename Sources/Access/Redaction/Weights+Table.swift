// What speaks for (above 0) and against somebody being named, row by row: `feature weight`.
//
// Made by tools/name_weights.py (logistic regression) of this repository's own labelled texts.
extension Weights {
    static let table = """
        start 0.07
        begins B actC -1.1
        begins B c10U 0.62
        begins B c3U -0.41
        begins B c8s 0.39
        begins B callC -0.35
        begins B calls -0.09
        begins B cityC' 0.53
        begins B comC -0.97
        begins B comC' 0.08
        begins B coms -0.37
        begins B givenC 0.32
        begins B givenC' 1.27
        begins B handledC -0.47
        begins B medwC 0.14
        begins B n1s -0.61
        begins B n4s 0.44
        begins B particleC 0.25
        begins B particleU 0.82
        begins B plainC -0.23
        begins B plainU -0.46
        begins B roles -0.6
        begins B streetC -0.42
        begins B streets -0.26
        begins B surnameC 1.08
        begins B surnameC' 0.55
        begins B unk0C -0.16
        begins B unk0s' 0.48
        begins B unk1s -0.06
        begins B unk2C' 0.39
        begins B unk2U -0.35
        begins B unk3C' 0.17
        begins B unkgU 0.18
        begins B unksC -0.36
        begins B wsurC -0.23
        begins B wsurU 0.48
        begins b acts -0.55
        begins b brandC -0.53
        begins b c11U 0.19
        begins b c11s 0.49
        begins b c12U 2.1
        begins b c2U -1.04
        begins b c2s -1.2
        begins b c4U -0.34
        begins b c4s -0.6
        begins b c5U 0.18
        begins b c6s -1.07
        begins b c7U 0.54
        begins b c7s 0.39
        begins b coms -0.04
        begins b eponymC 0.04
        begins b eponymC' -0.96
        begins b eponyms 0.35
        begins b eponyms' -0.25
        begins b givenC 0.82
        begins b givenC' -0.45
        begins b givens 0.93
        begins b medC -0.84
        begins b medU -0.89
        begins b meds -1.2
        begins b medwU 0.03
        begins b months 0.73
        begins b n11s 0.7
        begins b n1s -0.94
        begins b n2s -0.3
        begins b n3s -0.82
        begins b n4s -0.92
        begins b n5s 0.16
        begins b n6s 0.73
        begins b n7s 1.15
        begins b particleC -0.44
        begins b particles 1.21
        begins b plainC' 0.23
        begins b plains -0.22
        begins b surnameC 0.93
        begins b titles -0.8
        begins b unitC -0.68
        begins b units -0.35
        begins b unk0C' 0.59
        begins b unk1C -0.21
        begins b unk1s -0.33
        begins b unk2C -0.3
        begins b unk2s -0.36
        begins b unk3U 0.5
        begins b unkgC 0.6
        begins b unkgs -0.15
        begins b unksC' 0.18
        begins b unkss -0.64
        begins b unktC 0.31
        begins b wnameC 0.63
        begins b wnameC' 0.31
        begins b wsurC -0.1
        bias c 0.32
        bias n 1.95
        bias wC -0.33
        bias wU -0.93
        bias ws -0.94
        case C B T z -0.75
        case C B t Z 0.46
        case C B t z -0.16
        case C b T z -0.47
        case C b t Z 0.32
        case C b t z 0.27
        case U B t z -0.25
        case U b T z -0.35
        case U b t z -0.68
        case s B T z -1.03
        case s B t Z 1.52
        case s B t z -0.29
        case s b T z -1.14
        case s b t Z 1.2
        case s b t z -1.2
        d1 # c5U 1.05
        d1 # countryC -0.71
        d1 # givenU -0.81
        d1 # monthC 2.58
        d1 # months 1.18
        d1 # n1s 0.77
        d1 # n2s 1.62
        d1 # n3s 2.01
        d1 # n4s 2.31
        d1 # plainC -0.8
        d1 # surnameC -0.84
        d1 # unitC 0.63
        d1 # unk0s -0.92
        d1 # unk1C -0.22
        d1 # unk3C -0.52
        d1 # wnameC -0.79
        d1 # wsurs 0.52
        d1 #a c3U 3.21
        d1 #a c3s 1.02
        d1 #a coms 0.24
        d1 #a medws 0.18
        d1 #a monthC 2.52
        d1 #a months 0.51
        d1 #a n1s -0.45
        d1 #a n3s -0.6
        d1 #a n6s 0.59
        d1 #a unk0C -0.25
        d1 #a unkgU -0.65
        d1 $ c3s -0.4
        d1 $ c5U 0.5
        d1 $ c5s -0.38
        d1 $ citys 0.52
        d1 $ comC 0.16
        d1 $ eponyms 0.36
        d1 $ givenU 0.53
        d1 $ meds 0.49
        d1 $ medwC 0.28
        d1 $ medws 0.2
        d1 $ months 0.02
        d1 $ n1s -0.12
        d1 $ n2s -0.39
        d1 $ n6s 0.34
        d1 $ particles -0.52
        d1 $ plainC -0.31
        d1 $ unk0C -0.28
        d1 $ unk0s 0.19
        d1 $ unk1U 0.23
        d1 $ unk1s -0.3
        d1 $ unk2s -0.06
        d1 $ unk3C 0.15
        d1 $ unkgC -1.01
        d1 $ wsurs 0.18
        d1 acts givenC -0.24
        d1 acts givens 0.73
        d1 acts n2s -0.73
        d1 acts plains 0.47
        d1 acts surnameC -0.45
        d1 acts unk0C 0.26
        d1 acts unk0s 0.24
        d1 acts unk1C 0.53
        d1 acts unk2s 0.32
        d1 acts unkss -0.06
        d1 acts unktC 0.5
        d1 acts wnameC 1.17
        d1 acts wsurC 1.02
        d1 afters n2s -0.32
        d1 agains unkgs -0.31
        d1 ands c3s 0.49
        d1 ands comC -0.34
        d1 ands unk0s 0.09
        d1 ands unk1s -0.2
        d1 ands unk2C -0.06
        d1 ands unk2s 0.22
        d1 ands unkgC 0.3
        d1 ands unktC 0.26
        d1 ands wsurC 0.14
        d1 ats cityC -0.17
        d1 ats n3s -0.56
        d1 ats unk2s -0.25
        d1 ats wnameC -0.15
        d1 boths unk0s 0.22
        d1 comC givenC 0.63
        d1 comC medC 1.01
        d1 comC n2s 0.96
        d1 comC unk1C -0.64
        d1 comC unk2C -0.55
        d1 comC unk3C 0.44
        d1 comC unktC -0.65
        d1 comC wnameC -0.59
        d1 comC wsurC' -0.44
        d1 comU comU 0.81
        d1 comU unk3U 0.97
        d1 comU wsurU -0.57
        d1 coms c10U -0.72
        d1 coms c3s -0.82
        d1 coms c4U -0.91
        d1 coms c4s 0.7
        d1 coms givenC 0.1
        d1 coms givenC' 0.67
        d1 coms givens' 0.48
        d1 coms medC -0.71
        d1 coms monthC -0.47
        d1 coms n2s -0.17
        d1 coms n4s -1.36
        d1 coms particles -0.54
        d1 coms plains 0.57
        d1 coms relationC 0.12
        d1 coms surnameC -0.68
        d1 coms surnameC' 0.38
        d1 coms unk0s -0.24
        d1 coms unk3C' 0.35
        d1 coms unk3s 0.12
        d1 coms unktC 0.56
        d1 coms wnameC -0.83
        d1 coms wnames -0.33
        d1 coms wsurC -0.7
        d1 coms wsurs -0.5
        d1 fors unk0s -0.29
        d1 fors wnameC -0.43
        d1 froms meds 0.6
        d1 froms unk0C 0.18
        d1 froms unk0s -0.48
        d1 froms unk1s 0.22
        d1 froms unk2s 0.21
        d1 givenC givenC -0.32
        d1 givenC medC 1.21
        d1 givenC particleC 0.48
        d1 givenC unk2C 0.99
        d1 givenC wsurs -0.35
        d1 givens unk0s 0.42
        d1 hads plainC -0.25
        d1 hads unk0C 0.51
        d1 handleds wnameC 0.56
        d1 hass plainC -0.15
        d1 hass unkgs -0.15
        d1 hass unksC -0.16
        d1 hiss unk1s -0.32
        d1 ifs plains 0.21
        d1 ins givens -0.32
        d1 ins n1s 0.04
        d1 ins streetC -0.03
        d1 ins surnameC 0.14
        d1 ins unk0C -0.11
        d1 ins unk3C 0.21
        d1 is particles 0.33
        d1 is unk2s 0.41
        d1 is unk3s -1.16
        d1 iss comC 1.34
        d1 iss eponyms 0.42
        d1 iss givens -0.41
        d1 iss monthC -0.68
        d1 iss n1s 0.11
        d1 iss plains -0.11
        d1 iss unk0C 0.65
        d1 iss unk0s 0.25
        d1 iss unk3s 0.65
        d1 iss unkgs 0.32
        d1 iss wnames 0.2
        d1 m! givens -0.26
        d1 m" medwC -0.53
        d1 m" n1s -0.45
        d1 m" plainU 0.47
        d1 m" unk0U -0.41
        d1 m# particleC 0.42
        d1 m% n2s -1.42
        d1 m& unk3C -0.15
        d1 m( n2s -0.83
        d1 m( plainC 0.01
        d1 m( tailC -0.11
        d1 m( unk1s -0.28
        d1 m( unk3C 0.34
        d1 m) cityC -0.31
        d1 m) comC 0.43
        d1 m) n1s 0.03
        d1 m) n3s 0.37
        d1 m) unk0C 0.3
        d1 m+ coms 0.41
        d1 m+ meds 0.21
        d1 m+ n2s -0.64
        d1 m+ unk1C -0.29
        d1 m+ unk3s -0.6
        d1 m, c2U 0.1
        d1 m, c2s -0.51
        d1 m, c3U 0.11
        d1 m, c3s -0.51
        d1 m, c4U -1.03
        d1 m, c6U -0.36
        d1 m, countryC 0.43
        d1 m, eponyms 0.27
        d1 m, givens -0.34
        d1 m, medC -0.42
        d1 m, meds -0.47
        d1 m, medws 0.15
        d1 m, monthC -0.94
        d1 m, n2s -0.27
        d1 m, n3s -0.02
        d1 m, particles -0.4
        d1 m, plainC 0.07
        d1 m, streetC 1
        d1 m, streets 0.8
        d1 m, surnameC 0.61
        d1 m, tailC -0.19
        d1 m, titleC 0.64
        d1 m, unk0C 0.35
        d1 m, unk1C 0.24
        d1 m, unk1s -0.37
        d1 m, unk2C -0.2
        d1 m, unk2U -0.23
        d1 m, unk2s -0.03
        d1 m, unk3s -0.21
        d1 m, unksC 0.58
        d1 m, unkss 0.18
        d1 m, wnameC 0.42
        d1 m, wsurU 0.43
        d1 m- c3U 1.54
        d1 m- c4U 1.25
        d1 m- eponymC -0.22
        d1 m- medwC -0.61
        d1 m- n1s 0.3
        d1 m- n2s 0.51
        d1 m- n3s 0.88
        d1 m- particleC 0.59
        d1 m- particles -0.74
        d1 m- plainC 0.21
        d1 m- plains 0.79
        d1 m- streets -0.45
        d1 m- surnameC -0.44
        d1 m- units -0.23
        d1 m- unk0C 0.26
        d1 m- unk1U 0.45
        d1 m- unk2C 0.18
        d1 m- unk2U 0.45
        d1 m- unk2s 0.3
        d1 m- unk3s 0.21
        d1 m- unkgC 0.38
        d1 m- wsurs -0.29
        d1 m. calls 1.11
        d1 m. givenC -0.13
        d1 m. medC -0.69
        d1 m. meds 0.67
        d1 m. medwC -0.19
        d1 m. monthC -0.37
        d1 m. months 0.5
        d1 m. n1s -0.51
        d1 m. n2s -0.31
        d1 m. n3s 0.31
        d1 m. n4s -0.44
        d1 m. particleC 0.72
        d1 m. particles -0.62
        d1 m. plains 0.02
        d1 m. relations 0.63
        d1 m. roles 0.92
        d1 m. streetC 0.46
        d1 m. surnameC 0.16
        d1 m. tailC 0.21
        d1 m. titles 0.51
        d1 m. unitC 1.47
        d1 m. units 0.26
        d1 m. unk1C -0.17
        d1 m. unk1s -0.23
        d1 m. unk2C 0.48
        d1 m. unk2s 0.52
        d1 m. unktC -0.02
        d1 m. wnameC 0.34
        d1 m. wsurC -0.33
        d1 m. wsurs -0.12
        d1 m/ coms 0.72
        d1 m/ n1s 0.87
        d1 m/ n2s 0.7
        d1 m/ n3s -1.19
        d1 m/ units -0.39
        d1 m/ unk2U 1.06
        d1 m/ unk2s -0.59
        d1 m/ unk3C -0.8
        d1 m: c2U 0.99
        d1 m: c2s 0.49
        d1 m: c5U -1.1
        d1 m: comC -1.26
        d1 m: givenC 0.41
        d1 m: n2s -0.62
        d1 m: plains -0.4
        d1 m: tailC -0.37
        d1 m: unk1s 0.93
        d1 m: unk2C -0.31
        d1 m: unk2s -0.71
        d1 m: unksC -0.4
        d1 m: wsurC 0.38
        d1 m; medwC 0.49
        d1 m; n2s -0.55
        d1 m; n4s 0.02
        d1 m; plainC -0.37
        d1 m; unk1C -0.48
        d1 m; unk2C 0.02
        d1 m; unk3C -0.37
        d1 m? comC 0.4
        d1 m? n1s -0.29
        d1 m? n2s 0.16
        d1 m? unk1s -0.44
        d1 m? unkts -0.22
        d1 m? wnames 0.01
        d1 m?m wsurU 0.31
        d1 m@ n2s 0.21
        d1 m] n4s -1.01
        d1 m_ relations 1.01
        d1 mays n1s 1.15
        d1 medC unk0C 0.71
        d1 meds cityC 0.18
        d1 meds wnameC -0.61
        d1 medws unk1C -0.74
        d1 monthC n1s 2.8
        d1 monthC n2s 1.79
        d1 months n1s 1
        d1 months n2s 1
        d1 mys unk0s -0.27
        d1 mys wsurs 0.24
        d1 m| n1s -0.56
        d1 m| n2s -0.56
        d1 m| particleC -0.46
        d1 m– unk2C 0.36
        d1 nots n1s 0.41
        d1 offs acts 1.3
        d1 ofs coms 0.62
        d1 ofs wnameC -0.6
        d1 okU coms 0.5
        d1 ones coms 0.93
        d1 onlys unk2s 0.42
        d1 ons coms 0.13
        d1 ons n1s -0.47
        d1 ons n2s 0.34
        d1 ons n3s -0.61
        d1 ons streetC 0.29
        d1 ons unk3C -0.65
        d1 ors plains -0.31
        d1 outs n3s -0.33
        d1 particleC n4s 0.51
        d1 particleU particleU 1.03
        d1 particleU unk2C -0.25
        d1 particles n3s 0.73
        d1 particles particles 0.57
        d1 particles unk2s 0.98
        d1 plainC givenC -0.6
        d1 plainC n2s 1.04
        d1 plainC n4s 0.79
        d1 plainC wnameC 0.2
        d1 plains citys -0.24
        d1 plains coms -0.4
        d1 plains n3s -0.39
        d1 plains unk0C -0.28
        d1 plains unk0s -0.24
        d1 plains unk2C -0.32
        d1 relations unk0C 0.13
        d1 relations wnames -0.38
        d1 sevens coms 0.33
        d1 streetC cityC 0.38
        d1 streetC comC 0.86
        d1 streetC n1s 1.44
        d1 surnameC medC 0.9
        d1 surnameC titleC -1.12
        d1 surnames unk0s 0.46
        d1 surnames unk1s 0.46
        d1 surnames wsurs 0.37
        d1 tails eponymC -0.81
        d1 tails givenC -0.79
        d1 tails givenC' 0.33
        d1 tails medwC -0.62
        d1 tails n2s -0.62
        d1 tails plainC 0.9
        d1 tails unk0s -0.33
        d1 tails unk1C -0.34
        d1 tails unk2s -0.37
        d1 tails wnameC -0.32
        d1 tails wnames -1.53
        d1 tails wsurC -0.4
        d1 thes medC 0.74
        d1 thes meds 0.53
        d1 thes monthC 0.32
        d1 thes unk1s -0.29
        d1 thes wnameC -0.85
        d1 thiss calls -0.19
        d1 thiss n3s 0.63
        d1 titleC n2s -0.68
        d1 tos n4s -0.41
        d1 tos plainC -0.29
        d1 tos unk1C 0.09
        d1 twos coms 0.84
        d1 unders n2s -0.45
        d1 unitU n2s -0.48
        d1 units medws -0.34
        d1 units n1s -1.1
        d1 units n2s -2.4
        d1 units n3s -1.68
        d1 units particleC 0.23
        d1 units unk0s 0.42
        d1 units unk1s -0.73
        d1 units unk2s 0.45
        d1 units wnameC -0.41
        d1 unk0C unk1C 0.5
        d1 unk0C unk3U 0.53
        d1 unk0C wsurC -0.2
        d1 unk0s citys -0.48
        d1 unk0s medws -0.23
        d1 unk0s n1s -0.4
        d1 unk0s n3s -0.06
        d1 unk0s tailC 0.66
        d1 unk0s unk0C -0.29
        d1 unk0s unk1C -0.46
        d1 unk0s unk3s 0.39
        d1 unk0s wnameC -0.88
        d1 unk0s wnames -0.71
        d1 unk1C unksC 0.24
        d1 unk1C unktC -0.64
        d1 unk1C wnameC 0.25
        d1 unk1C wsurC -0.36
        d1 unk1U n3s -0.47
        d1 unk1s relations 0.63
        d1 unk1s unk2C -0.36
        d1 unk1s unkgs -0.28
        d1 unk1s wnames 0.26
        d1 unk2C particleC 0.89
        d1 unk2C particles 1.18
        d1 unk2C unk1C 0.29
        d1 unk2C wsurC 0.17
        d1 unk2s c3s 0.14
        d1 unk2s unk0s 0.26
        d1 unk2s unk1s 0.16
        d1 unk2s unk3C -0.77
        d1 unk2s unkgs 0.29
        d1 unk3C n4s 0.32
        d1 unk3C particles 0.27
        d1 unk3U n2s -0.63
        d1 unk3U unk0C -0.29
        d1 unk3U unk2C -0.51
        d1 unk3s n1s 1.09
        d1 unk3s plains 0.26
        d1 unkgs n1s -0.44
        d1 unksC n2s 0.44
        d1 unksC unk2C 0.11
        d1 unkss coms' 0.15
        d1 unkss unk3s 0.23
        d1 unktC comC 1.11
        d1 unktC particles 0.4
        d1 wass givenC -0.77
        d1 wass monthC -0.56
        d1 wass n2s 0.41
        d1 wass unk0C 0.33
        d1 wass unk1C 0.07
        d1 wass wnameC 0.66
        d1 withs cityC 0.46
        d1 withs unk2C -0.25
        d1 withs unksC -0.42
        d1 withs wsurs -0.13
        d1 wnames coms 0.52
        d1 wnames unk1s 0.18
        d1 won'ts unk1s 0.33
        d1 wsurC medwC 0.62
        d1 wsurC unk3U 1.07
        d1 wsurC wnameC 0.59
        d1 wsurs medws 0.13
        d1 wsurs unk3s 0.39
        d12 # # c 1.15
        d12 # # n 4.06
        d12 # # wC 0.65
        d12 # # wU 1.95
        d12 # $ n 1.21
        d12 # $ wC -0.71
        d12 # $ wU -0.66
        d12 # $ ws 0.02
        d12 # coms wC 0.42
        d12 # coms ws -0.37
        d12 # m, c 0.4
        d12 # m, ws 0.33
        d12 # m. c -0.88
        d12 # m. wU -0.74
        d12 # m. ws -0.89
        d12 # m/ n -0.4
        d12 # m: wC -0.18
        d12 # m; ws 0.57
        d12 # plains ws 1.48
        d12 # unitC wC 0.58
        d12 # units wC -0.91
        d12 # wsurC wC 1.42
        d12 # wsurC wU 1.22
        d12 # wsurs ws 0.77
        d12 #a # n -0.37
        d12 #a # ws 0.6
        d12 #a $ c 0.81
        d12 #a $ ws -0.22
        d12 #a m, c 1.09
        d12 #a m, wC -0.56
        d12 #a m, ws -0.56
        d12 #a m. wC -0.3
        d12 #a plainU n 0.27
        d12 #a thes wC -0.25
        d12 #a unk0s wC 0.64
        d12 #a unk1U wC -0.36
        d12 $ $ n -0.15
        d12 aC m. wC 0.59
        d12 acts # wC -0.44
        d12 acts # ws -0.66
        d12 acts acts ws -0.34
        d12 acts ans ws 0.26
        d12 acts as wC 0.54
        d12 acts as ws 0.36
        d12 acts calls wC -0.33
        d12 acts hims wC -0.71
        d12 acts his ws 0.29
        d12 acts hiss ws 0.68
        d12 acts ins ws -0.14
        d12 acts its wC 0.61
        d12 acts m, ws -0.24
        d12 acts mes wC -0.86
        d12 acts mys wC -0.26
        d12 acts mys ws -0.18
        d12 acts ofs wC 0.13
        d12 acts ours ws -0.17
        d12 acts plains ws 0.3
        d12 acts thes ws 0.44
        d12 acts withs wC -0.22
        d12 acts wnames ws 0.35
        d12 acts wsurs wC 0.59
        d12 afters coms wC -0.5
        d12 agains sorrys ws 0.55
        d12 alls overs ws -0.42
        d12 ands acts n 0.23
        d12 ands acts ws -0.22
        d12 ands agains n 0.05
        d12 ands as wC -0.54
        d12 ands coms n 0.85
        d12 ands coms ws -0.45
        d12 ands givens ws 0.53
        d12 ands hass n -0.5
        d12 ands iC n 0.51
        d12 ands iC wC 0.65
        d12 ands is ws 0.59
        d12 ands meds ws -0.42
        d12 ands mes ws 0.4
        d12 ands mys n 0.38
        d12 ands plainC ws 0.14
        d12 ands plains wC -0.35
        d12 ands plains ws -0.36
        d12 ands shes ws 0.05
        d12 ands thes n -0.08
        d12 ands thes ws 0.8
        d12 ands unk1C wC -0.52
        d12 ands unk2s ws 0.24
        d12 ands unkgC wC 0.42
        d12 ands unkgs ws 0.72
        d12 ands wsurs n -0.19
        d12 ats # n 0.88
        d12 ats # wC -0.34
        d12 ats coms n -0.36
        d12 ats coms wC -0.6
        d12 ats plains wC 0.33
        d12 ats thes wC 0.35
        d12 brandC m. wC -0.49
        d12 calls m, wC 0.37
        d12 calls thems ws 0.29
        d12 citys $ ws 0.68
        d12 comC # n -0.79
        d12 comC acts wC -0.52
        d12 comC comC wC 0.03
        d12 comC m, wC -0.34
        d12 comC m: n 0.17
        d12 comC m: wC 0.17
        d12 comC m; wC -0.97
        d12 comC wnameC n 0.93
        d12 comU callU wU 0.49
        d12 comU m, wU 0.62
        d12 comU m: wC 1.14
        d12 coms # n 1
        d12 coms # ws -0.01
        d12 coms #a wC -0.64
        d12 coms #a ws -0.7
        d12 coms $ n -0.37
        d12 coms $ wC -0.71
        d12 coms $ ws -0.48
        d12 coms acts ws 0.19
        d12 coms afters wC 0.28
        d12 coms ands wC 0.38
        d12 coms as n 0.44
        d12 coms as wC 0.81
        d12 coms ats ws 0.2
        d12 coms bys ws 0.15
        d12 coms coms wC -0.04
        d12 coms coms ws 0.14
        d12 coms hass wC -0.4
        d12 coms hiss wC 0.38
        d12 coms ifs wC -0.81
        d12 coms ins wC -0.4
        d12 coms is ws 1.08
        d12 coms justs wC 0.27
        d12 coms m, n -0.73
        d12 coms m, wC -1.37
        d12 coms m, ws -0.98
        d12 coms m. n -0.67
        d12 coms m. wC -0.24
        d12 coms m. ws -0.47
        d12 coms m: c -0.75
        d12 coms m: wC -0.98
        d12 coms m: ws 0.39
        d12 coms m= n -0.5
        d12 coms m? wC -0.58
        d12 coms medws wC 0.32
        d12 coms mes ws -0.35
        d12 coms ons ws -0.39
        d12 coms plains n -0.61
        d12 coms streets n 0.6
        d12 coms tails n -0.35
        d12 coms tos wC 0.19
        d12 coms tos ws -0.01
        d12 coms unk1s ws -0.59
        d12 coms unk2C n -0.16
        d12 coms unk3C n 0.23
        d12 coms unk3s wC 0.34
        d12 coms unkss wC -0.57
        d12 doesn'ts $ ws 0.16
        d12 doess coms wC -0.17
        d12 dos its ws -0.15
        d12 eponymC m, wC 1.26
        d12 fors plains ws 0.24
        d12 fors unk0s wC 0.6
        d12 froms # c 0.5
        d12 froms brandC wC 0.52
        d12 froms coms wC 0.67
        d12 froms coms ws 0.19
        d12 froms meds wC 0.24
        d12 froms thes ws 0.23
        d12 froms unk0s ws 0.42
        d12 givenC m" wC 0.47
        d12 givenC m, wC 0.46
        d12 givenC m, ws 0.89
        d12 givenC surnameC wC -0.38
        d12 givens acts ws 0.37
        d12 hads as wC 0.26
        d12 hads hers ws 0.69
        d12 hads mes wC -0.16
        d12 handleds m. wC -0.58
        d12 hass as wC 1.02
        d12 hass coms wC -0.5
        d12 hass eponymC' wC 0.51
        d12 hass meds ws 0.46
        d12 heres mys ws 0.4
        d12 iC m& wC 0.17
        d12 ifs yous ws 0.21
        d12 ins citys ws -0.53
        d12 ins coms n 0.41
        d12 ins coms wC 0.38
        d12 ins meds wC 0.68
        d12 ins medws ws 0.43
        d12 ins monthC wC -0.91
        d12 ins mys wC -0.37
        d12 ins plains ws -0.27
        d12 ins thes wC -0.52
        d12 ins thes ws -0.22
        d12 ins unk1s wC 0.27
        d12 is wass n 0.2
        d12 is woulds ws 0.33
        d12 isU notU wU 0.59
        d12 isn'ts tails ws 0.69
        d12 iss # wC 0.79
        d12 iss #a ws -0.38
        d12 iss acts wC -0.64
        d12 iss as ws 0.2
        d12 iss coms wC 0.62
        d12 iss ins wC 0.34
        d12 iss meds ws 0.28
        d12 iss mys wC 0.79
        d12 iss mys ws 0.6
        d12 iss stills ws 0.56
        d12 iss tails wC -0.51
        d12 iss thes wU 0.73
        d12 iss unk0s wC 0.05
        d12 iss unk0s ws 0.25
        d12 iss withs ws -0.36
        d12 itss mes ws 0.23
        d12 m! m! wC -0.29
        d12 m" m, ws 0.13
        d12 m" m: ws -0.69
        d12 m" m} n 0.4
        d12 m# # n 0.44
        d12 m' m, wC 0.54
        d12 m( medU wC 0.14
        d12 m( relations wC 0.71
        d12 m( unk2s wC 0.47
        d12 m) # n 4.25
        d12 m) # wC -0.88
        d12 m) $ n -0.65
        d12 m) $ ws -0.3
        d12 m) ands wC 0.34
        d12 m) m: n -0.54
        d12 m) m: wC -0.27
        d12 m) m; n 0.87
        d12 m) m– wC 0.55
        d12 m+ unk1s ws 0.18
        d12 m, # c 1
        d12 m, # n -0.32
        d12 m, # wC 0.75
        d12 m, #a n -1.13
        d12 m, #a wC 0.04
        d12 m, #a wU -0.5
        d12 m, actC n 1.09
        d12 m, acts n 0.63
        d12 m, acts wC -0.1
        d12 m, ands ws 0.26
        d12 m, as wC 0.21
        d12 m, ats n -0.2
        d12 m, beens wC -0.39
        d12 m, brandC wC -0.78
        d12 m, buts n -0.24
        d12 m, cityC wC 0.43
        d12 m, comC wC -0.85
        d12 m, coms c -0.32
        d12 m, coms wC 0.25
        d12 m, coms ws -0.06
        d12 m, dos n 0.52
        d12 m, eponymC n -0.31
        d12 m, froms n 0.58
        d12 m, givenC wC 0.19
        d12 m, givenU n 0.47
        d12 m, givens wC -0.08
        d12 m, handleds n -0.57
        d12 m, hes ws 0.16
        d12 m, hes' n 0.37
        d12 m, hiss n 0.65
        d12 m, hiss ws 0.26
        d12 m, iC ws -0.4
        d12 m, iss ws -0.41
        d12 m, its' wC -0.23
        d12 m, m# wC 0.19
        d12 m, m? n -0.33
        d12 m, meds n 0.01
        d12 m, medwC wC -0.51
        d12 m, mys wC -0.01
        d12 m, nots n 0.47
        d12 m, nots wC 0.47
        d12 m, ons ws 0.1
        d12 m, plainC wC -0.68
        d12 m, plainU n -0.8
        d12 m, plainU wU -0.42
        d12 m, relationC n -0.59
        d12 m, relations wC 0.24
        d12 m, seconds n 0.17
        d12 m, shes n 0.8
        d12 m, streetU n 0.3
        d12 m, streets n -0.75
        d12 m, streets wC 0.39
        d12 m, surnameC n 0.44
        d12 m, tails wC 0.46
        d12 m, thats' n -0.37
        d12 m, thes ws -0.48
        d12 m, titleC n -0.28
        d12 m, units wC 0.86
        d12 m, unk0s ws 0.28
        d12 m, unk1C n 0.3
        d12 m, unk1U wC 0.43
        d12 m, unk1s wU 0.44
        d12 m, unk2C n -0.19
        d12 m, unk2C wC -0.3
        d12 m, unk2U n -0.23
        d12 m, unk2U wC 0.7
        d12 m, unk2s n 0.36
        d12 m, unk2s wC 0.42
        d12 m, unksC n -0.43
        d12 m, unktC wC 0.41
        d12 m, whichs wC -0.55
        d12 m, withs n -0.33
        d12 m, wnameC wC 0.4
        d12 m, wnameC wU 0.19
        d12 m, wnames n -0.45
        d12 m, wnames ws 0.33
        d12 m, wsurs wC 0.82
        d12 m, wsurs ws 0.37
        d12 m- # c 1.83
        d12 m- # n 1.05
        d12 m- # wC 0.63
        d12 m- # wU 1.76
        d12 m- # ws 1.44
        d12 m- #a c 1.35
        d12 m- #a n 0.79
        d12 m- #a wU 1.97
        d12 m- #a ws 0.36
        d12 m- aC wC 0.8
        d12 m- coms n -1.11
        d12 m- coms wC -1.44
        d12 m- coms ws -1.37
        d12 m- eponymC wC -0.61
        d12 m- givens wC 0.28
        d12 m- ins ws -0.43
        d12 m- m> n -0.6
        d12 m- meds ws 0.47
        d12 m- ons wC 0.34
        d12 m- plainU wU 0.27
        d12 m- surnameC wC 0.66
        d12 m- unk0s wC -0.31
        d12 m- unk0s ws -0.41
        d12 m- unk1C wC 0.32
        d12 m- unk1U n 0.24
        d12 m- unk2C wC 0.58
        d12 m- unk2C wU -0.73
        d12 m- unkgs wC 0.51
        d12 m- unksC wC -0.46
        d12 m- unkss wC 0.7
        d12 m. # n 2.62
        d12 m. # ws -0.3
        d12 m. #a wC 0.25
        d12 m. $ n 0.44
        d12 m. ands ws 0.4
        d12 m. brandC n 1.08
        d12 m. brands wC -0.39
        d12 m. comC c -0.44
        d12 m. comC wC -0.42
        d12 m. comC ws -0.71
        d12 m. coms wC -0.94
        d12 m. coms ws 0.99
        d12 m. doC wC -0.51
        d12 m. eponyms ws 0.58
        d12 m. givenC wC 0.36
        d12 m. givens ws 0.85
        d12 m. i'lls ws 0.31
        d12 m. iC wC -0.67
        d12 m. m, wC 0.87
        d12 m. m, ws 0.2
        d12 m. medC wC -0.51
        d12 m. medwC wC 0.49
        d12 m. medws ws 0.38
        d12 m. m| wC 0.53
        d12 m. m– wC 0.52
        d12 m. ons ws 0.18
        d12 m. particleC wC 0.46
        d12 m. particles wC 0.44
        d12 m. plainC n -0.47
        d12 m. plainU n -0.46
        d12 m. plains n 1.04
        d12 m. plains ws 1.2
        d12 m. surnameC wC 0.49
        d12 m. surnames ws 1.21
        d12 m. thankC wC 0.29
        d12 m. unitC wC 0.51
        d12 m. unk0s ws 0.92
        d12 m. unk1C n 0.86
        d12 m. unk1s ws 0.84
        d12 m. unk2C n -0.28
        d12 m. unk2C wC 0.76
        d12 m. unk2U wC -1.26
        d12 m. unk2s n 1.23
        d12 m. unk3C wC 0.48
        d12 m. unkgs ws 0.51
        d12 m. unkts ws 1
        d12 m. weC wC 0.62
        d12 m. wsurC wC 0.83
        d12 m. wsurs ws 0.6
        d12 m/ # n 1.06
        d12 m/ # wU 2.06
        d12 m/ # ws 0.64
        d12 m/ #a c -0.35
        d12 m/ comC ws 0.49
        d12 m/ givens ws 0.5
        d12 m/ meds n 0.47
        d12 m/ units n -0.2
        d12 m/ unk2s n -0.67
        d12 m/ unk3C wC -0.06
        d12 m/ unk3U n -0.42
        d12 m: # wC -0.68
        d12 m: # ws -0.72
        d12 m: #a n 1.41
        d12 m: #a wC -0.39
        d12 m: cans wC 0.68
        d12 m: cityC wC -0.25
        d12 m: coms wC 1.47
        d12 m: coms ws -0.79
        d12 m: m/ ws 1.68
        d12 m: m: c 1.51
        d12 m: m: wC 0.39
        d12 m: plainU n 1.06
        d12 m: pleases wC 0.39
        d12 m: thes ws 0.4
        d12 m: unk1s wC 0.73
        d12 m: unk3C wC -0.3
        d12 m: unkgC wC -0.58
        d12 m: unkgs ws -0.54
        d12 m; # n 0.1
        d12 m; comC wC 0.58
        d12 m; coms n -0.18
        d12 m; plains n 0.49
        d12 m; unk0C wC -0.46
        d12 m< # wC -1.01
        d12 m> # n -0.36
        d12 m? $ ws -0.39
        d12 m? m) wC 0.5
        d12 m? meds ws 0.4
        d12 m?m # n -0.29
        d12 m?m #a n 0.47
        d12 m?m m?m n 0.68
        d12 m?m unkgC wC 0.2
        d12 m@ # n -1.14
        d12 m@ # ws -0.4
        d12 m@ coms c 0.58
        d12 m@ unk0s ws 0.62
        d12 m[ # ws -0.24
        d12 m] m: n 0.45
        d12 m_ # ws 1.15
        d12 m_ #a ws -0.21
        d12 m_ givens ws 1.26
        d12 m_ surnames ws 0.3
        d12 m_ unk3s ws 0.85
        d12 medC m: wC 0.45
        d12 medU # wC 0.53
        d12 medU m, wC -0.55
        d12 meds units ws 0.29
        d12 medwC acts wC 0.2
        d12 medwC unk2C n 0.57
        d12 medws $ ws 0.44
        d12 medws coms ws -0.27
        d12 monthC m. c 0.59
        d12 monthC m. n 1.21
        d12 mys relations ws 0.95
        d12 mys unkgs ws 0.19
        d12 m| aC n 0.41
        d12 m| comC n 0.45
        d12 m| unk1s ws 0.33
        d12 m| unk2C n -0.44
        d12 m– eponymC wC 0.49
        d12 m– meds c 0.27
        d12 m– plains wC -0.75
        d12 nos coms wC 0.16
        d12 nots acts n -0.76
        d12 nows m, n 0.5
        d12 ofs coms ws -0.49
        d12 ofs mays ws 0.34
        d12 ofs monthC ws 2
        d12 ofs months ws 1.18
        d12 okU m. wC 0.26
        d12 onlys coms ws 0.73
        d12 ons # ws 0.52
        d12 ons #a c 0.3
        d12 ons brandC wC 0.27
        d12 ons coms wC 0.25
        d12 ons medC wC -0.9
        d12 ons mys n -0.58
        d12 ons nexts n 0.7
        d12 ons units wC 0.71
        d12 overs tos wC -0.21
        d12 particleC unitC c 1
        d12 particleC unk2C wC 0.29
        d12 particles citys n 0.24
        d12 particles coms ws -0.45
        d12 particles m. n -0.14
        d12 particles m/ n 0.38
        d12 particles unk2s ws 0.78
        d12 plainC acts wC 0.27
        d12 plainC m. wC 0.45
        d12 plains bys wC 0.63
        d12 plains bys ws 0.4
        d12 plains coms wC 0.44
        d12 plains coms ws 0.36
        d12 plains iss ws -0.36
        d12 plains olds n -0.35
        d12 plains ons wC -0.43
        d12 plains unk1s ws -0.55
        d12 relations coms wC -0.55
        d12 relations m, ws 0.53
        d12 roles m, ws -0.39
        d12 sevens sevens ws 0.33
        d12 stills haves ws -0.18
        d12 streetC m, wC 1.25
        d12 streets m, ws 0.97
        d12 streets m- ws 0.15
        d12 surnameC coms wC -0.42
        d12 surnameC tos wC -0.5
        d12 surnameC unk3C wC -0.65
        d12 surnames m. ws 0.35
        d12 tailC # wC -0.59
        d12 tails # n -0.54
        d12 tails coms wC -0.47
        d12 tails m, wC -2.06
        d12 tails m- wC 0.52
        d12 tails m? wC 0.67
        d12 tails ons ws -0.5
        d12 tails unk0s wC -0.28
        d12 tails wass wC -0.38
        d12 thes #a wC 0.64
        d12 thes #a ws 0.51
        d12 thes coms wC -0.75
        d12 thes ones ws 0.22
        d12 thes roles wC 0.23
        d12 thiss iss ws -0.2
        d12 titleC m: n -0.66
        d12 todays coms wC 0.13
        d12 tos # n -0.5
        d12 tos coms ws 0.54
        d12 tos tails wC 0.17
        d12 tos thes wC -0.22
        d12 tos wnames wC 0.14
        d12 twos unk0s ws -0.1
        d12 unitC brands wU 0.51
        d12 unitC m- wC -1.53
        d12 unitC medwU n 1.38
        d12 unitC unk0s n -0.6
        d12 units # ws -0.34
        d12 units m, n -0.83
        d12 units m- wC 0.23
        d12 units m/ ws 0.56
        d12 unk0C coms wC 0.17
        d12 unk0C m, wC 0.55
        d12 unk0C m- wC 0.2
        d12 unk0C m; n -0.47
        d12 unk0s # ws 0.38
        d12 unk0s $ n -0.41
        d12 unk0s $ ws -0.39
        d12 unk0s acts ws -0.25
        d12 unk0s fors ws -0.76
        d12 unk0s m, ws 0.1
        d12 unk0s plains wC -0.3
        d12 unk0s plains ws -0.18
        d12 unk1C m, wC 0.37
        d12 unk1C m/ wC 0.4
        d12 unk1s # n 0.4
        d12 unk1s # ws 0.33
        d12 unk1s #a n -0.47
        d12 unk1s $ wC -0.53
        d12 unk1s citys ws 0.12
        d12 unk1s coms wC 0.39
        d12 unk1s iss wC 0.38
        d12 unk1s m: ws -0.39
        d12 unk1s surnames ws 0.43
        d12 unk1s unk3s ws -0.31
        d12 unk2C # wC -0.12
        d12 unk2C m, wC 0.22
        d12 unk2C m- wC 0.77
        d12 unk2U m- wC -0.48
        d12 unk2U m- ws -0.36
        d12 unk2U unk2s n -0.5
        d12 unk2s # wC 0.37
        d12 unk2s # ws -0.76
        d12 unk2s $ wC 0.38
        d12 unk2s $ ws 0.72
        d12 unk2s m, ws 0.08
        d12 unk2s m. ws 0.47
        d12 unk2s m/ c -0.63
        d12 unk2s m/ ws -0.33
        d12 unk2s particles ws 0.43
        d12 unk3C plainC n 0.29
        d12 unk3C unk2s wC -0.44
        d12 unk3s givens ws 0.27
        d12 unk3s is ws -0.78
        d12 unkgC $ wC -0.8
        d12 unkgC acts wC 0.38
        d12 unkgC m, wC 0.97
        d12 unkgC m, ws 0.87
        d12 unkgC m. wC 0.17
        d12 unksC unksC n 0.44
        d12 unktC # wC 0.91
        d12 unkts $ ws 0.39
        d12 wass coms ws 0.64
        d12 wass ons wC -0.22
        d12 whens iC n -0.52
        d12 whos acts ws 0.29
        d12 wills acts ws 0.49
        d12 wills coms ws 0.26
        d12 wills m, wC 0.25
        d12 withs # ws 0.24
        d12 withs coms wC -0.17
        d12 wnameC m, wC 0.54
        d12 wnameC m- wC 0.27
        d12 wnameC surnameC wC -0.06
        d12 wnames $ ws 1.04
        d12 wnames m: ws -0.2
        d12 wnames medws wC 0.53
        d12 woulds coms wC 0.3
        d12 wsurC # n 2.33
        d12 wsurC # wU 1.09
        d12 wsurC acts wC 0.53
        d12 wsurC coms wC -1.15
        d12 wsurC m, wC 0.41
        d12 wsurs # ws 0.71
        d12 wsurs #a n -0.7
        d12 wsurs $ n 0.45
        d12 wsurs coms wC -0.42
        d12 wsurs m, wC -0.5
        d12 wsurs thes ws 0.23
        d1g # OC 0.63
        d1g # SC -0.25
        d1g # SU 1.35
        d1g # TC -0.93
        d1g #a GU -0.62
        d1g #a Gs -0.8
        d1g #a MU 0.14
        d1g #a Ms -0.41
        d1g #a OC -0.57
        d1g #a SC -0.7
        d1g #a Ss -0.37
        d1g #a TC 0.42
        d1g $ MC -0.22
        d1g $ OC -0.03
        d1g $ Os -0.33
        d1g $ SC -0.17
        d1g $ TC 0.35
        d1g acts GC 0.94
        d1g acts Gs 0.97
        d1g acts MC 1.36
        d1g acts Ms 0.15
        d1g acts OC 0.24
        d1g acts Os 0.36
        d1g acts SC 1.57
        d1g acts Ss 0.44
        d1g afters Ms -0.35
        d1g ands Gs -0.16
        d1g ands MC -0.19
        d1g ands Ms -0.19
        d1g as MC -0.35
        d1g beens SC 0.29
        d1g bes Ms -0.21
        d1g bys Ms -0.85
        d1g calls Ms 0.18
        d1g calls SC -0.43
        d1g comC GC -0.52
        d1g comC OC -0.33
        d1g comC SC -0.76
        d1g comC TC -0.99
        d1g comU MU -0.57
        d1g coms GU -0.37
        d1g coms Gs -0.2
        d1g coms MU -1.35
        d1g coms Ms -0.47
        d1g coms Os -0.13
        d1g coms SU -0.32
        d1g coms Ss 0.22
        d1g coms TC 0.5
        d1g didn'ts GC -0.57
        d1g dos Ss -0.21
        d1g everys MC -0.39
        d1g fors GC -0.56
        d1g fors MC -0.54
        d1g froms GC 0.61
        d1g froms MC 0.02
        d1g froms Ss 0.23
        d1g givenC MC 0.19
        d1g givenC SC 0.5
        d1g givenC' MC -0.43
        d1g givens Gs 0.61
        d1g givens Ss 0.72
        d1g handleds MC -0.32
        d1g handleds SC 0.42
        d1g hass GC 0.48
        d1g hass MC 0.43
        d1g haves GC -0.08
        d1g heres GC 0.33
        d1g hiss Ms -0.34
        d1g hows MC 0.14
        d1g i'ms Ss -0.41
        d1g ins Os -0.31
        d1g is Ms 0.16
        d1g isn'ts Os 0.68
        d1g iss Gs 0.11
        d1g iss Ss 0.27
        d1g its Gs -0.46
        d1g lasts Ms -0.15
        d1g m" OC -0.59
        d1g m" Os -0.53
        d1g m" TC 0.44
        d1g m& MC -0.53
        d1g m& SC -0.34
        d1g m' SC 0.36
        d1g m( GC 0.57
        d1g m( Ms -0.07
        d1g m( SC 0.49
        d1g m) MC 0.18
        d1g m) TC -0.3
        d1g m, GC -0.18
        d1g m, Gs -0.15
        d1g m, MU -0.75
        d1g m, OC -0.02
        d1g m, Os 0.02
        d1g m, TC 0.06
        d1g m- GC 0.09
        d1g m- Ms 0.77
        d1g m- OC 0.45
        d1g m- Os 0.02
        d1g m- Ss 0.21
        d1g m. Gs -0.22
        d1g m. MU -0.58
        d1g m. Os 0.16
        d1g m. SC 0.37
        d1g m. SU 0.36
        d1g m. Ts 0.13
        d1g m/ MC 0.21
        d1g m: MC -0.41
        d1g m: Os -0.49
        d1g m; Ms -0.21
        d1g m? MC -0.29
        d1g m? OC 0.4
        d1g m?m MU 0.4
        d1g m@ Ms 1.05
        d1g medC TC -0.55
        d1g medU SC -0.61
        d1g medU SU 0.39
        d1g medwC SC 0.08
        d1g medws Ss 0.27
        d1g mys Os -0.45
        d1g m| Ss 0.33
        d1g m– SC 0.53
        d1g m– Ss 0.61
        d1g nexts SC 0.41
        d1g oks Ms -0.29
        d1g onlys Ss 0.51
        d1g ons Gs -0.14
        d1g ons MC 0.05
        d1g ons OC -0.5
        d1g ors MC -0.33
        d1g particleC MC 0.69
        d1g particleC SC 0.48
        d1g particleU MU 1.03
        d1g particleU SC -0.25
        d1g particles MC 0.78
        d1g particles Ms 0.61
        d1g plainC GC -0.53
        d1g plainC MC 0.66
        d1g plainC SC 0.47
        d1g plains MC -0.54
        d1g plains OC -0.78
        d1g plains SC -0.59
        d1g plains Ss -0.31
        d1g relations Gs -0.61
        d1g sevens Os 0.33
        d1g sinces Gs 0.29
        d1g stills Ms 0.29
        d1g streetC MC 1.95
        d1g streetC OC 1.04
        d1g streetC SC 0.67
        d1g streets Ms 1.02
        d1g streets Os 1.34
        d1g surnameC MC 0.14
        d1g surnames Ms -0.07
        d1g tailC MC -0.26
        d1g tails GC -0.69
        d1g tails Ms -0.68
        d1g tails SC -1.29
        d1g tails TC -0.65
        d1g thats SC -0.19
        d1g thes MC 0.54
        d1g thes Os -0.61
        d1g thes Ss 0.08
        d1g thiss Os -0.23
        d1g titles Ms -0.77
        d1g tos Ms -0.28
        d1g tos Os -0.57
        d1g unitC MC 0.74
        d1g units Gs 0.19
        d1g units Os -0.36
        d1g unk0C GC 0.53
        d1g unk0s GC -0.23
        d1g unk0s MC -0.14
        d1g unk1C MC 0.86
        d1g unk1C SC 0.37
        d1g unk1U MC -0.49
        d1g unk1s MC -0.05
        d1g unk1s OC -0.42
        d1g unk1s SC -0.46
        d1g unk1s TC 0.54
        d1g unk2C GC 0.11
        d1g unk2C MC 1.02
        d1g unk2C SC 0.18
        d1g unk2U MC -0.8
        d1g unk2U OC -0.66
        d1g unk2s Gs 0.48
        d1g unk3C SC 0.71
        d1g unk3U Ms -0.51
        d1g unk3U OC -0.28
        d1g unk3U SC -0.36
        d1g unk3s Ms -0.02
        d1g unk3s Os -0.47
        d1g unkgC SC 0.57
        d1g unkgs Gs 0.33
        d1g unkgs MC -0.13
        d1g unkgs Ms -0.24
        d1g unksC MC 0.67
        d1g unksC Ms 0.58
        d1g unksC SC 0.32
        d1g unkss SC -0.4
        d1g unktC MC 0.68
        d1g unkts GC -0.56
        d1g withs Gs -0.42
        d1g withs Ms -0.49
        d1g withs SC -0.38
        d1g withs Ts 0.42
        d1g wnameC SC 0.69
        d1g wnames Ss 0.48
        d1g wsurC MC 1.17
        d1g wsurC SC 0.58
        d1g wsurC SU 1.03
        d1g wsurs MC -0.79
        d1g yous OC -0.35
        d2 # c 0.64
        d2 # wC 0.36
        d2 # wU 1.01
        d2 # ws -0.15
        d2 #a n 0.11
        d2 #a wC 0.09
        d2 $ c -0.17
        d2 $ wC -0.26
        d2 $ ws -0.23
        d2 actC wC -0.02
        d2 actU wU 0.31
        d2 alls wC 0.24
        d2 ands wC -0.28
        d2 ands ws 0.09
        d2 anys n 0.05
        d2 as n -0.39
        d2 as ws 0.01
        d2 ats ws 0.32
        d2 bads wC -0.78
        d2 beens wC -0.05
        d2 boths wC 0.46
        d2 brandC n 0.31
        d2 brandC wC -1.12
        d2 brandU wC 0.22
        d2 brands wC -0.07
        d2 buts ws -0.22
        d2 bys wC 0.4
        d2 bys ws 0.2
        d2 callU wU 0.45
        d2 calls wC 0.49
        d2 calls ws -0.07
        d2 can'ts wC 0.33
        d2 cans c -0.27
        d2 cans wC 0.62
        d2 citys n 0.09
        d2 citys wC 0.18
        d2 comC c 0.01
        d2 comC wC -0.53
        d2 comU n -0.42
        d2 comU wC 1
        d2 comU wU -0.38
        d2 coms c 0.88
        d2 coms n -0.3
        d2 coms wC -0.28
        d2 coms ws 0.05
        d2 coms' wC -0.36
        d2 couldC c 0.44
        d2 coulds ws 0.01
        d2 countryC wC 0.76
        d2 countrys ws 0.62
        d2 dids ws 0.41
        d2 doC wC -0.51
        d2 eponymC wC -0.32
        d2 everys wC -0.38
        d2 fives ws 0.49
        d2 fors c 0.41
        d2 fors n -0.47
        d2 fors ws -0.26
        d2 froms ws -0.41
        d2 givenC wC 0.49
        d2 givenU n 0.49
        d2 givenU wU 1.15
        d2 givens ws 0.97
        d2 goods ws 0.44
        d2 handleds n -0.82
        d2 handleds wC -0.31
        d2 hass n -0.19
        d2 hass wC 0.83
        d2 hass ws 0.23
        d2 haves wC 0.3
        d2 haves ws 0.46
        d2 heres ws 0.6
        d2 hers wC 0.24
        d2 hes' wC -0.3
        d2 i'lls ws 0.31
        d2 i'ms ws 0.21
        d2 iC wC -0.22
        d2 iC ws -0.97
        d2 ins c -0.71
        d2 ins wC -0.3
        d2 iss n -0.84
        d2 iss ws 0.6
        d2 its c 0.99
        d2 itss ws 0.04
        d2 justs wC 0.39
        d2 lasts n -0.87
        d2 m! wC -0.28
        d2 m" wC -0.02
        d2 m% n -0.66
        d2 m' wC -0.69
        d2 m( wC -0.37
        d2 m( wU 0.4
        d2 m) wC 0.12
        d2 m) wU -0.2
        d2 m* wC 0.37
        d2 m+ n 0.07
        d2 m+ wC -0.26
        d2 m+ ws -0.4
        d2 m, c 0.11
        d2 m, n -0.29
        d2 m, wU -0.04
        d2 m, ws 0.28
        d2 m- c -0.6
        d2 m- n -0.89
        d2 m- wC 0.17
        d2 m. c -0.29
        d2 m. n -0.37
        d2 m. wC -0.58
        d2 m. ws -1.02
        d2 m/ n -0.1
        d2 m/ wC 0.11
        d2 m: n 0.38
        d2 m: wU -0.46
        d2 m; n -0.5
        d2 m; wC -0.27
        d2 m; ws -0.41
        d2 m? n -0.54
        d2 m? wC -0.33
        d2 m?m wC -0.26
        d2 m?m wU 0.7
        d2 m@ ws -0.47
        d2 mayC wC -0.34
        d2 mays ws 0.51
        d2 medC n -0.4
        d2 medC wC -0.62
        d2 medC ws -0.71
        d2 medU n 0.36
        d2 meds wC 0.24
        d2 meds ws 0.15
        d2 medwC n -0.8
        d2 medwC ws -0.75
        d2 medws n -0.22
        d2 medws wC 0.58
        d2 medws ws 0.34
        d2 mes ws 0.35
        d2 monthC n 0.24
        d2 monthC wC -0.55
        d2 monthC ws 1.48
        d2 months ws 0.81
        d2 mys ws 0.33
        d2 m| wC 0.4
        d2 m} n 0.4
        d2 m– n -0.6
        d2 nexts n 0.92
        d2 nines ws 0.78
        d2 noC wC 0.42
        d2 nots c -0.68
        d2 nots n 0.64
        d2 nows n -0.39
        d2 nows ws -0.31
        d2 offs wC -0.14
        d2 ofs wC -0.04
        d2 ofs ws 0.42
        d2 olds ws -0.49
        d2 ones wC 0.2
        d2 onlys wC -0.19
        d2 onlys ws 0.36
        d2 ons wC 0.03
        d2 ons ws -0.82
        d2 ors ws -0.49
        d2 others ws -0.29
        d2 outs wC -0.37
        d2 particleC wC 0.63
        d2 particleC ws -0.46
        d2 particleU wU 0.64
        d2 particles n 1.47
        d2 plainC wC -0.3
        d2 plainC ws 0.38
        d2 plainU n -0.71
        d2 plainU wC 0.26
        d2 plainU wU 0.11
        d2 plains c 0.78
        d2 plains n 0.53
        d2 plains wC -0.21
        d2 plains ws 0.17
        d2 pleases wC 0.51
        d2 relationC wC -0.85
        d2 relations n -0.01
        d2 relations wC 0.42
        d2 roles wC 0.52
        d2 roles ws 0.5
        d2 seconds n 0.17
        d2 stills ws 0.51
        d2 streetC c 2.53
        d2 streetC n 4.32
        d2 streetC wC 1.43
        d2 streetU n 0.97
        d2 streets c 0.58
        d2 streets n 2.26
        d2 streets ws 0.39
        d2 surnameC wC 0.94
        d2 surnames ws 0.83
        d2 tailC n 0.77
        d2 tailC wC -0.55
        d2 tails wC -0.38
        d2 thankC wC 0.19
        d2 thats n 0.54
        d2 thats' n -0.38
        d2 theC wC 0.45
        d2 thems ws 0.28
        d2 thens n -0.53
        d2 thens wC -0.65
        d2 thens ws 0.02
        d2 thes n 0.24
        d2 thes ws 0.26
        d2 threes n -0.24
        d2 threes wC 0.55
        d2 titleC wC -0.07
        d2 tos wC -0.26
        d2 tos ws -0.23
        d2 twos wC 0.26
        d2 twos ws 0.95
        d2 unitC n 0.69
        d2 unitC wC 0.75
        d2 units c -0.25
        d2 units n 0.07
        d2 units wC 0.1
        d2 unk0C n -0.48
        d2 unk0C wC 0.02
        d2 unk0C wU -0.44
        d2 unk0C ws -0.66
        d2 unk0U n 0.76
        d2 unk0U wC -0.34
        d2 unk0s wC 0.01
        d2 unk1C n 0.06
        d2 unk1C wC -0.25
        d2 unk1C wU 0.33
        d2 unk1C ws -0.65
        d2 unk1U wU -0.33
        d2 unk1s n -0.42
        d2 unk2C wC 0.54
        d2 unk2U n -0.18
        d2 unk2U wC -0.94
        d2 unk2U wU 0.96
        d2 unk2U ws -0.99
        d2 unk2s ws 0.21
        d2 unk3C n 0.63
        d2 unk3C wC 0.1
        d2 unk3C ws -0.28
        d2 unk3U ws -0.76
        d2 unk3s n 1.05
        d2 unk3s ws 0.63
        d2 unkgC wC 1.21
        d2 unksC wC 1.12
        d2 unkss n -0.19
        d2 unkss ws 0.58
        d2 unktC n 0.93
        d2 unktC wC 0.47
        d2 unkts ws 0.66
        d2 ups c -0.68
        d2 whats n 0.03
        d2 whats ws -0.7
        d2 whens wC -0.66
        d2 wheres n 0.26
        d2 whichs wC -0.58
        d2 withs n -0.56
        d2 withs wC -0.49
        d2 withs ws -0.12
        d2 wnameC n 1.28
        d2 wnameC wC 0.65
        d2 wnames wC 0.37
        d2 won'ts ws -0.3
        d2 wsurC wU 0.75
        d2 wsurs n -0.82
        d2 yous n 0.48
        end2 'd C -1.04
        end2 'd s -0.84
        end2 't s -0.38
        end2 ab C -0.39
        end2 ac C -0.45
        end2 ac U -0.7
        end2 ac s -0.44
        end2 ad s 0.28
        end2 ag C 0.06
        end2 ah s 1.15
        end2 ai C 0.45
        end2 ai s -0.11
        end2 aj C 0.41
        end2 aj U 0.31
        end2 ak C -0.58
        end2 al C -0.27
        end2 al s 0.18
        end2 am C -0.68
        end2 am s 0.1
        end2 an U 0.55
        end2 an s 0.47
        end2 as C -0.3
        end2 as s 1.08
        end2 at s 0.46
        end2 aw C -0.17
        end2 ay s -0.59
        end2 b C -0.5
        end2 b s 0.3
        end2 bf s -0.38
        end2 bo C 1.29
        end2 bo s 0.58
        end2 bs C 0.89
        end2 by C -0.37
        end2 by s 0.43
        end2 c s -0.2
        end2 ca C 0.41
        end2 ch s -0.34
        end2 ci s -0.56
        end2 co C -0.76
        end2 cs C -0.28
        end2 ct s -0.19
        end2 cu U -0.52
        end2 cu s -0.39
        end2 cy s -0.28
        end2 d C -0.11
        end2 da C -0.58
        end2 dd C 0.28
        end2 di C -0.37
        end2 di U 0.48
        end2 do C -1.08
        end2 do s -0.08
        end2 dr C -1.13
        end2 dr s -0.66
        end2 ds C -0.46
        end2 dy C -0.37
        end2 ec s 0.83
        end2 ed C 0.06
        end2 ed U -0.65
        end2 ed s -1.11
        end2 ef s -0.35
        end2 eg s -0.39
        end2 eh C 0.33
        end2 el C -0.87
        end2 el s 0.54
        end2 en U 0.54
        end2 en s 0.08
        end2 ep C -0.62
        end2 ep s -0.4
        end2 er C -0.25
        end2 er U 0.29
        end2 er s -0.29
        end2 es C 0.14
        end2 es U 0.2
        end2 et s 0.11
        end2 ev C -0.76
        end2 ex s -0.48
        end2 ey U 0.4
        end2 ey s -0.66
        end2 f C -0.3
        end2 ff s -0.45
        end2 fr C -1.12
        end2 fr s -0.44
        end2 ft s -0.13
        end2 ga C 0.52
        end2 ge s -0.61
        end2 gh U 1.14
        end2 gn s -0.28
        end2 gy C -0.43
        end2 h C -0.2
        end2 h s -0.28
        end2 ha s -0.23
        end2 hi s -0.04
        end2 hl s 0.41
        end2 hm U 0.91
        end2 ho C -0.55
        end2 ho U -0.73
        end2 ht s -0.58
        end2 hu C -0.2
        end2 hy C -0.78
        end2 hy s -0.6
        end2 ia U -0.49
        end2 ia s 0.65
        end2 ic C -0.46
        end2 ic U -0.15
        end2 ic s -0.36
        end2 ie C -0.41
        end2 ie s 0.57
        end2 ig C 0.58
        end2 ig s 0.2
        end2 il C -0.31
        end2 im C 0.12
        end2 im s 0.58
        end2 in s 0.14
        end2 io C -1.22
        end2 ip C 0.71
        end2 ip U -0.6
        end2 is s 0.12
        end2 it C 0.16
        end2 j C 0.51
        end2 j s 0.67
        end2 k C 0.24
        end2 ka C 0.86
        end2 ka U 0.73
        end2 ka s 0.36
        end2 ki C 0.23
        end2 ko C 0.45
        end2 kp s 0.5
        end2 ks s 0.13
        end2 ku C -0.63
        end2 ku s 0.45
        end2 l C -0.33
        end2 ld C -0.05
        end2 le C 0.12
        end2 le U 0.88
        end2 le s 0.27
        end2 lf s -0.54
        end2 li C -0.48
        end2 lk s -0.6
        end2 ll s -0.54
        end2 lo s 0.46
        end2 ly s -0.34
        end2 m C 0.08
        end2 m s 0.51
        end2 ma s 0.59
        end2 me C -0.5
        end2 me s -0.72
        end2 mi U -0.49
        end2 mi s 0.49
        end2 mn s -0.79
        end2 mo C 0.4
        end2 mp s -0.69
        end2 ms U -0.82
        end2 mt U 0.86
        end2 n s -0.54
        end2 na U 0.4
        end2 na s 0.61
        end2 ne C -0.26
        end2 ne s -0.32
        end2 ng C 0.64
        end2 ni C 0.54
        end2 ni s 0.67
        end2 nk C -0.43
        end2 nk s -0.33
        end2 no C -0.19
        end2 ns C -0.52
        end2 ns s -0.57
        end2 nt s -0.51
        end2 ny C 0.01
        end2 ny s 0.24
        end2 nz C 0.45
        end2 ní s 0.4
        end2 o s -0.52
        end2 oc C -0.54
        end2 od C 0.04
        end2 od s -0.67
        end2 oh s 1.58
        end2 ok s 0.3
        end2 ol C -0.18
        end2 ol s -0.36
        end2 om C -0.5
        end2 on C -0.44
        end2 on s 0.39
        end2 oo s 1.05
        end2 or C -0.77
        end2 or s -0.63
        end2 os C 0.01
        end2 ot C 0.37
        end2 ou C 0.37
        end2 ou s 0.71
        end2 ov C 0.44
        end2 ow C 0.66
        end2 ow s 0.09
        end2 ox C 0.83
        end2 p C 0.42
        end2 p s 0.68
        end2 pa U 0.38
        end2 pd U -0.42
        end2 pe C 1.74
        end2 pe s 0.79
        end2 pg s 0.55
        end2 ph C -0.44
        end2 pm U 0.63
        end2 po s -0.3
        end2 pr U 0.66
        end2 ps C -0.46
        end2 ps s -0.09
        end2 pt C -0.32
        end2 pt s -0.5
        end2 py C -0.5
        end2 py s -0.47
        end2 r C -0.37
        end2 ra s 0.61
        end2 rd C -0.62
        end2 re s -0.31
        end2 rf U -0.62
        end2 rg C -0.54
        end2 rg s 0.71
        end2 ri C -0.3
        end2 ri s -0.54
        end2 rk C -0.51
        end2 rk s -0.45
        end2 rm C -0.29
        end2 rm s 0.37
        end2 rn U -1.1
        end2 rn s -0.43
        end2 ro U 0.84
        end2 rp s -0.39
        end2 rs C -0.58
        end2 rs s -0.85
        end2 rt s -0.07
        end2 ry s -0.43
        end2 s C -0.19
        end2 sa s 0.39
        end2 sb s -0.29
        end2 sc s -0.32
        end2 se C -0.53
        end2 se s -0.59
        end2 sh C 0.87
        end2 sh s 0.63
        end2 si C 0.57
        end2 si U -0.67
        end2 si s 0.46
        end2 sn U -1.02
        end2 sp C -1.15
        end2 sr C -1.37
        end2 ss C 0.05
        end2 ss U -0.49
        end2 st C -0.49
        end2 sy s -0.18
        end2 sø C 0.34
        end2 t s 0.67
        end2 ta s 0.42
        end2 th C -0.4
        end2 th s 0.9
        end2 ti C 0.29
        end2 tj U 0.97
        end2 ts C 0.8
        end2 ts U 0.25
        end2 tt C -0.11
        end2 ty C -0.19
        end2 ty s 1.3
        end2 tz C 1.24
        end2 tá s -0.28
        end2 u s -0.95
        end2 ua C 0.65
        end2 ua s 0.38
        end2 ub C -0.55
        end2 ud C 0.6
        end2 ue C -0.21
        end2 ue s 0.25
        end2 ug s 0.33
        end2 ui C 0.71
        end2 uk s -0.48
        end2 um C -0.56
        end2 um s 0.66
        end2 un C 0.43
        end2 un s 0.36
        end2 us C 0.72
        end2 uz C 0.21
        end2 va C 0.18
        end2 va s -0.47
        end2 ve C -0.1
        end2 ve s -0.27
        end2 vm s -0.69
        end2 w s -0.5
        end2 wa C 0.48
        end2 wn C 0.01
        end2 ww s 1.41
        end2 x C -0.54
        end2 xa C -1.09
        end2 xi U 0.73
        end2 xx s 0.49
        end2 ya C 0.65
        end2 yl C -0.49
        end2 yn s 0.68
        end2 yo s 0.46
        end2 ys C 0.44
        end2 zy s -0.27
        end2 ó C 0.55
        end2 ów C -0.29
        end2 陈 s 0.41
        end3 'ai s -0.31
        end3 've C -0.28
        end3 ach C 0.32
        end3 ack s -0.48
        end3 acs s 0.44
        end3 act C -0.47
        end3 act s -0.35
        end3 acy s -0.26
        end3 ada C -0.72
        end3 ads s 0.12
        end3 ady C -0.59
        end3 ae C 0.39
        end3 aes C -0.51
        end3 ah s 0.62
        end3 aha s -0.41
        end3 aim C 0.24
        end3 ain C -0.82
        end3 ain U 0.22
        end3 air s -0.41
        end3 aj U 0.31
        end3 ake s -0.51
        end3 al s 0.55
        end3 ala C 0.62
        end3 ale C 0.23
        end3 all C -0.94
        end3 als s 0.47
        end3 aly s -0.11
        end3 ame C -0.52
        end3 ame s -0.58
        end3 ana C 0.06
        end3 and C -0.82
        end3 ane C 0.94
        end3 ang s -0.93
        end3 ann C -0.39
        end3 ano C -0.22
        end3 ans C 0.32
        end3 ans s 0.09
        end3 anz C 0.47
        end3 aps s 0.34
        end3 ard s -1
        end3 are C -0.38
        end3 ari s -0.3
        end3 ark C -0.28
        end3 ark s -0.38
        end3 arl C 0.09
        end3 art s -0.3
        end3 ase C -1.16
        end3 ase s -0.53
        end3 ash s 0.91
        end3 ast C -0.32
        end3 ata C 0.76
        end3 ate C -0.12
        end3 ate s -0.56
        end3 ath C -0.4
        end3 ath s -0.66
        end3 att s 0.35
        end3 aze s 0.35
        end3 b s 0.3
        end3 ba C -1.07
        end3 bed C -0.69
        end3 ber C -0.79
        end3 ber s -0.14
        end3 bf s -0.38
        end3 big C 0.5
        end3 bin s 0.34
        end3 ble C 0.28
        end3 bly C 0.51
        end3 bo C 1.12
        end3 bo s 0.46
        end3 box C 0.83
        end3 boy s 0.59
        end3 bra C -0.24
        end3 bre s -0.46
        end3 c s -0.2
        end3 cal C -0.05
        end3 can s -0.28
        end3 ced s -0.71
        end3 cer s 0.48
        end3 ces C 0.3
        end3 cht C 0.45
        end3 cil C -0.88
        end3 cks s -0.43
        end3 cle s -0.13
        end3 co C -0.51
        end3 cts s -0.31
        end3 cut s 1.39
        end3 dam C -0.44
        end3 dam s -0.43
        end3 dar C -0.37
        end3 day C -1.1
        end3 dda C -0.11
        end3 del s 0.79
        end3 den s 0.44
        end3 der C -0.38
        end3 dge C -0.55
        end3 din C -0.14
        end3 dir s 0.41
        end3 dis s -0.19
        end3 dix s -0.53
        end3 dle s -0.55
        end3 dob s -0.74
        end3 doi s -0.1
        end3 dot s 0.29
        end3 ead s -0.44
        end3 eal C 0.03
        end3 ean C 0.19
        end3 ear s -0.36
        end3 eat C -0.53
        end3 ech C -0.42
        end3 ect C -0.79
        end3 eds C -1.18
        end3 edy C -0.78
        end3 ee C 0.91
        end3 eed C -0.2
        end3 eek C 0.21
        end3 eel s 0.4
        end3 een C -0.04
        end3 een s 0.64
        end3 eer C 0.25
        end3 ees s -0.36
        end3 eet s 0.61
        end3 ege s 0.74
        end3 eks C 0.16
        end3 elf C -0.48
        end3 eli C 0.22
        end3 ell C 0.21
        end3 ell s 0.06
        end3 els C -0.52
        end3 emi s -0.59
        end3 emy C 1.03
        end3 en s -0.43
        end3 ena s -0.6
        end3 end s -0.78
        end3 ent s -0.73
        end3 eon C 0.42
        end3 erf C -0.48
        end3 ern s 0.85
        end3 ers C 1.01
        end3 ers s 0.66
        end3 ert C -1.3
        end3 ery s -0.69
        end3 ess s 0.14
        end3 est C 0.54
        end3 est s 0.43
        end3 eta C 0.83
        end3 ety s 0.84
        end3 eve s 0.5
        end3 f C -0.3
        end3 fib C -0.36
        end3 fit s 0.5
        end3 for C -0.16
        end3 fr C -1.12
        end3 ful s -0.54
        end3 gan C -0.24
        end3 gar C 0.21
        end3 gel C -0.09
        end3 gel s -0.5
        end3 gen s 0.31
        end3 ger s -0.5
        end3 ges C 0.24
        end3 gh U 0.5
        end3 ght s -0.51
        end3 gie C -0.45
        end3 gin C -0.41
        end3 gis C 0.28
        end3 gle C 0.18
        end3 gon C -0.2
        end3 gos C -0.57
        end3 guy s -0.49
        end3 h C -0.2
        end3 h s -0.28
        end3 hab C -0.46
        end3 hah C -0.21
        end3 ham C 0.62
        end3 ham s 0.3
        end3 haw C -0.49
        end3 hca s -0.09
        end3 hen s -0.34
        end3 hep C -0.76
        end3 her C -0.18
        end3 hes C 0.16
        end3 hes s -0.9
        end3 hey s -0.43
        end3 hin s -0.57
        end3 hma s -0.2
        end3 ho s 0.32
        end3 iac C -0.38
        end3 ial s -0.67
        end3 iam C 0.29
        end3 ian s -0.16
        end3 ibi C 0.67
        end3 ica C 0.7
        end3 ica s 0.29
        end3 ice C -0.48
        end3 ice s -0.72
        end3 ick C -0.41
        end3 ick U 1.37
        end3 ics s -0.53
        end3 ide s -0.61
        end3 ier C 0.99
        end3 ier s 0.77
        end3 ies C -0.11
        end3 ies s -0.53
        end3 iew s 0.72
        end3 iff C -0.3
        end3 ify s 0.19
        end3 ign s -0.28
        end3 ike C 0.3
        end3 ila C -0.51
        end3 ile s -0.8
        end3 ill C 0.23
        end3 ilo s 0.41
        end3 ina C 0.43
        end3 ine s -0.47
        end3 ing C -0.51
        end3 ing s -1.02
        end3 ink C -0.49
        end3 ink s -0.33
        end3 ion C -0.27
        end3 ion U -0.62
        end3 ion s -1.01
        end3 ire C 0.19
        end3 iri C -0.72
        end3 iri s -0.62
        end3 irk s 0.28
        end3 iro C -0.57
        end3 irs s -0.66
        end3 ish C -0.08
        end3 ish s -1.02
        end3 ism C 0.3
        end3 ism s 0.41
        end3 ist C 0.03
        end3 ist s -0.77
        end3 ite s -0.3
        end3 ith C 0.75
        end3 ith s -0.09
        end3 ium s 0.23
        end3 ive s -0.33
        end3 ivy C 0.62
        end3 ize C 0.19
        end3 j C 0.51
        end3 j s 0.67
        end3 jah C -0.33
        end3 jan C -0.65
        end3 jct s 0.49
        end3 jor C -0.35
        end3 jor s -0.12
        end3 joy C -0.41
        end3 k C 0.24
        end3 k s -0.34
        end3 kda s -0.73
        end3 ked U 0.35
        end3 ked s 0.26
        end3 ker C -0.34
        end3 ker s -0.24
        end3 kle C -0.27
        end3 ku s 0.43
        end3 ków C -0.29
        end3 lam C -0.45
        end3 lan s 0.21
        end3 lar C -0.5
        end3 las C 0.38
        end3 law C 0.25
        end3 law s 0.13
        end3 ldi C -0.32
        end3 led C 0.45
        end3 lee C 0.94
        end3 lee s 1.07
        end3 len s -0.33
        end3 ler C -1.34
        end3 les C -0.51
        end3 let s -0.61
        end3 ley C -0.98
        end3 lia s 0.26
        end3 lin s 0.17
        end3 lio C 0.21
        end3 lla C -0.75
        end3 lls C 0.55
        end3 lly s -0.26
        end3 lon C -0.48
        end3 lor C 0.35
        end3 lor s 0.45
        end3 low C -0.61
        end3 lsa s 0.25
        end3 lsh C 0.26
        end3 lto s -0.68
        end3 lty C -1.04
        end3 lue C -1.26
        end3 lus C -0.71
        end3 m C 0.08
        end3 m s 0.51
        end3 mac C 0.35
        end3 man s -0.28
        end3 mas C -0.67
        end3 max s -0.43
        end3 med C 0.52
        end3 med s -0.58
        end3 mer s -0.36
        end3 mes s -0.55
        end3 mg U 0.55
        end3 min s 0.46
        end3 mio C -0.3
        end3 mmy C -1.03
        end3 mmy s -0.61
        end3 mo s 0.82
        end3 mon C -0.37
        end3 mps s -0.23
        end3 n s -0.54
        end3 n't s -0.38
        end3 nce C -0.35
        end3 nce s -0.3
        end3 nch C 0.73
        end3 nch s 0.49
        end3 nda s 0.22
        end3 nde C -0.19
        end3 ndo C -1.12
        end3 nds C 0.27
        end3 neg C -0.6
        end3 ney s 0.17
        end3 ngs C 0.39
        end3 ngs s -0.57
        end3 nia s 0.5
        end3 nin C -0.39
        end3 nit C 0.58
        end3 nit s 0.72
        end3 nix C 0.78
        end3 nix s 0.14
        end3 nks C 0.17
        end3 nny s -0.39
        end3 nok s -0.6
        end3 nor C 0.52
        end3 not s -0.18
        end3 now s -0.35
        end3 nry s 0.4
        end3 nse C -0.43
        end3 nts s 0.44
        end3 nus C 0.61
        end3 nza C 0.2
        end3 ní s 0.4
        end3 o C -0.83
        end3 o s -0.52
        end3 oan C 0.42
        end3 oat s -0.63
        end3 ock C 1.67
        end3 ode C -0.61
        end3 ode s -0.67
        end3 ods s -0.3
        end3 ody s -0.39
        end3 oh s 1.56
        end3 oks s 0.38
        end3 ola C 0.69
        end3 olf C 0.31
        end3 olm s 0.44
        end3 oma C -0.25
        end3 one C -0.24
        end3 one s -0.6
        end3 ong C 0.64
        end3 ons C -0.29
        end3 ool C 0.27
        end3 oom C -0.42
        end3 oon C 0.67
        end3 oon s -0.28
        end3 op s -0.4
        end3 ore C 0.44
        end3 ors C 0.29
        end3 ors s 0.23
        end3 ort s -0.19
        end3 ota C -0.29
        end3 ote s 0.2
        end3 ots s -0.41
        end3 ott s -0.11
        end3 ous s 0.04
        end3 ove C 0.41
        end3 own s 0.1
        end3 ows s -0.33
        end3 p C 0.42
        end3 p s 0.68
        end3 pa s 0.56
        end3 pak C -0.19
        end3 pat s 0.1
        end3 ped s -0.34
        end3 per C 1.32
        end3 per s 0.38
        end3 pes C 0.14
        end3 ph C -0.39
        end3 ple C -0.91
        end3 ple s 1.68
        end3 png s 0.68
        end3 pop C -0.19
        end3 pos C -0.67
        end3 pre s -0.33
        end3 pt C -0.98
        end3 pto s 1.35
        end3 que s 0.31
        end3 r C -0.37
        end3 ram s 0.24
        end3 ray s -0.58
        end3 rce C 0.55
        end3 rch s -0.15
        end3 rco C -0.21
        end3 rcy C 0.79
        end3 rd U 0.93
        end3 red C 0.53
        end3 red s 1.34
        end3 ree C -1.06
        end3 ref C -0.64
        end3 ref s -0.35
        end3 rek C -0.2
        end3 ren s 0.3
        end3 res s -0.23
        end3 rew s -0.2
        end3 rge C 0.15
        end3 ril s 0.45
        end3 rin C 0.25
        end3 rio C -0.86
        end3 ris s -0.24
        end3 rls s 0.23
        end3 rly s -0.22
        end3 rma C -0.34
        end3 rma s 0.34
        end3 rn s -0.41
        end3 rob C -0.49
        end3 rom s -0.23
        end3 ron C 0.9
        end3 ror C -0.91
        end3 row s 0.39
        end3 rry C -0.22
        end3 rse C 0.64
        end3 rsh C 0.49
        end3 rsh s 0.37
        end3 rt U -0.4
        end3 rte s 0.29
        end3 rth C -0.58
        end3 rts C 0.56
        end3 rty s 0.72
        end3 rue s 0.78
        end3 rva s -0.39
        end3 rve C 0.47
        end3 s C -0.19
        end3 s s 0.19
        end3 saw C -0.23
        end3 sed s -0.21
        end3 ser s 0.03
        end3 ses C 0.25
        end3 ses s 0.3
        end3 set s -0.78
        end3 sho s -0.65
        end3 sim s 0.18
        end3 sis s -0.55
        end3 sky C 0.86
        end3 sno C -0.26
        end3 son C -1.22
        end3 spr C -0.61
        end3 sr C -1.38
        end3 sse C 0.32
        end3 ssy C 0.29
        end3 sta s -0.11
        end3 sts s 0.26
        end3 sty s -0.55
        end3 stá s -0.28
        end3 t s 0.67
        end3 ta C -1.08
        end3 tan C -0.17
        end3 tch C -0.38
        end3 te C 0.66
        end3 te s 0.36
        end3 ted s 0.25
        end3 tel C -1.77
        end3 ten C 0.65
        end3 teo C 0.39
        end3 ter C 0.03
        end3 ter s -0.53
        end3 tes C 0.79
        end3 tia s -0.56
        end3 tic s -0.5
        end3 tik s -0.11
        end3 tin C -0.53
        end3 tin s -0.19
        end3 tis C -0.5
        end3 tj U 0.97
        end3 tle C -0.21
        end3 tol C -0.47
        end3 ton C -0.47
        end3 ton s 0.42
        end3 tos C -1.05
        end3 tos s -0.43
        end3 tte C 0.37
        end3 u s -0.95
        end3 uck C -0.69
        end3 ude C -0.28
        end3 ues C -0.41
        end3 ues s 0.23
        end3 uey C -0.68
        end3 uge s -0.23
        end3 uk s -0.48
        end3 ul s 1.31
        end3 ull C -0.72
        end3 ump s -0.43
        end3 ums C 0.6
        end3 und C 0.24
        end3 und s -0.54
        end3 une C -0.72
        end3 uni s 0.51
        end3 ura C 0.01
        end3 ure C -0.49
        end3 uro s 0.89
        end3 usb s -0.29
        end3 use s -0.28
        end3 van C 0.6
        end3 van U 0.8
        end3 van s 0.71
        end3 vee s -0.48
        end3 ves C -0.6
        end3 ves s -0.05
        end3 vit C -1.41
        end3 vm s -0.69
        end3 vor C -0.41
        end3 w s -0.5
        end3 wen C 0.57
        end3 wer s 0.18
        end3 wis C -1.3
        end3 woo s 0.92
        end3 www s 1.41
        end3 x C -0.54
        end3 xeh U 0.89
        end3 xes s 0.17
        end3 xie s 0.34
        end3 xis C -0.51
        end3 ype C -0.4
        end3 yrs s -0.63
        end3 zed C 0.21
        end3 ó C 0.55
        end3 陈 s 0.41
        glue c <. - _ 0.15
        glue c <>. ( ) -0.53
        glue c <>. - : -0.75
        glue c <>. : : 2.29
        glue n . _ _ -0.06
        glue n <. # _ -0.79
        glue n <. , _ -0.47
        glue n <. - _ 0.6
        glue n <. . _ 0.63
        glue n <. / _ -0.82
        glue n <. : _ -0.34
        glue n <. = _ -0.87
        glue n <>. " - -0.06
        glue n <>. ( , -0.24
        glue n <>. + - 0.38
        glue n <>. + . -0.38
        glue n <>. , - 0.68
        glue n <>. , . -1.05
        glue n <>. , / 1.04
        glue n <>. - " 0.1
        glue n <>. - , 0.2
        glue n <>. - - -0.02
        glue n <>. - : -0.04
        glue n <>. - ; 0.2
        glue n <>. - ? -0.66
        glue n <>. . " 0.52
        glue n <>. . - -0.71
        glue n <>. . . 2.15
        glue n <>. . / -1.22
        glue n <>. . : 0.4
        glue n <>. . ; -0.01
        glue n <>. / . -0.67
        glue n <>. / : 0.69
        glue n <>. / ? 0.28
        glue n <>. : , -0.97
        glue n <>. : - -0.74
        glue n <>. : : 1.32
        glue n <>. : ] 0.34
        glue n <>. ; - 0.11
        glue n <>. = . 0.56
        glue n <>. > - 0.33
        glue n <>. ?m . -1.19
        glue n <>. ?m / 0.14
        glue n <>. ?m | 0.57
        glue n <>. [ ] -0.81
        glue n >. _ + -0.63
        glue n >. _ - 0.37
        glue n >. _ . -0.44
        glue n >. _ / 0.48
        glue n >. _ : -1.94
        glue n >. _ ; 0.09
        glue wC . _ _ 0.32
        glue wC <. ' _ 0.37
        glue wC <. / _ -1.08
        glue wC <. ; _ 0.52
        glue wC <>. ( . -0.59
        glue wC <>. - , 0.89
        glue wC <>. . . -0.07
        glue wC <>. | ?m 0.18
        glue wC <>. | | -0.76
        glue wC >. _ " 0.61
        glue wC >. _ & -0.77
        glue wC >. _ * 0.37
        glue wC >. _ + -0.86
        glue wC >. _ , 0.3
        glue wC >. _ . 0.4
        glue wC >. _ / -1.39
        glue wC >. _ : -0.71
        glue wC >. _ ; 0.54
        glue wC >. _ ? -0.6
        glue wU . _ _ -0.82
        glue wU <>. " " -0.51
        glue wU <>. | ?m 0.38
        glue wU <>. | | -0.97
        glue wU >. _ " 0.45
        glue wU >. _ # -0.37
        glue wU >. _ , -0.63
        glue wU >. _ - 0.73
        glue wU >. _ . -1.41
        glue wU >. _ : -2.4
        glue wU >. _ _ 0.67
        glue ws . _ _ -0.78
        glue ws <. . _ 1.63
        glue ws <. / _ -1.4
        glue ws <. _ _ 0.53
        glue ws <>. " " -0.24
        glue ws <>. " , 0.2
        glue ws <>. " . 0.41
        glue ws <>. + @ 0.59
        glue ws <>. - ) 0.27
        glue ws <>. - , 0.44
        glue ws <>. - . 0.16
        glue ws <>. - @ 1.02
        glue ws <>. . . -0.3
        glue ws <>. . ; 0.41
        glue ws <>. . @ 0.9
        glue ws <>. / - 0.77
        glue ws <>. / . 0.18
        glue ws <>. = - -0.67
        glue ws <>. = . 0.61
        glue ws <>. ? , -0.61
        glue ws <>. ? = 1.03
        glue ws >. _ ! -0.26
        glue ws >. _ ) -0.7
        glue ws >. _ + -0.56
        glue ws >. _ - 0.18
        glue ws >. _ . -0.48
        glue ws >. _ / -2.54
        glue ws >. _ : -1
        glue ws >. _ ; -0.25
        glue ws >. _ = -1.86
        glued c10U <. -0.54
        glued c11U . 0.19
        glued c11s . 0.49
        glued c12U . 1.14
        glued c2U . -1.03
        glued c2s . -0.97
        glued c3s <. 0.77
        glued c3s <>. -0.04
        glued c3s >. -0.32
        glued c4U . -0.23
        glued c4U <. 0.39
        glued c4s . -0.16
        glued c5U <>. -1.22
        glued c5U >. 0.24
        glued c5s . -1.07
        glued c5s >. -1.11
        glued c6U . -0.85
        glued c6U <. 0.48
        glued c7U . 0.89
        glued c7s . 0.47
        glued c8U >. 0.76
        glued c8s <. -0.53
        glued c9s . 0.7
        glued n1s . -0.1
        glued n1s <. -0.49
        glued n1s >. -0.65
        glued n2s . -0.34
        glued n2s <. -0.18
        glued n2s <>. -0.21
        glued n2s >. -0.39
        glued n3s <. 0.48
        glued n3s <>. -0.77
        glued n4s . -0.75
        glued n4s <. 0.53
        glued n4s <>. 0.29
        glued n5s . 0.88
        glued n5s <>. 0.29
        glued n6s <. 0.3
        in act C -0.99
        in act s -0.71
        in brand C -3.15
        in brand U -1.5
        in brand s -1.53
        in call C -0.82
        in call s -0.82
        in city s 1.01
        in common C -1.66
        in common s -2.1
        in country C -2.11
        in country s -0.98
        in dosing s -0.57
        in eponym C -2.97
        in eponym s -1.37
        in form C -1.13
        in form s -0.87
        in given C 1.3
        in given U 1.25
        in given s 1.2
        in handled C -0.83
        in handled s -0.81
        in med C -1.67
        in med U -1.35
        in med s -0.83
        in medw C -1.22
        in medw s -0.75
        in month C 1.94
        in month U 0.98
        in month s 0.91
        in plain C -0.78
        in plain U -0.86
        in plain s -0.3
        in rare C -0.24
        in rare U -0.05
        in rare s -0.83
        in relation C -2.08
        in relation U -0.68
        in relation s -1.83
        in role C -1.34
        in role s -0.07
        in state U -0.89
        in street C 0.75
        in street s 1.13
        in surname C -0.69
        in surname U 1.96
        in surname s 0.17
        in tail C -0.63
        in tail s -1.59
        in title C -3.01
        in title U -0.5
        in title s -1.12
        in unit C -0.53
        in unkg C 0.15
        in unkg U 0.4
        in unkg s 0.92
        in unks C 0.31
        in unks U 0.22
        in unkt C -0.46
        in unkt s 0.39
        in wname C 1.29
        in wname U 1.19
        in wname s 1.2
        in wsur C 1.05
        in wsur U 0.58
        in wsur s 0.66
        k1 # monthC 1.4
        k1 # months 0.9
        k1 # n1s 1.35
        k1 # n2s 1.36
        k1 # n3s 1.64
        k1 # n4s 1.19
        k1 # particles -1.06
        k1 # unitC -0.76
        k1 # units -1.43
        k1 # unk1C -0.39
        k1 # wsurC 0.58
        k1 # wsurs 0.9
        k1 #a c3U 3.71
        k1 #a c3s 1.34
        k1 #a givens -0.62
        k1 #a monthC 1.06
        k1 #a n4s 0.69
        k1 #a n5s 0.48
        k1 #a plainU 1.06
        k1 #a unk3s -0.16
        k1 ^ c3s 0.18
        k1 ^ c4s -0.48
        k1 ^ meds -0.62
        k1 ^ n4s -0.47
        k1 ^ relationC -0.49
        k1 ^ relations -0.67
        k1 ^ roleC -0.45
        k1 ^ tails 0.23
        k1 ^ unk0s 0.58
        k1 ^ unk1C -0.5
        k1 ^ unk1s -0.15
        k1 ^ unksC -0.32
        k1 ^ unkss -0.39
        k1 ^ unkts -0.28
        k1 ^ wnameC -0.68
        k1 ^ wsurC -0.31
        k1 ^ wsurs 0.32
        k1 acts cityC -0.27
        k1 acts comC -0.84
        k1 acts n2s 0.57
        k1 acts plains -0.1
        k1 acts unk0s 0.24
        k1 ands plainC 0.2
        k1 ands unk0C -0.36
        k1 ands unk0s 0.24
        k1 ands unk1C -0.41
        k1 ands wsurs -0.28
        k1 ares n1s -0.4
        k1 as wnames -0.46
        k1 ass meds 0.41
        k1 ats n2s -0.21
        k1 ats n3s 0.72
        k1 ats n4s -0.6
        k1 ats particleC -0.63
        k1 ats unk1C 0.44
        k1 ats unk3C 0.49
        k1 brandU n4s 0.15
        k1 bys eponymC 0.29
        k1 bys unk0s 0.85
        k1 bys wnames -0.27
        k1 calls n2s 0.27
        k1 calls n3s -0.83
        k1 calls plains 0.25
        k1 calls titles -0.36
        k1 calls unk1C -0.25
        k1 cans unk3s -0.59
        k1 comC n1s 0.32
        k1 comC plainC -1.05
        k1 comC unk0C -0.5
        k1 comC unk3C 0.42
        k1 comC unksC -0.41
        k1 comC wsurC -1.49
        k1 comU n2s -0.43
        k1 coms cityC -0.52
        k1 coms medC 0.51
        k1 coms medwC 0.39
        k1 coms medws -0.22
        k1 coms n1s -0.32
        k1 coms n2s -0.05
        k1 coms n3s -0.39
        k1 coms n5s -0.81
        k1 coms particleC -0.54
        k1 coms plainC 0.59
        k1 coms plainU -0.78
        k1 coms unitC -0.06
        k1 coms unk1U 0.78
        k1 coms unk2U 0.42
        k1 coms unk3s 0.09
        k1 coms unktC 0.43
        k1 coms unkts -0.15
        k1 eponymC n2s -0.52
        k1 eponymC surnameC -0.5
        k1 fors n1s 0.43
        k1 fors plainC 0.25
        k1 fors wsurs 0.12
        k1 froms cityC -0.05
        k1 froms comC 0.98
        k1 froms countryC -0.64
        k1 froms countrys -0.87
        k1 froms n2s 0.38
        k1 froms unk2s -0.16
        k1 givenC particles 0.55
        k1 givenC plainC -0.38
        k1 givenC tailC -0.52
        k1 givenC unitC 0.52
        k1 givenC' streetC 0.29
        k1 givenU n4s -0.5
        k1 givens medws 0.37
        k1 givens particles -0.72
        k1 givens unk3C -0.51
        k1 givens unk3s -0.42
        k1 ins acts 0.9
        k1 ins cityC -0.06
        k1 ins coms -0.31
        k1 ins countryC -0.41
        k1 ins medwC 0.45
        k1 ins medws 0.34
        k1 ins monthC -1.5
        k1 ins months -1.01
        k1 ins streets -0.31
        k1 ins unk0s 0.17
        k1 ins unk1C 0.48
        k1 ins unk1s 0.19
        k1 ins unk2s 0.25
        k1 ins unkgC -0.22
        k1 ins unktC 0.1
        k1 ins unkts 0.24
        k1 isC givenC -0.48
        k1 isC wnameC 0.49
        k1 iss comC -0.32
        k1 iss givenC 0.3
        k1 iss n2s 0.16
        k1 iss unk0s -0.44
        k1 iss unk1C 0.58
        k1 iss wsurs -0.31
        k1 lasts n1s 0.27
        k1 m" comC -0.4
        k1 m" medC -0.36
        k1 m" n3s 0.41
        k1 m" plainC 0.57
        k1 m" plains -0.5
        k1 m& particleC -0.64
        k1 m( n2s 0.59
        k1 m( n4s -0.61
        k1 m( tailC 0.32
        k1 m( unk1C -0.38
        k1 m( unk2s -0.73
        k1 m) n3s 0.99
        k1 m+ n1s 0.55
        k1 m+ unk2C -0.38
        k1 m+ unk2s -0.23
        k1 m, callC -0.14
        k1 m, countrys -0.17
        k1 m, eponymC -0.07
        k1 m, givens -0.26
        k1 m, medwC -0.03
        k1 m, medws -0.27
        k1 m, n2s 0.05
        k1 m, n3s -0.1
        k1 m, n4s 0.44
        k1 m, plainC -0.41
        k1 m, unitC -0.72
        k1 m, unitU 0.8
        k1 m, unk1C 0.69
        k1 m, unk1s 0.37
        k1 m, unk2C 0.11
        k1 m, unk3C -0.29
        k1 m, unkgC -0.21
        k1 m, unkgC' 0.21
        k1 m, unksC -0.62
        k1 m, unkts -0.2
        k1 m, wnames -0.02
        k1 m, wsurs -0.05
        k1 m- c2s -0.84
        k1 m- c3s -0.17
        k1 m- meds 0.69
        k1 m- unk0C 0.57
        k1 m- unk2U 0.4
        k1 m- unk3C -0.29
        k1 m- wsurs -0.4
        k1 m. c3U -0.3
        k1 m. c6U 0.43
        k1 m. cityC -0.33
        k1 m. n1s -0.3
        k1 m. n3s 0.58
        k1 m. n4s 0.66
        k1 m. n5s -1.22
        k1 m. particleC 0.43
        k1 m. plains -0.15
        k1 m. surnameC -0.11
        k1 m. surnameC' 0.38
        k1 m. unk2C -0.03
        k1 m. unk3C 0.16
        k1 m. unk3s -0.43
        k1 m. unkgC' 0.25
        k1 m. wsurC -0.34
        k1 m/ c3s -0.81
        k1 m/ c4s 0.66
        k1 m/ n1s 0.51
        k1 m/ n2s 0.01
        k1 m/ n4s 0.67
        k1 m/ units -0.44
        k1 m: c2s 0.65
        k1 m: c3U -1.22
        k1 m: c4s 0.54
        k1 m: coms 0.03
        k1 m: medC -0.24
        k1 m: medU 0.59
        k1 m: medwC 0.4
        k1 m: n1s -0.43
        k1 m: particles -0.29
        k1 m: plainC 0.45
        k1 m: streetC -0.23
        k1 m: units -0.24
        k1 m: unk1C 0.47
        k1 m: unk2s 0.58
        k1 m; comC -0.56
        k1 m; n2s 0.06
        k1 m= c4s -0.44
        k1 m= n3s 0.22
        k1 m= unk1s 0.69
        k1 m= wnames -0.32
        k1 m> particles 0.35
        k1 m> unk0C -0.13
        k1 m?m n2s -0.71
        k1 m?m n3s -0.99
        k1 m?m n5s 0.63
        k1 m_ c5s 0.33
        k1 m_ plains 0.28
        k1 m_ unk3s 0.9
        k1 medC n1s 0.59
        k1 medC n4s -0.99
        k1 medU n4s 0.59
        k1 meds n1s -0.21
        k1 meds unk1C 0.37
        k1 medwC unk2U 0.3
        k1 medws streets 0.44
        k1 mes n2s -0.37
        k1 monthC c3s 1.23
        k1 monthC c4s 1.21
        k1 monthC n1s 2.57
        k1 monthC n2s 2.67
        k1 monthC n4s 2.66
        k1 months n1s 0.44
        k1 months n2s 0.96
        k1 months n4s 0.98
        k1 mys c3s -0.49
        k1 m| n1s -0.82
        k1 newline comC -0.43
        k1 newline n1s 0.06
        k1 newline n2s 0.43
        k1 newline n4s 0.17
        k1 nextC n1s 0.79
        k1 nots givenC -0.45
        k1 nots givens -0.62
        k1 ofs monthC 1.48
        k1 ofs months 0.71
        k1 ofs n1s 0.65
        k1 ofs n4s -0.49
        k1 ofs plains -0.49
        k1 ofs unk0s -0.27
        k1 ofs unk1C -0.4
        k1 ofs unkss -0.15
        k1 ofs unktC -0.5
        k1 ofs wnameC 0.32
        k1 ons n1s 0.4
        k1 ons plains 0.43
        k1 ons unk2C -0.37
        k1 ons wsurC -0.23
        k1 ours roles 0.51
        k1 outs n2s 0.51
        k1 outs n4s -0.37
        k1 particleC unk2C 1.25
        k1 particleU particleU 1.39
        k1 particleU unk2U 0.56
        k1 particles units 0.89
        k1 particles unk2C 0.55
        k1 particles unk2s 0.59
        k1 plainC streetC 0.97
        k1 plains coms 0.58
        k1 plains particles -0.43
        k1 plains unk1C 0.44
        k1 plains wsurs 0.16
        k1 relations comC 0.47
        k1 relations coms 0.47
        k1 relations n3s 0.32
        k1 relations wsurs 0.44
        k1 relations' n1s -0.11
        k1 roles coms 0.87
        k1 roles n1s -0.24
        k1 roles plains 0.52
        k1 roles wnames 0.31
        k1 she'ss n2s 0.66
        k1 sinces n2s 0.4
        k1 sinces n4s -1.05
        k1 streetC n1s 0.9
        k1 streetC unitC 0.56
        k1 streetC unk2s 0.49
        k1 surnameC eponymC -0.28
        k1 surnameC n2s -0.61
        k1 surnames unk2s 0.35
        k1 tailC tailC 0.29
        k1 tails n2s -0.49
        k1 tails n4s -0.44
        k1 tails unk0s -0.27
        k1 thes c3s 0.67
        k1 thes c4s 0.68
        k1 thes plains 0.4
        k1 thes wnames -0.44
        k1 titleC givenC -0.23
        k1 titles coms 0.99
        k1 titles unk3s 0.22
        k1 titles wsurs 0.49
        k1 tos c2s 0.61
        k1 tos n3s 0.26
        k1 tos unk1C -0.23
        k1 tos unkts 0.27
        k1 tos wnameC -0.47
        k1 tos wnames -0.35
        k1 twos unk2C -0.18
        k1 unitC unk2C 0.39
        k1 units n2s -0.72
        k1 units n4s -0.42
        k1 units particles 0.35
        k1 unk0C n4s 0.32
        k1 unk0C plainC 0.05
        k1 unk0C unk1C -0.3
        k1 unk0s unk2s 0.5
        k1 unk1C plainC 0.51
        k1 unk1C streetC -0.03
        k1 unk1C tailC -0.65
        k1 unk1C unk0C 0.7
        k1 unk1U n3s -0.03
        k1 unk1U n5s -1.13
        k1 unk1s n2s 0.37
        k1 unk1s plainC -0.14
        k1 unk1s unk1s 0.37
        k1 unk1s unk2C -0.59
        k1 unk1s unk3s -0.1
        k1 unk2C n3s -0.57
        k1 unk2U n2s -0.78
        k1 unk2U wnameC -0.63
        k1 unk2s n2s 0.04
        k1 unk2s unk2C -0.73
        k1 unk3U unk2C -0.54
        k1 unk3s unitC -0.49
        k1 unk3s unk1s 0.51
        k1 unkgC comC -0.13
        k1 unkgC particles 0.47
        k1 unkgC unk1C 0.47
        k1 unkts n1s -0.37
        k1 untils n2s 0.53
        k1 withs comC 0.25
        k1 withs unk1C 0.13
        k1 wnameC unk2C 0.33
        k1 wnames unk3s 0.07
        k1 wsurC plainC 0.53
        k1 wsurC unk1C -0.59
        k1 wsurC wsurC -0.52
        k1 wsurs n2s -0.59
        k1 wsurs particles -0.25
        k1 wsurs unk2s 0.52
        k1 wsurs' coms 0.24
        k1d1 # # n 2.06
        k1d1 # # wC -0.53
        k1d1 # # wU -0.42
        k1d1 # # ws 1.31
        k1d1 # #a ws -0.6
        k1d1 # $ c -0.25
        k1d1 # $ n 1.19
        k1d1 # $ wC 1.06
        k1d1 # comC wC 0.28
        k1d1 # coms wC -0.4
        k1d1 # m" wC -0.46
        k1d1 # m, n 0.39
        k1d1 # m, wU 0.25
        k1d1 # m/ n 0.53
        k1d1 # m; wC -1.08
        k1d1 # particles ws 0.67
        k1d1 # plains ws 0.73
        k1d1 # streetC wC 2.01
        k1d1 # streets ws 1.1
        k1d1 # surnameC wC -0.48
        k1d1 # tailC wC 1.8
        k1d1 # unk2C wC 0.6
        k1d1 # unkts ws 0.29
        k1d1 #a # n 0.93
        k1d1 #a $ c 1.33
        k1d1 #a m. n -0.73
        k1d1 #a m. ws -0.45
        k1d1 #a streetC wC 0.5
        k1d1 ^ # wU -0.8
        k1d1 ^ #a c -0.39
        k1d1 ^ #a wC -0.46
        k1d1 ^ acts wC 1.12
        k1d1 ^ acts ws 1.13
        k1d1 ^ ands wC 1.03
        k1d1 ^ ands ws 0.41
        k1d1 ^ bys wC -0.37
        k1d1 ^ calls ws -0.43
        k1d1 ^ can'ts wC 0.54
        k1d1 ^ coms n -1.04
        k1d1 ^ coms wC -0.74
        k1d1 ^ coms wU -0.45
        k1d1 ^ coms ws -0.85
        k1d1 ^ givenC wC 0.79
        k1d1 ^ givens ws 0.28
        k1d1 ^ hads wC 0.68
        k1d1 ^ hass wC 0.81
        k1d1 ^ hass ws 0.85
        k1d1 ^ ins wC 0.27
        k1d1 ^ isn'ts ws 0.69
        k1d1 ^ iss wC 1.47
        k1d1 ^ iss ws -0.09
        k1d1 ^ m& wC 0.26
        k1d1 ^ m, wC 0.29
        k1d1 ^ m, ws 0.48
        k1d1 ^ m- wC 0.16
        k1d1 ^ m- wU -0.65
        k1d1 ^ m. n 0.71
        k1d1 ^ m. wC 0.13
        k1d1 ^ m/ n -0.41
        k1d1 ^ m/ wC 0.25
        k1d1 ^ m: wC -0.06
        k1d1 ^ m; wC 0.37
        k1d1 ^ m? wC 0.51
        k1d1 ^ m_ ws -0.6
        k1d1 ^ meds wC -0.23
        k1d1 ^ meds ws -0.4
        k1d1 ^ ofs wC -0.54
        k1d1 ^ ons wC -0.28
        k1d1 ^ ons ws -0.37
        k1d1 ^ particleC wC 0.39
        k1d1 ^ particles wC 0.44
        k1d1 ^ particles ws 0.92
        k1d1 ^ plainC wC 0.47
        k1d1 ^ plains ws 0.13
        k1d1 ^ streetC wC -0.64
        k1d1 ^ streets wC 0.23
        k1d1 ^ surnameC wC 0.69
        k1d1 ^ tails c 0.73
        k1d1 ^ tails wC -0.72
        k1d1 ^ thes wC -0.58
        k1d1 ^ tos wC -0.7
        k1d1 ^ tos ws -0.27
        k1d1 ^ units wC -0.57
        k1d1 ^ unk0C wC 0.13
        k1d1 ^ unk0s c 0.46
        k1d1 ^ unk0s wC -0.51
        k1d1 ^ unk0s ws -0.24
        k1d1 ^ unk1s n -0.44
        k1d1 ^ unk1s wC -0.45
        k1d1 ^ unk1s ws 0.39
        k1d1 ^ unk2s c 0.36
        k1d1 ^ unk2s n 0.63
        k1d1 ^ unk2s wC -0.61
        k1d1 ^ unk2s ws -0.38
        k1d1 ^ unk3C n 0.29
        k1d1 ^ unk3C wC 0.43
        k1d1 ^ unk3U wU 0.92
        k1d1 ^ unk3s ws 0.55
        k1d1 ^ unkgC wC 0.61
        k1d1 ^ wass ws 0.3
        k1d1 ^ wills ws 0.41
        k1d1 ^ wnameC wC 0.08
        k1d1 ^ wnames ws 0.14
        k1d1 ^ won'ts wC 1.15
        k1d1 ^ won'ts ws 0.44
        k1d1 ^ wsurC wC 0.33
        k1d1 ^ wsurs wC -0.97
        k1d1 acts $ wC -0.43
        k1d1 acts $ ws -0.73
        k1d1 acts ands n -0.95
        k1d1 acts comC wC -0.65
        k1d1 acts coms wC 0.23
        k1d1 acts coms ws -0.36
        k1d1 acts m, n 0.39
        k1d1 acts m- n -0.51
        k1d1 acts m- wC -0.46
        k1d1 acts m. ws 0.25
        k1d1 acts shoulds ws 0.14
        k1d1 acts thiss n 0.75
        k1d1 alsos m, n 0.28
        k1d1 amU $ wU 0.4
        k1d1 ams froms ws 0.61
        k1d1 ands acts ws 0.32
        k1d1 ands ares ws 0.44
        k1d1 ands boths wC 0.39
        k1d1 ands fors wC 0.73
        k1d1 ands m, ws -0.29
        k1d1 ands m/ n -1
        k1d1 ands wnameC wC -0.43
        k1d1 ares m, ws 0.21
        k1d1 as is ws 0.34
        k1d1 as m- n 0.53
        k1d1 ats $ n -0.84
        k1d1 ats ins wC -0.43
        k1d1 ats m, n -0.65
        k1d1 ats m, ws -0.67
        k1d1 ats m- n 0.08
        k1d1 ats m. n -1.02
        k1d1 ats m/ n -0.57
        k1d1 ats meds wC 0.4
        k1d1 ats medwC n 0.65
        k1d1 ats particleC n 0.51
        k1d1 brands m/ n 0.19
        k1d1 buts coms wC 0.31
        k1d1 buts unkss ws 0.15
        k1d1 bys buts ws 0.77
        k1d1 bys ins ws 0.18
        k1d1 bys m, wC 0.44
        k1d1 bys m. wC 0.6
        k1d1 bys m. ws 0.12
        k1d1 bys ofs wC 0.42
        k1d1 calls coms wC 0.31
        k1d1 calls m. ws 0.79
        k1d1 citys # ws 0.36
        k1d1 citys m, ws 0.23
        k1d1 citys m. n -0.24
        k1d1 comC $ wC 0.42
        k1d1 comC comC wC 0.79
        k1d1 comC coms wC 0.64
        k1d1 comC fors wC -1.05
        k1d1 comC m" n 0.35
        k1d1 comC m, n 1.54
        k1d1 comC m, wC -0.96
        k1d1 comC m- wC -0.67
        k1d1 comC m; wC -0.24
        k1d1 comC medC wC -0.93
        k1d1 comC tails wC -0.66
        k1d1 comU comU wU 0.79
        k1d1 comU m, wU -0.27
        k1d1 coms # wC 0.85
        k1d1 coms # wU 1.13
        k1d1 coms # ws 0.33
        k1d1 coms $ n -0.28
        k1d1 coms $ wC 0.09
        k1d1 coms $ ws -0.33
        k1d1 coms acts ws -0.39
        k1d1 coms ands ws 0.59
        k1d1 coms brandC wC -0.46
        k1d1 coms coms wC 0.06
        k1d1 coms doess ws 0.21
        k1d1 coms fors wC -0.37
        k1d1 coms ins n 0.21
        k1d1 coms ins ws 0.13
        k1d1 coms is ws 0.99
        k1d1 coms m& wC -0.68
        k1d1 coms m) wC -0.42
        k1d1 coms m* wC 0.37
        k1d1 coms m, n 0.12
        k1d1 coms m, wC -0.94
        k1d1 coms m, wU 0.5
        k1d1 coms m, ws -0.72
        k1d1 coms m- n 0.89
        k1d1 coms m- ws 0.39
        k1d1 coms m. ws -0.31
        k1d1 coms m? wC -0.35
        k1d1 coms outs wC 0.36
        k1d1 coms plains ws -0.32
        k1d1 coms tos ws 0.35
        k1d1 dids coms ws 0.33
        k1d1 eponymC m/ n -0.59
        k1d1 fors coms wC -0.42
        k1d1 fors m, wC -0.7
        k1d1 fors m. wC -0.51
        k1d1 fors m/ n 0.57
        k1d1 fors m: ws 0.27
        k1d1 froms coms wC -0.12
        k1d1 froms m, wC -0.12
        k1d1 froms m, ws -0.31
        k1d1 froms m. n 0.86
        k1d1 froms m/ n 1.39
        k1d1 froms streetC wC -0.86
        k1d1 froms tos n -0.69
        k1d1 froms tos wC 0.33
        k1d1 givenC # wC 0.39
        k1d1 givenC m. wC -0.41
        k1d1 givenC' ons wC 0.29
        k1d1 givens $ ws 0.8
        k1d1 givens coms wC -0.57
        k1d1 givens coms ws 0.4
        k1d1 givens m, ws 0.99
        k1d1 hass tails wC -0.38
        k1d1 haves m- ws 0.35
        k1d1 hims $ ws 0.27
        k1d1 i'ms ands ws 0.68
        k1d1 ins # wC 0.79
        k1d1 ins $ ws 0.18
        k1d1 ins acts ws -0.38
        k1d1 ins ands ws 0.22
        k1d1 ins comC wC 0.53
        k1d1 ins coms wC 0.22
        k1d1 ins coms ws 0.05
        k1d1 ins iC wC -0.37
        k1d1 ins ins wC 0.39
        k1d1 ins m( wC -0.5
        k1d1 ins m, ws -0.4
        k1d1 ins m. wC 0.17
        k1d1 ins unk1s ws 0.69
        k1d1 ins wass wC -0.24
        k1d1 ins withs wC -0.2
        k1d1 ins wnames ws 0.68
        k1d1 iss # wU 1.6
        k1d1 iss # ws 0.33
        k1d1 iss #a ws 0.75
        k1d1 iss $ n 0.18
        k1d1 iss coms ws -0.69
        k1d1 iss is ws 0.46
        k1d1 iss m, wC 0.34
        k1d1 iss m, ws 0.43
        k1d1 iss m. n -0.53
        k1d1 its $ wC -0.8
        k1d1 its' $ wC 0.28
        k1d1 its' m. wC -0.22
        k1d1 itss m, ws 0.29
        k1d1 itss mys ws 0.42
        k1d1 justs unk0s ws -0.44
        k1d1 m! # wC 0.11
        k1d1 m" m" wU -0.51
        k1d1 m" m" ws -0.24
        k1d1 m" m, ws 0.2
        k1d1 m" m- n -0.06
        k1d1 m" m. wC 0.46
        k1d1 m" m. ws 0.4
        k1d1 m# m- n 0.65
        k1d1 m% m, wC -0.46
        k1d1 m& m. wC -0.58
        k1d1 m( m) c -0.53
        k1d1 m( m, n -0.24
        k1d1 m( m. wC -0.59
        k1d1 m) unk1s ws 0.33
        k1d1 m+ fors ws 0.42
        k1d1 m+ m( n 2.33
        k1d1 m+ m, n -0.42
        k1d1 m+ m- n 0.38
        k1d1 m+ m@ ws 0.59
        k1d1 m, # c -0.67
        k1d1 m, # wC -0.72
        k1d1 m, #a c 0.74
        k1d1 m, $ wC 0.71
        k1d1 m, $ wU 0.82
        k1d1 m, $ ws 0.31
        k1d1 m, acts wC 0.24
        k1d1 m, ands wC 0.61
        k1d1 m, ands ws 0.38
        k1d1 m, ats n 0.27
        k1d1 m, comC wC -0.58
        k1d1 m, coms c -0.62
        k1d1 m, coms n -0.8
        k1d1 m, coms ws -0.29
        k1d1 m, givenC wC 0.22
        k1d1 m, ins wC -0.42
        k1d1 m, is ws 0.4
        k1d1 m, m+ ws 0.22
        k1d1 m, m, n 0.36
        k1d1 m, m, wC 0.01
        k1d1 m, m, wU -0.48
        k1d1 m, m- wC -0.49
        k1d1 m, m- wU -0.34
        k1d1 m, m- ws -0.47
        k1d1 m, m. wC -0.28
        k1d1 m, m/ n -0.51
        k1d1 m, oks wC -0.44
        k1d1 m, particles ws 0.56
        k1d1 m, plainU wU 0.53
        k1d1 m, plains n 0.7
        k1d1 m, relations ws 0.82
        k1d1 m, streetC wC 0.33
        k1d1 m, tails wC -0.56
        k1d1 m, units n -0.6
        k1d1 m, unk1s wC 0.31
        k1d1 m, unk2U wU 0.53
        k1d1 m, unk2s ws 0.48
        k1d1 m, unksC n 0.57
        k1d1 m, wills wC 0.26
        k1d1 m, wnameC wC 0.7
        k1d1 m- # wC -0.35
        k1d1 m- $ n 0.37
        k1d1 m- acts ws 0.68
        k1d1 m- ats ws -0.31
        k1d1 m- coms c -0.61
        k1d1 m- coms ws -0.42
        k1d1 m- iss ws 0.87
        k1d1 m- m" n 0.1
        k1d1 m- m( n -0.7
        k1d1 m- m) ws 0.27
        k1d1 m- m+ ws -0.31
        k1d1 m- m, ws 0.44
        k1d1 m- m- n -0.01
        k1d1 m- m. n 0.08
        k1d1 m- m. wC 0.48
        k1d1 m- m. ws 0.16
        k1d1 m- m/ wC -0.52
        k1d1 m- m: c -0.75
        k1d1 m- m: n -0.04
        k1d1 m- m: wC 0.28
        k1d1 m- m; n 0.2
        k1d1 m- m? n -0.66
        k1d1 m- m?m wC 0.4
        k1d1 m- medU wC -0.48
        k1d1 m- m| n 0.58
        k1d1 m- plains n -0.46
        k1d1 m- surnameC ws 0.52
        k1d1 m- tos n -0.5
        k1d1 m- unk1s wC -0.52
        k1d1 m- unk2s n -0.23
        k1d1 m- wass n 0.23
        k1d1 m- wsurs n -1.45
        k1d1 m. # wU -0.42
        k1d1 m. #a n -0.54
        k1d1 m. $ n 0.29
        k1d1 m. $ wC 0.83
        k1d1 m. acts wC 0.61
        k1d1 m. agains n 0.27
        k1d1 m. ats n -0.62
        k1d1 m. comC n -0.57
        k1d1 m. coms n 0.88
        k1d1 m. heres wC 0.19
        k1d1 m. hes wC -0.28
        k1d1 m. is n 0.2
        k1d1 m. m! wC 0.36
        k1d1 m. m" n 0.52
        k1d1 m. m" wC 0.63
        k1d1 m. m, wC 0.32
        k1d1 m. m, ws 1.02
        k1d1 m. m- n -0.74
        k1d1 m. m/ n -0.82
        k1d1 m. m/ ws 0.81
        k1d1 m. m; ws 0.42
        k1d1 m. m@ ws 0.9
        k1d1 m. m– wC 0.29
        k1d1 m. ons n 0.27
        k1d1 m. plainU wC 1.04
        k1d1 m. plains wC -0.46
        k1d1 m. tos n 0.55
        k1d1 m. unk2s ws -0.36
        k1d1 m. unkss wC -0.33
        k1d1 m. wass n 0.22
        k1d1 m. wnameC wC 0.39
        k1d1 m/ # n 1.48
        k1d1 m/ $ c 0.46
        k1d1 m/ $ n 0.32
        k1d1 m/ ats ws 0.53
        k1d1 m/ comC wC 0.15
        k1d1 m/ coms n 0.55
        k1d1 m/ fors n 0.85
        k1d1 m/ froms wC 0.54
        k1d1 m/ ins n -0.7
        k1d1 m/ ins wC 0.43
        k1d1 m/ m) n 0.31
        k1d1 m/ m. n 0.08
        k1d1 m/ m/ n -0.45
        k1d1 m/ m: n 0.69
        k1d1 m/ m> n 0.33
        k1d1 m/ m? n 0.28
        k1d1 m/ ons n -1.27
        k1d1 m/ tos n 0.83
        k1d1 m/ units n 1.19
        k1d1 m/ unk2s n 1.2
        k1d1 m/ wass n 0.4
        k1d1 m/ withs n 0.61
        k1d1 m: # wC -0.29
        k1d1 m: # wU -0.07
        k1d1 m: #a n 1.31
        k1d1 m: $ wC -0.49
        k1d1 m: acts ws -0.2
        k1d1 m: ands wC -0.71
        k1d1 m: brandC wC -0.47
        k1d1 m: comC n 0.32
        k1d1 m: coms n -0.44
        k1d1 m: coms ws -0.19
        k1d1 m: iss wC 0.51
        k1d1 m: m+ wC -0.16
        k1d1 m: m, c 0.4
        k1d1 m: m, wU 0.24
        k1d1 m: m, ws 0.22
        k1d1 m: m- n -0.17
        k1d1 m: m- wC -0.64
        k1d1 m: m. n -0.16
        k1d1 m: m. wC 0.49
        k1d1 m: m. ws 0.97
        k1d1 m: m/ n -0.39
        k1d1 m: m: n 1.19
        k1d1 m: m: ws 0.87
        k1d1 m: m; ws 0.2
        k1d1 m: m] n 0.34
        k1d1 m: nos wC 0.21
        k1d1 m: ons wU -0.3
        k1d1 m: plains wC -0.54
        k1d1 m: unk0s ws 0.17
        k1d1 m: unk2C wC 0.7
        k1d1 m: unk2U wC -0.37
        k1d1 m: unk3C wC 0.17
        k1d1 m: unk3U wU -0.36
        k1d1 m: wnames ws -0.21
        k1d1 m; coms wC -0.66
        k1d1 m; m, wC 0.25
        k1d1 m; m- n -0.58
        k1d1 m; unk1C wC 0.39
        k1d1 m; unk2s wC 0.46
        k1d1 m= # wU 1.84
        k1d1 m= $ c -0.37
        k1d1 m= m- ws -0.67
        k1d1 m? m, wC 0.34
        k1d1 m? m= ws 1.03
        k1d1 m?m $ wC 0.7
        k1d1 m?m $ wU -0.32
        k1d1 m?m m| n 0.57
        k1d1 m[ m] n -0.81
        k1d1 m] m: wC 0.16
        k1d1 m_ $ ws 0.62
        k1d1 m_ unk0s wU 0.5
        k1d1 medC m/ n 1.04
        k1d1 medC monthC n 1.23
        k1d1 medC m– c 0.27
        k1d1 medU m/ n -0.87
        k1d1 meds # ws 0.54
        k1d1 meds $ ws 0.74
        k1d1 meds itss ws 0.23
        k1d1 medwC $ wC 0.85
        k1d1 medwC m, c 0.61
        k1d1 medwC m. wC -0.76
        k1d1 monthC ands n 0.77
        k1d1 monthC m. n 1.37
        k1d1 months $ n 1.07
        k1d1 months ands n 0.64
        k1d1 months m, n 0.73
        k1d1 mys iss ws -0.27
        k1d1 m| m?m wC 0.18
        k1d1 m| m?m wU 0.38
        k1d1 m| m| n -0.3
        k1d1 m| m| wC -0.58
        k1d1 m| m| wU -0.98
        k1d1 m| unitC wC 0.43
        k1d1 newline m, n 0.35
        k1d1 newline m, wU 0.43
        k1d1 newline plainC wC 0.47
        k1d1 nextC m. n 0.8
        k1d1 nots m! ws -0.39
        k1d1 ofs $ ws -0.23
        k1d1 ofs m, wC 0.85
        k1d1 ofs m. ws -0.22
        k1d1 ofs meds ws 0.25
        k1d1 oldC m, wC 0.8
        k1d1 ones coms ws -0.06
        k1d1 ones sixs ws 0.36
        k1d1 ons ands wC -0.39
        k1d1 ons comC wC -0.58
        k1d1 ons m, wC -0.51
        k1d1 ons m. n 0.56
        k1d1 ons m; wC -0.26
        k1d1 ons monthC c -0.05
        k1d1 ons months n 0.39
        k1d1 ons particles n 0.24
        k1d1 ons thes wC 0.55
        k1d1 ons thes ws 0.42
        k1d1 ons tos wC 0.17
        k1d1 ons unk2s ws 0.52
        k1d1 ors m, wC -0.51
        k1d1 ors surnameC wC -0.85
        k1d1 ours ofs ws 0.51
        k1d1 outs m- n 0.15
        k1d1 particleC $ wC 0.47
        k1d1 particleC m; wC 1.44
        k1d1 particleU m. n -0.48
        k1d1 particleU m: n 0.82
        k1d1 particles acts ws 0.27
        k1d1 particles iss wC 0.33
        k1d1 particles m, wC 0.52
        k1d1 plains # c 0.67
        k1d1 plains # wU 1.16
        k1d1 plains # ws -0.55
        k1d1 plains ands n 0.8
        k1d1 plains hass ws 0.26
        k1d1 plains m/ n 0.71
        k1d1 plains mys ws 0.33
        k1d1 plains unk3s ws -0.7
        k1d1 relations acts ws 0.89
        k1d1 relations coms wC -0.14
        k1d1 relations hads ws 0.25
        k1d1 relations m, ws 0.4
        k1d1 relations m. n 0.28
        k1d1 relations m. wC 0.67
        k1d1 relations' ands n 0.49
        k1d1 relations' m, n -0.66
        k1d1 roleC acts wC 0.24
        k1d1 roleC coms wC 0.91
        k1d1 roleC m. wU 0.52
        k1d1 roleC m: wC 0.41
        k1d1 roles ats ws 0.78
        k1d1 roles iss ws 0.63
        k1d1 roles m, ws 0.47
        k1d1 roles m/ n -0.24
        k1d1 sinces m, n -0.42
        k1d1 sinces m, ws -0.29
        k1d1 streetC # wC 0.56
        k1d1 streetC #a ws 0.49
        k1d1 streetC m/ n -0.43
        k1d1 streets # ws 0.39
        k1d1 streets m, ws 0.35
        k1d1 surnameC iC wC 0.17
        k1d1 surnameC m, n -0.4
        k1d1 surnameC m, wC -0.31
        k1d1 surnameC m/ n 0.56
        k1d1 surnames $ ws 0.78
        k1d1 surnames m, ws 0.6
        k1d1 tails m, ws -0.26
        k1d1 thats coms wC -0.36
        k1d1 thes $ c 1.36
        k1d1 thes coms c -0.81
        k1d1 thes coms ws 0.22
        k1d1 thes m, c 0.39
        k1d1 thes m, wC -0.56
        k1d1 thes m, ws -0.09
        k1d1 thes m. c 0.15
        k1d1 thes meds wC 0.64
        k1d1 thes ofs wC 0.54
        k1d1 thes ofs ws 0.98
        k1d1 thiss m- n -1.56
        k1d1 titleC $ wC 0.67
        k1d1 titleC coms wC 0.85
        k1d1 titleC m, wC 0.78
        k1d1 titleC m- wC 0.83
        k1d1 titleC m. wC 0.62
        k1d1 titleC nexts wC -0.62
        k1d1 titles acts ws 0.73
        k1d1 titles m( ws -0.24
        k1d1 tos # ws 0.59
        k1d1 tos bys wC 0.32
        k1d1 tos comC wC -0.85
        k1d1 tos coms n 0.5
        k1d1 tos coms ws 0.15
        k1d1 tos lasts wC 0.37
        k1d1 tos m, n -0.62
        k1d1 tos m, ws 0.1
        k1d1 tos m- n -0.66
        k1d1 tos m. wC 0.33
        k1d1 tos okU wC 0.29
        k1d1 tos unk2s ws -0.35
        k1d1 twoC m, wC 0.97
        k1d1 twoC ons wC 0.38
        k1d1 twos coms wC -0.21
        k1d1 twos m! wC 0.77
        k1d1 unitC m/ n -0.35
        k1d1 units ats wC 0.32
        k1d1 units m. wC 0.24
        k1d1 unk0C m- n -0.88
        k1d1 unk0C m. n 0.39
        k1d1 unk0C m/ n 0.72
        k1d1 unk0C m; wC -0.52
        k1d1 unk0s ands c 0.34
        k1d1 unk0s m( ws 0.27
        k1d1 unk0s m- n 0.7
        k1d1 unk1C givenC ws 0.49
        k1d1 unk1C m, wC 0.57
        k1d1 unk1C m. wC 0.98
        k1d1 unk1U m, c 0.22
        k1d1 unk1U m. wC -0.42
        k1d1 unk1s #a ws 0.38
        k1d1 unk1s coms ws 0.15
        k1d1 unk1s iss ws -0.55
        k1d1 unk1s m, n 0.61
        k1d1 unk1s m, ws 0.17
        k1d1 unk1s m- c -0.47
        k1d1 unk1s m- n 0.65
        k1d1 unk1s m. ws 0.17
        k1d1 unk1s relations ws 0.38
        k1d1 unk2C $ wC -0.27
        k1d1 unk2C m, n 0.15
        k1d1 unk2C m- wC 0.38
        k1d1 unk2C m/ n 0.86
        k1d1 unk2U $ n 0.51
        k1d1 unk2U $ wC 0.42
        k1d1 unk2U m. n -0.04
        k1d1 unk2U m/ n -0.69
        k1d1 unk2s $ ws 0.38
        k1d1 unk2s coms ws 0.27
        k1d1 unk2s hass ws 0.31
        k1d1 unk2s m. wC -0.61
        k1d1 unk2s wsurs ws 0.43
        k1d1 unk3C m, n 0.21
        k1d1 unk3C m- n -0.22
        k1d1 unk3C m- wC 0.32
        k1d1 unk3U $ n -0.24
        k1d1 unk3U comC n 0.55
        k1d1 unk3U m, n -0.54
        k1d1 unk3s $ ws 0.35
        k1d1 unk3s particles ws -0.51
        k1d1 unk3s tos ws 0.31
        k1d1 unkgC # wC 0.79
        k1d1 unkgC m, wC 0.38
        k1d1 unkgC m; wC -0.51
        k1d1 unkgs $ ws 0.26
        k1d1 unkgs coms ws 0.22
        k1d1 unkss m/ n 0.44
        k1d1 wills coms ws 0.24
        k1d1 withs $ ws -0.19
        k1d1 withs m, wC 0.25
        k1d1 wnameC coms wC -0.48
        k1d1 wnameC m, wC 1.05
        k1d1 wnameC m. wC 0.99
        k1d1 wnameC m?m wC -0.41
        k1d1 wnames ands ws 0.41
        k1d1 wnames coms ws 0.4
        k1d1 wnames m, ws 0.49
        k1d1 wnames m. n -0.37
        k1d1 wsurC unk1s wC -0.26
        k1d1 wsurs bys ws 0.23
        k1d1 wsurs m" ws 0.19
        k1d1 wsurs m, wC -1.14
        k1d1 wsurs m. ws 0.33
        k1d1 wsurs' m, ws 0.24
        k1g # GC 0.28
        k1g # Ms 0.48
        k1g # OC 0.03
        k1g # SC 0.31
        k1g # TC 0.94
        k1g #a Ms -0.53
        k1g #a SC -0.14
        k1g #a Ss -0.13
        k1g ^ MC -0.26
        k1g ^ Ms -0.29
        k1g ^ OC -0.35
        k1g ^ Ss 0.2
        k1g ^ Ts -0.28
        k1g acts GC 0.34
        k1g acts Gs -0.53
        k1g acts MC -0.58
        k1g acts Ms -0.56
        k1g acts Ss -0.17
        k1g ands GC 0.49
        k1g ands SC 0.25
        k1g as Gs -0.72
        k1g as SC -0.61
        k1g ass Ms 0.32
        k1g ats MC -0.53
        k1g ats Ms 0.28
        k1g ats TC -0.43
        k1g calls GC 0.51
        k1g calls Gs 0.8
        k1g calls MC -0.5
        k1g calls Ms 0.37
        k1g calls Os 0.42
        k1g calls Ss 1.21
        k1g cans Gs 0.55
        k1g cityC MC 0.7
        k1g citys Ms 0.18
        k1g comC GC -0.59
        k1g comC MC -0.35
        k1g comC OC -0.27
        k1g comU GU -0.21
        k1g comU MC -0.81
        k1g coms GC 0.68
        k1g coms Gs 0.2
        k1g coms MC -0.57
        k1g coms OC -0.78
        k1g coms SC 0.44
        k1g coms SU 0.23
        k1g coms' GC -0.13
        k1g fors GC 0.52
        k1g fors MC -0.07
        k1g fors Ss 0.06
        k1g froms SC 0.25
        k1g froms Ts 0.53
        k1g givenC OC 0.59
        k1g givenC SC 0.57
        k1g givenU SU 0.52
        k1g givens Gs 0.54
        k1g givens Ms 0.5
        k1g givens SC -0.56
        k1g i'ms Gs 0.51
        k1g i'ms Ms 0.86
        k1g ins Ts 0.63
        k1g iss MC 0.3
        k1g iss SC 0.41
        k1g iss Ss 0.6
        k1g its Gs -0.68
        k1g m& SC -0.66
        k1g m& Ss -0.36
        k1g m' Ss 0.07
        k1g m( Ms -0.64
        k1g m( OC -0.35
        k1g m+ MC -0.51
        k1g m+ SC -0.39
        k1g m, Gs 0.06
        k1g m, MC -0.29
        k1g m, MU -0.49
        k1g m, Ms -0.22
        k1g m, OC -0.28
        k1g m, SU -0.64
        k1g m, TC 0.23
        k1g m- Ms -0.3
        k1g m- OC 0.64
        k1g m- Os 0.42
        k1g m- Ss 0.41
        k1g m. GC 0.54
        k1g m. Gs 0.52
        k1g m. MC -0.57
        k1g m. OC -0.52
        k1g m. Os 0.38
        k1g m. TC -0.46
        k1g m/ MC -0.38
        k1g m/ Ms 0.3
        k1g m/ Ss -0.31
        k1g m: GC 0.42
        k1g m: GU 0.38
        k1g m: MC -0.42
        k1g m: Ms -0.23
        k1g m: SC 0.24
        k1g m: TC 0.31
        k1g m; MC -0.28
        k1g m= Gs -0.32
        k1g m= SU 0.42
        k1g m? GC 0.44
        k1g m? MC -0.35
        k1g m? OC -0.43
        k1g m?m MC -0.56
        k1g m?m Ms 0.3
        k1g m@ Ms 1.25
        k1g m@ Ss 0.97
        k1g medC MC -0.63
        k1g meds Ms 0.2
        k1g medws MC 0.74
        k1g medws Ss 0.19
        k1g monthC SC 0.37
        k1g months Ms 0.04
        k1g m| OC -0.53
        k1g newline Ss 0.2
        k1g nos SC 0.59
        k1g nots Gs -0.6
        k1g ofs Ts -0.23
        k1g oldC MC 0.8
        k1g ons GC -0.16
        k1g ons SC -0.39
        k1g ons Ts 0.23
        k1g particleC MC 0.23
        k1g particleC SC 0.95
        k1g particleU MU 1.5
        k1g particleU SU 0.56
        k1g particles Gs 0.5
        k1g particles MC 0.97
        k1g particles Ms 2.09
        k1g particles Ss 0.56
        k1g plainC GC -1.45
        k1g plainC MC 0.49
        k1g plains Os 0.63
        k1g plains SC 0.32
        k1g plains TC 0.69
        k1g relations GC 1.31
        k1g relations Gs 1.16
        k1g relations MC 1.52
        k1g relations Ms 1.31
        k1g relations Os 0.47
        k1g relations SC 1.25
        k1g relations Ss 0.71
        k1g relations' SC -0.64
        k1g roleC GC -0.17
        k1g roleC MC 0.87
        k1g roleC OC 0.28
        k1g roleC SC 0.49
        k1g roles GC 0.7
        k1g roles Gs 0.92
        k1g roles MC 0.66
        k1g roles Ms 1.09
        k1g roles SC 0.54
        k1g roles Ss 0.96
        k1g sos Ms 0.42
        k1g streetC MC 0.82
        k1g streetC OC 0.97
        k1g streetC SC 1.13
        k1g streets Ms -0.29
        k1g streets Ss 0.24
        k1g surnameC Ss -0.38
        k1g surnames Ms 0.6
        k1g surnames Ss 0.21
        k1g tails SC -0.79
        k1g thes GC -1.04
        k1g thes Ss -0.84
        k1g titleC MC 2.24
        k1g titleC OC 1.51
        k1g titleC SC 0.56
        k1g titles Gs 0.74
        k1g titles Ms 1.55
        k1g titles Os 0.99
        k1g titles Ss 1.05
        k1g tos Gs -0.13
        k1g tos Ss 0.22
        k1g tos TC 0.23
        k1g tos Ts 0.32
        k1g unitC SC 0.36
        k1g units Ms 0.28
        k1g unk0C GC 0.44
        k1g unk0C MC -0.06
        k1g unk0s SC -0.52
        k1g unk1C MU 0.4
        k1g unk1C OC -0.94
        k1g unk1C SC 0.63
        k1g unk1s Gs 0.48
        k1g unk1s MC -0.21
        k1g unk1s Ts -0.27
        k1g unk2C OC 0.35
        k1g unk2C SC 0.85
        k1g unk2s Ms 0.61
        k1g unk2s Ss 0.99
        k1g unk3C OC 0.7
        k1g unk3C SC 0.86
        k1g unk3s Gs 0.46
        k1g unk3s OC -0.49
        k1g unkgC MC 0.65
        k1g unkgC Ms 0.43
        k1g unkgU MU 0.51
        k1g unkgs Gs 0.17
        k1g unksC MC 0.32
        k1g unktC MC 0.61
        k1g unktC SC 0.67
        k1g unktU MU 0.77
        k1g unkts Ms 0.79
        k1g withs Gs 0.16
        k1g withs MC 0.07
        k1g withs SC 0.01
        k1g withs Ss 0.35
        k1g wnameC MC 1.38
        k1g wnameC' MC -0.36
        k1g wnames Gs 0.11
        k1g wnames Ms 0.42
        k1g wnames Ss 0.43
        k1g wsurC GC 0.56
        k1g wsurC SC 0.32
        k1g wsurC Ss -0.38
        k1g wsurs Os 0.16
        k2 # c 0.27
        k2 # n 0.16
        k2 # wC 0.58
        k2 # ws 0.27
        k2 #a c -0.74
        k2 #a n 0.13
        k2 #a wC 0.38
        k2 #a ws -0.16
        k2 ^ c -0.9
        k2 ^ n -0.18
        k2 actC n -0.17
        k2 actC wC -0.19
        k2 acts n 0.01
        k2 acts ws 0.09
        k2 afters wC -0.95
        k2 agains ws -0.21
        k2 amU n -0.2
        k2 ands n 0.49
        k2 ands wC -0.23
        k2 ands ws -0.45
        k2 ares wC 0.48
        k2 as wC -1.86
        k2 as ws -0.9
        k2 ass ws 0.64
        k2 ats wC 0.46
        k2 ats ws 1.01
        k2 bes wC -0.51
        k2 brandC wC -0.65
        k2 brands n 0.63
        k2 brands ws -0.09
        k2 bys wC 0.86
        k2 bys ws 0.76
        k2 calls n 0.66
        k2 calls wC 0.09
        k2 calls ws 0.21
        k2 cityC n 0.53
        k2 comC n -0.75
        k2 comC wC -0.42
        k2 comC wU 0.6
        k2 comC ws -0.8
        k2 comU c 0.17
        k2 comU wU -0.38
        k2 comU ws -1.15
        k2 coms c 0.24
        k2 coms wC 0.07
        k2 coms' wU 0.56
        k2 doess ws -0.47
        k2 eponymC wC -0.44
        k2 eponymC' n -0.11
        k2 eponymC' wC -0.33
        k2 eponyms wC 1.02
        k2 firsts n 0.28
        k2 fives ws 0.72
        k2 fors wC 0.37
        k2 fors ws 0.06
        k2 fours ws -0.24
        k2 froms wC 0.67
        k2 givenC c -0.35
        k2 givenU wC 0.82
        k2 givens c 0.7
        k2 goods ws 0.26
        k2 handleds n 0.4
        k2 hass ws -0.34
        k2 haves ws -0.35
        k2 hellos ws 0.48
        k2 hers ws 0.37
        k2 his ws 0.66
        k2 i'ms ws 0.51
        k2 iC n -0.97
        k2 iC ws -0.85
        k2 ins n -0.01
        k2 ins wC 0.81
        k2 ins ws 0.15
        k2 is ws 0.04
        k2 iss c 0.64
        k2 iss wC 0.27
        k2 iss ws 0.15
        k2 itC wC -0.6
        k2 its wC 0.18
        k2 its ws 0.06
        k2 justs wC -0.15
        k2 lastC wC 0.53
        k2 lasts n 0.45
        k2 m" n -0.31
        k2 m" wC 0.23
        k2 m% wC -0.27
        k2 m' n -0.5
        k2 m( wC -0.41
        k2 m) n -0.17
        k2 m) ws -0.47
        k2 m+ wC -0.27
        k2 m, n -0.32
        k2 m, ws -0.08
        k2 m- n -0.38
        k2 m- wC 0.14
        k2 m. c -0.42
        k2 m. n -0.51
        k2 m. ws -0.31
        k2 m/ n -0.43
        k2 m/ ws 0.38
        k2 m: c -0.38
        k2 m: n -0.3
        k2 m: wC -0.14
        k2 m: wU 0.29
        k2 m: ws 0.12
        k2 m; n -0.33
        k2 m; wC -0.31
        k2 m= n -0.47
        k2 m= wC 0.26
        k2 m= ws -0.6
        k2 m> wC 0.37
        k2 m> ws 0.1
        k2 m? n -0.53
        k2 m? ws -0.25
        k2 m?m wC 0.35
        k2 m?m wU 0.95
        k2 m] n -0.68
        k2 medC wU -0.7
        k2 medU wC -0.32
        k2 meds n 0.17
        k2 meds wC 0.84
        k2 meds wU 0.24
        k2 medws c 0.28
        k2 medws wC -0.5
        k2 mes ws 0.16
        k2 monthC c -0.34
        k2 monthC ws 1.22
        k2 months ws -0.3
        k2 myC n -0.43
        k2 myC wC -0.49
        k2 myC ws -0.51
        k2 mys n 0.45
        k2 m| n 0.37
        k2 m| wC 0.53
        k2 m– n -0.33
        k2 m– wC -0.52
        k2 m— wC -0.18
        k2 news wC -0.29
        k2 news ws -0.35
        k2 nextC n 0.61
        k2 nexts wC -0.09
        k2 nos wC -0.47
        k2 nos wU 1.04
        k2 nots n -0.36
        k2 nots ws -0.39
        k2 offs wC -0.16
        k2 ofs ws 0.55
        k2 onlys ws -0.34
        k2 ons n 0.36
        k2 ons ws 0.46
        k2 ors ws 0.14
        k2 outs wC -0.17
        k2 particleC n 1.78
        k2 particleC wC 0.44
        k2 particleU n 0.8
        k2 particleU wU 0.59
        k2 particles n 0.26
        k2 particles ws 0.71
        k2 plainC c -0.51
        k2 plainU n -0.58
        k2 plains wC -0.2
        k2 plains wU 0.84
        k2 pleases ws -0.09
        k2 relationC n -0.78
        k2 relationU c -0.76
        k2 relationU wU -0.42
        k2 relations n 0.15
        k2 relations ws 0.13
        k2 relations' wC -0.41
        k2 roleC n -0.36
        k2 roles wC -0.03
        k2 roles ws 0.29
        k2 roles' wC -0.24
        k2 seconds n 0.41
        k2 sevens ws 1.14
        k2 sinces c 0.51
        k2 sinces wC -0.31
        k2 sinces ws -0.12
        k2 streetC c 1.18
        k2 streetC n 2.31
        k2 streetC wC 2.3
        k2 streets n -0.16
        k2 streets wC -0.56
        k2 streets ws 0.94
        k2 surnameC wU -0.57
        k2 surnameC ws -0.25
        k2 surnameU wC 1.12
        k2 surnameU wU 1.31
        k2 surnames c 0.62
        k2 surnames n 0.66
        k2 surnames ws 0.3
        k2 tails n 0.33
        k2 tails wC -0.01
        k2 tails ws -0.69
        k2 thankss wC 0.33
        k2 thankss ws 0.33
        k2 thats wC -0.46
        k2 thems wC -0.21
        k2 thes wC -1.58
        k2 theys ws -0.8
        k2 titleC wC 0.64
        k2 titles n 0.29
        k2 titles wC 0.04
        k2 titles ws 0.58
        k2 tos n 0.46
        k2 twos ws 0.33
        k2 units c -0.75
        k2 units n -0.68
        k2 units wU -0.58
        k2 unk0C n -0.4
        k2 unk0C wC -0.33
        k2 unk0C wU 0.37
        k2 unk0s wU -0.4
        k2 unk1C n -0.3
        k2 unk1C wC 0.46
        k2 unk1U c -0.43
        k2 unk1U n 0.82
        k2 unk1s n -0.62
        k2 unk1s wU -0.2
        k2 unk1s ws 0.06
        k2 unk2C n 0.01
        k2 unk2C wC 0.41
        k2 unk2U n -0.03
        k2 unk2U wC -0.38
        k2 unk2U ws -0.53
        k2 unk2s n 0.19
        k2 unk3U wC 0.43
        k2 unk3s ws 0.18
        k2 unkgC wC 0.64
        k2 unkgU wU 0.74
        k2 unkgs n 0.01
        k2 unkgs ws -0.12
        k2 unksC wC -0.71
        k2 unkss ws -0.32
        k2 unktC n 0.66
        k2 unkts c 0.53
        k2 ups wC -0.01
        k2 ups ws -0.38
        k2 wass n -0.12
        k2 wass wC 0.47
        k2 wills n 0.96
        k2 wills ws -0.42
        k2 withs ws 0.15
        k2 wnameC ws -0.43
        k2 wnameU wC 0.13
        k2 wnameU wU 0.92
        k2 won'ts wC 0.26
        k2 wsurC wC -0.04
        k2 wsurs n 0.71
        k2 wsurs wU 0.43
        k2 wsurs ws -0.44
        k2 yess ws 0.03
        k2 yous wC 0.67
        k21 # # n 4.21
        k21 # # wU 0.67
        k21 # ands n -0.54
        k21 # ands wC -0.24
        k21 # ands ws -0.66
        k21 # ats n -0.43
        k21 # ats wC 0.07
        k21 # bys ws 0.42
        k21 # comC wC 0.7
        k21 # coms n -0.15
        k21 # coms ws -0.03
        k21 # givenC wC 0.42
        k21 # m% wC -0.46
        k21 # m( wC -0.54
        k21 # m( wU -0.96
        k21 # m) n 0.86
        k21 # m+ n -1.44
        k21 # m, wC -0.67
        k21 # m, wU -1.18
        k21 # m, ws -1.43
        k21 # m- c 0.32
        k21 # m- n 1.78
        k21 # m- wC 1.24
        k21 # m- wU 1.74
        k21 # m. wC -0.57
        k21 # m. ws 0.05
        k21 # m/ n 0.7
        k21 # m/ wU 0.69
        k21 # m: n -1.16
        k21 # m?m wC -0.66
        k21 # m?m wU -0.45
        k21 # medwC wC 0.6
        k21 # m| wC -0.78
        k21 # newline wC -0.4
        k21 # ofs ws -0.29
        k21 # plainC wC 0.68
        k21 # plains c -0.74
        k21 # plains ws 0.8
        k21 # tailC wC 0.3
        k21 # titleC wC -0.53
        k21 # units wC -0.42
        k21 # units ws -0.31
        k21 # unk1s ws 0.75
        k21 # unk2s n -0.25
        k21 # wsurC n 1.21
        k21 #a # n 0.95
        k21 #a m, n 0.37
        k21 #a m, wC -0.73
        k21 #a m, wU -0.86
        k21 #a m, ws -1.07
        k21 #a m- n 1.99
        k21 #a m. n -1.41
        k21 #a m. ws 0.43
        k21 #a m: wC 0.62
        k21 #a m: ws 0.34
        k21 #a m| c -0.75
        k21 ^ ^ wC -0.17
        k21 ^ ^ wU -0.39
        k21 ^ ^ ws -0.37
        k21 ^ acts wC -0.06
        k21 ^ acts ws 1.11
        k21 ^ callC ws 0.5
        k21 ^ calls ws 0.26
        k21 ^ cans ws 0.42
        k21 ^ comC c -0.27
        k21 ^ comC n -0.78
        k21 ^ comC wC -1.3
        k21 ^ coms ws -0.31
        k21 ^ coulds ws 0.37
        k21 ^ eponymC wC -0.35
        k21 ^ froms wC 0.29
        k21 ^ i'mC n 0.65
        k21 ^ isC wC -0.5
        k21 ^ iss ws 0.69
        k21 ^ its' wC 0.43
        k21 ^ its' ws 0.42
        k21 ^ itss ws 0.86
        k21 ^ medC n 0.2
        k21 ^ medC wC -0.42
        k21 ^ meds ws 0.64
        k21 ^ medws ws 0.37
        k21 ^ nots ws 0.28
        k21 ^ ourC wC -0.62
        k21 ^ particleU wU 0.98
        k21 ^ particles ws 0.45
        k21 ^ plains n 0.63
        k21 ^ relations ws -0.18
        k21 ^ sinceC wC -0.21
        k21 ^ surnames ws 0.49
        k21 ^ tailC n 0.56
        k21 ^ twoC wC 0.38
        k21 ^ unk1U n -0.02
        k21 ^ unk1s n 0.82
        k21 ^ unk1s ws 0.03
        k21 ^ unk2U wC -0.73
        k21 ^ unkts ws -0.36
        k21 ^ wills ws 0.28
        k21 ^ wnameC wC -0.41
        k21 ^ wnameC ws -0.58
        k21 ^ wsurC wC -0.6
        k21 ^ wsurC ws -0.4
        k21 aC m- wC 0.42
        k21 aC m. wC 1.26
        k21 acts ats wC 0.74
        k21 acts comC wC -0.55
        k21 acts froms ws 0.33
        k21 acts hers wC -0.18
        k21 acts ins ws 0.49
        k21 acts itss ws -0.5
        k21 acts m, n -0.52
        k21 acts m, ws 0.85
        k21 acts m. wC -0.37
        k21 acts tos wC -0.59
        k21 agains m. ws -0.27
        k21 ands ins wC 0.25
        k21 ands units wC 0.32
        k21 ares ins ws -0.16
        k21 ass m: wC 0.42
        k21 ats # wC 1.44
        k21 ats coms wC 0.63
        k21 ats particleC wC -0.81
        k21 ats units n -0.15
        k21 beens coms wC -0.46
        k21 brandC ands wC -0.61
        k21 brandC m( wC -0.28
        k21 brandC m, n 0.39
        k21 brandC m- wC -0.42
        k21 bys thes wC 0.55
        k21 bys unk2s ws 0.27
        k21 calls fors ws 0.65
        k21 calls m. wC -0.92
        k21 cityC m- wC -0.36
        k21 citys tos ws 0.41
        k21 comC # wC 0.95
        k21 comC m, n 0.8
        k21 comC m- wC -0.38
        k21 comC m- ws 0.41
        k21 comC m. wC -0.66
        k21 comC m: c -0.33
        k21 comC m: wC -0.26
        k21 comC m: ws -0.49
        k21 comC medC wC 0.82
        k21 comC tos wC 0.83
        k21 comC unk2U wC -0.68
        k21 comC unktC n 0.48
        k21 comC wsurC wC -0.35
        k21 comU m- n -0.47
        k21 comU m- wC -0.64
        k21 comU m: n 0.26
        k21 comU m: wC 0.38
        k21 coms # ws 0.96
        k21 coms abouts ws 0.23
        k21 coms afters wC -0.92
        k21 coms ands ws -0.29
        k21 coms ats n 0.4
        k21 coms ats wC -0.29
        k21 coms bys ws -0.02
        k21 coms comC n 0.57
        k21 coms coms ws -0.38
        k21 coms fors wC 0.28
        k21 coms froms wC -0.48
        k21 coms ins ws 0.58
        k21 coms iss n -0.3
        k21 coms iss wC 0.7
        k21 coms iss ws 0.04
        k21 coms its ws -0.7
        k21 coms m' ws 0.24
        k21 coms m, n -0.75
        k21 coms m, wC -0.53
        k21 coms m, wU -0.28
        k21 coms m, ws -0.12
        k21 coms m- wC -0.53
        k21 coms m- ws -0.82
        k21 coms m. n -1.24
        k21 coms m. wC -0.52
        k21 coms m/ ws 1.61
        k21 coms m: n -0.31
        k21 coms m: wC -0.8
        k21 coms m: wU 0.87
        k21 coms m: ws -0.33
        k21 coms m; ws 0.29
        k21 coms m= n -1.17
        k21 coms m= wU -0.43
        k21 coms m> wC 0.47
        k21 coms m? wC -0.39
        k21 coms m? ws -0.53
        k21 coms m_ ws -1.01
        k21 coms medC c 0.27
        k21 coms mes n -0.36
        k21 coms ofs wC -0.09
        k21 coms ofs ws 0.19
        k21 coms ons c 0.54
        k21 coms ons n 1.02
        k21 coms ons wC 0.19
        k21 coms particleC wC -0.65
        k21 coms plainC wC 0.51
        k21 coms sinces n 0.47
        k21 coms surnameC ws 0.55
        k21 coms tails ws -0.3
        k21 coms thes ws 0.46
        k21 coms tos n 0.16
        k21 coms tos wC 0.13
        k21 coms tos wU 0.52
        k21 coms tos ws 0.25
        k21 coms unk1s n -0.72
        k21 coms unk2s ws -0.21
        k21 coms unk3C ws 0.45
        k21 coms unktC wC 0.67
        k21 coms withs wC 0.49
        k21 coms wsurs wC -0.61
        k21 coms' coms wU 0.56
        k21 eponymC m, wC -0.28
        k21 eponymC m- wC -0.57
        k21 firsts coms ws 0.57
        k21 fives as ws 0.34
        k21 fors titles ws 0.34
        k21 froms cityC wC 0.6
        k21 froms citys ws 0.18
        k21 givenC ats n 0.54
        k21 givenC iss n 0.48
        k21 givenC m, n 0.05
        k21 givenC m- wC 0.21
        k21 givenC m- ws 0.78
        k21 givenC particleC wC 0.27
        k21 givenU m?m wC 0.91
        k21 givens ands ws 0.42
        k21 givens m, ws 0.73
        k21 givens m_ ws 0.77
        k21 handleds bys ws 0.16
        k21 handleds m, wC -0.48
        k21 heres ins wC 0.22
        k21 heres m. wC -0.29
        k21 hers coms ws 0.43
        k21 hers relations ws 0.37
        k21 i'mC ats ws 0.72
        k21 i'mC thes wC 0.48
        k21 i'ms thes ws 0.13
        k21 iC acts wC 0.5
        k21 iC amU wU 0.4
        k21 iC ams wC 0.26
        k21 iC coms wC -0.55
        k21 ins # ws -0.5
        k21 ins acts ws 0.14
        k21 ins coms n -0.79
        k21 ins coms ws 0.25
        k21 ins m- ws -0.46
        k21 ins ons wC 0.47
        k21 ins unkgC wC -0.24
        k21 is ams ws 0.89
        k21 is coms ws 0.26
        k21 iss alsos n 0.28
        k21 iss coms ws -0.5
        k21 iss ones ws 0.36
        k21 iss plains ws 0.27
        k21 iss unk1C n 0.51
        k21 iss unk3s ws 0.53
        k21 its coms n -0.74
        k21 its m, ws 0.36
        k21 its' beens n -0.32
        k21 justs coms ws 0.36
        k21 m" # ws 1.04
        k21 m" m. wC -0.19
        k21 m( titleC wC 0.36
        k21 m( twos wC 0.77
        k21 m) # n 0.86
        k21 m) m. wC -0.14
        k21 m, # wC 0.85
        k21 m, # ws 0.56
        k21 m, #a n -0.58
        k21 m, #a wC 0.58
        k21 m, actU wC -0.21
        k21 m, brands n -0.23
        k21 m, cans ws 0.44
        k21 m, comC wC 0.85
        k21 m, coms n 0.56
        k21 m, coms wC 0.17
        k21 m, coms ws 0.08
        k21 m, givenU n -0.5
        k21 m, givens wC -0.51
        k21 m, lasts n 0.33
        k21 m, m" wC -0.36
        k21 m, m" ws -0.54
        k21 m, medC n -0.38
        k21 m, medwC c 0.61
        k21 m, newline n 0.33
        k21 m, plainC wC -0.34
        k21 m, plains c 0.66
        k21 m, roles n -0.24
        k21 m, surnames ws 0.37
        k21 m, thankss ws 0.24
        k21 m, unk0C wC 0.37
        k21 m, unk0s n 0.43
        k21 m, unk0s ws 0.38
        k21 m, unk1C n 0.52
        k21 m, unk1C wC 0.47
        k21 m, unk1U n -0.45
        k21 m, unk2s ws 0.37
        k21 m, unk3s ws 0.53
        k21 m, unkgU wU 0.43
        k21 m, wnames ws 0.38
        k21 m, wsurC wC 0.43
        k21 m- # n -1.32
        k21 m- # wC -0.64
        k21 m- givenC wC 0.33
        k21 m- medC wC 0.27
        k21 m- months ws 0.11
        k21 m. comC wC -0.33
        k21 m. m. n 0.2
        k21 m. m. ws -0.51
        k21 m. m: wC 0.58
        k21 m. nextC n 0.79
        k21 m. relationC wC 2.06
        k21 m. tailC wC -0.4
        k21 m. unk0s n 0.24
        k21 m. unk1C wU 0.45
        k21 m. unk2C n 0.92
        k21 m. unk2U n -0.55
        k21 m. unkgC wC 0.43
        k21 m/ # n -1.57
        k21 m/ # ws -0.53
        k21 m/ m/ ws 1.21
        k21 m/ relations ws 0.29
        k21 m: coms n -0.43
        k21 m: coms wC -0.12
        k21 m: givenC wC 0.54
        k21 m: givens ws 0.5
        k21 m: m" wC 0.34
        k21 m: m: c 1.16
        k21 m: particleC wC -0.79
        k21 m: plainC wC 0.61
        k21 m: relations n 0.25
        k21 m: surnameC wC -0.31
        k21 m: titleC wC 0.85
        k21 m: unk0s ws 0.27
        k21 m: wnames ws 0.22
        k21 m: wsurs wC -0.27
        k21 m; handleds wC 0.42
        k21 m; medC wC -0.32
        k21 m; newline wC 0.6
        k21 m; streetC n -0.43
        k21 m= unk3U n 0.55
        k21 m> coms wC 0.37
        k21 m?m m; wC 0.39
        k21 m?m medwC wU 0.31
        k21 medC # wC 0.48
        k21 medC ands wC -0.27
        k21 medC calls ws 1.63
        k21 medC ins wC 0.18
        k21 medC m: wC -0.63
        k21 medU m, wC -0.34
        k21 meds # ws -0.41
        k21 meds coms n -0.19
        k21 meds ins wC -0.27
        k21 meds ins ws 0.67
        k21 meds m( ws 0.23
        k21 meds m, ws 0.29
        k21 meds m: wC 0.75
        k21 meds m= ws -0.39
        k21 meds withs ws 0.41
        k21 meds wsurs ws 0.71
        k21 medwC m. n -0.36
        k21 medws froms n 0.08
        k21 medws ins wC -0.3
        k21 medws m, n -0.46
        k21 medws m/ ws 0.86
        k21 medws withs ws -0.2
        k21 mes m, wC 0.42
        k21 mes m, ws 0.36
        k21 monthC ats n -0.78
        k21 monthC m. n 0.69
        k21 monthC thes ws 1.85
        k21 mys coms ws -0.23
        k21 mys relations wC 0.59
        k21 mys relations ws 1.22
        k21 mys relations' n 0.49
        k21 mys relations' ws -0.62
        k21 mys roles wC 0.32
        k21 mys roles ws 0.56
        k21 mys unk1s ws 0.65
        k21 m| unk3U n 0.29
        k21 newC meds wC 0.44
        k21 nextC unk3U n -0.44
        k21 nos m. n 0.81
        k21 offs tos wC -0.24
        k21 ofs coms n 0.39
        k21 ofs monthC ws 0.62
        k21 ofs plains n -0.38
        k21 oks units ws 0.54
        k21 ones coms ws 0.68
        k21 ones ins wC -0.57
        k21 ones ins ws -0.51
        k21 ons # wC 0.47
        k21 ons # ws 0.66
        k21 ons mayC c 1.02
        k21 ons unk0s n -0.53
        k21 ons wsurC wC -0.35
        k21 ors calls ws 0.45
        k21 ors justs ws -0.44
        k21 particleC m. wC 0.75
        k21 particles m/ ws -0.55
        k21 particles unk2s ws 0.98
        k21 particles unk3s ws 0.62
        k21 plainC coms n -0.68
        k21 plainC m, wC -0.03
        k21 plainC m- wC 0.35
        k21 plainC m. wC -0.59
        k21 plainC streetC wC 0.88
        k21 plainU m, wC -0.29
        k21 plainU m. wC 0.57
        k21 plainU m/ n -0.03
        k21 plainU m: wC 0.54
        k21 plainU meds n 0.96
        k21 plainU plains n -0.42
        k21 plains ats wC -0.19
        k21 plains coms n 0.15
        k21 plains coms ws 0.46
        k21 plains m, ws -0.24
        k21 plains m. ws 0.24
        k21 plains m= n -0.5
        k21 plains m_ ws 0.45
        k21 plains ofs ws -0.33
        k21 plains streets ws 0.3
        k21 plains unk1s ws -0.24
        k21 relationC coms n -0.61
        k21 relationC m( wC 0.32
        k21 relations acts n 0.6
        k21 relations ats wC 0.53
        k21 relations coms ws -0.32
        k21 relations froms wC -0.27
        k21 relations ins wC -0.66
        k21 relations iss n 0.77
        k21 relations m( n -0.58
        k21 relations m, ws -0.28
        k21 relations ofs ws 0.42
        k21 relations wnameC wC 0.37
        k21 relations wsurs ws 0.23
        k21 roles acts n 0.8
        k21 roles ins wC -0.46
        k21 roles m( ws 0.23
        k21 roles m, n 0.76
        k21 shes iss n 0.97
        k21 streetC m, wC 1.93
        k21 streetC m, ws 0.86
        k21 streets ins wC -0.21
        k21 streets m, ws 1.29
        k21 streets tos ws 0.26
        k21 surnameC acts wC -0.42
        k21 surnameC m. wC -0.45
        k21 surnameC m/ wC 0.42
        k21 surnameC streetC ws 0.49
        k21 surnameU m, wU 1.2
        k21 surnames ands ws 0.36
        k21 surnames coms ws 0.08
        k21 surnames m, ws 0.17
        k21 tails fors wC 0.62
        k21 tails m, wC -1.21
        k21 thankss m, wC 0.33
        k21 thankss m, ws 0.33
        k21 thes comC wC -0.7
        k21 thes wnameC wC -1.01
        k21 theys acts ws -0.77
        k21 thiss iss ws 0.95
        k21 titleC m. wC 1.84
        k21 titles m. ws 0.53
        k21 titles plains ws 0.22
        k21 titles surnames ws -0.48
        k21 tos coms wC -0.99
        k21 tos m- ws -0.35
        k21 tos ours ws 0.51
        k21 tos unk1C wC 0.19
        k21 twos m, ws 0.38
        k21 unitC m. wC 1.81
        k21 unitC m/ n -0.72
        k21 unitC medwC wC -0.47
        k21 unitU m| wC 0.43
        k21 units fors wC 0.3
        k21 units m- n 0.96
        k21 units m- ws -0.36
        k21 units m. wC 0.29
        k21 units m. ws 0.23
        k21 units m/ n -0.41
        k21 units m= n 0.9
        k21 units m| n -0.54
        k21 units ofs wC -1.08
        k21 units ons wC 1.19
        k21 unk0C m( wC -0.49
        k21 unk0C m- wC 0.49
        k21 unk0C m. wC -0.84
        k21 unk0C m: wU 0.34
        k21 unk0s coms wC -0.3
        k21 unk0s m, n -0.59
        k21 unk0s m, wC -0.11
        k21 unk0s m, ws 0.27
        k21 unk0s m. n 0.06
        k21 unk0s m. wC 0.18
        k21 unk0s sinces ws -0.28
        k21 unk0s wnames ws 0.23
        k21 unk1C m, n 0.59
        k21 unk1C m- wC 0.55
        k21 unk1C m: wC -0.04
        k21 unk1U coms n -0.43
        k21 unk1U ins wC -0.38
        k21 unk1U m?m wC 0.33
        k21 unk1s acts n 0.77
        k21 unk1s bys wC -0.72
        k21 unk1s coms n 0.71
        k21 unk1s iss ws 0.37
        k21 unk1s m, wC 0.86
        k21 unk1s m. n -0.42
        k21 unk1s m. wC -0.88
        k21 unk1s m: ws 0.66
        k21 unk1s m< ws 0.36
        k21 unk1s m= n 0.58
        k21 unk1s outs n 0.48
        k21 unk1s tos wC 0.53
        k21 unk1s unkgs ws 0.24
        k21 unk1s wsurs ws -0.15
        k21 unk2C acts ws 0.13
        k21 unk2C m, n 0.47
        k21 unk2C m. wC 1.02
        k21 unk2C m: wC -0.45
        k21 unk2C unk0C n 0.16
        k21 unk2U fors wC -0.48
        k21 unk2U m- n 0.8
        k21 unk2U m- wC -0.5
        k21 unk2U m/ n 0.68
        k21 unk2U m: n -0.16
        k21 unk2U m| n -0.54
        k21 unk2U unk0s n -0.21
        k21 unk2s # n 0.46
        k21 unk2s # ws 0.85
        k21 unk2s ands ws 0.27
        k21 unk2s coms ws -0.14
        k21 unk2s m, ws 0.22
        k21 unk2s m. n 0.63
        k21 unk2s m. wC -0.09
        k21 unk2s m. ws 0.5
        k21 unk2s m/ c 0.44
        k21 unk2s m/ n -1.21
        k21 unk2s m/ wC 0.23
        k21 unk2s m/ ws -0.72
        k21 unk2s m: n 0.21
        k21 unk2s particles ws 1.53
        k21 unk3C m, n 0.47
        k21 unk3C m. wC 0.83
        k21 unk3C m; n -0.24
        k21 unk3C tos ws -0.29
        k21 unk3U # wU 0.62
        k21 unk3U coms n 0.25
        k21 unk3U m. wC -0.74
        k21 unk3U m/ wU -0.39
        k21 unk3s # ws 0.22
        k21 unk3s ands ws 0.22
        k21 unk3s m- ws -0.69
        k21 unk3s m. wC 0.44
        k21 unk3s m. ws 0.2
        k21 unk3s m/ n 0.66
        k21 unk3s unk2s ws 0.51
        k21 unk3s withs ws 0.19
        k21 unkgC m& wC 0.5
        k21 unkgC m- ws 0.93
        k21 unkgC unk3C n 0.39
        k21 unkgC unk3U n -0.39
        k21 unkgU m, wU 0.87
        k21 unkgs m, ws 0.49
        k21 unkgs particles ws 0.47
        k21 unksU # wC 0.43
        k21 unktC streetC wC 0.3
        k21 unktC unk2C n 0.64
        k21 unkts ins ws -0.28
        k21 wass ins ws 0.15
        k21 weC coms wC 0.32
        k21 withs relations wC 0.41
        k21 withs relations ws 0.81
        k21 wnameC ands wC -0.98
        k21 wnameC m, n 0.33
        k21 wnameC m, wC 1.06
        k21 wnameC m- ws 0.46
        k21 won'ts m, wC 0.25
        k21 wsurC coms n -0.3
        k21 wsurC m- ws 0.21
        k21 wsurC m; n 0.17
        k21 wsurC m; wC -0.02
        k21 wsurs ins ws 0.18
        k21 wsurs m, n 0.35
        k21 wsurs m: wC -1.12
        kind acts -0.71
        kind brandC -0.82
        kind brandC' 0.28
        kind c10U 1.3
        kind c10s 0.78
        kind c11U 0.19
        kind c11s 0.49
        kind c2U -1.87
        kind c2s -2.14
        kind c3U -1.06
        kind c3s -0.93
        kind c4U -0.44
        kind c4s -0.57
        kind c5U -0.99
        kind c6s -0.89
        kind c7U 0.61
        kind c8U 1.27
        kind c8s 0.51
        kind c9U 2.69
        kind c9s 0.61
        kind callC -0.75
        kind calls -0.41
        kind cityC 0.96
        kind cityC' 0.53
        kind comC -0.68
        kind comU -0.85
        kind coms -0.41
        kind coms' 0.08
        kind eponymC 0.9
        kind eponymC' -1.25
        kind eponyms 0.39
        kind givenC 1.14
        kind givenU 1.23
        kind givens 1.34
        kind givens' 0.39
        kind handleds -0.8
        kind medC -1.55
        kind medC' -0.53
        kind meds -1.12
        kind medwC 0.31
        kind monthC' 0.17
        kind months 0.91
        kind n1s -1.55
        kind n2s -1.13
        kind n4s -0.48
        kind n5s 0.46
        kind n6s 0.64
        kind n7s 1.52
        kind n8s 1.33
        kind plainC -0.1
        kind plainC' 0.66
        kind plains -0.66
        kind relationC -1.49
        kind roleC -1.32
        kind surnameC 2.01
        kind surnameC' 1.14
        kind surnameU 1.91
        kind surnames 2.3
        kind surnames' 0.06
        kind tailC -0.6
        kind titleC -3.01
        kind titleU -0.5
        kind titles -1.12
        kind unitC 0.19
        kind unitU -0.66
        kind units -0.55
        kind unk0C -0.99
        kind unk0C' 0.97
        kind unk0s' 0.49
        kind unk1C -0.76
        kind unk1C' 0.82
        kind unk1s -0.39
        kind unk1s' 0.83
        kind unk2C -0.39
        kind unk2C' 0.34
        kind unk2U -0.4
        kind unk2s -0.9
        kind unk2s' 1.04
        kind unk3s' 0.56
        kind unkgC 0.43
        kind unkgC' 0.29
        kind unkgs -0.27
        kind unkgs' 0.56
        kind unksC -0.79
        kind unksC' 0.37
        kind unkss -0.55
        kind unktC 0.14
        kind wnameC 0.23
        kind wnameC' 0.56
        kind wnameU 0.96
        kind wnames 0.51
        kind wsurU 0.06
        label action 2 wC 0.32
        label admitted 1 n 0.52
        label age 1 n 0.41
        label as 1 wC 0.42
        label bed 1 c -0.32
        label birth 2 wC -0.37
        label caller 3 n 0.38
        label caller 3 ws 1.33
        label change 3 n -0.57
        label cons 1 wU 0.44
        label consult 1 wC 0.19
        label discharged 1 n 0.53
        label f 1 n 0.26
        label family 2 wC 0.37
        label grp 1 n -0.28
        label h 1 n 0.08
        label interim 1 wC 0.21
        label mrn 3 n 0.33
        label old 2 n 0.55
        label op 1 wC 0.46
        label order 1 wC -0.6
        label order 3 wC 0.34
        label pcp 1 wC 0.54
        label pod 1 wC 0.23
        label preferred 1 wC 1.24
        label pt 1 wU 0.44
        label risk 3 wC -0.57
        label runner 1 ws 0.25
        label subject 1 wC -0.3
        label surname 3 wC -0.43
        label triage 3 n -0.49
        label username 1 ws 0.33
        label ward 1 wC -0.7
        labelled acct n 0.79
        labelled address n 1.51
        labelled address wC 1.41
        labelled address ws 0.51
        labelled adm n 0.24
        labelled admitted n 0.54
        labelled agent ws 0.5
        labelled amt n -1.69
        labelled assessment wC 0.26
        labelled attending wC 0.67
        labelled bay wC -1.29
        labelled bed c -0.32
        labelled by wC 0.47
        labelled by ws 1.21
        labelled caller n 0.38
        labelled change n -0.57
        labelled code n -2.25
        labelled collected n 0.34
        labelled complaint ws -0.81
        labelled contact ws 0.34
        labelled county wC 1.53
        labelled date n 0.52
        labelled discharged n 0.54
        labelled dob n 1.23
        labelled domestic wC -0.66
        labelled employer wC -0.64
        labelled employer ws -0.45
        labelled f n 0.27
        labelled fn wC 0.28
        labelled from wC 0.74
        labelled grp n -0.28
        labelled h n 0.09
        labelled holder wC 0.23
        labelled id n 1.07
        labelled insured wC 0.49
        labelled interim wC 0.21
        labelled ip n 1.06
        labelled list wC 0.56
        labelled lunch wC -0.69
        labelled me wC 0.06
        labelled mrn n 0.88
        labelled name wC 1.63
        labelled name ws 0.76
        labelled nic wC 0.74
        labelled note n -0.94
        labelled note wC 0.61
        labelled o n -1.73
        labelled old n 0.55
        labelled patient wC 0.99
        labelled patient wU 1.38
        labelled patient ws 0.81
        labelled pcp wC 0.6
        labelled pets wC -0.51
        labelled plan n -0.38
        labelled plan wC -0.12
        labelled pod wC 0.23
        labelled prescriber ws 0.4
        labelled provider wU 0.39
        labelled pt wC 1.11
        labelled pt ws 0.6
        labelled rang wC 0.39
        labelled re wC 0.69
        labelled re ws 0.2
        labelled ref wC 0.41
        labelled ref wU 0.65
        labelled resident wC 0.64
        labelled risk wC -0.52
        labelled runner ws 0.25
        labelled school wC -0.57
        labelled school ws -0.4
        labelled score n -0.29
        labelled session wC -1.14
        labelled signature wC 0.67
        labelled signed wC 0.36
        labelled src n 1.1
        labelled state ws -0.5
        labelled to wC 1.01
        labelled to ws 0.63
        labelled triage n -0.5
        labelled triage wC 0.22
        labelled user ws 1.35
        labelled who wC 0.23
        labelled work ws 0.37
        like -1 C k -0.13
        like -1 C u 0.13
        like -1 U k -0.21
        like -1 U u -0.43
        like -1 s k -0.12
        like -1 s u -0.38
        like -2 C k -0.42
        like -2 C u -0.88
        like -2 U u -1.12
        like -2 s k -0.61
        like -2 s u -1.78
        like -3 C k -0.72
        like -3 C u -1.32
        like -3 U u -0.65
        like -3 s k -0.5
        like -3 s u -2.64
        like -4 C k -1.57
        like -4 C u -2.25
        like -4 U u -1.12
        like -4 s k -1.52
        like -4 s u -2.6
        like 0 C k 0.06
        like 0 C u 0.4
        like 0 U k -0.75
        like 0 s k -0.16
        like 0 s u 0.7
        like 1 C k 0.32
        like 1 C u 0.95
        like 1 U k 0.08
        like 1 U u 0.72
        like 1 s u 1.14
        like 2 C k 0.48
        like 2 C u 0.9
        like 2 U u 0.48
        like 2 s k 0.55
        like 2 s u 0.84
        like 3 C k 0.62
        like 3 C u 1.3
        like 3 U k 0.37
        like 3 s k 0.16
        like 3 s u 1.58
        like 4 C u 0.8
        like 4 U u 1.04
        like 4 s k 0.43
        like 4 s u 1.31
        like 5 C u 0.46
        like 5 s k 0.32
        like 5 s u 0.39
        near L act n -0.79
        near L act wC 0.14
        near L act wU -0.4
        near L act ws -0.3
        near L brand n -0.83
        near L brand wC -0.96
        near L brand ws -0.95
        near L call c 0.36
        near L call n 0.32
        near L call wC 0.71
        near L call wU 0.4
        near L call ws 0.61
        near L city n 0.43
        near L city wU -0.89
        near L city ws -0.22
        near L country n 0.46
        near L country wC -0.82
        near L country ws 0.19
        near L eponym n -1.81
        near L eponym wC -1.33
        near L eponym ws -0.64
        near L handled n -0.52
        near L handled wC -0.67
        near L handled ws -0.94
        near L med n -0.39
        near L med wC -0.63
        near L med wU -0.55
        near L med ws -0.24
        near L medw c 0.23
        near L medw n -0.43
        near L medw wC -0.09
        near L medw ws -0.28
        near L month c 1.51
        near L month n 1.3
        near L month wC 0.45
        near L month wU 0.34
        near L month ws 0.73
        near L num n -0.36
        near L num wC 0.12
        near L pron c 0.26
        near L pron n 0.22
        near L pron wC 0.28
        near L pron ws -0.51
        near L relation n 0.57
        near L relation wC 0.83
        near L relation wU 0.56
        near L relation ws 0.27
        near L role c 1.02
        near L role n 0.76
        near L role wC 0.41
        near L role wU 0.31
        near L tail c -0.91
        near L tail n -0.5
        near L tail wC -0.42
        near L tail wU -0.76
        near L title wC 1.28
        near L title ws 0.83
        near L unit c -1.06
        near L unit n -0.73
        near L unit wC -0.49
        near L unit wU -0.58
        near L unit ws -0.97
        near R act c 0.59
        near R act wU 0.59
        near R act ws 0.22
        near R brand c -0.55
        near R brand n -0.47
        near R brand wU -0.73
        near R brand ws -0.7
        near R call ws -0.04
        near R city n 1.67
        near R city wC 1.07
        near R city wU 0.97
        near R city ws 0.67
        near R country wU 0.65
        near R country ws 0.69
        near R eponym c -1.19
        near R eponym n -0.8
        near R eponym wC -0.5
        near R eponym wU -0.8
        near R eponym ws -0.07
        near R handled c -0.38
        near R handled wC -0.59
        near R handled ws -0.56
        near R med n -0.13
        near R med wC -0.25
        near R med ws 0.08
        near R medw c -0.43
        near R medw n -0.53
        near R medw wC -0.49
        near R medw wU -0.23
        near R medw ws -0.24
        near R month c 1.84
        near R month n 3.01
        near R month wC 0.57
        near R month wU 0.43
        near R month ws 0.13
        near R num c -0.08
        near R num n -0.23
        near R num wC 0.18
        near R num wU 0.27
        near R num ws 0.24
        near R pron n 0.46
        near R pron wC 0.71
        near R pron wU 0.43
        near R pron ws 0.34
        near R relation n 0.5
        near R relation wC 0.37
        near R relation ws 0.32
        near R role n 0.42
        near R tail c -0.48
        near R tail n -0.37
        near R tail wC -0.6
        near R tail ws -0.33
        near R title c -1.04
        near R title n 0.05
        near R title wC -0.31
        near R title wU -0.8
        near R title ws -0.66
        near R unit n -0.8
        near R unit wC -0.24
        near R unit wU -0.01
        near R unit ws -0.17
        nearb L act brandC -0.38
        nearb L act cityC -0.18
        nearb L act citys -0.1
        nearb L act comC 0.37
        nearb L act comU -0.34
        nearb L act countryC -0.04
        nearb L act eponyms 0.19
        nearb L act givenC -0.05
        nearb L act givens -0.35
        nearb L act medC -0.49
        nearb L act meds -0.41
        nearb L act medwC 0.34
        nearb L act n1s 0.59
        nearb L act n2s -0.04
        nearb L act n4s -0.55
        nearb L act particleC -0.64
        nearb L act particles -0.23
        nearb L act plainC -0.49
        nearb L act plains -0.06
        nearb L act roles 0.58
        nearb L act streetC 0.23
        nearb L act surnames' 0.26
        nearb L act units -0.48
        nearb L act unk0C -0.23
        nearb L act unk0s -0.54
        nearb L act unk1C 0.15
        nearb L act unk3C -0.13
        nearb L act unkgC -0.43
        nearb L act unksC -0.12
        nearb L act unkss 0.26
        nearb L act unkts 0.25
        nearb L act wsurs -0.07
        nearb L brand c12s 0.26
        nearb L brand c4s -0.72
        nearb L brand cityC -0.16
        nearb L brand comC 0.75
        nearb L brand medwC -0.53
        nearb L brand n1s -0.76
        nearb L brand n2s -0.98
        nearb L brand n3s -1.07
        nearb L brand n5s 2.06
        nearb L brand n6s 0.61
        nearb L brand plainC -0.78
        nearb L brand streetC 0.24
        nearb L brand unk2C 0.2
        nearb L call comC -0.41
        nearb L call coms -0.31
        nearb L call eponymC 0.39
        nearb L call givenC 0.54
        nearb L call givenU 0.6
        nearb L call n1s 0.41
        nearb L call n2s -0.27
        nearb L call plainC 0.64
        nearb L call unk0C 0.38
        nearb L call unk0s -0.34
        nearb L call unk1s 0.64
        nearb L call unk2C 0.26
        nearb L call unk2s 0.37
        nearb L call unk3s 0.08
        nearb L call wsurs -0.28
        nearb L city c3s 0.54
        nearb L city comC -0.34
        nearb L city medC 0.52
        nearb L city n2s 0.06
        nearb L city n5s 0.8
        nearb L city plainC -0.5
        nearb L city plains -0.17
        nearb L country n4s 0.39
        nearb L country plainU 0.73
        nearb L eponym eponymC -0.21
        nearb L eponym givenC -0.82
        nearb L eponym n1s -0.64
        nearb L eponym unk2s -0.35
        nearb L eponym unkgC 0.23
        nearb L eponym wsurC -0.05
        nearb L handled n2s -0.23
        nearb L handled surnameC -0.37
        nearb L handled unk1C -0.49
        nearb L handled unk3C -0.93
        nearb L handled unk3s -0.32
        nearb L med c2U -0.76
        nearb L med c2s -0.59
        nearb L med comU -0.53
        nearb L med eponymC -0.42
        nearb L med givenC 0.82
        nearb L med medU 0.55
        nearb L med n1s -0.23
        nearb L med n2s -0.68
        nearb L med n3s -0.37
        nearb L med particleC 0.58
        nearb L med plains -0.41
        nearb L med streetC 0.95
        nearb L med surnameC 0.13
        nearb L med unitC -0.22
        nearb L med unk0C -0.76
        nearb L med unk1C -0.03
        nearb L med unk1s 0.03
        nearb L med unk2C 0.24
        nearb L med unk2C' -0.43
        nearb L med unk2s -0.07
        nearb L med unk3C -0.23
        nearb L med unkgU -0.64
        nearb L med unksC -0.66
        nearb L med unktC -0.34
        nearb L med wnameC 0.65
        nearb L med wsurC 0.33
        nearb L med wsurs -0.17
        nearb L medw c2U 0.31
        nearb L medw c6U -1
        nearb L medw givenC -0.39
        nearb L medw medC 1.22
        nearb L medw medwC -0.84
        nearb L medw monthC 0.6
        nearb L medw n1s 0.49
        nearb L medw n2s -0.67
        nearb L medw n3s -0.56
        nearb L medw n4s -1.23
        nearb L medw plainC 0.21
        nearb L medw streetC 0.86
        nearb L medw unitC -1.36
        nearb L medw unk0C 0.21
        nearb L medw unk0s 0.1
        nearb L medw unk1C -0.2
        nearb L medw unk1s -0.31
        nearb L medw unk2C -0.4
        nearb L medw unk2U 0.22
        nearb L medw unk3C 0.5
        nearb L medw wsurC -0.2
        nearb L month c3s 1.54
        nearb L month c4s 1.23
        nearb L month monthC -0.76
        nearb L month n1s 2
        nearb L month n4s 1.27
        nearb L month plains 1.64
        nearb L month unk0C -0.35
        nearb L month unk2s 0.08
        nearb L num brandC -0.57
        nearb L num c2s 0.64
        nearb L num c3s -0.61
        nearb L num c4s -0.46
        nearb L num c5s -0.44
        nearb L num c7s -0.48
        nearb L num cityC 0.42
        nearb L num citys 0.46
        nearb L num comC 0.17
        nearb L num comU 0.18
        nearb L num coms -0.26
        nearb L num eponymC -0.64
        nearb L num givenC 0.13
        nearb L num givens -0.63
        nearb L num medwC 0.01
        nearb L num monthC 1.16
        nearb L num months 1.15
        nearb L num n1s -0.36
        nearb L num n2s 0.16
        nearb L num n3s -0.64
        nearb L num n4s -0.1
        nearb L num n5s -0.88
        nearb L num n6s -0.74
        nearb L num n8s 0.76
        nearb L num particleC 0.63
        nearb L num particles 0.16
        nearb L num plainC -0.52
        nearb L num plains -0.48
        nearb L num streetC 1.7
        nearb L num streets 1.38
        nearb L num surnameC 0.29
        nearb L num surnameU -0.28
        nearb L num surnames -0.5
        nearb L num titleC 0.78
        nearb L num unitC -0.39
        nearb L num units -0.88
        nearb L num unk0U 0.58
        nearb L num unk0s -0.23
        nearb L num unk1C -0.54
        nearb L num unk1U 0.16
        nearb L num unk1s 0.65
        nearb L num unk2C -0.28
        nearb L num unk2U -0.37
        nearb L num unk2s 0.37
        nearb L num unk3C -0.47
        nearb L num unk3U -0.37
        nearb L num unk3s -0.49
        nearb L num unkgs -0.73
        nearb L num unksC -0.25
        nearb L num unkss -0.55
        nearb L num unktC 0.07
        nearb L num wnameC 0.33
        nearb L num wsurC -0.06
        nearb L num wsurs -0.51
        nearb L pron cityC -0.27
        nearb L pron coms -0.32
        nearb L pron givenC -0.26
        nearb L pron medws 0.04
        nearb L pron months 0.9
        nearb L pron n1s 0.08
        nearb L pron unk0C 0.09
        nearb L pron unk0s 0.17
        nearb L pron unk2s -0.13
        nearb L pron unk3s -0.44
        nearb L pron unkgs -0.64
        nearb L pron unkts 0.31
        nearb L pron wsurC 0.46
        nearb L relation brandC -0.23
        nearb L relation comC -0.25
        nearb L relation coms 0.22
        nearb L relation n1s 0.13
        nearb L relation n2s -0.39
        nearb L relation n3s 0.33
        nearb L relation plainC -0.21
        nearb L relation tailC 0.1
        nearb L relation tails -0.49
        nearb L relation titleC -0.99
        nearb L relation units -0.33
        nearb L relation unk0C 0.55
        nearb L relation unk0s -0.33
        nearb L relation unk1C -0.35
        nearb L relation unk2s 0.54
        nearb L relation unk3s 0.37
        nearb L relation unkgU 0.38
        nearb L relation unkss 0.35
        nearb L relation unktC 0.31
        nearb L relation wnameC -0.33
        nearb L relation wnames -0.17
        nearb L relation wsurs 0.67
        nearb L role c4s 1.12
        nearb L role cityC -0.42
        nearb L role givenC 0.24
        nearb L role medwC 0.83
        nearb L role n1s -0.63
        nearb L role n2s 0.93
        nearb L role plains -0.3
        nearb L role tailC -0.48
        nearb L role tails -0.24
        nearb L role unk0s 0.57
        nearb L role unk1C 0.75
        nearb L role unk1s 0.91
        nearb L role unk2C 0.45
        nearb L role unk3C 0.11
        nearb L role unktC -0.75
        nearb L tail cityC -0.89
        nearb L tail comC 0.35
        nearb L tail coms -0.81
        nearb L tail medws -0.43
        nearb L tail months 0.58
        nearb L tail n1s -0.58
        nearb L tail n2s 0.09
        nearb L tail plainC -0.35
        nearb L tail surnameC -0.7
        nearb L tail unitC 0.28
        nearb L tail unk1C 0.08
        nearb L tail unk3C 0.43
        nearb L tail unkgC -0.3
        nearb L tail wnameC -1.13
        nearb L title brandC 0.37
        nearb L title comC 0.78
        nearb L title coms -0.12
        nearb L title eponymC 0.91
        nearb L title eponyms 0.15
        nearb L title medC -0.4
        nearb L title meds -0.29
        nearb L title monthC -1.19
        nearb L title n1s 0.17
        nearb L title n4s -1.4
        nearb L title particles 0.71
        nearb L title plainC -0.58
        nearb L title surnameC 0.39
        nearb L title surnames -0.12
        nearb L title unk0C 0.58
        nearb L title unk1s 0.24
        nearb L title unk2C -0.88
        nearb L title wnames 0.6
        nearb L title wsurC 0.6
        nearb L unit cityC -0.34
        nearb L unit citys -0.44
        nearb L unit comC -0.46
        nearb L unit comU 0.5
        nearb L unit coms 0.05
        nearb L unit eponymC -0.48
        nearb L unit givenC' 1.08
        nearb L unit medwC -0.61
        nearb L unit n1s 0.11
        nearb L unit n2s -0.66
        nearb L unit particles 0.44
        nearb L unit plainU 0.57
        nearb L unit surnameC -0.09
        nearb L unit surnames -0.41
        nearb L unit units -0.52
        nearb L unit unk0s -0.41
        nearb L unit unk1s -0.13
        nearb L unit unk2s 0.54
        nearb L unit unk3C 0.42
        nearb L unit unk3s -0.39
        nearb L unit unkgs 0.21
        nearb L unit wnameC 0.4
        nearb L unit wnames -0.65
        nearb R act acts -0.03
        nearb R act brandC -0.48
        nearb R act c6U 0.72
        nearb R act cityC -0.14
        nearb R act comC 0.73
        nearb R act coms -0.6
        nearb R act countryC -0.35
        nearb R act eponymC -0.18
        nearb R act eponyms -0.25
        nearb R act givenC 0.03
        nearb R act givenC' 0.51
        nearb R act givenU 0.97
        nearb R act givens -0.35
        nearb R act medC 0.05
        nearb R act meds -0.44
        nearb R act medwC 0.24
        nearb R act monthC 0.3
        nearb R act n1s -0.54
        nearb R act n2s -0.41
        nearb R act n3s 0.49
        nearb R act n4s 0.52
        nearb R act particleC 0.21
        nearb R act particles 0.87
        nearb R act plainC -0.17
        nearb R act plains -0.03
        nearb R act relationC -0.25
        nearb R act roleC -0.55
        nearb R act roles -0.41
        nearb R act streetC 0.21
        nearb R act streets 0.41
        nearb R act unitC -0.31
        nearb R act units -0.5
        nearb R act unk0C 0.28
        nearb R act unk1s 0.33
        nearb R act unk2s 0.18
        nearb R act unk3C 0.51
        nearb R act unk3s 0.51
        nearb R act unkgs 0.17
        nearb R act unktC -0.27
        nearb R act wsurC -0.01
        nearb R brand cityC -0.61
        nearb R brand coms -0.41
        nearb R brand givenC 0.21
        nearb R brand n2s 0.09
        nearb R brand n3s -0.66
        nearb R brand particles 0.29
        nearb R brand surnameC -0.31
        nearb R brand unk0C 0.3
        nearb R brand unk1C -0.54
        nearb R brand unk1s -0.14
        nearb R brand unk2C 0.16
        nearb R brand unk2s -0.27
        nearb R brand unksC 0.43
        nearb R brand wsurC 0.39
        nearb R call cityC -0.48
        nearb R call comU 1.08
        nearb R call givens -0.42
        nearb R call medwC -0.56
        nearb R call n1s -0.5
        nearb R call n2s 0.63
        nearb R call n4s 0.72
        nearb R call plainC 0.34
        nearb R call unk0C 0.54
        nearb R call unk0s 0.32
        nearb R call unk1C 0.79
        nearb R call unk2C -0.38
        nearb R call unk2s -0.3
        nearb R call unk3s -0.45
        nearb R call unkgC -0.6
        nearb R call wnameC 0.23
        nearb R city c2U 0.65
        nearb R city cityC -0.46
        nearb R city coms -0.58
        nearb R city n1s 0.45
        nearb R city n2s 0.14
        nearb R city plains 0.49
        nearb R city unk1C 0.44
        nearb R city unk2C 0.1
        nearb R city unk3C -0.73
        nearb R city unkgC -0.85
        nearb R city wnameC 0.65
        nearb R country n2s -0.12
        nearb R country n3s 0.96
        nearb R country unk2U 0.65
        nearb R eponym eponymC -0.22
        nearb R eponym n1s -0.55
        nearb R eponym n2s -0.48
        nearb R eponym particles 1.14
        nearb R eponym plainC -0.01
        nearb R eponym surnameC -1.11
        nearb R eponym unk0s -0.4
        nearb R eponym unk1s -0.18
        nearb R eponym wnameC 0.57
        nearb R handled comC -0.35
        nearb R handled givenC -0.33
        nearb R handled n2s -1.33
        nearb R handled plainC -0.22
        nearb R handled surnameC -0.86
        nearb R handled unk1C -0.34
        nearb R handled unk3s 0.2
        nearb R handled wnames -0.43
        nearb R handled wsurC -0.69
        nearb R med c3U -0.31
        nearb R med citys 0.06
        nearb R med comC 0.18
        nearb R med countrys 0.19
        nearb R med eponyms -0.19
        nearb R med givens' -0.37
        nearb R med medC 0.44
        nearb R med n1s -0.67
        nearb R med n2s 0.22
        nearb R med n3s 0.19
        nearb R med n4s 0.2
        nearb R med particleC -0.41
        nearb R med particles -0.78
        nearb R med plainC -0.21
        nearb R med relationC 0.27
        nearb R med roles -0.31
        nearb R med surnameC 0.38
        nearb R med unitC -0.5
        nearb R med unk0U 0.29
        nearb R med unk1s 0.18
        nearb R med unk2C -0.35
        nearb R med unk2s -0.21
        nearb R med unk3C' 0.1
        nearb R med unk3s 0.37
        nearb R med unkgC -0.3
        nearb R med unksC -0.16
        nearb R med unkss -0.18
        nearb R med unktC 0.43
        nearb R med unkts 0.35
        nearb R med wnameC -0.24
        nearb R med wnameU -0.57
        nearb R med wsurC -0.26
        nearb R medw medC -0.39
        nearb R medw medws 0.17
        nearb R medw n1s -0.28
        nearb R medw n2s -0.05
        nearb R medw plains -0.14
        nearb R medw unitC -0.79
        nearb R medw unk0U -0.35
        nearb R medw unk0s 0.14
        nearb R medw unk1C -0.41
        nearb R medw unk1s -0.27
        nearb R medw unk2C 0.56
        nearb R medw unk2U -0.72
        nearb R medw unk2s -0.08
        nearb R medw unk3C 0.31
        nearb R medw unk3s -0.59
        nearb R medw unksC -0.75
        nearb R medw wnameC -0.72
        nearb R medw wnames -0.03
        nearb R month c3s 1.43
        nearb R month c4s 2.01
        nearb R month comC -0.28
        nearb R month givenC 0.04
        nearb R month unitC -0.48
        nearb R month units -0.26
        nearb R month unk0s 0.24
        nearb R month unk1C 0.17
        nearb R month unk1s 0.26
        nearb R month unk2C -0.73
        nearb R month unk2s -0.6
        nearb R month unktC 0.46
        nearb R month wsurC 0.18
        nearb R num brandC 0.34
        nearb R num brands -0.49
        nearb R num c2s 0.59
        nearb R num c3s -0.55
        nearb R num c5s -1.26
        nearb R num cityC 1.07
        nearb R num comC -0.36
        nearb R num comC' 0.11
        nearb R num coms -0.36
        nearb R num givenC -0.08
        nearb R num givenC' 0.75
        nearb R num givenU -0.87
        nearb R num givens 0.54
        nearb R num medwC -0.03
        nearb R num medwU 0.55
        nearb R num medws -1.06
        nearb R num monthC 2.06
        nearb R num monthU 0.99
        nearb R num months 1.42
        nearb R num n1s 0.04
        nearb R num n2s -0.11
        nearb R num n3s -0.01
        nearb R num n4s -0.57
        nearb R num n5s -0.2
        nearb R num n8s -0.82
        nearb R num particleC 0.23
        nearb R num particles 0.65
        nearb R num plains -0.11
        nearb R num streetC -0.37
        nearb R num streetU -0.52
        nearb R num surnameC -0.2
        nearb R num surnames 0.62
        nearb R num tails -0.47
        nearb R num titleC 0.55
        nearb R num unitC -0.7
        nearb R num units -0.16
        nearb R num unk0C -0.44
        nearb R num unk0s 0.07
        nearb R num unk2s -0.11
        nearb R num unk3C -0.76
        nearb R num unk3U -0.29
        nearb R num unk3s -0.04
        nearb R num unktC 1.05
        nearb R num unkts 0.62
        nearb R num wnameC 0.42
        nearb R num wnames 0.53
        nearb R num wsurC 0.48
        nearb R num wsurU 0.5
        nearb R num wsurs 0.24
        nearb R pron comC 0.13
        nearb R pron comC' 0.2
        nearb R pron coms -0.31
        nearb R pron countryC -0.43
        nearb R pron givenC 0.23
        nearb R pron n1s -0.61
        nearb R pron n2s -0.2
        nearb R pron n3s 0.71
        nearb R pron particles 0.64
        nearb R pron unk0C 0.12
        nearb R pron unk0U 0.33
        nearb R pron unk0s 0.33
        nearb R pron unk1C 0.79
        nearb R pron unk1s 0.2
        nearb R pron unk2C -0.46
        nearb R pron unk2s 0.13
        nearb R pron unk3s 0.47
        nearb R pron unkgC' -0.36
        nearb R pron unkgs 0.44
        nearb R pron wnameC 0.06
        nearb R pron wnames -0.02
        nearb R pron wsurC -0.12
        nearb R relation cityC 0.24
        nearb R relation comC 0.25
        nearb R relation coms -0.91
        nearb R relation eponymC -0.46
        nearb R relation n2s -0.08
        nearb R relation n3s 0.78
        nearb R relation plainC 0.17
        nearb R relation unk0C 0.35
        nearb R relation unk0s 0.32
        nearb R relation unk1C 0.99
        nearb R relation unk1s 0.5
        nearb R relation unk2C -0.59
        nearb R relation unktC 0.26
        nearb R relation wsurC 0.27
        nearb R role comC -0.43
        nearb R role coms 0.09
        nearb R role eponymC -0.46
        nearb R role n1s 0.27
        nearb R role unk1C 0.39
        nearb R role unk3C 0.4
        nearb R role wnameC 0.21
        nearb R role wsurC -0.3
        nearb R tail comC 0.17
        nearb R tail coms -0.35
        nearb R tail eponymC 0.81
        nearb R tail givenC -1.14
        nearb R tail givens -0.16
        nearb R tail medC -0.85
        nearb R tail medws 0.19
        nearb R tail n1s 0.15
        nearb R tail n2s 0.25
        nearb R tail particleC -0.73
        nearb R tail surnameC -0.65
        nearb R tail unk1C 0.75
        nearb R tail unk1U -0.43
        nearb R tail unk1s 0.51
        nearb R tail unk2C 0.42
        nearb R tail unk2U -0.35
        nearb R tail unk2s 0.6
        nearb R tail unkgC -0.72
        nearb R tail unkgC' 0.33
        nearb R tail unkgs -0.28
        nearb R tail unksC -0.14
        nearb R tail wsurC -0.27
        nearb R title calls -0.36
        nearb R title comC -0.5
        nearb R title coms -0.64
        nearb R title particles -0.52
        nearb R title plainC -0.27
        nearb R title unk1C 0.53
        nearb R title wsurC 0.5
        nearb R unit brands 1.15
        nearb R unit c4s -0.58
        nearb R unit comC -0.34
        nearb R unit medC -0.01
        nearb R unit medws -0.35
        nearb R unit n1s -0.76
        nearb R unit n2s -0.02
        nearb R unit n4s 0.36
        nearb R unit plainC -0.17
        nearb R unit streetC 0.78
        nearb R unit surnameC -0.51
        nearb R unit unitC 0.25
        nearb R unit units -0.57
        nearb R unit unk1C -0.13
        nearb R unit unk3C -0.5
        nearb R unit unkgC -0.59
        nearb R unit unktC 0.39
        nearb R unit unkts 0.47
        nearb R unit wnames 0.44
        nearb R unit wsurs 0.11
        r1 acct n 0.35
        r1 addr ws -0.26
        r1 admission wC 0.44
        r1 ae wC 0.27
        r1 alisos n 0.64
        r1 amhp wC 0.41
        r1 anaes wC 1.18
        r1 appt n 1.36
        r1 apt c 0.61
        r1 apto n 0.99
        r1 assessed c 0.34
        r1 asthma n -0.35
        r1 audit n 0.19
        r1 badge n 1.11
        r1 blue wC -0.62
        r1 box n 1.78
        r1 bp n -1.2
        r1 brothers ws 0.52
        r1 card c 0.5
        r1 christian wC -0.4
        r1 clinic n -0.75
        r1 clinician wC 0.18
        r1 cmht ws 0.35
        r1 cns wC 0.96
        r1 cont ws -0.4
        r1 cpt n -1.13
        r1 creatinine n -0.88
        r1 dads ws 0.33
        r1 dash n 1.75
        r1 data n 0.37
        r1 depuis ws -0.28
        r1 dictated n 0.53
        r1 discharged n 0.73
        r1 dislikes wC -0.28
        r1 dob n 3.5
        r1 doi n 0.62
        r1 dot ws 0.72
        r1 długa n 0.44
        r1 ef n -0.55
        r1 et ws -0.31
        r1 exp n -1.35
        r1 ext n 2.67
        r1 ferritin n -0.45
        r1 fh n -1.1
        r1 hb n -0.86
        r1 hca wC 0.37
        r1 heart wC 0.74
        r1 hep wC -0.66
        r1 high ws 0.23
        r1 hn n 0.28
        r1 hospital ws -0.42
        r1 id c 1.02
        r1 id n 0.61
        r1 id wU 1.39
        r1 id ws 0.83
        r1 implanted n 0.39
        r1 insurer wC -0.5
        r1 insurgentes n 0.51
        r1 interp wC 0.15
        r1 iop n -0.5
        r1 ip n 1.71
        r1 j'ai ws -0.44
        r1 je ws -0.46
        r1 kaiserstraße n 0.29
        r1 kin n -0.38
        r1 knie ws -0.35
        r1 lee ws 0.23
        r1 lic wU 0.59
        r1 lindenstraße n 0.43
        r1 lipowa n 0.58
        r1 lmp n 1.23
        r1 low wC -0.63
        r1 lump ws -0.35
        r1 lwbs n -0.52
        r1 marktstraße n 0.63
        r1 mercy wC 0.83
        r1 moms ws 0.47
        r1 mrn n 1.28
        r1 mt n 0.82
        r1 na n -1.19
        r1 nans ws 0.27
        r1 nd n 0.86
        r1 ndc n -2.99
        r1 neg n -0.42
        r1 nineteen ws 2.3
        r1 nsw n 0.89
        r1 olmo n 0.39
        r1 p ws 0.69
        r1 pacu n -0.42
        r1 pager n 0.55
        r1 pc wC 0.5
        r1 pgr n 1.12
        r1 phleb wU 0.31
        r1 prosthetist ws 0.25
        r1 pt n 0.66
        r1 pt wC 0.34
        r1 pt wU 0.34
        r1 pt ws 0.24
        r1 r n -0.83
        r1 r ws -0.5
        r1 radial wC -0.47
        r1 recert n 0.61
        r1 ref n -0.82
        r1 ref wU 1.24
        r1 ref ws 0.41
        r1 retry n -0.59
        r1 rm n -0.77
        r1 rn n -0.27
        r1 rom n -0.81
        r1 rr n 0.56
        r1 rue ws 0.7
        r1 s ws 0.44
        r1 sat c 0.27
        r1 seit n 0.34
        r1 seizure n 0.21
        r1 shook wC 0.11
        r1 specialist wC 0.18
        r1 spelled wC 0.2
        r1 spelled ws 1
        r1 storgata n 0.55
        r1 suspects wC -0.86
        r1 suspects ws -0.71
        r1 swears ws -0.27
        r1 t n -0.38
        r1 temp n -0.87
        r1 tha n 1.02
        r1 thx wC 0.37
        r1 thx ws 1.44
        r1 tiene ws -0.46
        r1 til ws -0.16
        r1 tj n 0.57
        r1 toddler ws 0.26
        r1 torhoutsesteenweg n 0.51
        r1 tribal ws -0.22
        r1 tues n 0.88
        r1 tvn ws 0.27
        r1 typed n 0.64
        r1 v n -0.51
        r1 va n -0.92
        r1 w wC -0.48
        r1 w ws 0.56
        r1 wa n 0.48
        r1 ward n -0.69
        r1 weaver wC 0.97
        r1 wheelchair ws -0.6
        r1 widow wC 0.37
        r1 wren ws 0.23
        r1 wt n -0.52
        r1 yrs ws -0.41
        r1 ó ws 0.53
        r2 addr ws 0.89
        r2 allergic ws -0.43
        r2 allergy ws 0.66
        r2 b ws 0.87
        r2 bagels n 0.4
        r2 bairns ws 0.14
        r2 basmati n -0.36
        r2 bayou wC 0.97
        r2 bedside ws -0.12
        r2 bp n -0.99
        r2 burial wC 0.91
        r2 bursting wC -0.16
        r2 card n 1.05
        r2 card wC 0.57
        r2 chap ws -0.22
        r2 cheers wC 0.28
        r2 clinic wC 0.88
        r2 clinic ws 0.25
        r2 com ws 1.99
        r2 cons wC 0.85
        r2 cons wU 0.44
        r2 cons ws 0.25
        r2 consult wC 0.19
        r2 course wC -0.35
        r2 cuff n -0.42
        r2 cust wC 0.34
        r2 d wC -1.34
        r2 d ws -0.65
        r2 disclosed wC 0.53
        r2 dob n 0.86
        r2 elder c 0.71
        r2 enrolled ws 0.32
        r2 et ws -0.44
        r2 exp n -0.32
        r2 family wC 0.77
        r2 fawr wC 0.5
        r2 fièvre ws -0.28
        r2 fn wC 0.27
        r2 forge wC 0.57
        r2 fortnightly wC 0.45
        r2 frank ws -0.38
        r2 geschwollen n 0.34
        r2 grey n 0.26
        r2 grp n -0.27
        r2 h n -1.62
        r2 hall wC 0.24
        r2 hand wC -0.36
        r2 hd n -0.24
        r2 hl n 0.76
        r2 holder wC 0.77
        r2 hose wC 1.01
        r2 hospital ws 0.48
        r2 hv wC 0.52
        r2 hx n 0.78
        r2 id n 0.74
        r2 ids wC 0.55
        r2 ip n 0.95
        r2 j wC 0.38
        r2 k wC 0.46
        r2 k ws 0.32
        r2 keys ws 0.22
        r2 labs ws -0.39
        r2 lacri wC -0.64
        r2 lane wC 0.73
        r2 leaflet wC -0.83
        r2 locum ws 0.25
        r2 low n -0.15
        r2 lump ws -0.22
        r2 mailbox ws 0.37
        r2 mca n 0.96
        r2 mint n 0.54
        r2 mismatch wC 0.25
        r2 mn wU 0.77
        r2 msg ws 1.1
        r2 n ws 0.39
        r2 nd n -0.4
        r2 netball wC 0.23
        r2 netted wC 0.41
        r2 neurologist wC 0.2
        r2 nhs n 0.6
        r2 nursery ws -0.2
        r2 o n -1.4
        r2 o wC -0.39
        r2 o ws -0.54
        r2 org ws 0.93
        r2 overdose wC -0.24
        r2 p n -0.47
        r2 p wC 0.65
        r2 p ws 0.69
        r2 pcp wC 0.52
        r2 peak n -0.43
        r2 pid n 0.43
        r2 plendil wC 0.38
        r2 pls wC 0.54
        r2 pod wC 0.23
        r2 potassium n -0.2
        r2 pregnant wC -0.38
        r2 pt n 0.82
        r2 pt wC 0.63
        r2 r n -0.57
        r2 r wC -0.64
        r2 rec'd ws -0.31
        r2 ref n -0.6
        r2 ref wC 0.37
        r2 regards ws 0.62
        r2 review wC 0.43
        r2 rf n -0.42
        r2 rn wC 0.47
        r2 rua n 0.4
        r2 rue ws 0.36
        r2 sat wC 1.25
        r2 scan wC -0.3
        r2 scan ws 1.09
        r2 scanned wC 0.49
        r2 sertraline wC 0.13
        r2 sincerely wC 1.1
        r2 slippers wC 0.37
        r2 sn n 0.44
        r2 snow wC -0.22
        r2 social n 0.58
        r2 sponsor wC 0.24
        r2 ssn n 0.77
        r2 staff wC 0.53
        r2 stent n 0.08
        r2 surgery wC 0.57
        r2 surname ws 0.46
        r2 swallow wC 0.13
        r2 swears wC -0.73
        r2 swears ws -0.36
        r2 t wC 0.37
        r2 ta wC 0.71
        r2 teams wC 0.49
        r2 thermometer n -0.25
        r2 torhoutsesteenweg ws 1.28
        r2 tubes n 0.48
        r2 u n 0.73
        r2 username ws 0.35
        r2 vent n -0.79
        r2 vespas wC -0.26
        r2 vet wC 0.23
        r2 vii n 0.66
        r2 visitor n -0.26
        r2 w wC 0.6
        r2 w ws 0.71
        r2 ward n -0.9
        r2 windy ws 0.2
        r2 wr n -0.21
        r2 zip n 1.04
        r2 ó wC -0.43
        shape 91 s -1.55
        shape 91a191a191 s -0.7
        shape 92 s -1.13
        shape 92a1 s -0.31
        shape 92a191 s 0.15
        shape 92a192 s -0.62
        shape 93 s -1.41
        shape 93a2 s -0.76
        shape 95 s 0.46
        shape 96 s 0.64
        shape 97 s 1.52
        shape 98 s 1.33
        shape 99 s 2.55
        shape a191 U -0.85
        shape a191 s -1.34
        shape a191a1 s -0.92
        shape a191a191 U -0.92
        shape a191a191a1 U -0.49
        shape a192 U -1.29
        shape a192a1 s -0.48
        shape a194 U 0.72
        shape a196 U 0.93
        shape a197 U 1.37
        shape a199 U 0.49
        shape a291 U -0.8
        shape a292 U 2.82
        shape a292 s 1.78
        shape a293 U -0.63
        shape a294 U -0.45
        shape a391 U -1.65
        shape a391 s -0.85
        shape a391a1 s -0.97
        shape a491 U -0.77
        shape a491 s 0.8
        shape a791 s 0.56
        size 1 C k -1.58
        size 1 C u -1.96
        size 1 s k -0.31
        size 1 s u -0.97
        size 2 C u -2.46
        size 2 U k -0.68
        size 2 U u -1.63
        size 2 s u -2.53
        size 3 C k -0.21
        size 3 C u -0.58
        size 3 U k -1.4
        size 3 U u -2
        size 3 s k -0.84
        size 3 s u -2.78
        size 4 C k -0.09
        size 4 C u -0.49
        size 4 U k -1.27
        size 4 U u -1.69
        size 4 s k -0.67
        size 4 s u -1.64
        size 5 C k -0.04
        size 5 C u 0.41
        size 5 U k -0.15
        size 5 U u -0.04
        size 5 s k -0.45
        size 6 C k 0.32
        size 6 C u 1.04
        size 6 U k 0.56
        size 6 U u 1.22
        size 6 s k -0.11
        size 6 s u 1.03
        size 7 C k 0.32
        size 7 C u 1.28
        size 7 U k 0.66
        size 7 U u 1.35
        size 7 s k 0.32
        size 7 s u 1.29
        size 8 C k 0.53
        size 8 C u 1.58
        size 8 U k 0.64
        size 8 U u 1.3
        size 8 s k 0.34
        size 8 s u 1.33
        size 9 C k 0.6
        size 9 C u 1.77
        size 9 U k 0.27
        size 9 U u 1.93
        size 9 s k 0.44
        size 9 s u 1.59
        start2 aa C 0.12
        start2 ab C 0.5
        start2 ac C 0.06
        start2 ac s 0.01
        start2 ad C -0.34
        start2 ad s -0.73
        start2 ah C 1.17
        start2 ai C -0.97
        start2 ai s 0.24
        start2 aj U 0.31
        start2 al C 0.51
        start2 al s 0.15
        start2 am C 0.33
        start2 am U -0.16
        start2 am s -0.22
        start2 an C -0.43
        start2 ap C -0.15
        start2 ap s -0.15
        start2 ar C 0.58
        start2 ar U 0.64
        start2 ar s 0.29
        start2 as C -0.27
        start2 as s -0.41
        start2 at C 0.11
        start2 au C -0.13
        start2 av U 0.73
        start2 av s 0.54
        start2 aw s -0.5
        start2 az s 0.4
        start2 b C -0.5
        start2 b s 0.3
        start2 ba C -0.42
        start2 ba s -0.18
        start2 bd s -0.27
        start2 be s -0.21
        start2 bf s -0.38
        start2 bi C -0.11
        start2 bi s -0.19
        start2 bl U -0.39
        start2 bl s -0.66
        start2 bo s 0.32
        start2 br C 0.47
        start2 bu C 0.29
        start2 bu s 0.4
        start2 c s -0.2
        start2 ca s -0.21
        start2 ce s 0.03
        start2 ch C -0.14
        start2 ch s -0.5
        start2 ci C 0.57
        start2 ci s -0.05
        start2 cl C -0.01
        start2 co C -0.53
        start2 co U -0.26
        start2 co s 0.02
        start2 cr C 0.25
        start2 d C -0.11
        start2 da s 0.72
        start2 de C 0.38
        start2 de U 0.43
        start2 de s 0.61
        start2 dh U -0.15
        start2 di C -0.52
        start2 di s -0.29
        start2 do C 0.28
        start2 dr C -0.71
        start2 dr s -0.65
        start2 du C -0.11
        start2 ed C 0.34
        start2 ed U -0.67
        start2 ee C 0.95
        start2 eh U -0.31
        start2 el C -0.01
        start2 el s 0.63
        start2 ep C -0.51
        start2 er C 0.19
        start2 es s -1.06
        start2 et C -0.26
        start2 ev C 0.34
        start2 ey C -0.22
        start2 fa C 0.25
        start2 fe C 0.6
        start2 fe s -0.18
        start2 fi C -0.81
        start2 fi s -0.1
        start2 fl C 0.91
        start2 fl U 0.46
        start2 fl s 0.44
        start2 fo C -0.44
        start2 fo s 0.05
        start2 fr C -0.96
        start2 fr s 0.16
        start2 fu s 0.1
        start2 ga C -0.14
        start2 ga s -0.28
        start2 gd C 0.49
        start2 ge U 0.34
        start2 gi C 0.97
        start2 gi s -0.42
        start2 gl C -0.46
        start2 gl s 0.44
        start2 go C 0.5
        start2 gp U 0.3
        start2 gr C -0.56
        start2 gr s -0.41
        start2 gu C -0.27
        start2 gu s -0.71
        start2 h s -0.28
        start2 ha C -0.27
        start2 ha U 0.86
        start2 hb C -0.47
        start2 he U -0.68
        start2 hf C -0.52
        start2 hi C 0.04
        start2 hi s -0.29
        start2 hm U 0.96
        start2 hn U 0.57
        start2 hn s 0.14
        start2 ho C 0.08
        start2 hu C 0.03
        start2 hy C -0.38
        start2 id s 0.63
        start2 ii C -0.36
        start2 in C -0.13
        start2 in s -1.36
        start2 ip C 0.71
        start2 ip s 0.24
        start2 j C 0.51
        start2 j s 0.67
        start2 jc s 0.49
        start2 je s 0.32
        start2 ji C 0.67
        start2 ji s 0.97
        start2 jo C -0.43
        start2 jo U 0.46
        start2 jo s 0.78
        start2 jp U 1.81
        start2 ju C -0.21
        start2 ju s -0.71
        start2 k C 0.24
        start2 k s -0.34
        start2 ka C 0.6
        start2 ka U 1
        start2 ka s 0.99
        start2 ke s 0.37
        start2 ki C 0.55
        start2 kn C -1.03
        start2 ko C 0.74
        start2 ko s 0.32
        start2 kp s 0.5
        start2 kr s 0.26
        start2 ku s 0.56
        start2 l C -0.33
        start2 la C -0.03
        start2 la s 0.31
        start2 le C 0.15
        start2 li C 0.31
        start2 li s -0.42
        start2 ll s -0.44
        start2 lo C -0.22
        start2 lo U -0.87
        start2 lo s -0.59
        start2 lu C -0.02
        start2 ly C 0.31
        start2 m C 0.08
        start2 m s 0.51
        start2 m' s -0.46
        start2 ma C -0.34
        start2 ma U -0.1
        start2 ma s 0.37
        start2 mb C 0.51
        start2 mc C -0.61
        start2 mc s 0.36
        start2 me s -0.06
        start2 mg U 0.55
        start2 mh U 0.6
        start2 mi s 0.76
        start2 mo C -0.59
        start2 mo U 0.65
        start2 mr C -1.64
        start2 mr U -0.77
        start2 mr s -1.12
        start2 mu C -0.45
        start2 mu s 0.26
        start2 mw s -0.5
        start2 n s -0.54
        start2 na C 0.43
        start2 na s 0.34
        start2 nd U -0.8
        start2 ne C -0.67
        start2 ne s -0.22
        start2 ng C 1.04
        start2 ni C -0.72
        start2 ni s 0.69
        start2 no s -0.4
        start2 np U -0.36
        start2 np s -0.38
        start2 nu C -0.13
        start2 ní s 0.4
        start2 o C -0.83
        start2 o s -0.52
        start2 o' C 0.49
        start2 ob C 0.43
        start2 ob s 0.43
        start2 oc C 0.69
        start2 oc s 0.34
        start2 of C 0.34
        start2 oi s 0.42
        start2 ok s 0.86
        start2 ol C 0.82
        start2 ol U 0.41
        start2 ol s 0.48
        start2 op C -0.31
        start2 or C -0.49
        start2 or s -0.54
        start2 ot C 0.72
        start2 oy C 0.62
        start2 p C 0.42
        start2 p s 0.68
        start2 pa C -0.09
        start2 pa s -0.41
        start2 pc s -0.71
        start2 pe C 0.15
        start2 ph C -0.37
        start2 pi C 1.03
        start2 po C -0.52
        start2 pr C -0.3
        start2 pr s -0.23
        start2 pu C 0.22
        start2 pu s -0.53
        start2 qt C -0.79
        start2 qu C 0.56
        start2 r C -0.37
        start2 ra C 0.34
        start2 ra s -0.05
        start2 re C -0.66
        start2 re s -0.9
        start2 ri C 0.71
        start2 ri s 0.76
        start2 rm s -0.37
        start2 rn U -0.79
        start2 ro s 0.4
        start2 rt U -0.45
        start2 ru C 0.41
        start2 rx C -0.76
        start2 s C -0.19
        start2 s s 0.19
        start2 sa C -0.27
        start2 sa U 0.76
        start2 sa s 0.28
        start2 sc C -0.73
        start2 sc s -0.44
        start2 se s -0.32
        start2 sh C 0.26
        start2 sh s -0.03
        start2 si C -0.46
        start2 si s -0.15
        start2 sk C 0.77
        start2 sk s 0.47
        start2 sl C -0.77
        start2 sl s -0.61
        start2 sm C -0.31
        start2 sm s -0.55
        start2 sn s -0.41
        start2 so s -0.45
        start2 sp C -0.82
        start2 sp s -0.66
        start2 sr s -0.47
        start2 ss U -0.74
        start2 ss s -0.64
        start2 st U -0.28
        start2 su C -0.06
        start2 su U -0.34
        start2 su s -0.73
        start2 sw C -0.07
        start2 sw s -1.2
        start2 sy C -0.29
        start2 sy s -0.28
        start2 t s 0.67
        start2 ta C 0.28
        start2 ta s 0.39
        start2 tc s 0.24
        start2 te C 0.65
        start2 te U 0.62
        start2 te s -0.61
        start2 th C -0.13
        start2 th s 0.12
        start2 ti C 0.48
        start2 ti s -0.49
        start2 tj U 0.97
        start2 to C 0.23
        start2 tt C -1
        start2 tt s -0.6
        start2 tu C 0.47
        start2 tu s 0.04
        start2 u s -0.95
        start2 uk U -0.45
        start2 uk s -0.49
        start2 um C 0.47
        start2 um s 0.49
        start2 un C 1.18
        start2 up s -0.31
        start2 ur C -0.59
        start2 ur U -0.44
        start2 ur s -0.75
        start2 va C -0.4
        start2 va s 0.59
        start2 vc U -0.56
        start2 ve C -0.27
        start2 vi C -0.3
        start2 vi U -0.48
        start2 vi s 0.01
        start2 vm s -0.69
        start2 vo s -0.27
        start2 w s -0.5
        start2 wa C -0.51
        start2 wa s -0.67
        start2 we s 0.2
        start2 wh C -0.91
        start2 wh s -1.18
        start2 wi C -0.12
        start2 wi s -0.26
        start2 wo C -0.26
        start2 wo s 0.07
        start2 wr s -0.7
        start2 ww s 1.41
        start2 x C -0.54
        start2 xa s 0.08
        start2 xi C 0.4
        start2 xi U 0.8
        start2 ye C -0.04
        start2 ye s -0.42
        start2 yo s -0.56
        start2 yr s -0.89
        start2 yu C 0.53
        start2 za C 0.18
        start2 ze C 0.4
        start2 ze s 1.28
        start2 zi C -0.64
        start2 zi s 0.02
        start2 zo C -0.28
        start2 ó C 0.55
        start2 陈 s 0.41
        style C acts -0.43
        style C brandC -0.79
        style C brandC' 0.28
        style C brands -1.06
        style C c12s 0.44
        style C c2U -0.64
        style C c3U -0.72
        style C c3s -0.76
        style C c4s -0.78
        style C c8s 0.91
        style C c9s 0.44
        style C cityC' 0.53
        style C comC' -0.06
        style C comU 0.84
        style C coms 0.13
        style C coms' 0.11
        style C countryC -1.12
        style C eponymC 0.24
        style C eponyms' -0.25
        style C givenC -0.41
        style C givens -0.07
        style C givens' 0.34
        style C medwC 0.32
        style C medwC' 1.26
        style C medws' 0.5
        style C monthC' 0.17
        style C months 0.76
        style C n1s -0.06
        style C n2s -0.08
        style C n3s -0.56
        style C n4s -0.46
        style C n5s 0.85
        style C plainC 0.3
        style C plains' -0.16
        style C relations -0.98
        style C roles -0.65
        style C surnameC' 0.7
        style C surnames' 0.06
        style C titles -1.98
        style C unitC -0.1
        style C units -0.37
        style C unk0C 0.36
        style C unk0C' 0.85
        style C unk0s -0.01
        style C unk1C -0.26
        style C unk1C' 0.82
        style C unk1U 0.45
        style C unk1s 0.35
        style C unk1s' 0.86
        style C unk2C -0.29
        style C unk2C' 0.42
        style C unk3C -0.52
        style C unk3C' 0.02
        style C unk3s -0.2
        style C unkgC' 0.4
        style C unkgU 0.66
        style C unktC 0.04
        style C wnameC 0.22
        style C wnameC' 0.8
        style C wnames 0.37
        style C wsurC 0.32
        style C wsurC' 0.79
        style C wsurs' 0.53
        style L cityC -0.86
        style L eponymC 0.17
        style L givens 0.32
        style L n4s 0.51
        style L particles -0.13
        style L plainC' 0.38
        style L plains -0.51
        style L surnameC 0.37
        style L titles -0.2
        style L unk0s 0.23
        style L unk1C -0.21
        style L unk1C' 0.18
        style L unk1s -0.2
        style L unk2C -0.3
        style L unk3C -0.19
        style L unk3s 0.15
        style L unkgC -0.36
        style L unksC 0.45
        style L wsurC -0.14
        style N c3U 0.29
        style N c3s 0.68
        style N c7U -0.59
        style N comC -0.29
        style N coms -0.16
        style N countryC 0.27
        style N givenC -0.03
        style N givenU -0.68
        style N medC -0.6
        style N medwC -0.27
        style N medwC' -0.38
        style N monthC 1.6
        style N n1s -1.06
        style N n2s -0.21
        style N n3s -0.32
        style N n4s 0.39
        style N n5s 1.55
        style N particleC 0.93
        style N plainC -0.36
        style N roleC -0.58
        style N streetC 0.93
        style N surnameC 0.3
        style N titles 0.85
        style N unk0C -0.46
        style N unk0s -0.89
        style N unk1C -0.38
        style N unk1s -1.03
        style N unk2C 0.11
        style N unk3U -0.31
        style N unksC -0.34
        style N wnameC 0.32
        style N wsurC 0.31
        style N wsurC' -0.44
        style R c2U 0.66
        style R c3U -0.64
        style R c3s -0.64
        style R c4s -1.19
        style R c6U -0.28
        style R c8U 0.55
        style R comC -0.51
        style R comU -0.14
        style R coms -0.38
        style R eponymC 0.54
        style R givenC 0.94
        style R givenU 0.7
        style R givens 0.66
        style R medU -0.73
        style R medwC 0.52
        style R n1s -0.2
        style R n2s -0.02
        style R n3s -0.15
        style R n4s -0.68
        style R n5s -2.88
        style R particleC -0.55
        style R plains -0.48
        style R roles 0.99
        style R surnameC 0.91
        style R units 0.51
        style R unk0C -0.09
        style R unk0s -0.68
        style R unk1s -0.41
        style R unk2C -0.12
        style R unk3C 0.06
        style R unk3s 0.59
        style R unkgC 0.72
        style R unkgs -0.28
        style R unkts 0.34
        style T c4U -0.55
        style T c6U 0.43
        style T cityC 0.8
        style T comU -1.02
        style T coms 0.67
        style T givenC 0.94
        style T givenU 1.3
        style T monthC 0.43
        style T n1s -0.15
        style T n3s -0.38
        style T n4s -0.25
        style T particles 0.52
        style T plainC -0.19
        style T plainU -0.58
        style T streetU 0.71
        style T unk0C -0.61
        style T unk0U -0.68
        style T unk1C 0.2
        style T unk2C 0.21
        style T unkgC 0.57
        style T wnameC -0.49
        style0 C C b 0.38
        style0 C U B 0.97
        style0 C U b 0.98
        style0 C s B 0.54
        style0 C s b 0.07
        style0 L C B -0.39
        style0 L s B -0.32
        style0 L s b -0.47
        style0 N C B -0.81
        style0 N C b -0.48
        style0 N U B -1.69
        style0 N U b -0.28
        style0 N s B -0.41
        style0 N s b -0.79
        style0 R U B 0.22
        style0 R U b -0.1
        style0 R s b -0.5
        style0 T s B -0.37
        style0 T s b 0.39
        style1 C # comC -0.56
        style1 C # n1s 0.78
        style1 C # n4s 0.45
        style1 C # plains 1.49
        style1 C # unk0C 0.22
        style1 C # unk2C 0.44
        style1 C # wsurs 0.89
        style1 C #a c3s 1.56
        style1 C #a n2s 0.63
        style1 C #a n3s 0.49
        style1 C ^ c3U 0.78
        style1 C ^ c3s 0.22
        style1 C ^ comC' 0.15
        style1 C ^ coms -0.05
        style1 C ^ givens -0.5
        style1 C ^ meds -0.61
        style1 C ^ medws 0.35
        style1 C ^ monthC -0.5
        style1 C ^ n1s 0.13
        style1 C ^ n2s 0.18
        style1 C ^ n4s -0.86
        style1 C ^ particles 1.1
        style1 C ^ roleC -0.43
        style1 C ^ surnameC 0.3
        style1 C ^ tails 0.24
        style1 C ^ units 0.08
        style1 C ^ unk0C 0.2
        style1 C ^ unk0C' 0.32
        style1 C ^ unk1C 0.42
        style1 C ^ unk2C -0.11
        style1 C ^ unk2s -0.96
        style1 C ^ unk3C 0.24
        style1 C ^ unk3C' 0.15
        style1 C ^ unk3s -0.83
        style1 C ^ unkgC 0.37
        style1 C ^ unksC -0.29
        style1 C ^ unkts -0.28
        style1 C ^ wnameC -0.3
        style1 C ^ wsurC' 0.63
        style1 C ^ wsurs 0.2
        style1 C acts n4s -0.76
        style1 C acts plains -0.1
        style1 C acts wsurC 0.33
        style1 C agains n1s 0.94
        style1 C ands n2s -1.12
        style1 C ands surnameC -0.74
        style1 C ands wsurC 0.66
        style1 C ares n1s -0.39
        style1 C as n2s 0.59
        style1 C ass meds 0.42
        style1 C ats c3s -0.59
        style1 C ats n2s -0.48
        style1 C ats n4s -1.11
        style1 C ats unktC -0.77
        style1 C bes n3s 0.67
        style1 C brands n1s 0.08
        style1 C bys unk0s 0.91
        style1 C bys wnames -0.27
        style1 C calls plains 0.26
        style1 C calls unk1C -0.25
        style1 C comC n1s 0.2
        style1 C comC n2s 0.77
        style1 C comC unitC 0.48
        style1 C comC unk2C -0.12
        style1 C comU n4s -0.43
        style1 C coms coms -0.04
        style1 C coms givenC 0.26
        style1 C coms n2s -0.17
        style1 C coms n3s -1.01
        style1 C coms particleC -0.54
        style1 C coms plainC 0.65
        style1 C coms plains -0.12
        style1 C coms streets 0.71
        style1 C coms unk0C -0.44
        style1 C coms unk0s 0.18
        style1 C coms unk1U 0.85
        style1 C coms unk1s -0.57
        style1 C coms unk2C -0.25
        style1 C coms unk2s -0.27
        style1 C coms unk3C 0.5
        style1 C coms unksC -0.47
        style1 C coms wnameC 0.35
        style1 C coms wsurs -0.49
        style1 C fors n1s 0.43
        style1 C fors unk1C 0.23
        style1 C fors unk3s -0.48
        style1 C fors wsurs 0.14
        style1 C froms cityC -0.29
        style1 C froms countrys -0.87
        style1 C froms n1s -0.36
        style1 C froms n4s -1.22
        style1 C froms unk0C -0.25
        style1 C froms unk2C -0.83
        style1 C froms unk2s -0.19
        style1 C givenC particles 0.53
        style1 C givenC unk2C 1.14
        style1 C givenC wsurC -1.28
        style1 C givenU n4s -0.5
        style1 C givens medws 0.37
        style1 C givens particles -0.72
        style1 C givens unk3C -0.51
        style1 C ins acts 0.9
        style1 C ins cityC -0.13
        style1 C ins medws 0.34
        style1 C ins months -1.01
        style1 C ins plainC 0.86
        style1 C ins unk0s 0.18
        style1 C ins unk1s 0.19
        style1 C ins unk2s 0.22
        style1 C isC givenC -0.48
        style1 C iss n1s -1.04
        style1 C iss n4s 0.46
        style1 C iss wsurs -0.29
        style1 C lasts n1s -0.45
        style1 C m" n4s -0.35
        style1 C m" unk1C -0.56
        style1 C m" unk3C -0.76
        style1 C m# n2s 0.8
        style1 C m) unk1s 0.41
        style1 C m+ n1s -0.25
        style1 C m+ unk2s -0.22
        style1 C m, c2s 0.9
        style1 C m, citys -0.03
        style1 C m, coms 0.08
        style1 C m, countryC -0.74
        style1 C m, countrys -0.17
        style1 C m, givenC 0.71
        style1 C m, givens -0.3
        style1 C m, givens' 0.29
        style1 C m, n2s -0.55
        style1 C m, n3s -0.06
        style1 C m, unk0s 0.71
        style1 C m, unk1C 0.55
        style1 C m, unk2U -0.36
        style1 C m, unk2s -0.07
        style1 C m, unk3s 0.09
        style1 C m, unkgC' 0.21
        style1 C m, unksC 0.26
        style1 C m, wnameC -0.47
        style1 C m, wnames 0.02
        style1 C m- eponymC -0.9
        style1 C m- n1s 0.9
        style1 C m- n2s -0.5
        style1 C m- n3s -0.49
        style1 C m- n5s -0.39
        style1 C m- plainC -0.46
        style1 C m- unk0s -0.24
        style1 C m- unk1s 0.39
        style1 C m- unk2s -0.06
        style1 C m. cityC -0.57
        style1 C m. coms -0.64
        style1 C m. medC 0.66
        style1 C m. n1s -0.19
        style1 C m. n2s 0.17
        style1 C m. n4s 0.99
        style1 C m. plainC -0.62
        style1 C m. plainU 0.96
        style1 C m. unk1C 0.41
        style1 C m. unkgC -0.86
        style1 C m. wsurs 0.22
        style1 C m/ coms 0.86
        style1 C m/ meds 0.84
        style1 C m/ n1s 0.71
        style1 C m/ n2s 0.63
        style1 C m/ n5s 0.3
        style1 C m/ unk1s 0.32
        style1 C m: coms 0.12
        style1 C m: n2s -0.14
        style1 C m: particles -0.29
        style1 C m: units -0.24
        style1 C m: unk0C -0.14
        style1 C m: unk1U 0.23
        style1 C m: unk2U -0.48
        style1 C m: unk3s 0.56
        style1 C m: wnameC -0.78
        style1 C m= n1s 0.86
        style1 C m? unk1C -0.29
        style1 C m_ c5s 0.33
        style1 C m_ coms 1.5
        style1 C m_ unk3s 0.84
        style1 C meds c3s -0.44
        style1 C medws streets 0.44
        style1 C mes n2s -0.37
        style1 C monthC n2s 1.01
        style1 C mys unk3s -0.26
        style1 C newline n1s -0.31
        style1 C nots givenC -0.45
        style1 C nots givens -0.62
        style1 C ofs months 0.7
        style1 C ofs unkss -0.15
        style1 C ons medC 0.43
        style1 C ons plains 0.46
        style1 C ons unk1s -0.28
        style1 C ons wsurC -0.23
        style1 C ours roles 0.51
        style1 C outs n2s 0.51
        style1 C plains n2s -0.51
        style1 C plains particles -0.43
        style1 C plains streets 0.9
        style1 C plains unk0s -0.03
        style1 C plains unk2U 0.64
        style1 C relations comC 0.47
        style1 C roleC givenC -0.74
        style1 C roles n1s -0.24
        style1 C she'ss n2s 0.66
        style1 C shes' unk1s 0.47
        style1 C surnameC medwC -0.36
        style1 C surnameC unk0C 0.19
        style1 C tails n4s -0.44
        style1 C thes coms 0.5
        style1 C thes meds 0.86
        style1 C thes wnames -0.44
        style1 C titles coms 0.87
        style1 C titles unk3s 0.22
        style1 C titles wsurs 0.49
        style1 C tos cityC -0.45
        style1 C tos n1s 0.57
        style1 C tos n2s 0.44
        style1 C tos n3s 0.39
        style1 C tos unk0s 0.66
        style1 C tos unktC 0.46
        style1 C tos unkts 0.27
        style1 C tos wnames -0.35
        style1 C units n2s -0.64
        style1 C units particles 0.35
        style1 C units unk2s 0.39
        style1 C unk0s unk1C 0.47
        style1 C unk0s unk1s 0.38
        style1 C unk0s unk2s 0.5
        style1 C unk1C comC -0.73
        style1 C unk1s n1s 0.87
        style1 C unk1s unk1s 0.38
        style1 C unk1s unk3s -0.1
        style1 C unk2C n1s 0.31
        style1 C unk2U n2s 0.39
        style1 C unk2U n4s 0.35
        style1 C unk2s n1s 1.49
        style1 C unk2s n2s -0.06
        style1 C unk2s units 0.23
        style1 C unk2s unk1s 0.36
        style1 C unk2s unk2s -0.04
        style1 C unk2s wsurs 0.27
        style1 C unk3s n1s 0.3
        style1 C unk3s n4s 0.32
        style1 C unk3s unk1s 0.51
        style1 C unk3s wsurs 0.71
        style1 C unkgC streetC -0.39
        style1 C unkgs coms 0.39
        style1 C unksC unk2C 0.22
        style1 C unkss unk0s 0.31
        style1 C unktC comC -0.34
        style1 C unktC streetC -0.38
        style1 C wnameC surnameC 0.03
        style1 C wsurs medws 0.23
        style1 C wsurs n2s -0.56
        style1 C wsurs particles -0.25
        style1 C wsurs' coms 0.24
        style1 L ^ unk0C 0.07
        style1 L acts n2s 0.7
        style1 L acts unk1s 0.22
        style1 L coms medC 0.11
        style1 L coms n3s -0.44
        style1 L ins cityC -0.87
        style1 L ins wsurs -0.23
        style1 L m, n1s 0.09
        style1 L m, unk0s -0.24
        style1 L m- n2s 0.2
        style1 L m. n1s -0.36
        style1 L m. n2s -0.6
        style1 L m. n4s 0.26
        style1 L m. plainC -0.14
        style1 L m. unkgC' 0.25
        style1 L m/ n2s -0.48
        style1 L months n1s 0.57
        style1 L titleC givenC -0.29
        style1 L titleC surnameC -0.42
        style1 N # monthC 0.46
        style1 N ^ n2s -0.63
        style1 N ^ unk0C -0.4
        style1 N ^ unk1C -0.54
        style1 N ^ wsurC -0.5
        style1 N comC comC -0.58
        style1 N comC medC 1.06
        style1 N comC streetC -0.82
        style1 N coms n1s 1.31
        style1 N coms n2s 0.53
        style1 N coms n4s -0.89
        style1 N fors unk2C -0.56
        style1 N givenC comC 0.54
        style1 N givenC unk2C -0.5
        style1 N givenC unk3C -0.76
        style1 N givenC' streetC 0.29
        style1 N ins cityC 0.87
        style1 N ins unk2C 0.25
        style1 N m( n2s 1.06
        style1 N m( unk2C 0.38
        style1 N m, givenC -0.77
        style1 N m, n4s 0.59
        style1 N m, surnameC -1.51
        style1 N m, unk0C -0.47
        style1 N m, unk2C -0.89
        style1 N m, unk2U -0.56
        style1 N m, unkgC -0.72
        style1 N m, unksC -0.59
        style1 N m- n2s 0.95
        style1 N m- n3s 0.22
        style1 N m- n4s 1.03
        style1 N m- surnameC 0.27
        style1 N m- unk0C 0.63
        style1 N m- unk1C 0.43
        style1 N m. comC 0.11
        style1 N m. n1s 0.12
        style1 N m. n2s -0.26
        style1 N m. n3s -0.34
        style1 N m. particles 0.52
        style1 N m. unitC -0.05
        style1 N m. unk0C 0.11
        style1 N m. unk3C 0.41
        style1 N m/ n1s 0.49
        style1 N m/ n2s -0.04
        style1 N m: unk0C -0.3
        style1 N m: unk2C -0.16
        style1 N medC comC 0.46
        style1 N medC n2s 0.68
        style1 N meds n2s 0.85
        style1 N medwC wnameC -0.47
        style1 N newline plainC 0.32
        style1 N nextC n1s 0.8
        style1 N plainC comC 0.09
        style1 N plains coms 1.29
        style1 N sinces n2s 0.32
        style1 N tailC tailC 0.29
        style1 N thes c3s 0.58
        style1 N thisC n2s -0.61
        style1 N titleC unk2C 0.4
        style1 N tos cityC 0.42
        style1 N tos n1s -0.77
        style1 N unk0C unk0C -0.36
        style1 N wsurC plainC 0.62
        style1 R # n1s 1.11
        style1 R #a n2s -0.58
        style1 R ^ n1s 0.53
        style1 R ^ n2s -0.64
        style1 R ^ unk0C -0.32
        style1 R ^ unk0s 0.39
        style1 R ^ unk1C -0.36
        style1 R ^ unk2C -0.53
        style1 R ^ unk3C -0.37
        style1 R acts n1s -0.3
        style1 R brandU n4s 0.15
        style1 R calls n3s -0.54
        style1 R comU n2s -0.31
        style1 R coms n1s -0.53
        style1 R coms n3s 0.49
        style1 R coms unk2C 0.29
        style1 R coms unk2s 0.71
        style1 R froms n2s 0.31
        style1 R m" n2s -0.42
        style1 R m# n4s 0.62
        style1 R m) n2s 0.84
        style1 R m) n3s 0.99
        style1 R m, n3s -0.52
        style1 R m, n4s -0.62
        style1 R m, unk2C 0.51
        style1 R m, unk2U 0.85
        style1 R m- c2U 0.49
        style1 R m- n3s -0.07
        style1 R m- n4s -0.32
        style1 R m- n5s 1.71
        style1 R m- unk2s -0.97
        style1 R m. n1s 0.58
        style1 R m. n2s -0.04
        style1 R m. n3s 0.64
        style1 R m. n4s -0.28
        style1 R m. unk3C 0.29
        style1 R m/ n1s -0.21
        style1 R m/ n2s -0.31
        style1 R m: c2U 1.38
        style1 R m: n1s 1.02
        style1 R m: n2s 0.42
        style1 R m: n3s -0.44
        style1 R m: n4s -0.07
        style1 R m: unk3s -0.25
        style1 R m: wsurC -0.72
        style1 R m; n2s 0.96
        style1 R m= n1s -1.07
        style1 R m= n4s -0.71
        style1 R m= wnames -0.31
        style1 R m> particles 0.35
        style1 R m> unk0C -0.13
        style1 R m?m n2s -0.27
        style1 R m?m n5s 0.63
        style1 R m?m unk2C 1.18
        style1 R ofs n1s 0.45
        style1 R surnameC n1s 0.35
        style1 R unk0s n1s 1.18
        style1 R unk1U n2s -0.77
        style1 R unk1U n3s -0.03
        style1 R unk1s n1s -0.53
        style1 R unk1s n2s 0.31
        style1 R unk2C n1s -0.16
        style1 R unk2U n2s -0.46
        style1 R unk2s n1s -0.56
        style1 T ^ tailC 0.85
        style1 T ^ wnameC -0.74
        style1 T comC n1s -0.51
        style1 T givenC n4s 0.89
        style1 T m, comC 0.46
        style1 T m, n2s 0.72
        style1 T m, unk0C 0.21
        style1 T m, unk1C 1.34
        style1 T m, unk1s 1.15
        style1 T m- n1s 0.15
        style1 T m- n2s -0.13
        style1 T m- n3s 0.24
        style1 T m. n1s -0.45
        style1 T m. n2s 0.06
        style1 T m: comC 0.38
        style1 T m: n4s 0.09
        style1 T m: n5s -0.86
        style1 T m: plainC 0.2
        style1 T m: unk0C 0.7
        style1 T medwC unk2U 0.31
        style1 T newline surnameC -0.61
        style1 T surnameC coms 0.48
        style1 T unitC unk2C 0.4
        style1 T unk1s n2s 0.85
        style1 T unk2U n4s -1.24
        style1 T unkgC comC -0.4
        style1 T unktC n2s 0.48
        styleg C B GC 1.03
        styleg C B Gs 0.65
        styleg C B MC -0.37
        styleg C B Ms -0.07
        styleg C B OC -0.34
        styleg C B Os -0.61
        styleg C B SC 0.37
        styleg C B TC 0.07
        styleg C b GC 0.39
        styleg C b GU 0.1
        styleg C b Gs 0.71
        styleg C b MU 0.14
        styleg C b Ms -0.53
        styleg C b OC 0.56
        styleg C b Os -0.82
        styleg C b SC 0.38
        styleg C b Ss 0.47
        styleg C b Ts 0.81
        styleg L B OC -0.63
        styleg L B Ss 0.42
        styleg L b GC -0.27
        styleg L b Gs 0.75
        styleg L b Ms -0.2
        styleg L b Os -1.15
        styleg L b SU 0.4
        styleg N B GC 0.14
        styleg N B MC -0.27
        styleg N B OC -0.81
        styleg N B Ss -0.91
        styleg N b GC 0.3
        styleg N b MC -0.46
        styleg N b MU -1.13
        styleg N b Ms -0.86
        styleg N b OC -0.61
        styleg N b OU -1.04
        styleg N b SC -0.29
        styleg N b SU -0.16
        styleg N b Ss -0.81
        styleg N b TC 0.57
        styleg R B GC 0.75
        styleg R B MC -0.61
        styleg R B MU -0.91
        styleg R B Ms -0.51
        styleg R B OC -0.28
        styleg R B SC 0.04
        styleg R B SU -0.01
        styleg R b GU 0.66
        styleg R b MC -0.54
        styleg R b OC -0.05
        styleg R b SC 0.18
        styleg R b Ss 0.81
        styleg R b TC 0.71
        styleg T B MC -0.7
        styleg T B MU -0.43
        styleg T B TC 0.2
        styleg T b MC -0.04
        styleg T b Ms 0.37
        styleg T b OC -0.64
        styleg T b SU 0.56
        styleg T b TC 0.36
        town , C 2.23
        town , s 0.42
        town . C -1.9
        town . s -0.24
        town C 1.16
        town U 0.54
        town ^ C -0.11
        town attend C -0.86
        town from C 0.96
        town given s 0.19
        town in C 0.99
        town in s 1.18
        town is s -0.15
        town plain C 0.57
        town s 0.79
        town the C 0.51
        town to s 0.62
        u1 acct wC -0.34
        u1 allergy wU 0.44
        u1 asthma wC 0.1
        u1 b c 0.93
        u1 b n 0.39
        u1 b wC -1.33
        u1 b ws 0.58
        u1 bd n -0.98
        u1 beach wC -0.19
        u1 blutdruck wC 0.37
        u1 bmi n 0.27
        u1 box wU 1.28
        u1 box ws 0.5
        u1 bp wC 0.53
        u1 card ws -0.35
        u1 chase wC 0.53
        u1 church n 0.65
        u1 clears wC -0.39
        u1 cns wC -0.37
        u1 curie wC -0.86
        u1 d n -0.62
        u1 des ws 0.71
        u1 dob n 0.55
        u1 dob wC 0.84
        u1 dob ws 0.07
        u1 down ws 0.3
        u1 españa ws -0.82
        u1 family wC 0.64
        u1 family ws 0.69
        u1 fiebre ws -0.28
        u1 fr wC -0.76
        u1 h n -1.57
        u1 heart wC 1.03
        u1 heath ws 0.74
        u1 house ws 0.2
        u1 inhaler wC 0.75
        u1 insisted wC 0.47
        u1 ist wC -0.76
        u1 iv wC -0.62
        u1 john wC -1.11
        u1 labs wC 0.53
        u1 lane wC 1
        u1 lane ws 0.87
        u1 lapsed n 0.61
        u1 light wC -0.37
        u1 link ws -0.62
        u1 lol ws -0.37
        u1 marlpit n 0.33
        u1 mrn wC 1.23
        u1 n n 0.29
        u1 n ws 0.88
        u1 neg wC -0.68
        u1 neg ws -0.25
        u1 npo ws 0.33
        u1 o ws 0.39
        u1 p ws 0.73
        u1 ph n -0.45
        u1 pm n -1.06
        u1 post n -1.96
        u1 pt wC 0.75
        u1 pudding wC -0.33
        u1 r wC 0.47
        u1 rash wC 0.65
        u1 recurrent c 0.46
        u1 rimu n 0.28
        u1 rn wC 0.69
        u1 rows n -0.48
        u1 rscn wC 0.41
        u1 rue n 1.16
        u1 s ws -0.34
        u1 scan wC -0.48
        u1 seit ws -0.35
        u1 sleeps wC 0.53
        u1 slid wC -0.15
        u1 snf wC -0.64
        u1 stedy wC -1.04
        u1 stryd n 0.57
        u1 sunbridge wC -0.31
        u1 surgery wC -0.62
        u1 swears wC 0.25
        u1 t ws 1.17
        u1 td wC 0.39
        u1 template ws -0.35
        u1 tonight ws 0.3
        u1 trop wC 1.01
        u1 trzeciego ws -0.48
        u1 type wC -0.67
        u1 u n -0.35
        u1 vomiting wC 0.39
        u1 w c -0.75
        u1 w n 1.18
        u1 w wC -0.83
        u1 w ws 0.56
        u1 ward wC -0.91
        u1 ward ws -0.22
        u1 weaver n 0.41
        u1 z ws 0.83
        u1 美玲 ws 0.41
        v1 ! ws -0.26
        v1 " n -0.28
        v1 " wC 0.69
        v1 " ws -0.55
        v1 # n 0.44
        v1 # wU -0.37
        v1 #1 c -0.88
        v1 #1 wC -0.64
        v1 #1 wU -0.86
        v1 #1 ws -0.11
        v1 #2 wC -0.64
        v1 #2 wU -0.54
        v1 #2 ws -0.41
        v1 #3 n 1.05
        v1 #3 wC -0.18
        v1 #4 c 0.59
        v1 #4 n 1.8
        v1 #4 wU 1.4
        v1 #5 c 0.41
        v1 #5 ws -0.53
        v1 #6 n 0.94
        v1 #6 wU 1.43
        v1 #91a191 c 1.44
        v1 #91a2 c 2.4
        v1 #91a2 wC 1.01
        v1 #92a1 wC -0.17
        v1 #92a394 n 0.27
        v1 #a191 c -1.24
        v1 #a191 n -1.02
        v1 #a191 wU -0.62
        v1 #a191 ws -1.09
        v1 #a191a191 c 0.65
        v1 #a192 wC -0.8
        v1 #a192 ws -0.51
        v1 #a196 wC 0.3
        v1 #a196 ws 0.48
        v1 #a291 wC 0.62
        v1 #a391 c -0.74
        v1 % n -1.55
        v1 ( ws 0.67
        v1 ) c -0.3
        v1 ) wC 0.77
        v1 ) wU -0.29
        v1 + n -0.62
        v1 + wC -0.64
        v1 + ws 0.11
        v1 , c -0.05
        v1 , n 0.06
        v1 , wC 0.33
        v1 , ws -0.92
        v1 - n 0.73
        v1 - wC 0.91
        v1 - wU 1.05
        v1 - ws 0.71
        v1 . c -0.62
        v1 . n -0.65
        v1 / c -0.81
        v1 / n 0.28
        v1 / wU 0.84
        v1 / ws 0.39
        v1 : n 0.04
        v1 : ws -0.73
        v1 ; wU -0.6
        v1 ; ws 0.04
        v1 = wC -0.42
        v1 ? n -0.8
        v1 ?m n -0.87
        v1 ?m wU 0.56
        v1 ?m ws -0.3
        v1 @ n -0.05
        v1 @ wC 0.86
        v1 @ ws 3.22
        v1 _ n -0.65
        v1 _ ws 1.97
        v1 a ws -0.83
        v1 about n 0.91
        v1 after wC -1.03
        v1 after ws -0.41
        v1 again wC 0.54
        v1 again ws 0.46
        v1 aged wC 0.29
        v1 all ws -0.53
        v1 allowed ws 0.18
        v1 an ws -0.41
        v1 and wC -0.41
        v1 and ws -0.09
        v1 asks wC -0.1
        v1 at n -0.49
        v1 at ws -0.11
        v1 avenue wC 0.56
        v1 awake wC 0.13
        v1 aware wC 0.68
        v1 aware ws 0.35
        v1 back wC 0.15
        v1 backed ws 0.32
        v1 bed n -0.49
        v1 bed wC 0.61
        v1 been wC 0.49
        v1 before n -0.63
        v1 before ws -0.5
        v1 better wC -0.28
        v1 born wC 0.37
        v1 both ws 0.62
        v1 brand wC -0.53
        v1 breathing wC 0.42
        v1 broke ws -0.34
        v1 but n 0.85
        v1 but ws -0.17
        v1 c n 0.67
        v1 came c -0.74
        v1 came ws -0.4
        v1 can wC 0.35
        v1 can't wC 1.47
        v1 can't ws 0.99
        v1 cannot wC 0.32
        v1 car wC -0.52
        v1 care ws -0.65
        v1 city n 0.83
        v1 city wC 0.73
        v1 comes ws 0.57
        v1 comfortable wC 0.54
        v1 community ws 0.63
        v1 confirmed ws -0.15
        v1 confused wC 0.15
        v1 consultant wC 0.49
        v1 country ws 0.39
        v1 county wC 0.8
        v1 crying wC 0.34
        v1 date wC -0.26
        v1 days wC -0.44
        v1 dementia c 0.73
        v1 der wC 0.57
        v1 did wC 0.4
        v1 died ws 0.21
        v1 do wC -0.43
        v1 do ws -0.39
        v1 doctor ws -0.58
        v1 does ws 0.21
        v1 done wC -0.61
        v1 doubled wC 0.15
        v1 dr n -0.37
        v1 drain wC 1.38
        v1 drank ws 0.23
        v1 dropped wC 0.12
        v1 dropped ws 0.52
        v1 e ws 0.91
        v1 ed ws 0.29
        v1 eleven wC 0.21
        v1 eponym' wC -0.79
        v1 every wC -0.4
        v1 every ws -0.35
        v1 f n 0.21
        v1 f wC 0.47
        v1 fall wC -0.64
        v1 feels wC 0.53
        v1 fell wC 0.33
        v1 fever wC 0.81
        v1 fifty ws 0.52
        v1 flat ws 0.62
        v1 flew ws 0.26
        v1 flight wC -0.35
        v1 for n 0.19
        v1 for ws -1.41
        v1 four ws 0.98
        v1 fracture wC -0.4
        v1 from wC 0.29
        v1 gas wC -0.55
        v1 get ws 0.3
        v1 given c -0.6
        v1 given wC 0.58
        v1 given wU 0.59
        v1 given ws 0.03
        v1 got wC 0.44
        v1 had wC 0.92
        v1 had ws 1.12
        v1 has wC 1.76
        v1 has ws 0.95
        v1 hasn't wC 1.08
        v1 hasn't ws 0.52
        v1 hates ws 0.2
        v1 he's ws 0.45
        v1 her ws -0.49
        v1 here wC 0.53
        v1 here ws 1.08
        v1 hill wC -0.55
        v1 hip wC -0.58
        v1 his ws -0.48
        v1 hopes wC 0.29
        v1 how wC 0.14
        v1 i ws 0.11
        v1 if n 1.22
        v1 ii wC -1.61
        v1 in n -0.57
        v1 in wC -0.12
        v1 in ws -0.51
        v1 informed wC 0.86
        v1 is n 0.27
        v1 is wC 0.64
        v1 is ws 0.13
        v1 it ws -1.11
        v1 iu n -1.21
        v1 jacket ws 0.15
        v1 keeps ws 0.4
        v1 like wC -0.18
        v1 looked ws 0.46
        v1 looks wC -0.9
        v1 m wC 0.41
        v1 m ws 0.59
        v1 may c 0.78
        v1 may n 2.18
        v1 me ws -1.02
        v1 med c -0.52
        v1 med n -2
        v1 med wC -0.84
        v1 med ws -0.64
        v1 medw n 0.75
        v1 medw wU 0.59
        v1 mo n -0.4
        v1 moved n 0.73
        v1 ms n -0.8
        v1 my wC -0.61
        v1 myself wC -0.38
        v1 name ws -0.42
        v1 need ws 0.43
        v1 needs ws 0.87
        v1 negative wC -0.58
        v1 nine ws 0.69
        v1 no n -0.51
        v1 no wC -1.4
        v1 no ws -0.52
        v1 not wC -0.33
        v1 not ws -0.15
        v1 nov n 0.48
        v1 nurse ws -0.44
        v1 ní ws 0.59
        v1 of n -0.77
        v1 offered wC 0.2
        v1 office wC 0.82
        v1 oh ws 0.98
        v1 old n 1.93
        v1 on n -1.25
        v1 on wU -0.19
        v1 on ws -0.37
        v1 one ws 0.87
        v1 opened ws 0.69
        v1 or wC -0.3
        v1 out n -0.34
        v1 out wC -0.34
        v1 out wU -0.49
        v1 out ws -0.53
        v1 over n -1.39
        v1 pa ws 0.8
        v1 pain n -0.31
        v1 park wC -0.5
        v1 passed wC -0.26
        v1 patient wC -0.31
        v1 patient ws -0.34
        v1 period wC -0.69
        v1 phone n 0.23
        v1 picked ws 0.29
        v1 plain wC -0.28
        v1 plain ws -0.38
        v1 please n 0.2
        v1 port n 0.06
        v1 positive wC -0.63
        v1 practice wC 0.36
        v1 present wC 0.46
        v1 present ws 0.21
        v1 pulled wC 0.67
        v1 pulled ws 0.36
        v1 put wC 0.71
        v1 put ws 0.64
        v1 ran wC -0.47
        v1 rd wC 0.38
        v1 reckons wC 0.44
        v1 red wC -0.59
        v1 refused wC 0.97
        v1 report ws -0.29
        v1 return wU 0.48
        v1 right ws -0.34
        v1 river wC 0.76
        v1 road ws 1.16
        v1 room wC -0.71
        v1 round ws -0.25
        v1 says ws 0.14
        v1 scale wC -0.52
        v1 school ws 0.47
        v1 score n 0.33
        v1 score wC -0.82
        v1 sec n 0.61
        v1 see wC 0.14
        v1 seems wC 0.11
        v1 seen ws 0.15
        v1 sent c -0.4
        v1 set ws -0.54
        v1 settled wC 0.67
        v1 sex n 0.48
        v1 short wC 0.7
        v1 shows n 0.74
        v1 since ws -0.83
        v1 site n 0.55
        v1 slept wC -0.2
        v1 so n -0.41
        v1 speaking wC 0.6
        v1 speaking ws 0.63
        v1 st c 1.49
        v1 st wC 0.82
        v1 st ws 0.39
        v1 started ws 0.21
        v1 status n -0.06
        v1 still wC 0.64
        v1 stopped wC 0.61
        v1 street ws 0.68
        v1 surname wC 1.72
        v1 surname wU 0.69
        v1 surname ws 0.99
        v1 swallowed wC 0.86
        v1 take wC -0.32
        v1 that wC -0.23
        v1 that ws -0.48
        v1 therapy wC -0.4
        v1 thirty ws 0.45
        v1 this n 0.62
        v1 this ws -0.28
        v1 title wC 0.42
        v1 to n -0.44
        v1 to wC -0.16
        v1 to ws -0.3
        v1 today n -0.6
        v1 trial wC -0.3
        v1 turned ws 0.37
        v1 twins wC 0.56
        v1 under n -0.27
        v1 unk0 wC 0.16
        v1 unk0' wC 0.36
        v1 unk1 c -0.75
        v1 unk1 wU -0.29
        v1 unk2 c 0.41
        v1 unk2 n 0.19
        v1 unk2 wC 0.24
        v1 unk2 wU 0.32
        v1 unk2 ws 0.44
        v1 unk3 c 0.22
        v1 unk3 n 0.27
        v1 unk3 wC 0.77
        v1 unk3 wU 0.56
        v1 unk3 ws 0.54
        v1 unk3' wC 0.19
        v1 unkg wC 1.05
        v1 unkg ws 0.93
        v1 unks c 0.56
        v1 unks n 0.02
        v1 unks wC 1.02
        v1 unks ws 0.5
        v1 unkt n 1.8
        v1 unkt wC 0.91
        v1 unkt ws 0.38
        v1 up wC -0.77
        v1 up ws -0.89
        v1 van ws -0.87
        v1 visit wC -0.36
        v1 vs wC 0.24
        v1 walk wC 0.26
        v1 walks wC 0.2
        v1 wants wC 0.4
        v1 wants ws 0.28
        v1 was n 0.91
        v1 was wC 0.24
        v1 was ws -0.06
        v1 went ws -0.58
        v1 will wC 1.59
        v1 will ws 0.92
        v1 with ws -0.61
        v1 without n 0.43
        v1 wname n 0.4
        v1 wname wC 0.9
        v1 wname wU 0.32
        v1 wname ws 0.55
        v1 won't wC 1.21
        v1 won't ws 0.57
        v1 works wC 0.73
        v1 works ws 0.47
        v1 would wC 0.3
        v1 wsur n 0.51
        v1 wsur' n 0.41
        v1 x ws 0.39
        v1 xi wC -0.22
        v1 y n 0.84
        v1 y ws 1.5
        v1 you wC -0.29
        v1 | wC 1.49
        v1 | ws 0.23
        v1 } n -0.5
        v1 – n -1
        v1 – wC 0.49
        v12 ! ! wC -0.29
        v12 " $ ws -0.28
        v12 " , n 0.57
        v12 " , ws 0.13
        v12 " : ws -0.69
        v12 " } n 0.4
        v12 # #2 n 0.44
        v12 #1 . wC -0.46
        v12 #1 ; wC 0.39
        v12 #1 ml ws 0.22
        v12 #1 mo wC 0.33
        v12 #1 plain wC 0.25
        v12 #1 wsur wU 0.96
        v12 #2 #2 wU 0.83
        v12 #2 $ ws 1.25
        v12 #2 , wC 1
        v12 #2 , ws 0.6
        v12 #2 - wU 0.53
        v12 #2 / n -0.47
        v12 #2 / wC 0.06
        v12 #2 unk2 n 0.61
        v12 #2 weeks wC -0.41
        v12 #3 , ws 0.14
        v12 #3 - ws -0.55
        v12 #3 ; ws 0.43
        v12 #3 medw wC 0.74
        v12 #4 , wC 0.49
        v12 #4 - ws 0.29
        v12 #4 . wC 0.9
        v12 #5 . wC 0.37
        v12 #91a1 , wC 0.29
        v12 #91a2 #1 n 0.57
        v12 #92a394 plain n 0.27
        v12 #a191a191 #2 ws 0.57
        v12 #a192 #91a2 wC 0.52
        v12 #a192 , wC -0.92
        v12 #a194 | ws 0.49
        v12 #a391 #1 n -0.1
        v12 ' , wC 0.54
        v12 ( agency ws 0.25
        v12 ( my wC 0.23
        v12 ) $ n -0.65
        v12 ) $ ws -0.3
        v12 ) : n -0.54
        v12 ) : wC -0.27
        v12 ) ; n 0.87
        v12 ) and wC 0.34
        v12 ) present n 0.3
        v12 ) shown wC 0.47
        v12 + #1 n -0.61
        v12 + ben wC 0.42
        v12 , # wC 0.19
        v12 , #2 n -0.51
        v12 , #2 ws 0.95
        v12 , #3 c 0.58
        v12 , #3 n -0.77
        v12 , #3 wC 0.75
        v12 , #4 wC -0.32
        v12 , #5 n 0.73
        v12 , #5 wC 0.47
        v12 , #5 ws 0.27
        v12 , #91a2 n -0.41
        v12 , #a191a191 n 0.52
        v12 , #a291 wC 0.78
        v12 , ? n -0.33
        v12 , a wC 0.21
        v12 , and ws 0.26
        v12 , are ws 0.1
        v12 , at n -0.2
        v12 , bed n 0.59
        v12 , bed wU 0.45
        v12 , bed ws 0.44
        v12 , been wC -0.39
        v12 , brand c -0.71
        v12 , brand wC -0.89
        v12 , bus n -0.63
        v12 , but n -0.24
        v12 , c wC 0.52
        v12 , came n 0.09
        v12 , can c -0.27
        v12 , city wC 0.42
        v12 , city ws 0.81
        v12 , cleaner n -0.59
        v12 , coming wC 0.24
        v12 , copy n 0.66
        v12 , discuss n 1.17
        v12 , do n 0.52
        v12 , dr n -0.65
        v12 , eponym n -0.34
        v12 , f n 0.69
        v12 , facility wC 0.26
        v12 , following wC 0.34
        v12 , from n 0.58
        v12 , given n 0.14
        v12 , given wU 0.94
        v12 , goes ws 0.7
        v12 , hasn't n 0.4
        v12 , he ws 0.16
        v12 , he' n 0.37
        v12 , his n 0.65
        v12 , his ws 0.26
        v12 , hit n -0.57
        v12 , i ws -0.25
        v12 , is ws -0.41
        v12 , it' wC -0.23
        v12 , key wC 0.43
        v12 , knee n 0.37
        v12 , late n 0.47
        v12 , med n -0.15
        v12 , medw wC -0.52
        v12 , my wC -0.01
        v12 , nearest wC 0.36
        v12 , night n 0.77
        v12 , not n 0.47
        v12 , not wC 0.47
        v12 , on n -0.22
        v12 , on ws 0.1
        v12 , plain n -0.84
        v12 , plain wC -0.67
        v12 , plate n 0.49
        v12 , poor ws 0.15
        v12 , repeat n -0.17
        v12 , retired n 1.09
        v12 , second n 0.17
        v12 , she n 0.8
        v12 , st wC 0.62
        v12 , surname n 0.5
        v12 , that' n -0.37
        v12 , the ws -0.49
        v12 , unk0 ws 0.25
        v12 , unk1 wC 0.17
        v12 , unk1 wU 0.55
        v12 , unk2 n -0.06
        v12 , unk3 n -1.57
        v12 , unk3 ws 0.59
        v12 , unkg n 0.46
        v12 , unkg wU 0.86
        v12 , unks n -0.31
        v12 , unkt wC 0.41
        v12 , unkt ws 0.23
        v12 , which wC -0.55
        v12 , with n -0.33
        v12 , wname n -0.84
        v12 , wname wU 0.19
        v12 , works ws 0.16
        v12 , would wC -0.16
        v12 - #1 wC -1.43
        v12 - #1 wU -1.66
        v12 - #1 ws -0.14
        v12 - #2 n 0.63
        v12 - #2 wU -0.18
        v12 - #2 ws -0.35
        v12 - #3 n 0.31
        v12 - #4 n -0.08
        v12 - #4 ws 0.5
        v12 - #5 n 0.93
        v12 - #5 wU 0.99
        v12 - #6 n 0.74
        v12 - #a291 c 0.6
        v12 - > n -0.6
        v12 - a n -0.27
        v12 - a wC 0.8
        v12 - eponym wC -0.61
        v12 - given wC 0.34
        v12 - given ws 0.6
        v12 - in ws -0.43
        v12 - mail ws -0.61
        v12 - med ws 0.46
        v12 - medw wC -0.46
        v12 - on wC 0.34
        v12 - plain wU 0.27
        v12 - surname wC 0.71
        v12 - surname ws 0.32
        v12 - to wC -0.38
        v12 - unk0 ws -0.41
        v12 - unk1 n 0.24
        v12 - unk2 n 0.3
        v12 - unkg wC 0.67
        v12 - unkg ws 0.56
        v12 - wname ws 0.42
        v12 - year n -1.09
        v12 . #1 n -0.24
        v12 . #1 wC 0.34
        v12 . #2 n 1.49
        v12 . #3 n 1.64
        v12 . #4 n 1.21
        v12 . $ n 0.44
        v12 . , wC 0.87
        v12 . , ws 0.2
        v12 . and ws 0.4
        v12 . born n 0.2
        v12 . brand n 1.38
        v12 . brand wC -0.89
        v12 . cause n 0.81
        v12 . city wC -1.3
        v12 . do wC -0.51
        v12 . goals wC 0.33
        v12 . he' n -0.43
        v12 . i wC -0.67
        v12 . i'll ws 0.31
        v12 . med n -0.12
        v12 . medw n -0.5
        v12 . medw wC -0.19
        v12 . mr n 0.26
        v12 . need n 0.32
        v12 . november n 0.34
        v12 . on n 0.74
        v12 . patient wC 0.5
        v12 . period wC 0.3
        v12 . plate n -0.14
        v12 . port n 0.22
        v12 . religion n -0.44
        v12 . side n -0.09
        v12 . sitting wC -0.74
        v12 . thank wC 0.29
        v12 . unk2 n 0.66
        v12 . unk2 ws 0.48
        v12 . unk3 wC 0.35
        v12 . van wC 0.45
        v12 . we wC 0.62
        v12 . wheels wC 0.43
        v12 . wname n -0.2
        v12 . | wC 0.53
        v12 . – wC 0.52
        v12 / #1 c 0.42
        v12 / #1 n 0.95
        v12 / #2 n 0.3
        v12 / #3 n -1.58
        v12 / #4 n 0.54
        v12 / #4 ws 0.43
        v12 / #5 n 0.84
        v12 / given ws 0.49
        v12 / med n 0.47
        v12 / unk2 n -0.57
        v12 / unk3 n -0.42
        v12 / wk n -0.2
        v12 : #2 n -1.64
        v12 : #4 wC -0.45
        v12 : #91a1 c 0.9
        v12 : #91a1 n 1.53
        v12 : #92a1 n -1.77
        v12 : #a291 n 1.46
        v12 : / ws 1.68
        v12 : city wC -0.25
        v12 : fit wC 0.38
        v12 : plain n 1.06
        v12 : plain wC 0.3
        v12 : please wC 0.39
        v12 : stop wC 0.89
        v12 : surname wC -0.56
        v12 : the ws 0.4
        v12 : unk0 n -0.24
        v12 : unk2 wC -0.7
        v12 : unk3 wC -0.32
        v12 : unkg ws -0.6
        v12 ; #5 n 0.17
        v12 ; brand n -0.28
        v12 ; plain wC -0.35
        v12 ; policy wC -0.5
        v12 ; reason n -0.57
        v12 ; unk0 n 0.04
        v12 > > wC 0.52
        v12 ? $ wC -0.4
        v12 ? $ ws -0.39
        v12 ? med ws 0.4
        v12 ? the n 0.56
        v12 ?m #1 n -0.26
        v12 ?m #91a195 n 0.53
        v12 ?m ?m n 0.68
        v12 ?m unk2 wU 0.82
        v12 @ mail ws 0.58
        v12 @ unk0 ws 0.62
        v12 ] : n 0.45
        v12 _ given ws 1.26
        v12 _ surname ws 0.3
        v12 _ unk1 ws -0.55
        v12 _ unk3 ws 0.85
        v12 a . wC 0.59
        v12 again sorry ws 0.55
        v12 aged #1 wC 0.29
        v12 al #2 wC -0.25
        v12 and #92a2 c 0.34
        v12 and a wC -0.54
        v12 and again n 0.05
        v12 and given wC 0.61
        v12 and has n -0.5
        v12 and i wC 0.65
        v12 and lives n 0.28
        v12 and me ws 0.4
        v12 and med wC -0.28
        v12 and med ws -0.42
        v12 and my n 0.38
        v12 and never n -0.4
        v12 and she ws 0.05
        v12 and the n -0.08
        v12 and the ws 0.8
        v12 and unk0 wC -0.55
        v12 and unk1 wC -0.49
        v12 and unk1 ws -0.19
        v12 and unkg ws 0.72
        v12 and won't ws -0.25
        v12 and wsur n -0.19
        v12 at #1 n 0.58
        v12 at #2 ws -0.27
        v12 at the wC 0.35
        v12 attempts = n 0.72
        v12 aware $ ws 0.35
        v12 backed over ws 0.32
        v12 bed #1 wC 0.66
        v12 born . wC 0.35
        v12 brand #1 wC 0.96
        v12 brand . wC -0.49
        v12 bus #1 n 0.51
        v12 by med wC 0.66
        v12 c / ws 0.59
        v12 car park wC -0.52
        v12 chart $ ws 0.45
        v12 city $ n 0.43
        v12 city $ ws 0.68
        v12 comfortable , wC 0.55
        v12 crying for wC 0.29
        v12 daughter in ws 0.39
        v12 de city n 0.24
        v12 dementia , c 0.73
        v12 died from wC -0.3
        v12 died of wC 0.13
        v12 does nothing wC -0.17
        v12 doesn't $ ws 0.16
        v12 drank plain ws 0.23
        v12 drinks a wC 0.13
        v12 dropped my ws 0.51
        v12 eponym' , wC -0.71
        v12 f medw n 1.39
        v12 fell off ws 0.03
        v12 fifty two ws 0.51
        v12 for theatre ws 0.4
        v12 from city ws -0.32
        v12 from the ws 0.23
        v12 g . wC -0.32
        v12 gave him wC -0.68
        v12 given " wC 0.47
        v12 given surname wC -0.36
        v12 given unk3 ws -0.41
        v12 had a wC 0.26
        v12 has a wC 1.02
        v12 has a wU 1.21
        v12 has eponym' wC 0.51
        v12 has med ws 0.46
        v12 hernia . wC 0.3
        v12 hit his wC 0.92
        v12 hit his ws 0.32
        v12 i & wC 0.17
        v12 i was n 0.21
        v12 i would ws 0.33
        v12 if you ws 0.21
        v12 in #4 wC -0.58
        v12 in bay wC 0.94
        v12 in bay ws 0.17
        v12 in city ws -0.65
        v12 in my wC -0.37
        v12 in plain ws -0.27
        v12 in room wC -0.14
        v12 in surname ws 0.68
        v12 in the wC -0.52
        v12 in unk1 wC 0.27
        v12 instead $ ws 0.23
        v12 is #1 ws 0.21
        v12 is #2 ws 0.39
        v12 is a ws 0.2
        v12 is all ws -0.21
        v12 is due wC 0.61
        v12 is due ws 0.28
        v12 is given ws -0.26
        v12 is hot wC -0.1
        v12 is in ws 0.19
        v12 is med ws 0.27
        v12 is my wC 0.79
        v12 is my ws 0.6
        v12 is not wU 0.59
        v12 is still ws 0.56
        v12 is the wU 0.73
        v12 is unk0 wC 0.05
        v12 is unk0 ws 0.25
        v12 is with ws -0.36
        v12 isn't breathing ws 0.69
        v12 its me ws 0.23
        v12 la plain ws -0.44
        v12 list for ws 0.87
        v12 m , ws 0.73
        v12 med #2 n 0.28
        v12 med #2 wC 0.8
        v12 med , ws -0.32
        v12 med has wC 0.64
        v12 med unk2 wC -0.55
        v12 medw $ ws 0.43
        v12 medw and wC -0.25
        v12 medw unk2 n 0.57
        v12 medw wname n 0.33
        v12 my leg ws 0.46
        v12 my unkg ws 0.19
        v12 no longer wC 0.2
        v12 no show wU 0.37
        v12 now , n 0.5
        v12 of bed wC 0.49
        v12 of may c 1.27
        v12 of may ws 0.34
        v12 ok to ws 0.5
        v12 on #5 ws 0.32
        v12 on brand wC 0.27
        v12 on med ws -0.46
        v12 on my n -0.58
        v12 on my ws -0.42
        v12 on next n 0.7
        v12 on unk2 wC -0.51
        v12 opened at ws 0.17
        v12 over to wC -0.21
        v12 pa $ ws 0.81
        v12 period is ws 0.97
        v12 phone : n 0.23
        v12 plain $ wC -0.77
        v12 plain , wC -0.36
        v12 plain . n -0.63
        v12 plain . wC 0.21
        v12 plain ; n -0.42
        v12 plain at wC -0.43
        v12 plain by ws 0.4
        v12 plain is ws -0.36
        v12 plain old n -0.35
        v12 plain plain wC -0.37
        v12 plain runs ws -0.26
        v12 plain unk1 ws -0.55
        v12 plain wname n 0.27
        v12 popped in wC 1.19
        v12 port #5 n 0.03
        v12 put me ws 0.31
        v12 rang #3 wC -0.77
        v12 rang #3 ws 0.35
        v12 reckons it' wC 0.44
        v12 return visit wU 0.49
        v12 right , n 0.9
        v12 road , wC 0.47
        v12 says #3 ws -0.34
        v12 sec . n 0.62
        v12 seven seven ws 0.33
        v12 sex : n 0.48
        v12 shows #2 ws 0.13
        v12 site #1 n 0.55
        v12 six wsur ws 0.36
        v12 status = n -0.07
        v12 still has ws 0.18
        v12 still have ws -0.18
        v12 still yellow n 0.24
        v12 surname $ wC 0.66
        v12 surname , wC 0.52
        v12 surname , ws 0.32
        v12 surname . wU 0.86
        v12 surname . ws 0.35
        v12 surname bag wC -0.12
        v12 surname to wC -0.5
        v12 swallowed a wC 0.91
        v12 take the wC -0.32
        v12 the midwife ws 0.21
        v12 this is ws -0.2
        v12 till med wC 0.31
        v12 title : wC 0.42
        v12 to #1 n -0.38
        v12 to sign wC 0.17
        v12 to unk2 ws -0.2
        v12 to wname wC 0.14
        v12 took his wC -0.38
        v12 turned wsur ws 0.2
        v12 two unk0 ws -0.11
        v12 two weeks ws 0.31
        v12 unk0 , wC 0.19
        v12 unk0 - wC 0.2
        v12 unk0 ; wC -0.51
        v12 unk0 for ws -0.76
        v12 unk0 plain wC -0.31
        v12 unk0 plain ws -0.19
        v12 unk0 unkg wC -0.41
        v12 unk1 #1 ws 0.22
        v12 unk1 , n -0.36
        v12 unk1 , ws -0.51
        v12 unk1 . wC -0.25
        v12 unk1 / wC 0.4
        v12 unk1 : ws -0.39
        v12 unk1 city ws 0.12
        v12 unk1 comes ws 0.39
        v12 unk1 unk3 ws -0.31
        v12 unk1 wname n 0.56
        v12 unk2 $ wC 0.49
        v12 unk2 . wC 0.33
        v12 unk2 / c -0.63
        v12 unk2 / wC -0.8
        v12 unk2 / ws -0.33
        v12 unk2 : n 0.29
        v12 unk2 the ws 0.31
        v12 unk2 unk0 wC 0.25
        v12 unk2 wname ws -0.36
        v12 unk3 #1 wC -0.77
        v12 unk3 $ wC 0.44
        v12 unk3 & wC -0.2
        v12 unk3 , c 0.73
        v12 unk3 / n -0.39
        v12 unk3 i ws -0.78
        v12 unk3 y ws 0.88
        v12 unkg $ wC -0.79
        v12 unkg , ws 1.01
        v12 unkg unk3 n 0.78
        v12 unkg unk3 wC 0.22
        v12 unks - ws 0.64
        v12 unks plain ws -0.15
        v12 unks unks n 0.44
        v12 unkt #2 wC 0.91
        v12 unkt $ ws 0.39
        v12 unkt , ws 0.41
        v12 walk - ws 0.15
        v12 wants an ws 0.24
        v12 wants to ws 0.44
        v12 was me n 0.44
        v12 was on wC -0.22
        v12 was unk1 wC 0.28
        v12 was where wC 0.29
        v12 when i n -0.52
        v12 when school n 0.55
        v12 will , wC 0.25
        v12 with #1 ws 0.24
        v12 wname , wC 0.54
        v12 wname - wC 0.27
        v12 wname : ws -0.2
        v12 wname med wC -1.03
        v12 wname medw wC 0.53
        v12 wname | wC 0.35
        v12 won't eat ws 0.4
        v12 wound check n 0.66
        v12 wsur #91a1 n -0.7
        v12 wsur $ n 0.45
        v12 wsur the ws 0.23
        v12 wsur' yard n 0.41
        v12 xi , wC -0.22
        v12 y , ws -0.22
        v12 y . n -0.14
        v12 y / n 0.38
        v12 | #2 wC 0.16
        v12 | a n 0.41
        v12 – eponym wC 0.49
        v12 – med c 0.27
        v12 – med ws 0.48
        v12 – plain wC -0.75
        v12g ! ! Gs -0.38
        v12g " , Ms -0.07
        v12g " , OC -0.45
        v12g " } SC -1
        v12g #1 $ OC -0.39
        v12g #1 , MC -0.36
        v12g #1 , SC -0.45
        v12g #1 . SC -0.85
        v12g #1 / MC -0.43
        v12g #1 / Os 0.27
        v12g #1 / SC 0.36
        v12g #1 / Ss -0.29
        v12g #1 / TC -0.39
        v12g #1 ; MC 0.18
        v12g #1 hrs Os 0.57
        v12g #1 plain Os 1.2
        v12g #1 wsur SU 0.96
        v12g #2 #2 SU 0.83
        v12g #2 , Os 0.61
        v12g #3 , OC 1.33
        v12g #3 ; Ms 0.43
        v12g #3 medw MC 0.74
        v12g #3 plain Ms 0.45
        v12g #91a1 the MC -0.25
        v12g #a192 #91a2 TC 0.52
        v12g #a194 | Ss 0.49
        v12g $ $ Gs 0.27
        v12g $ $ MC -0.22
        v12g $ $ OC -0.03
        v12g $ $ Os -0.33
        v12g $ $ SC -0.17
        v12g ( #2 MC -0.15
        v12g ( #2 SC 0.51
        v12g ) $ Ss -0.29
        v12g ) , MC -0.13
        v12g ) . GC 0.28
        v12g ) . OU 0.73
        v12g ) bit Gs -0.67
        v12g ) shown MC 0.47
        v12g * * SC 0.37
        v12g , #1 MC -0.42
        v12g , #1 OC -0.76
        v12g , #2 Os 0.68
        v12g , #2 Ss -0.03
        v12g , #5 SC 0.46
        v12g , #5 Ss 0.28
        v12g , #92a1 SC -0.42
        v12g , bed Ms 0.33
        v12g , born GC -0.12
        v12g , brand MC -0.73
        v12g , drain Ss 0.56
        v12g , given MC 0.44
        v12g , goes Os 0.7
        v12g , i TC -0.47
        v12g , med GC -0.23
        v12g , med OC 1.4
        v12g , med SC 0.66
        v12g , medw Ms -0.36
        v12g , my SC -0.03
        v12g , my Ss -0.35
        v12g , no TC 0.56
        v12g , plain Ms -0.12
        v12g , plain SC -0.36
        v12g , surname SC 0.38
        v12g , the GC -0.77
        v12g , the Ms 0.25
        v12g , unk0 GC -0.44
        v12g , unk0 MC -1.13
        v12g , unk0 OC 0.3
        v12g , unk1 OC 0.55
        v12g , unk1 Ss 0.43
        v12g , unk2 Gs -0.26
        v12g , unk2 MC 0.54
        v12g , unkg MC 0.03
        v12g , unks SC -0.62
        v12g , which MC -0.55
        v12g , wsur MC 0.66
        v12g - #1 Ss -0.43
        v12g - #3 SU -1.13
        v12g - #4 SU 0.74
        v12g - #5 SC -0.37
        v12g - mail Ms -0.61
        v12g - one Ms -0.05
        v12g - plain MC 0.46
        v12g - plain SC -0.24
        v12g - surname MC 0.71
        v12g - unk1 SC 0.17
        v12g - wname OC -0.66
        v12g . $ MC -0.09
        v12g . $ Ms -0.41
        v12g . $ OC -0.24
        v12g . $ SC -0.11
        v12g . $ TC 0.43
        v12g . $ Ts 0.19
        v12g . . SC -0.53
        v12g . . Ss -1.42
        v12g . : Ss 0.63
        v12g . brand OC -0.63
        v12g . brand SC 0.59
        v12g . city SC -1.3
        v12g . dr Ms 0.68
        v12g . is MC 0.09
        v12g . level SC -0.63
        v12g . med SC -0.83
        v12g . medw Os 0.36
        v12g . medw SC -0.42
        v12g . period MC 0.3
        v12g . plain OC 0.31
        v12g . plain Os -0.28
        v12g . plain SC -0.38
        v12g . sitting SC -0.74
        v12g . surname Os 0.7
        v12g . surname SC 1.05
        v12g . unk0 SC 0.49
        v12g . unk1 Os 0.84
        v12g . unk2 MC -0.56
        v12g . unk2 SC -0.03
        v12g . unk2 Ss 0.8
        v12g . unk3 SC 0.36
        v12g . unk3 Ss 0.5
        v12g . unkg SC 0.25
        v12g . unkt Ms 0.94
        v12g . we MC 0.62
        v12g . wheels SC 0.43
        v12g . wname SC 0.23
        v12g . wname Ss 0.26
        v12g . – SC 0.52
        v12g / #4 Ms 0.4
        v12g / unk3 MC 0.15
        v12g : / Ms 1.64
        v12g : brand MC 0.28
        v12g : unk0 MC 0.54
        v12g : unk1 SC 0.53
        v12g : unk1 Ss 0.17
        v12g ; #4 Ms 0.22
        v12g ; policy SC -0.5
        v12g ; unk3 MC -0.33
        v12g ? $ SC -0.47
        v12g ? no Ms 0.16
        v12g ?m bed MC -0.41
        v12g _ given Ms 1.15
        v12g airport $ TC 0.49
        v12g al #2 SC -0.25
        v12g and a MC -0.5
        v12g and i MC 0.55
        v12g and me Ms 0.37
        v12g and the OC 0.73
        v12g and the TC 0.04
        v12g and wsur GC -0.43
        v12g and wsur MC 0.57
        v12g at #2 Ms -0.35
        v12g at the Ms 0.39
        v12g at unk1 Ms -0.29
        v12g back , Ss 0.44
        v12g bit me Os 0.14
        v12g brand #1 OC 0.95
        v12g but my Os 0.72
        v12g city , Gs -0.28
        v12g court , SC -0.91
        v12g died of MC 0.13
        v12g does the Ms 0.21
        v12g g . SC -0.32
        v12g gave me Ms 0.16
        v12g given $ SC -0.51
        v12g given , GC 0.33
        v12g given - MC -0.19
        v12g given and SC -0.5
        v12g given is MC -0.47
        v12g he / MC -0.28
        v12g here . SC 0.05
        v12g i am Ms 0.35
        v12g if you Ms 0.21
        v12g in plain GC 0.14
        v12g in room SC -0.14
        v12g in the GC -0.53
        v12g is #1 GC -0.07
        v12g is #1 Gs 0.27
        v12g is #1 MC 0.81
        v12g is #2 GC 0.07
        v12g is med GC -0.11
        v12g is my MC 0.65
        v12g is still Os 0.29
        v12g is the Ms -0.12
        v12g is the Ss 0.53
        v12g is unk0 Ms 0.17
        v12g is unk1 Ms -0.13
        v12g is with Gs -0.36
        v12g isn't breathing Os 0.69
        v12g la plain Ms -0.44
        v12g list for Ms 0.78
        v12g med $ GC 0.44
        v12g med , MC 0.53
        v12g med : SC 0.53
        v12g next door SC 0.41
        v12g of #1 MC 0.12
        v12g of may Os 0.34
        v12g ok to Os 0.51
        v12g on #2 Os -0.22
        v12g on #5 Os 0.24
        v12g on sept Ms 0.29
        v12g on the SC -0.52
        v12g on the Ss -0.48
        v12g plain , Ms 0.26
        v12g plain , OC -0.62
        v12g plain . GC 0.38
        v12g plain runs Ts -0.26
        v12g plain unk0 SC -0.12
        v12g rang #3 GC -0.77
        v12g said you Ms -0.22
        v12g says #3 Ms -0.34
        v12g seven seven Os 0.33
        v12g since the Gs 0.29
        v12g six wsur Os 0.36
        v12g still has Ms 0.18
        v12g still have Ss -0.18
        v12g surname , MC 0.42
        v12g surname , Ms 0.35
        v12g surname is MC 0.94
        v12g surname unk3 MC -0.65
        v12g the #91a2 MC 0.59
        v12g the midwife GC 0.23
        v12g the wsur Ss 0.17
        v12g this is Os -0.2
        v12g to sign SC 0.16
        v12g took his SC -0.38
        v12g two unk0 Ms -0.1
        v12g unk0 $ MC -0.44
        v12g unk0 plain SC -0.27
        v12g unk1 . MC -0.3
        v12g unk1 . Ss -0.06
        v12g unk1 surname Ms 0.67
        v12g unk2 , MC -0.65
        v12g unk2 , Ms -0.32
        v12g unk2 , Ss 0.3
        v12g unk2 - Ms -0.35
        v12g unk2 - Os 0.06
        v12g unk2 - SC -0.16
        v12g unk2 . MC 0.53
        v12g unk2 . Os 0.31
        v12g unk2 / Ms -0.37
        v12g unk2 unk0 MC 0.32
        v12g unk3 $ Ms -0.29
        v12g unk3 , Ms 0.53
        v12g unk3 , SC 0.47
        v12g unk3 - MC 0.51
        v12g unk3 i Ms -0.78
        v12g unk3 is Ss 0.41
        v12g unk3 surname Ms -0.27
        v12g unkg , SC 0.57
        v12g unkg , Ss 0.21
        v12g unkg is Ms 0.15
        v12g unks , MC -0.23
        v12g uses unk3 SC 0.35
        v12g was sick GC 0.56
        v12g wname , OC 0.65
        v12g wname . OC -0.08
        v12g wsur , Ss -0.49
        v12g wsur is Gs 0.35
        v12g x - MC 0.23
        v12g y , Ss -0.22
        v12g | unk1 Ss 0.33
        v12g – plain SC -0.75
        v1b ! givens -0.26
        v1b " medwC -0.53
        v1b " n1s -0.45
        v1b " plainU 0.47
        v1b " unk0U -0.41
        v1b #1 comC 0.04
        v1b #1 n1s 0.93
        v1b #1 unitC 0.64
        v1b #1 units 0.28
        v1b #1 unk3C -0.38
        v1b #1 unktC -1.01
        v1b #2 comC 0.26
        v1b #2 n1s 0.22
        v1b #2 n3s 0.82
        v1b #2 unk2C -0.59
        v1b #2 unk3U -0.31
        v1b #2 wnameU 0.62
        v1b #3 unk1s 0.26
        v1b #3 unk2U 0.5
        v1b #3 unk2s 0.16
        v1b #4 givens -0.4
        v1b #4 plainU 1.06
        v1b #4 plains 0.75
        v1b #4 unk0C 0.43
        v1b #4 unkss -0.37
        v1b #4 wsurs 0.14
        v1b #5 countryC -0.69
        v1b #a194 unk2s 0.49
        v1b #a391 n2s 1.15
        v1b $ c3s -0.4
        v1b $ c5U 0.5
        v1b $ c5s -0.38
        v1b $ citys 0.52
        v1b $ eponyms 0.36
        v1b $ medC -0.68
        v1b $ meds 0.49
        v1b $ medwC 0.28
        v1b $ medws 0.2
        v1b $ months 0.02
        v1b $ n1s -0.12
        v1b $ n2s -0.39
        v1b $ n6s 0.34
        v1b $ particles -0.52
        v1b $ plainC -0.31
        v1b $ unk0C -0.28
        v1b $ unk1U 0.23
        v1b $ unk1s -0.3
        v1b $ unk2s -0.06
        v1b $ unkgC -1.01
        v1b $ unktC 0.34
        v1b $ wnameC 0.49
        v1b & unk3C -0.15
        v1b ' givenC -0.77
        v1b ( n2s -0.83
        v1b ( plainC 0.01
        v1b ( tailC -0.11
        v1b ( unk3C 0.34
        v1b ( wnameC 0.33
        v1b ) cityC -0.31
        v1b ) comC 0.43
        v1b ) medwC -0.33
        v1b ) n1s 0.03
        v1b ) n3s 0.37
        v1b ) unk0C 0.3
        v1b + coms 0.41
        v1b + meds 0.21
        v1b + n2s -0.64
        v1b + unk1C -0.29
        v1b + unk3s -0.6
        v1b , c2U 0.1
        v1b , c2s -0.51
        v1b , c3s -0.51
        v1b , c4U -1.03
        v1b , c6U -0.36
        v1b , countryC 0.43
        v1b , givens -0.34
        v1b , medC -0.42
        v1b , medws 0.15
        v1b , monthC -0.94
        v1b , n1s -0.65
        v1b , n2s -0.27
        v1b , n3s -0.02
        v1b , particles -0.4
        v1b , plainC 0.07
        v1b , streetC 1
        v1b , streets 0.8
        v1b , surnameC 0.61
        v1b , titleC 0.64
        v1b , units 0.19
        v1b , unk0C 0.35
        v1b , unk1C 0.24
        v1b , unk2U -0.23
        v1b , unk3s -0.21
        v1b , unkgs 0.27
        v1b , unksC 0.58
        v1b , unkss 0.18
        v1b , unktC 0.12
        v1b , wnameC 0.42
        v1b , wnames -0.08
        v1b , wsurU 0.43
        v1b - c3U 1.54
        v1b - c4U 1.25
        v1b - eponymC -0.22
        v1b - medwC -0.61
        v1b - n1s 0.3
        v1b - n2s 0.51
        v1b - n3s 0.88
        v1b - n4s -0.51
        v1b - particleC 0.59
        v1b - particles -0.74
        v1b - plainC 0.21
        v1b - streets -0.45
        v1b - surnameC -0.44
        v1b - unk0C 0.26
        v1b - unk1U 0.45
        v1b - unk1s 0.52
        v1b - unk2C 0.18
        v1b - unk2U 0.45
        v1b - unk2s 0.3
        v1b - unkgC 0.38
        v1b - wsurs -0.29
        v1b . calls 1.11
        v1b . comC -0.87
        v1b . givenC -0.13
        v1b . medC -0.69
        v1b . meds 0.67
        v1b . medwC -0.19
        v1b . months 0.5
        v1b . n1s -0.51
        v1b . n2s -0.31
        v1b . n3s 0.31
        v1b . n4s -0.44
        v1b . particleC 0.72
        v1b . particles -0.62
        v1b . plains 0.02
        v1b . relations 0.63
        v1b . roles 0.92
        v1b . streetC 0.46
        v1b . surnameC 0.16
        v1b . tailC 0.21
        v1b . titles 0.51
        v1b . unitC 1.47
        v1b . units 0.26
        v1b . unk1C -0.17
        v1b . unk1s -0.23
        v1b . unk2C 0.48
        v1b . unk2s 0.52
        v1b . unktC -0.02
        v1b . wnameC 0.34
        v1b . wsurC -0.33
        v1b . wsurs -0.12
        v1b / coms 0.72
        v1b / n1s 0.87
        v1b / n2s 0.7
        v1b / n3s -1.19
        v1b / units -0.39
        v1b / unk2U 1.06
        v1b / unk2s -0.59
        v1b / unk3C -0.8
        v1b : c2U 0.99
        v1b : c2s 0.49
        v1b : c5U -1.1
        v1b : comC -1.26
        v1b : givenC 0.41
        v1b : plains -0.4
        v1b : tailC -0.37
        v1b : unk1s 0.93
        v1b : unk2C -0.31
        v1b : unk2s -0.71
        v1b : unksC -0.4
        v1b : wsurC 0.38
        v1b ; medwC 0.49
        v1b ; n2s -0.55
        v1b ; plainC -0.37
        v1b ; unk2C 0.02
        v1b ; unk3C -0.37
        v1b ? comC 0.4
        v1b ? n1s -0.29
        v1b ? n2s 0.16
        v1b ? unk1C -0.23
        v1b ? unk1s -0.44
        v1b ? unkts -0.22
        v1b ?m wsurU 0.31
        v1b @ n2s 0.21
        v1b ] n4s -1.01
        v1b _ n4s -0.62
        v1b _ relations 1.01
        v1b a plainC 0.4
        v1b a unk2C -0.2
        v1b after n2s -0.32
        v1b al unk2C -0.25
        v1b and c3s 0.49
        v1b and comC -0.34
        v1b and n4s -0.77
        v1b and unk1s -0.2
        v1b and unk2C -0.06
        v1b and unk2s 0.22
        v1b and unkgC 0.3
        v1b and unktC 0.26
        v1b and wsurC 0.14
        v1b at cityC -0.17
        v1b at unk2s -0.25
        v1b at wnameC -0.15
        v1b both unk0s 0.22
        v1b brand n4s 0.15
        v1b bus n3s 0.51
        v1b by unk0C -0.19
        v1b c n2s 0.67
        v1b city n4s 0.4
        v1b de n1s 0.24
        v1b de unk3s -0.3
        v1b died cityC -0.3
        v1b do surnameC -0.25
        v1b fever wsurs -0.38
        v1b fifty plains 0.52
        v1b for wnameC -0.43
        v1b from unk0C 0.18
        v1b from unk0s -0.48
        v1b from unk2s 0.21
        v1b given givenC -0.32
        v1b given n4s -1.54
        v1b given particleC 0.48
        v1b given particles 1.59
        v1b given plains -0.26
        v1b given unk0C -0.19
        v1b given unk2s -0.84
        v1b given unk3C -0.68
        v1b given wnameC 0.45
        v1b given wsurC -0.51
        v1b had plainC -0.25
        v1b has plainC -0.15
        v1b has unk3s -0.32
        v1b has unkgs -0.15
        v1b has unksC -0.16
        v1b here comC -0.44
        v1b horse givens -0.7
        v1b i cityC -0.37
        v1b i unk2s 0.41
        v1b i unk3s -1.16
        v1b in n1s 0.04
        v1b in streetC -0.03
        v1b in unk0C -0.11
        v1b in unk3C 0.21
        v1b is eponyms 0.42
        v1b is givenC -0.56
        v1b is givens -0.41
        v1b is monthC -0.68
        v1b is n1s 0.11
        v1b is plains -0.11
        v1b is unk0C 0.65
        v1b is unk0s 0.25
        v1b is unk3s 0.65
        v1b is wnames 0.2
        v1b isn't coms 0.68
        v1b just surnameC -0.11
        v1b l n1s 0.61
        v1b live unksC -0.32
        v1b machine coms 0.14
        v1b may c4s 0.78
        v1b may n2s 0.94
        v1b med n5s 1.09
        v1b med streetC -0.97
        v1b med unk0C 0.78
        v1b med unk1C -0.66
        v1b med unktC -0.36
        v1b med wsurC -0.27
        v1b medw n3s 0.55
        v1b medw unk1C -0.61
        v1b medw unkgC -0.48
        v1b mr n3s 0.41
        v1b my wsurs 0.24
        v1b not n1s 0.41
        v1b october n1s -0.39
        v1b of plains -0.15
        v1b of roles 0.51
        v1b of unk3C 0.3
        v1b of wnameC -0.6
        v1b oh coms 0.98
        v1b on coms 0.13
        v1b on n1s -0.47
        v1b on n2s 0.34
        v1b on n3s -0.61
        v1b on plainC 0.42
        v1b on streetC 0.29
        v1b on unk2C 0.01
        v1b on unk3C -0.62
        v1b one coms 0.92
        v1b only unk2s 0.42
        v1b out n3s -0.33
        v1b pain n2s -0.31
        v1b period wnameC -0.69
        v1b phone n2s 0.23
        v1b plain cityC -0.35
        v1b plain givenC' -0.43
        v1b plain n1s -0.21
        v1b plain n2s 0.59
        v1b plain n3s -0.3
        v1b plain n4s 0.94
        v1b plain plainC -0.36
        v1b plain surnameC -0.37
        v1b plain unk0s -0.24
        v1b plain unk1C 0.03
        v1b plain unk1s -0.25
        v1b plain wsurC 0.18
        v1b river coms 0.8
        v1b said unk1s -0.29
        v1b says n1s 1
        v1b says plains 0.19
        v1b sec n2s 0.61
        v1b seven coms 0.33
        v1b she n1s -0.32
        v1b shows coms 0.13
        v1b site n1s 0.55
        v1b still unkss -0.18
        v1b stopped unk0C -0.19
        v1b surname medC 0.9
        v1b surname unk1C -0.42
        v1b test givenC -0.61
        v1b the medC 0.74
        v1b the meds 0.53
        v1b the monthC 0.32
        v1b the unk1s -0.29
        v1b the wnameC -0.85
        v1b the wsurs 0.22
        v1b thirty plains 0.45
        v1b this n3s 0.63
        v1b to n4s -0.41
        v1b to unk1C 0.09
        v1b turned unk0s 0.2
        v1b two coms 0.84
        v1b under n2s -0.45
        v1b unk0 citys -0.48
        v1b unk0 medwC -0.41
        v1b unk0 medws -0.23
        v1b unk0 n1s -0.23
        v1b unk0 n2s 0.94
        v1b unk0 unk0C -0.61
        v1b unk0 unk2s -0.25
        v1b unk0 unk3s 0.38
        v1b unk0 unksC 0.43
        v1b unk0 wnames -0.71
        v1b unk1 cityC 0.56
        v1b unk1 givenC 0.64
        v1b unk1 n2s 0.38
        v1b unk1 n3s -0.39
        v1b unk1 particles 0.84
        v1b unk1 unk1C 0.56
        v1b unk1 unk2s -0.25
        v1b unk1 unkgs -0.28
        v1b unk1 wnameC' -0.85
        v1b unk1 wnames 0.25
        v1b unk1 wsurC -0.33
        v1b unk2 meds -0.5
        v1b unk2 medws -0.27
        v1b unk2 n1s -0.74
        v1b unk2 n2s -0.25
        v1b unk2 n3s 0.58
        v1b unk2 particles 1.31
        v1b unk2 plainC 0.16
        v1b unk2 plains -0.33
        v1b unk2 unk2s -0.2
        v1b unk2 unkgs 0.29
        v1b unk2 wnameC 0.64
        v1b unk3 unk2C -0.46
        v1b unk3 wnameU 0.72
        v1b unkg n2s 0.74
        v1b unkg particles 0.35
        v1b unkg plains 0.47
        v1b unkg unk3U 0.71
        v1b unkg unktC -0.47
        v1b unks coms' 0.15
        v1b unks unk3s 0.23
        v1b uses unk2C 0.35
        v1b was givenC -0.77
        v1b was monthC -0.56
        v1b was unk0C 0.33
        v1b was wnameC 0.66
        v1b with cityC 0.46
        v1b with unk2C -0.25
        v1b with unksC -0.42
        v1b with wsurs -0.13
        v1b wname particles 0.25
        v1b wname unk1s 0.25
        v1b won't unk1s 0.33
        v1b wound n2s 0.66
        v1b wsur n1s 0.99
        v1b wsur n3s 0.38
        v1b wsur unk2C 0.75
        v1b wsur unk3s 0.39
        v1b wsur wsurC -0.73
        v1b wsur' n1s 0.41
        v1b x particleC 0.23
        v1b y n3s 0.73
        v1b y unk3s 0.75
        v1b y wsurs -0.22
        v1b | n1s -0.56
        v1b | n2s -0.56
        v1b | particleC -0.46
        v1b – unk2C 0.36
        v1b – unk3s 0.47
        v1g " OC -0.59
        v1g " TC 0.44
        v1g #1 GC -0.49
        v1g #1 MU -0.75
        v1g #1 Ms -0.53
        v1g #1 Os 0.56
        v1g #1 SC -0.24
        v1g #1 Ss -0.1
        v1g #1 TC -1.39
        v1g #2 MC -0.21
        v1g #2 OC 0.24
        v1g #2 SU -0.27
        v1g #2 Ss -0.64
        v1g #2 TC -0.49
        v1g #3 Os -0.44
        v1g #3 SC -0.52
        v1g #3 Ss -0.08
        v1g #4 Ms 0.67
        v1g #4 SU 0.6
        v1g #6 Ss 0.33
        v1g #92a1 Os 0.22
        v1g #a196 Ms 0.44
        v1g $ Gs 0.27
        v1g $ MC -0.22
        v1g & SC -0.34
        v1g ' SC 0.36
        v1g ( GC 0.57
        v1g ( Ms -0.07
        v1g ( SC 0.49
        v1g ) MC 0.18
        v1g ) TC -0.3
        v1g , GC -0.18
        v1g , Gs -0.15
        v1g , OC -0.02
        v1g , Os 0.02
        v1g , TC 0.06
        v1g - GC 0.09
        v1g - Ms 0.77
        v1g - OC 0.45
        v1g - Os 0.02
        v1g - Ss 0.21
        v1g . Gs -0.22
        v1g . MU -0.58
        v1g . Os 0.16
        v1g . SC 0.37
        v1g . SU 0.36
        v1g . Ss -0.24
        v1g / MC 0.21
        v1g : MC -0.41
        v1g : Os -0.49
        v1g ; Ms -0.21
        v1g ? MC -0.29
        v1g ? OC 0.4
        v1g ?m MU 0.4
        v1g @ Ms 1.05
        v1g after Ms -0.35
        v1g and Gs -0.16
        v1g and MC -0.19
        v1g and Ms -0.19
        v1g are GC -0.41
        v1g be Ms -0.21
        v1g blood GC -0.31
        v1g brand Gs -0.48
        v1g by Ms -0.85
        v1g comfortable GC 0.48
        v1g community Ms 0.63
        v1g court SC -0.91
        v1g didn't GC -0.57
        v1g died TC -0.3
        v1g do Ss -0.21
        v1g done SC -0.44
        v1g ed Ss 0.29
        v1g eponym GC 0.67
        v1g eponym Ss -0.12
        v1g every MC -0.39
        v1g fever Ss -0.38
        v1g fifty Ms 0.52
        v1g for GC -0.56
        v1g for MC -0.54
        v1g from GC 0.61
        v1g from MC 0.02
        v1g from Ss 0.23
        v1g gas SC -0.55
        v1g given Gs 0.5
        v1g given MC 0.12
        v1g given SC -0.18
        v1g given Ss -0.35
        v1g given' MC -0.43
        v1g has MC 0.41
        v1g hates Ms 0.2
        v1g have GC -0.08
        v1g here GC 0.33
        v1g here OC -0.44
        v1g hernia SC 0.33
        v1g his Ms -0.34
        v1g horse Gs -0.7
        v1g how MC 0.14
        v1g i TC -0.37
        v1g i'm Ss -0.41
        v1g in Os -0.31
        v1g instead Ms 0.29
        v1g is Ss 0.27
        v1g last Ms -0.15
        v1g left MC -0.29
        v1g leg SC 0.11
        v1g m MC 1.05
        v1g m Ms 0.59
        v1g machine Os 0.14
        v1g med MC -0.62
        v1g med Ms -0.45
        v1g my Os -0.45
        v1g need Ms 0.49
        v1g next SC 0.49
        v1g oh Os 0.98
        v1g ok Ms -0.31
        v1g on Gs -0.14
        v1g on MC 0.05
        v1g on MU -0.32
        v1g on OC -0.5
        v1g only Ss 0.51
        v1g or MC -0.33
        v1g patient MC -0.31
        v1g patient Ms -0.33
        v1g period GC -0.69
        v1g plain GC -0.4
        v1g plain Os 0.32
        v1g plain Ss -0.34
        v1g rang GC -0.79
        v1g said Ms -0.3
        v1g says Ms -0.01
        v1g see SC 0.14
        v1g seen Ms 0.14
        v1g settled MC 0.4
        v1g shows Os 0.13
        v1g still Ms 0.29
        v1g still Ss -0.15
        v1g stopped GC 0.56
        v1g stopped SC 0.19
        v1g surname Gs 0.56
        v1g surname SC 0.63
        v1g takes Ms 0.36
        v1g that SC -0.19
        v1g the MC 0.54
        v1g the Os -0.61
        v1g the Ss 0.08
        v1g thirty Ms 0.45
        v1g this Os -0.23
        v1g to Ms -0.28
        v1g to Os -0.54
        v1g unk0 SC 0.59
        v1g unk0 SU 0.41
        v1g unk0 TC 0.18
        v1g unk1 MC 0.32
        v1g unk1 Os -0.55
        v1g unk2 MC 0.58
        v1g unk3 MC 0.7
        v1g unk3 OC -0.17
        v1g unkg Gs 0.33
        v1g unkg Ms -0.26
        v1g unkt Ms 0.53
        v1g uses SC 0.35
        v1g wants MC 0.33
        v1g was SC 0.38
        v1g with Gs -0.42
        v1g with MC -0.58
        v1g with Ms -0.49
        v1g with SC -0.38
        v1g with Ts 0.42
        v1g wname MC 0.77
        v1g wsur OC 0.51
        v1g wsur Os -0.41
        v1g x MC 0.23
        v1g you OC -0.35
        v1g | Ss 0.33
        v1g – Ss 0.61
        v2 ! wC -0.28
        v2 " c 0.69
        v2 " wC -0.02
        v2 #1 c -0.89
        v2 #1 n -1.51
        v2 #1 wC -0.6
        v2 #1 wU -1.6
        v2 #2 c -0.95
        v2 #2 n -0.24
        v2 #2 wC -0.25
        v2 #2 wU -0.74
        v2 #2 ws -0.13
        v2 #3 wU -0.78
        v2 #3 ws -0.24
        v2 #4 c 0.97
        v2 #4 n 2.17
        v2 #4 wC 0.11
        v2 #4 ws 0.08
        v2 #5 n 1.22
        v2 #5 wC 0.47
        v2 #5 ws 0.96
        v2 #6 n 0.76
        v2 #6 wC 0.92
        v2 #7 wU 1.32
        v2 #7 ws 0.6
        v2 #9 ws -0.27
        v2 #91a1 wC 0.53
        v2 #91a1 ws 0.5
        v2 #91a195 n 0.53
        v2 #91a2 wC 1.01
        v2 #91a2 ws 0.33
        v2 #92a1 n -1.64
        v2 #92a1 wC -0.49
        v2 #92a192 n 0.41
        v2 #93a2 ws 0.57
        v2 #a191 c -0.95
        v2 #a191 wC -0.86
        v2 #a191a1 wC 0.31
        v2 #a191a191 n 0.52
        v2 #a192 wU -0.43
        v2 #a194 n 0.66
        v2 #a196 wU 0.76
        v2 #a196 ws 0.23
        v2 #a291 n 0.33
        v2 #a291 ws 0.45
        v2 #a391 c 0.15
        v2 #a391 n -0.49
        v2 $ c -0.17
        v2 $ wC -0.26
        v2 $ ws -0.23
        v2 ' wC -0.69
        v2 ( n -0.87
        v2 ( wC -0.37
        v2 ( wU 0.4
        v2 ) wC 0.12
        v2 ) wU -0.2
        v2 * wC 0.37
        v2 + n 0.07
        v2 + wC -0.26
        v2 + ws -0.4
        v2 , c 0.11
        v2 , n -0.29
        v2 , ws 0.28
        v2 - c -0.6
        v2 - n -0.89
        v2 - wC 0.17
        v2 . c -0.29
        v2 . wC -0.58
        v2 . wU -0.42
        v2 / n -0.1
        v2 / wC 0.11
        v2 : n 0.38
        v2 : ws -0.23
        v2 ; n -0.5
        v2 ; wC -0.27
        v2 ; ws -0.41
        v2 ? n -0.54
        v2 ? wC -0.33
        v2 ?m wU 0.7
        v2 a n -0.67
        v2 account wC 0.46
        v2 again n 0.05
        v2 agency ws 0.24
        v2 all wC 0.29
        v2 all ws -0.75
        v2 am n -0.71
        v2 and wC -0.26
        v2 and ws 0.09
        v2 angina wC 0.45
        v2 another wC 0.22
        v2 any n 0.05
        v2 arm n 0.88
        v2 at n -0.8
        v2 at ws 0.3
        v2 attended wC 0.14
        v2 baby wC -0.45
        v2 back wC 0.12
        v2 back ws -0.53
        v2 bad wC -0.78
        v2 balance n 0.36
        v2 bed wC 1.03
        v2 been wC -0.05
        v2 before ws -0.19
        v2 below wC -0.41
        v2 ben wC 0.42
        v2 best n -0.21
        v2 blood ws 0.35
        v2 born n 0.2
        v2 born wC 0.58
        v2 born ws 0.87
        v2 both wC 0.45
        v2 brand n -0.87
        v2 breathing wC 0.66
        v2 broken ws -0.28
        v2 bus n -0.63
        v2 bus wC 0.48
        v2 but ws -0.23
        v2 by ws 0.2
        v2 c n -0.37
        v2 called wC -0.53
        v2 came n -0.33
        v2 came wC 0.88
        v2 came ws 0.39
        v2 can c -0.27
        v2 can't wC 0.33
        v2 cause n 0.81
        v2 city n 0.9
        v2 cleaner n -0.59
        v2 college ws 0.63
        v2 copy n 0.66
        v2 could wC -0.58
        v2 could ws -0.01
        v2 country wC 0.8
        v2 county wC 0.36
        v2 cover n 0.54
        v2 dad wC 0.36
        v2 date wC 0.4
        v2 day n -0.6
        v2 day wC -0.36
        v2 days wC 0.67
        v2 days ws 0.01
        v2 dec wC -0.35
        v2 del n 1.39
        v2 did ws 0.41
        v2 do wC -0.29
        v2 done wC -0.52
        v2 door ws 0.38
        v2 dose n 1.11
        v2 dr n -0.54
        v2 drain ws 0.66
        v2 drink wC 0.22
        v2 due wC 0.6
        v2 e ws 0.81
        v2 eat ws 0.4
        v2 eponym n -0.75
        v2 eponym ws 0.09
        v2 every wC -0.38
        v2 example ws 3.86
        v2 f n 0.47
        v2 f wC 0.44
        v2 face wC 0.16
        v2 fell n 0.89
        v2 finger wC -0.11
        v2 five ws 0.49
        v2 flying ws -0.08
        v2 follow n 0.44
        v2 following wC 0.34
        v2 for c 0.41
        v2 for n -0.47
        v2 for wC -0.52
        v2 for ws -0.26
        v2 forgot wC 0.67
        v2 found wC -0.27
        v2 from wC -0.65
        v2 from ws -0.41
        v2 gave wC -0.6
        v2 get ws -0.23
        v2 gets ws -0.45
        v2 given c -0.83
        v2 given wU 0.87
        v2 given ws -0.39
        v2 goals wC 0.35
        v2 good ws 0.43
        v2 has n -0.25
        v2 has wC 0.8
        v2 has ws 0.22
        v2 hasn't n 0.48
        v2 have wC 0.3
        v2 have ws 0.46
        v2 he' wC -0.3
        v2 he' ws -0.34
        v2 helps wC -0.63
        v2 her wC 0.24
        v2 hernia wC 0.63
        v2 his n 0.62
        v2 his wC 0.78
        v2 his ws 0.32
        v2 hit n -0.57
        v2 hot wC -1.05
        v2 how wC -0.56
        v2 i ws 0.13
        v2 i'll ws 0.31
        v2 in c -0.71
        v2 interpreter wC -0.52
        v2 item n 0.14
        v2 its ws 0.04
        v2 jan wC 0.6
        v2 june n 0.13
        v2 june ws 0.1
        v2 just ws -0.34
        v2 keeps n 0.69
        v2 knee wC 0.47
        v2 know ws 0.32
        v2 la ws -0.32
        v2 late n 0.43
        v2 left wC -0.58
        v2 left ws -0.21
        v2 leg ws 0.45
        v2 letter c -0.17
        v2 like wC 0.3
        v2 like ws 0.02
        v2 list wC -0.38
        v2 lives n 0.28
        v2 longer wC 0.2
        v2 lost ws -0.4
        v2 lot ws -0.66
        v2 m ws -0.05
        v2 made wC -0.55
        v2 may c 1.27
        v2 may wC -0.33
        v2 mcg wC -0.42
        v2 me wC -0.74
        v2 me ws 0.35
        v2 med wU -0.42
        v2 medw wC 0.09
        v2 mews n -0.27
        v2 mg n -0.63
        v2 min ws -0.19
        v2 months wC 0.41
        v2 mr n 0.19
        v2 mrs ws -0.28
        v2 my n -0.35
        v2 my wC -0.16
        v2 nearest wC 0.36
        v2 need n 0.59
        v2 need wC -0.45
        v2 needed n -0.77
        v2 needed ws 0.15
        v2 needs wC 0.79
        v2 needs wU 0.5
        v2 needs ws 0.42
        v2 new wC 0.21
        v2 next n 0.91
        v2 next ws -0.32
        v2 night wC -0.53
        v2 nine ws 0.78
        v2 no n -0.69
        v2 no ws -0.88
        v2 none wC -0.46
        v2 not c -0.68
        v2 not wC -0.39
        v2 nothing wC -0.21
        v2 november n 0.34
        v2 now n -0.39
        v2 now ws -0.34
        v2 of wC -0.04
        v2 of ws 0.4
        v2 off wC -0.14
        v2 office wC 0.27
        v2 old ws -0.49
        v2 on wU -0.45
        v2 one wC 0.19
        v2 only wC -0.19
        v2 open wC -0.44
        v2 opened ws 1.02
        v2 or ws -0.49
        v2 other ws -0.3
        v2 park wC -0.52
        v2 passed ws -0.26
        v2 patient wC 0.5
        v2 period wC 0.3
        v2 phoned ws 0.39
        v2 photos ws 0.79
        v2 plain c 0.2
        v2 plain wC -0.27
        v2 plate n 1.23
        v2 policy ws 0.23
        v2 port n 0.22
        v2 prefers ws 0.37
        v2 present n 0.32
        v2 pressure wC -0.71
        v2 prof n 0.38
        v2 puffs ws -0.58
        v2 raised wC -0.2
        v2 ran ws 1.01
        v2 rang wC -0.4
        v2 rang ws -0.38
        v2 re wC 0.35
        v2 re ws 0.29
        v2 real ws -0.22
        v2 reason n -0.57
        v2 religion n -0.44
        v2 repeat n -0.15
        v2 repeat wC 1.19
        v2 return wU 1.34
        v2 route ws 0.68
        v2 row n 0.61
        v2 run n -0.42
        v2 runs ws -0.27
        v2 same wC -0.44
        v2 says wC 0.68
        v2 says ws -0.43
        v2 school n 0.54
        v2 second n 0.17
        v2 seen ws 0.42
        v2 she wC -0.71
        v2 she ws -0.48
        v2 she' wC -0.23
        v2 she' ws -0.17
        v2 show wU 0.37
        v2 shown wC 0.47
        v2 sick ws 0.34
        v2 slept n -0.43
        v2 st n 2.72
        v2 st wC 0.77
        v2 still ws 0.51
        v2 stop n 0.29
        v2 stop wC 0.91
        v2 street n 0.68
        v2 surname ws 0.57
        v2 swallowed wC -0.33
        v2 take wU 0.84
        v2 take ws 0.43
        v2 terrible wC 0.4
        v2 that n 0.54
        v2 the n 0.44
        v2 the wC 0.43
        v2 theatre wC 0.82
        v2 then n -0.53
        v2 then ws 0.02
        v2 thirty ws -0.21
        v2 three n -0.24
        v2 through wC -0.12
        v2 to wC -0.27
        v2 told wC -0.46
        v2 transport n 0.62
        v2 transport wC 0.54
        v2 twins ws 0.21
        v2 unk0 n 0.06
        v2 unk0 wC -0.31
        v2 unk0 wU -0.62
        v2 unk1 wU -0.63
        v2 unk1 ws -0.25
        v2 unk2 c -0.52
        v2 unk2 wU -0.01
        v2 unk3 n 0.23
        v2 unk3 wC 0.3
        v2 unk3 wU 0.95
        v2 unk3 ws -0.4
        v2 unkg c 0.2
        v2 unkg n 0.23
        v2 unkg wU 0.88
        v2 unkg ws 0.1
        v2 unks c -0.71
        v2 unkt n 0.77
        v2 unkt wC 0.31
        v2 unkt ws 0.22
        v2 van wC 0.46
        v2 view n 0.89
        v2 virtual n -0.26
        v2 visit wU 0.47
        v2 vs wC 0.25
        v2 waiting wC 0.52
        v2 waiting ws 0.4
        v2 wants wC -0.07
        v2 wants ws 0.54
        v2 was wC -0.11
        v2 what ws -0.72
        v2 wheels wC 0.42
        v2 where n 0.26
        v2 with wC -0.48
        v2 wk n -0.2
        v2 wname n 1.38
        v2 wname wC 0.69
        v2 wname wU 0.26
        v2 won't wC 0.28
        v2 won't ws -0.3
        v2 words ws -0.36
        v2 works wC 0.38
        v2 works ws 0.15
        v2 worried ws 0.38
        v2 wrong ws -0.33
        v2 wsur ws 0.21
        v2 yard n 0.5
        v2 year wC 0.35
        v2 yes ws 0.78
        v2 you n 0.48
        v2 your wC 0.4
        v2 | wC 0.4
        v2 } n 0.4
        v2 – n -0.6
        v3 ! wC 0.51
        v3 ! ws 0.49
        v3 " n -0.2
        v3 " wC 0.31
        v3 # n -0.31
        v3 # wC 0.58
        v3 #1 c -0.32
        v3 #1 n -0.75
        v3 #1 wC -0.1
        v3 #1 wU -0.73
        v3 #1 ws -0.57
        v3 #2 n 0.18
        v3 #2 wC -0.01
        v3 #2 ws 0.41
        v3 #3 n 0.42
        v3 #3 wC 0.35
        v3 #3 ws -0.32
        v3 #4 c 0.71
        v3 #4 n 0.48
        v3 #4 wC 0.41
        v3 #4 wU -0.88
        v3 #4 ws 0.04
        v3 #5 n 0.76
        v3 #5 wC 0.55
        v3 #5 wU -0.45
        v3 #5 ws 0.47
        v3 #8 n -1.09
        v3 #91a1 n 1.38
        v3 #91a191a191 n -0.52
        v3 #91a2 ws -0.27
        v3 #92a2 n -0.08
        v3 #a191 n -0.04
        v3 #a191 wC 0.78
        v3 #a191 wU -0.44
        v3 #a191 ws -0.55
        v3 #a192 n -0.63
        v3 #a291 ws 0.78
        v3 #a292 n -0.48
        v3 $ c 0.39
        v3 $ n -0.55
        v3 $ wC 0.68
        v3 $ wU -0.47
        v3 $ ws 0.09
        v3 % n -1.15
        v3 & wC 0.32
        v3 ' ws 0.14
        v3 ( n 0.17
        v3 ) c 0.56
        v3 ) n -0.09
        v3 ) wC 0.25
        v3 ) wU 0.4
        v3 * n -0.53
        v3 * wU 0.35
        v3 + n -1.63
        v3 + ws 0.94
        v3 , c -0.12
        v3 , n -0.24
        v3 , wC 0.39
        v3 , wU -0.03
        v3 - c 0.64
        v3 - n 1.88
        v3 - wC 0.52
        v3 - wU 1.17
        v3 - ws 0.22
        v3 . c 0.08
        v3 . n 0.8
        v3 . wC -0.64
        v3 . wU -0.05
        v3 . ws 0.27
        v3 / c -0.74
        v3 / n 1.59
        v3 / wC 0.1
        v3 / ws 0.52
        v3 : c 0.53
        v3 : n 0.81
        v3 : wC -0.26
        v3 : ws -0.09
        v3 ; n -0.71
        v3 ; wC 0.36
        v3 ; ws 0.14
        v3 = ws -0.19
        v3 ? n -0.95
        v3 ? wC -0.57
        v3 ? ws -0.63
        v3 ?m n -0.42
        v3 ?m wC 0.41
        v3 ?m wU 0.79
        v3 @ c 1.42
        v3 @ ws 4.05
        v3 _ ws 0.47
        v3 a c -0.58
        v3 a n 0.7
        v3 a wC -0.2
        v3 a ws -0.5
        v3 about n 0.92
        v3 adults wC -0.26
        v3 after n -0.49
        v3 all wC -0.31
        v3 all ws -0.53
        v3 alone n 0.28
        v3 an wC 0.61
        v3 an ws 0.34
        v3 and wC -0.1
        v3 and ws 0.22
        v3 any wC 0.31
        v3 are wC -0.62
        v3 as ws 0.12
        v3 at c 0.42
        v3 at n -0.03
        v3 at wC -0.06
        v3 at ws -0.43
        v3 ate ws -0.56
        v3 avenue wC 0.43
        v3 avoid wC -0.36
        v3 aware n 0.35
        v3 bad wC -0.71
        v3 be wC -0.59
        v3 been ws -0.25
        v3 before wC 0.49
        v3 before ws 0.47
        v3 being ws 0.51
        v3 birthday n 0.7
        v3 blood ws -0.18
        v3 board wC -0.37
        v3 both wC 0.78
        v3 both ws 0.8
        v3 brand n 0.95
        v3 brand wC -0.25
        v3 brand ws 0.29
        v3 break ws 0.48
        v3 breathing wU 0.59
        v3 bridge ws 0.24
        v3 but n 0.72
        v3 but wC -0.15
        v3 by n 0.25
        v3 by wC 0.67
        v3 by ws 0.51
        v3 c n 1.02
        v3 c wC 0.32
        v3 called ws -0.48
        v3 calling wC 0.38
        v3 came wC 0.44
        v3 can c 1.12
        v3 can wC 0.2
        v3 can't n -1.25
        v3 carer n -1.02
        v3 carer wC -0.32
        v3 cat wC 0.65
        v3 change wC -0.66
        v3 city wC 0.56
        v3 claim ws 0.43
        v3 clear n -0.34
        v3 cold wC 0.21
        v3 comes wC -0.15
        v3 controlled wC 0.22
        v3 country wC 0.47
        v3 ct n 0.27
        v3 dad' n -0.31
        v3 date n 0.03
        v3 daughter ws 0.47
        v3 day n -0.46
        v3 day ws -0.31
        v3 days wC -0.35
        v3 days ws -0.42
        v3 dec n -1.23
        v3 did n -0.18
        v3 different wC 0.44
        v3 do n 0.72
        v3 do wC -0.61
        v3 do ws -0.31
        v3 doctor ws -0.57
        v3 does c -0.42
        v3 doesn't n -0.11
        v3 doesn't wC 0.27
        v3 door ws 0.89
        v3 dose wC -0.43
        v3 dr wC 0.15
        v3 drain n 0.21
        v3 drain wC -0.34
        v3 drink n -0.27
        v3 driver n -0.63
        v3 drives n 0.6
        v3 drug wC -0.31
        v3 e wC -0.18
        v3 e ws 0.7
        v3 eponym wC 0.06
        v3 eponym ws -0.51
        v3 eponym' wC -0.51
        v3 every wC -0.64
        v3 every ws -0.38
        v3 f wC 1.21
        v3 f wU 0.69
        v3 f ws 0.39
        v3 fall n 0.67
        v3 fall wC -1.32
        v3 feel wC -0.29
        v3 feet n 0.54
        v3 fever wC 0.07
        v3 fire wC 0.25
        v3 first wC 0.22
        v3 first ws -0.25
        v3 food wC -0.35
        v3 for wC -0.39
        v3 for wU 0.62
        v3 for ws 0.24
        v3 from ws 0.19
        v3 funny wC -0.91
        v3 gas wC -0.82
        v3 give n 0.96
        v3 given n 0.68
        v3 given wC 0.15
        v3 given ws -0.18
        v3 given' wC 0.63
        v3 gives ws 0.45
        v3 gone wC -0.46
        v3 gone ws -0.37
        v3 got wU 0.79
        v3 had n -0.73
        v3 had wC -0.36
        v3 hardly ws 0.14
        v3 has n 0.54
        v3 have wC 0.68
        v3 have ws 0.3
        v3 he wU 0.52
        v3 he ws 0.52
        v3 help wC -0.8
        v3 helping wC -0.27
        v3 her n 0.64
        v3 her wC -0.52
        v3 her wU 0.44
        v3 her ws -0.47
        v3 hip n -0.18
        v3 his n -0.83
        v3 his wC 0.27
        v3 home n 0.39
        v3 home wC 0.4
        v3 i n -0.85
        v3 i ws -0.31
        v3 i'm ws 0.15
        v3 if n 0.7
        v3 ii wC -1.07
        v3 in n -0.4
        v3 in wC -0.24
        v3 is n 0.3
        v3 it n -1.16
        v3 its ws 0.69
        v3 jan n -0.65
        v3 just n -0.27
        v3 keep n 0.37
        v3 keeps n -0.37
        v3 kg n -0.49
        v3 knee wC 0.43
        v3 lady n 0.39
        v3 late ws 0.93
        v3 left n -0.69
        v3 left wC -0.5
        v3 legs wC -0.27
        v3 level wC -0.54
        v3 lift n -0.42
        v3 list ws 0.16
        v3 lives ws 0.26
        v3 lunch wC -0.31
        v3 mac ws -0.37
        v3 mad ws -0.31
        v3 mam wC 0.29
        v3 mar ws -0.38
        v3 match wC 0.25
        v3 may c 0.34
        v3 me n 0.43
        v3 me ws -0.13
        v3 med n -0.67
        v3 med wC 0.11
        v3 med ws -0.06
        v3 med' wC -0.31
        v3 medw c 0.81
        v3 medw n 0.21
        v3 medw wU -0.32
        v3 medw ws 0.19
        v3 meeting wC 0.45
        v3 mg n -0.7
        v3 mg ws 0.4
        v3 min n -0.5
        v3 missed wC 0.55
        v3 mm wC -0.44
        v3 mom ws 0.23
        v3 mother wC -0.26
        v3 moved wC 0.86
        v3 much wC -0.25
        v3 my wC 0.58
        v3 my ws 0.17
        v3 name ws 0.19
        v3 need wC 0.62
        v3 need ws 0.38
        v3 needs wC 0.51
        v3 negative wC -0.43
        v3 neighbour n 0.54
        v3 new wC -0.08
        v3 new wU 0.59
        v3 new ws 0.18
        v3 next wC 0.07
        v3 night wC -0.57
        v3 night ws 0.33
        v3 no n 0.72
        v3 no wC 0.13
        v3 no wU -0.85
        v3 no ws -0.22
        v3 not wC 0.52
        v3 not ws 0.48
        v3 now wC -0.15
        v3 now ws -0.6
        v3 number n 0.46
        v3 number ws -0.36
        v3 nurse wC 0.75
        v3 ní n 0.7
        v3 of wC 0.18
        v3 of ws -0.44
        v3 off n -0.49
        v3 office wC 0.34
        v3 ok ws -0.59
        v3 old n 0.76
        v3 old ws 0.27
        v3 on n -0.67
        v3 on wC 0.27
        v3 one n 0.32
        v3 only wU 0.73
        v3 or ws -0.07
        v3 out n 0.91
        v3 out wC -0.11
        v3 over n -0.88
        v3 over wC -0.42
        v3 pain n -0.68
        v3 papers ws 0.77
        v3 plain n -0.23
        v3 plain wC -0.3
        v3 plain wU -0.4
        v3 plain ws 0.24
        v3 poster ws -0.5
        v3 products wC 0.3
        v3 promised wC 0.23
        v3 puffs wC 0.57
        v3 ran ws 0.79
        v3 record n 0.71
        v3 red wC -1.12
        v3 reports ws 0.33
        v3 result ws 0.43
        v3 return wC 0.23
        v3 right n 0.43
        v3 ring wC 0.43
        v3 ring ws -0.5
        v3 road ws 0.67
        v3 room wC 0.46
        v3 round wC -0.32
        v3 row n 0.44
        v3 row ws 0.43
        v3 runs wC -0.65
        v3 runs ws -0.47
        v3 said wC -0.04
        v3 said ws 0.4
        v3 same n 0.51
        v3 says wC 0.69
        v3 says ws -0.29
        v3 school ws 0.8
        v3 score n 0.23
        v3 second ws 0.48
        v3 seen n -0.4
        v3 sex n -0.21
        v3 share wC 1.06
        v3 she n 0.75
        v3 she ws 0.53
        v3 she' ws 0.26
        v3 short wC 0.85
        v3 should wC 0.33
        v3 side ws -0.37
        v3 signed wC -0.5
        v3 since n 0.2
        v3 sister ws -0.08
        v3 sitting wC -0.78
        v3 size wC -0.26
        v3 smear ws 0.31
        v3 so n -0.41
        v3 speak ws 0.63
        v3 spots wC -0.32
        v3 st n 0.5
        v3 st wC 0.35
        v3 stand n -0.27
        v3 started wC 0.39
        v3 starts n 0.68
        v3 steel wC 0.33
        v3 stool wC -0.49
        v3 stop ws -0.23
        v3 stopped ws -0.32
        v3 street ws 0.75
        v3 surname n 0.48
        v3 surname wC 0.22
        v3 surname ws -0.08
        v3 swallowed wC 0.3
        v3 tablets ws -0.6
        v3 takes ws -0.23
        v3 ten wC 0.15
        v3 that c -0.47
        v3 that n 0.28
        v3 that wC -1.03
        v3 the c 0.7
        v3 the n 0.84
        v3 the wC 0.03
        v3 the ws 0.53
        v3 theatre ws 0.8
        v3 then n -0.42
        v3 there wC -0.25
        v3 they wC 0.29
        v3 this n -1.24
        v3 to n -0.98
        v3 to wC 0.14
        v3 today n -0.88
        v3 told wC 0.18
        v3 too ws 0.25
        v3 took n 0.57
        v3 twice n 0.24
        v3 twice wC 0.49
        v3 two wC -0.59
        v3 uncle ws 0.22
        v3 under ws -0.59
        v3 unk0 n 0.35
        v3 unk0 wC -0.23
        v3 unk1 c -0.5
        v3 unk1 n -0.05
        v3 unk1 wC 0.16
        v3 unk1 wU -0.45
        v3 unk1 ws -0.15
        v3 unk2 c -0.3
        v3 unk2 n -0.32
        v3 unk2 wC 0.05
        v3 unk2 wU 0.12
        v3 unk3 n -0.01
        v3 unk3 wC 0.38
        v3 unkg n -0.28
        v3 unkg wC 0.32
        v3 unkg wU 0.14
        v3 unkg ws -0.36
        v3 unks n 0.56
        v3 unks wC -0.47
        v3 unkt c 0.69
        v3 unkt n 1.19
        v3 unkt wC 0.96
        v3 unkt ws 0.7
        v3 up n -0.64
        v3 up wC -0.04
        v3 us ws -0.33
        v3 use wC -0.38
        v3 usually wC -0.38
        v3 valve wC -0.96
        v3 very wC -0.38
        v3 video c 0.27
        v3 waiting n 0.39
        v3 want ws 0.17
        v3 wants wC -0.02
        v3 wants ws -0.34
        v3 was n 0.62
        v3 way n -0.72
        v3 weed n 0.4
        v3 weeks ws 0.28
        v3 weight wC -0.18
        v3 when wC -0.69
        v3 which ws -0.62
        v3 who wC 0.5
        v3 whole wC 0.23
        v3 will n -0.91
        v3 with wC 0.07
        v3 wname n 0.35
        v3 wname wC 0.48
        v3 wname ws 0.38
        v3 won't n -0.48
        v3 work wC 0.29
        v3 works wC 0.14
        v3 wound n 0.79
        v3 y n 0.71
        v3 years wC 0.19
        v3 yellow wC 0.3
        v3 yesterday n -0.71
        v3 you n 0.86
        v3 you wC 0.68
        v3 you ws 0.08
        v3 your n 0.65
        v3 your wC -0.36
        v3 | n -0.93
        v3 | wC 0.27
        v3 | wU -0.69
        v3 | ws -0.36
        v3 } n -0.25
        v3 } wC 0.49
        v3 – wC 0.51
        w1 " wC 0.74
        w1 " ws -0.88
        w1 #2 c -0.65
        w1 #2 n 0.93
        w1 #2 wC 0.89
        w1 #2 wU 0.2
        w1 #2 ws 0.16
        w1 #3 c -0.56
        w1 #3 n 2.25
        w1 #4 n 1.19
        w1 #4 wC 0.66
        w1 #4 ws 0.17
        w1 #5 n 1.79
        w1 #5 wC 0.51
        w1 #6 c 2.35
        w1 #91a1 n 0.62
        w1 #91a1 wU 0.39
        w1 #91a1 ws -0.03
        w1 #91a2 n 0.48
        w1 #91a2 wC 0.75
        w1 #91a2 ws -0.46
        w1 #91a3 n 0.47
        w1 #a191 n -0.69
        w1 #a191 wC 0.45
        w1 #a192 c 1.47
        w1 #a194 n 0.85
        w1 #a292 wU 5.41
        w1 #a292 ws 1.35
        w1 % wC -0.46
        w1 & wC -1.21
        w1 & ws 0.17
        w1 ' wC 0.48
        w1 ( c -0.57
        w1 ( wC -1.02
        w1 ) c 0.49
        w1 ) wC 1.11
        w1 ) ws 0.5
        w1 * n -0.62
        w1 * wU 0.77
        w1 + n 0.34
        w1 + wC -0.52
        w1 + ws 0.54
        w1 , c -1.59
        w1 , n 0.17
        w1 - c 1.57
        w1 - wC 1.53
        w1 - wU 0.84
        w1 - ws 0.41
        w1 . c -0.67
        w1 . wC -0.48
        w1 . wU -0.4
        w1 . ws 0.69
        w1 / c 0.56
        w1 / n -0.11
        w1 / wC -0.78
        w1 / wU -0.22
        w1 : n -0.6
        w1 : wC 0.35
        w1 : wU 0.56
        w1 ; c -1.06
        w1 ; wC -0.37
        w1 ; wU -0.77
        w1 ; ws -1.14
        w1 < ws 0.4
        w1 = wC -0.17
        w1 = ws -0.2
        w1 ? n -0.6
        w1 ?m wU 0.87
        w1 ?m ws 0.2
        w1 @ ws 3.44
        w1 [ n 0.48
        w1 [ ws -0.24
        w1 ] ws 1.07
        w1 ^ wC -0.17
        w1 ^ wU -0.39
        w1 ^ ws -0.37
        w1 _ n 1.82
        w1 _ ws 1.11
        w1 a n -1.77
        w1 a wC -2.81
        w1 a ws -2.48
        w1 about ws 0.29
        w1 address n 1.13
        w1 address wC 0.35
        w1 admitted n 0.37
        w1 after wC -1.35
        w1 aged n 1.52
        w1 al n -0.46
        w1 all ws -0.45
        w1 also n 0.28
        w1 am wC 0.26
        w1 an wC -0.38
        w1 an ws -0.95
        w1 and c 0.44
        w1 and wC -0.09
        w1 and ws 0.28
        w1 any ws -0.56
        w1 april n 0.71
        w1 april ws 0.35
        w1 are ws -0.62
        w1 as wC 0.05
        w1 as ws 0.34
        w1 ask ws 0.26
        w1 asked ws 0.23
        w1 at wC -0.26
        w1 at ws 1.27
        w1 ate n -0.53
        w1 ave wC 0.59
        w1 baby wC 0.41
        w1 baby ws -0.12
        w1 back n -0.25
        w1 battery n -0.81
        w1 bay wC -0.58
        w1 be n 1.41
        w1 be ws -0.46
        w1 beats wC 0.32
        w1 because wC 0.47
        w1 bed n -1.95
        w1 been ws -0.37
        w1 birth wC 0.26
        w1 bleep n -0.81
        w1 block n 0.53
        w1 block wC 0.63
        w1 born n 1.82
        w1 boy ws 0.37
        w1 brand wC -0.94
        w1 brand ws -0.38
        w1 bring wC -0.72
        w1 build n -0.55
        w1 bus n 1.01
        w1 but wC 0.04
        w1 but ws 0.19
        w1 by wC 0.62
        w1 by ws 0.63
        w1 ca n -0.61
        w1 called n 0.57
        w1 called ws 0.46
        w1 can wC 0.86
        w1 can't ws -0.65
        w1 canal wC 0.3
        w1 city ws 0.52
        w1 code n -0.31
        w1 consultant wC -0.46
        w1 cover wC 0.17
        w1 ct n -0.43
        w1 da wC -0.2
        w1 daughter ws 0.28
        w1 der wC 0.4
        w1 do ws -0.72
        w1 doctor ws -0.38
        w1 dr wC 0.96
        w1 dr ws 1.76
        w1 ed n 0.37
        w1 ed wC -0.45
        w1 ends n 0.76
        w1 evening wC -0.33
        w1 ex ws 0.41
        w1 extension n 0.82
        w1 facility wC 0.61
        w1 fees n 0.32
        w1 flat n 1.82
        w1 for ws 0.29
        w1 form c -0.88
        w1 friend ws 0.39
        w1 from n 0.95
        w1 from wC 1.01
        w1 from ws 1.14
        w1 get ws -0.49
        w1 given c -0.86
        w1 given n 0.29
        w1 given wC 1.92
        w1 given wU 0.42
        w1 given ws 0.8
        w1 goal n -0.6
        w1 goes ws 0.49
        w1 good ws -0.31
        w1 gp wC -1.11
        w1 grandma wC 0.42
        w1 grandma ws 0.75
        w1 had ws -0.47
        w1 has wC -0.77
        w1 has ws -0.77
        w1 he' n -0.66
        w1 her wC -0.65
        w1 her ws -1.02
        w1 hi wC 0.78
        w1 hi ws 0.29
        w1 his wC -0.66
        w1 his ws -1.22
        w1 home n 0.56
        w1 host n 0.39
        w1 hr n -0.69
        w1 husband wC 0.63
        w1 i ws -1.45
        w1 i'm wC 0.77
        w1 i'm ws 0.83
        w1 if ws -0.54
        w1 in n -2.66
        w1 in wC -0.22
        w1 in ws 0.77
        w1 informed n -0.21
        w1 is n 0.31
        w1 is wU 1.29
        w1 is ws 0.34
        w1 it wC -1.08
        w1 it ws -1.03
        w1 it' wC 0.31
        w1 its ws 1.22
        w1 jan n -0.33
        w1 june n 1.25
        w1 just ws -0.48
        w1 keeps ws -0.25
        w1 l wC -0.36
        w1 la ws -0.75
        w1 last ws -0.42
        w1 law wC 0.49
        w1 law ws 0.39
        w1 left wC -0.51
        w1 left ws -0.82
        w1 level n -0.48
        w1 like wC -0.68
        w1 like ws -0.46
        w1 likes wC -0.21
        w1 lot c 0.93
        w1 loves wC -0.75
        w1 march n 0.46
        w1 may c 1.02
        w1 may n 3.16
        w1 mayor n 0.45
        w1 me ws -0.68
        w1 mean ws 0.39
        w1 med wC -0.58
        w1 med ws -0.49
        w1 medw wC 1.09
        w1 mi ws -0.18
        w1 model c -0.99
        w1 mouth wC -0.46
        w1 mr ws 1.18
        w1 mrs wC 0.72
        w1 mrs ws 1.12
        w1 ms ws 0.59
        w1 mum wC 0.78
        w1 my n -0.76
        w1 my wC -2.24
        w1 my ws -2.57
        w1 name wC 1.59
        w1 name ws 1.18
        w1 near wC 0.71
        w1 near ws 0.61
        w1 needs wC -0.46
        w1 new wC -1.09
        w1 next n 0.8
        w1 niece ws 0.32
        w1 nights n -0.34
        w1 no wC -0.76
        w1 no wU -0.52
        w1 no ws -1.47
        w1 not ws -0.95
        w1 nov n 1.22
        w1 now n -0.76
        w1 now wC 0.84
        w1 number c 0.47
        w1 nurse wC 1.03
        w1 nurse ws 1.01
        w1 ní ws 0.81
        w1 of wC -0.36
        w1 old wC 0.93
        w1 on n 1.02
        w1 on wC -0.16
        w1 opa n -0.24
        w1 or n -0.42
        w1 or wC -0.69
        w1 our wC -0.81
        w1 our ws -0.41
        w1 outside wC 0.61
        w1 outside ws 0.63
        w1 over n -1.14
        w1 pain n -0.7
        w1 pass n -0.26
        w1 patient ws -0.42
        w1 per ws 0.84
        w1 phone n 0.54
        w1 phone ws -0.25
        w1 plain n -0.79
        w1 plain wU 0.07
        w1 plate c 1.73
        w1 plate n 1.08
        w1 plate wU 0.79
        w1 prefer wC 0.31
        w1 pressure n -0.24
        w1 quit n -0.69
        w1 rang n -0.78
        w1 range n -0.7
        w1 rate n -0.71
        w1 rd ws 1.52
        w1 remember wC -0.64
        w1 repeat n -0.29
        w1 reports n -0.3
        w1 reviewed wC 0.59
        w1 right ws -0.29
        w1 ring ws 0.07
        w1 road n 0.92
        w1 room wC 0.44
        w1 said n -0.67
        w1 said wC -0.88
        w1 said ws -0.51
        w1 same ws -0.17
        w1 say n 0.4
        w1 says c 0.71
        w1 says n -0.32
        w1 says wC 0.34
        w1 scale n -0.44
        w1 scored n -0.73
        w1 seen n 0.49
        w1 seen wC 0.49
        w1 sept n 0.72
        w1 serial c 0.74
        w1 she ws -0.38
        w1 should wC 0.27
        w1 shows n 0.67
        w1 signed wC 0.58
        w1 signed ws 0.56
        w1 since wC -1.31
        w1 since ws -0.33
        w1 sister wC 0.54
        w1 size n -0.39
        w1 some wC -0.13
        w1 son' n -0.25
        w1 st wC -0.69
        w1 start wC -0.62
        w1 station wC 0.32
        w1 station ws 0.58
        w1 stays n -0.61
        w1 still ws -0.63
        w1 street n 0.54
        w1 suite n 0.58
        w1 surgeon wU 0.52
        w1 surname wC 1.87
        w1 surname ws 0.43
        w1 tag wU 0.8
        w1 take wC -0.53
        w1 teacher wC -0.33
        w1 tell ws 0.86
        w1 thanks ws 0.63
        w1 that wC -0.23
        w1 that ws -0.48
        w1 that' wC 0.68
        w1 the n -1.75
        w1 the wC -2.75
        w1 the wU -0.78
        w1 the ws -2.34
        w1 then wC -0.66
        w1 thinks ws 0.14
        w1 this ws -0.5
        w1 till wC -0.27
        w1 time wC 0.13
        w1 tita ws 0.68
        w1 to n 0.17
        w1 to wC 0.07
        w1 to ws 0.81
        w1 told wC 0.6
        w1 told ws 1.04
        w1 too ws -0.42
        w1 turned n 1.4
        w1 twins wC 0.33
        w1 twins ws 0.23
        w1 two ws -0.22
        w1 unk0 n -1.09
        w1 unk0 ws -0.45
        w1 unk1 n -0.42
        w1 unk1 wC 0.79
        w1 unk1 wU 0.25
        w1 unk1 ws 0.41
        w1 unk2 wC 0.82
        w1 unk2 ws 0.59
        w1 unk3 n 0.74
        w1 unk3 wC 1.51
        w1 unk3 wU 1.47
        w1 unk3 ws 0.46
        w1 unkg n 0.66
        w1 unkg wC 1.72
        w1 unkg ws 0.68
        w1 unks c 0.51
        w1 unks wC 0.09
        w1 unkt wC 0.11
        w1 unkt ws 1.34
        w1 unless ws 0.24
        w1 user c 1.18
        w1 user ws 0.59
        w1 using wC -0.47
        w1 van wC 0.21
        w1 van ws 0.95
        w1 wait n -0.34
        w1 warrant n 0.6
        w1 was n -1.09
        w1 welcome wC 0.37
        w1 when wC 0.61
        w1 when ws 0.66
        w1 which wC -0.29
        w1 wife wC 0.58
        w1 wife ws 0.66
        w1 will wC 0.46
        w1 will ws -0.18
        w1 witness wC 0.53
        w1 witness ws 0.23
        w1 wname n -0.55
        w1 wname wC 0.83
        w1 wname ws 0.26
        w1 wname' wC -0.36
        w1 worker ws 0.23
        w1 wsur wC 0.37
        w1 wsur ws 0.19
        w1 y ws 1.29
        w1 year n -0.39
        w1 yellow wC -0.11
        w1 your ws -0.52
        w1 | wC -1.4
        w1 – wC -1.3
        w1 – ws -0.9
        w1b " n3s 0.41
        w1b " plainC 0.57
        w1b " plains -0.5
        w1b #1 n4s 0.35
        w1b #1 plainC -0.5
        w1b #1 unk2C -0.88
        w1b #1 unk2s -0.68
        w1b #2 n4s -0.7
        w1b #2 plainC 0.48
        w1b #2 unk2s -0.59
        w1b #2 wsurs 0.71
        w1b #3 unk1s -0.42
        w1b #4 unk1s 0.96
        w1b #4 unk2U 0.81
        w1b #4 unk2s 0.13
        w1b #5 unk3C 0.43
        w1b #91a3 n3s 0.49
        w1b #a191 n2s -0.67
        w1b & particleC -0.64
        w1b ( n2s 0.59
        w1b ( n4s -0.61
        w1b ( tailC 0.32
        w1b ( unk0C 0.15
        w1b ( unk1C -0.38
        w1b ( unk2s -0.73
        w1b ) n3s 0.99
        w1b + n1s 0.55
        w1b + unk2C -0.38
        w1b + unk2s -0.23
        w1b , coms -0.18
        w1b , eponymC -0.07
        w1b , givens -0.26
        w1b , givens' 0.29
        w1b , medwC -0.03
        w1b , medws -0.27
        w1b , n2s 0.05
        w1b , n3s -0.1
        w1b , n4s 0.44
        w1b , plainC -0.41
        w1b , streetC -0.51
        w1b , unitC -0.72
        w1b , unitU 0.8
        w1b , unk1s 0.37
        w1b , unk2C 0.11
        w1b , unk3C -0.29
        w1b , unkgC -0.21
        w1b , unkgC' 0.21
        w1b , unksC -0.62
        w1b , wsurs -0.05
        w1b - c3s -0.17
        w1b - givenC -0.36
        w1b - meds 0.69
        w1b - n4s -0.14
        w1b - unk2U 0.4
        w1b - unk3C -0.29
        w1b - unkss 0.81
        w1b - wsurs -0.4
        w1b . c3U -0.3
        w1b . c4s -0.36
        w1b . medwC 0.31
        w1b . n1s -0.3
        w1b . n3s 0.58
        w1b . n5s -1.22
        w1b . particleC 0.43
        w1b . plainC -0.18
        w1b . plains -0.15
        w1b . surnameC -0.11
        w1b . surnameC' 0.38
        w1b . unk2C -0.03
        w1b . unk3C 0.16
        w1b . unk3s -0.43
        w1b . unkgC -0.54
        w1b . unkgC' 0.25
        w1b . wnameC 0.14
        w1b . wsurC -0.34
        w1b / c3s -0.81
        w1b / c4s 0.66
        w1b / n1s 0.51
        w1b / n2s 0.01
        w1b / n4s 0.67
        w1b / units -0.44
        w1b / unk2s -0.11
        w1b : c2s 0.65
        w1b : c3U -1.22
        w1b : c4s 0.54
        w1b : coms 0.03
        w1b : givenC 0.5
        w1b : medC -0.24
        w1b : medU 0.59
        w1b : medwC 0.4
        w1b : n1s -0.43
        w1b : particles -0.29
        w1b : streetC -0.23
        w1b : units -0.24
        w1b : unk1C 0.47
        w1b : unk2s 0.58
        w1b ; comC -0.56
        w1b ; n2s 0.06
        w1b ; wnames -0.61
        w1b = c4s -0.44
        w1b = n3s 0.22
        w1b = unk1s 0.69
        w1b = wnames -0.32
        w1b > unk0C -0.13
        w1b ?m n2s -0.71
        w1b ?m n3s -0.99
        w1b ?m n5s 0.63
        w1b ^ c3s 0.18
        w1b ^ meds -0.62
        w1b ^ n4s -0.47
        w1b ^ plainC -0.44
        w1b ^ roleC -0.45
        w1b ^ surnames 0.48
        w1b ^ tails 0.23
        w1b ^ unk0U 0.23
        w1b ^ unk0s 0.58
        w1b ^ unk1s -0.15
        w1b ^ unkgs 0.08
        w1b ^ unksC -0.32
        w1b ^ unkss -0.39
        w1b ^ unkts -0.28
        w1b ^ wnameC -0.68
        w1b ^ wsurC -0.31
        w1b _ c5s 0.33
        w1b _ plains 0.28
        w1b _ unk3s 0.9
        w1b a wnames -0.46
        w1b address n2s 0.69
        w1b address unk3C 0.35
        w1b admitted n2s 0.36
        w1b age n2s 2.15
        w1b aged n2s 1.63
        w1b al n2s -0.46
        w1b also n2s 0.28
        w1b and plainC 0.2
        w1b and unk0C -0.36
        w1b and unk0s 0.24
        w1b and unk1C -0.41
        w1b and unk1s -0.25
        w1b and unk2s 0.24
        w1b and wsurs -0.28
        w1b are n1s -0.4
        w1b as meds 0.41
        w1b as n1s 0.23
        w1b at n1s 0.21
        w1b at n2s -0.24
        w1b at n3s 0.72
        w1b at particleC -0.63
        w1b at unk1C 0.44
        w1b at unk3C 0.49
        w1b back n5s -0.24
        w1b battery n2s -0.78
        w1b bed n2s -1.09
        w1b been n1s -0.33
        w1b best n3s -0.4
        w1b brand n2s -1.26
        w1b bus n1s 1.01
        w1b by eponymC 0.29
        w1b by unk0s 0.85
        w1b by unk1C 0.24
        w1b by wnames -0.27
        w1b called n1s 0.67
        w1b can unk3s -0.59
        w1b canal tailC 0.3
        w1b care n1s 0.25
        w1b city coms 0.61
        w1b ct n2s -0.43
        w1b da surnameC -0.22
        w1b dose n1s 0.46
        w1b ed n1s 0.37
        w1b email unk3s 0.37
        w1b ending n4s 1.04
        w1b ends n4s 0.76
        w1b eponym surnameC -0.5
        w1b extension n4s 0.84
        w1b for n1s 0.43
        w1b for plainC 0.25
        w1b for wsurs 0.12
        w1b from cityC -0.05
        w1b from countryC -0.64
        w1b from countrys -0.87
        w1b from n2s 0.38
        w1b from unk2s -0.16
        w1b gas coms 0.14
        w1b given medwC 0.43
        w1b given medws 0.37
        w1b given plainC -0.38
        w1b given unk0s -0.16
        w1b given unk2s 0.68
        w1b given' streetC 0.29
        w1b goal n1s -0.6
        w1b goes plains 0.6
        w1b hi unk1C 0.42
        w1b i'm n2s -1.32
        w1b in acts 0.9
        w1b in cityC -0.06
        w1b in coms -0.31
        w1b in countryC -0.42
        w1b in medwC 0.45
        w1b in medws 0.34
        w1b in monthC -1.57
        w1b in months -1.01
        w1b in plains -0.24
        w1b in streets -0.31
        w1b in unk0s 0.17
        w1b in unk1s 0.18
        w1b in unk2s 0.25
        w1b in unkgC -0.22
        w1b in unktC 0.1
        w1b in unkts 0.24
        w1b in wsurs -0.08
        w1b is n2s 0.14
        w1b is n3s -0.28
        w1b is n4s 0.49
        w1b is unk0s -0.44
        w1b is unk1C 0.58
        w1b is wsurs -0.31
        w1b last n1s 0.26
        w1b level n1s -0.48
        w1b mac n2s 0.82
        w1b may n1s 0.83
        w1b mayor n2s 0.45
        w1b me n2s -0.37
        w1b med n2s -0.11
        w1b med n3s -0.45
        w1b med unk1s -0.5
        w1b med unk2C -0.47
        w1b med unk2s -0.31
        w1b medw medwC -0.68
        w1b mr surnameC -0.32
        w1b my c3s -0.49
        w1b my unk3s -0.26
        w1b needs unk2C -0.39
        w1b newline comC -0.43
        w1b newline n2s 0.43
        w1b newline n4s 0.17
        w1b next n1s 0.8
        w1b nights n4s -0.34
        w1b not givenC -0.45
        w1b now n2s -0.73
        w1b number n1s 1.44
        w1b number n2s 0.36
        w1b number unk3C 0.41
        w1b of monthC 1.48
        w1b of months 0.71
        w1b of n1s 0.65
        w1b of n2s -0.91
        w1b of plains -0.49
        w1b of unk0s -0.27
        w1b of unk1C -0.4
        w1b of unkss -0.15
        w1b of unktC -0.5
        w1b of wnameC 0.32
        w1b on n1s 0.4
        w1b on plainC 0.5
        w1b on plains 0.43
        w1b on unk0C -0.48
        w1b on unk1s -0.29
        w1b on unk2C -0.37
        w1b on wsurC -0.23
        w1b opa n1s -0.24
        w1b our givenC -0.4
        w1b our n2s 0.53
        w1b our roles 0.51
        w1b out n2s 0.51
        w1b out n4s -0.37
        w1b pain n1s -0.7
        w1b pass n1s -0.26
        w1b plain n2s -0.86
        w1b plain n4s 1.51
        w1b plain plains 0.12
        w1b plain streetC 1.02
        w1b plain unk1C 0.35
        w1b plain unk2C 0.47
        w1b plain unk3C -0.38
        w1b plain wnames -0.34
        w1b pressure n2s -0.21
        w1b rd unk2s 0.49
        w1b red coms 0.27
        w1b reports n1s -0.3
        w1b room n2s -0.19
        w1b room n3s -0.83
        w1b say n2s 0.41
        w1b says n2s -0.61
        w1b scored n2s -0.68
        w1b see plains -0.26
        w1b seen n2s 0.47
        w1b she' n2s 1.04
        w1b she's n2s 0.66
        w1b since n2s 0.4
        w1b since n4s -1.05
        w1b sister givenC -0.78
        w1b son' n2s -0.25
        w1b stays n2s -0.61
        w1b street n2s 0.54
        w1b suite n3s 0.58
        w1b surname eponymC -0.28
        w1b surname n3s 0.3
        w1b text coms 0.24
        w1b the c3s 0.67
        w1b the c4s 0.68
        w1b the cityC -0.05
        w1b the roleC 0.3
        w1b the unk0s -0.41
        w1b the wnames -0.44
        w1b the wsurC -0.61
        w1b through n1s 0.33
        w1b to c2s 0.61
        w1b to n3s 0.26
        w1b to unk1C -0.23
        w1b to unkts 0.27
        w1b to wnames -0.35
        w1b turned n2s 0.94
        w1b unit n1s 2.99
        w1b unit unk2C 0.4
        w1b unk0 givenC 0.29
        w1b unk0 plains -0.28
        w1b unk0 wsurs -0.13
        w1b unk1 c3U 0.06
        w1b unk1 medwC 0.16
        w1b unk1 plains -0.37
        w1b unk2 coms -0.58
        w1b unk2 n3s -0.3
        w1b unk2 n4s 0.32
        w1b unk2 plainC 0.23
        w1b unk2 surnameC 0.51
        w1b unk2 tails -0.14
        w1b unk2 unk0C -0.02
        w1b unk3 coms -0.16
        w1b unk3 n1s -0.42
        w1b unk3 n2s -0.18
        w1b unk3 n4s 1.59
        w1b unk3 unk2C -0.41
        w1b unk3 unk2U -0.33
        w1b unkg givenC -0.09
        w1b unkg plainU 0.47
        w1b unkg unk1s -0.09
        w1b unkg unk2s 0.32
        w1b unks n1s -0.48
        w1b unks unk3C 0.56
        w1b unkt coms 0.85
        w1b unkt n4s 0.9
        w1b until n2s 0.53
        w1b warrant n4s 0.6
        w1b with comC 0.23
        w1b with unk1C 0.13
        w1b wname unk0C 0.51
        w1b wname unk0s -0.15
        w1b wname unk1s -0.33
        w1b wname unk2C 0.33
        w1b wname unk3C 0.27
        w1b wsur n1s -0.96
        w1b wsur unk3C 0.37
        w1g #1 Ss -0.38
        w1g #2 MC 0.78
        w1g #2 Ms 0.24
        w1g #3 Ms -0.15
        w1g #3 SU 1.49
        w1g #4 Ms 0.61
        w1g #91a1 SC 0.49
        w1g & SC -0.66
        w1g & Ss -0.36
        w1g ' Ss 0.07
        w1g ( Ms -0.64
        w1g + SC -0.39
        w1g , Gs 0.06
        w1g , MC -0.29
        w1g , MU -0.49
        w1g , Ms -0.22
        w1g , OC -0.28
        w1g , SU -0.64
        w1g , TC 0.23
        w1g - MC 0.1
        w1g - Ms -0.3
        w1g - OC 0.64
        w1g - Os 0.42
        w1g - Ss 0.41
        w1g . GC 0.54
        w1g . Gs 0.52
        w1g . MC -0.57
        w1g . OC -0.52
        w1g . TC -0.46
        w1g / MC -0.38
        w1g / Ms 0.3
        w1g / OC -0.58
        w1g / Os -0.07
        w1g / Ss -0.31
        w1g : GC 0.42
        w1g : GU 0.38
        w1g : Gs 0.29
        w1g : MC -0.42
        w1g : MU 0.05
        w1g : Ms -0.23
        w1g : SC 0.24
        w1g : TC 0.31
        w1g ; MC -0.28
        w1g = Gs -0.32
        w1g ? GC 0.44
        w1g ? OC -0.43
        w1g ?m MC -0.56
        w1g ?m Ms 0.3
        w1g @ Ms 1.25
        w1g ^ MC -0.26
        w1g ^ Ms -0.29
        w1g ^ Ss 0.2
        w1g ^ Ts -0.28
        w1g a Gs -0.72
        w1g a SC -0.62
        w1g about MC -0.6
        w1g address SC 0.35
        w1g and GC 0.49
        w1g and SC 0.25
        w1g as Ms 0.32
        w1g at MC -0.53
        w1g at TC -0.43
        w1g attention Ms 0.17
        w1g baby SC 0.33
        w1g brand Ms -0.19
        w1g by Ss 0.33
        w1g can Gs 0.55
        w1g canal MC 0.3
        w1g city MC 0.7
        w1g city Os 0.59
        w1g city Ss -0.38
        w1g ct Ms -0.38
        w1g dad Ms -0.06
        w1g does MC -0.27
        w1g dr MC -0.37
        w1g dr SC 0.59
        w1g dr Ss 0.76
        w1g email Ss 0.38
        w1g eponym SC -0.51
        w1g evening MC -0.33
        w1g for GC 0.52
        w1g for MC -0.07
        w1g for OC -0.46
        w1g for Ss 0.06
        w1g from Ts 0.53
        w1g give MC -0.16
        w1g given Ms 0.41
        w1g got MC 0.27
        w1g in Ts 0.63
        w1g is Ms -0.15
        w1g is Ss 0.6
        w1g is TC -0.17
        w1g it' Ms 0.29
        w1g it' SC 0.2
        w1g it' Ss -0.01
        w1g its Os 0.36
        w1g likes MC -0.21
        w1g med Os -0.64
        w1g med SC -0.14
        w1g med Ss -0.41
        w1g medw Ms -0.19
        w1g mr MC 0.92
        w1g mr Ms 0.52
        w1g my Ms -0.94
        w1g newline Ss 0.2
        w1g no GU -0.57
        w1g no MC -0.73
        w1g not Gs -0.6
        w1g number SC 0.41
        w1g of Ts -0.23
        w1g old MC 0.75
        w1g on GC -0.16
        w1g on SC -0.39
        w1g our GC -0.61
        w1g pharmacist Ms -0.25
        w1g plain Gs 0.05
        w1g plain TC 0.52
        w1g plate SU 0.73
        w1g poor Ms 0.39
        w1g red Os 0.27
        w1g says SC 0.49
        w1g says Ss 0.67
        w1g so Ms 0.41
        w1g start MC -0.62
        w1g surname Ms 0.39
        w1g surname OC 0.44
        w1g teacher MC -0.33
        w1g the GC -1.04
        w1g the Gs -0.54
        w1g the SC -0.45
        w1g the Ss -0.85
        w1g thinks Ms 0.14
        w1g time Ms 0.2
        w1g to Gs -0.13
        w1g to TC 0.23
        w1g to Ts 0.32
        w1g twins Os 0.23
        w1g two MC 0.82
        w1g unk0 GC 0.34
        w1g unk0 MU 0.32
        w1g unk0 OC -0.59
        w1g unk0 SC -0.69
        w1g unk1 Ts -0.27
        w1g unk3 GU 0.37
        w1g unk3 MC 0.77
        w1g unk3 Ms 0.69
        w1g unk3 Os -0.14
        w1g unkg SC 0.71
        w1g unks MC 0.26
        w1g unkt MC 0.6
        w1g unkt MU 0.77
        w1g unkt Ms 0.59
        w1g unkt SC 0.67
        w1g vehicle Ss 0.26
        w1g via TC 0.68
        w1g wants MC -0.27
        w1g with Gs 0.16
        w1g with MC 0.07
        w1g with SC 0.01
        w1g with Ss 0.35
        w1g wname Gs 0.11
        w1g wname Ms 0.19
        w1g wname OC -0.58
        w1g wname Os -0.07
        w1g wname SC 0.8
        w1g wname' MC -0.36
        w1g worker Ss 0.22
        w1g yellow SC -0.11
        w1g | OC -0.53
        w1v1 ! #1 wC 0.12
        w1v1 " " wU -0.51
        w1v1 " , ws 0.2
        w1v1 " - n -0.06
        w1v1 " . n 0.38
        w1v1 " . wC 0.46
        w1v1 " . ws 0.4
        w1v1 #1 " wC -0.46
        w1v1 #1 #1 wC 0.77
        w1v1 #1 , ws -0.57
        w1v1 #1 : ws 0.45
        w1v1 #2 #4 wU 0.78
        w1v1 #2 . wC -0.96
        w1v1 #2 . ws -0.35
        w1v1 #4 #3 ws 0.42
        w1v1 #5 . wC 0.45
        w1v1 #92a1 , wC -0.82
        w1v1 #92a2 , wC -0.21
        w1v1 % , wC -0.46
        w1v1 & . wC -0.58
        w1v1 & both wC 0.29
        w1v1 ( ) c -0.53
        w1v1 ( ) wU -0.63
        w1v1 ( , n -0.24
        w1v1 ( . wC -0.59
        w1v1 ) unk1 ws 0.33
        w1v1 ) unk3 wC -0.2
        w1v1 + ( n 2.33
        w1v1 + , n -0.42
        w1v1 + @ ws 0.59
        w1v1 + for ws 0.42
        w1v1 , #1 wC -0.79
        w1v1 , #1 ws -0.59
        w1v1 , #2 wC -0.73
        w1v1 , #2 ws 0.34
        w1v1 , #3 ws -0.4
        w1v1 , #4 wU -0.93
        w1v1 , #5 wC 0.4
        w1v1 , #92a1 ws 0.41
        w1v1 , $ wC 0.71
        w1v1 , $ wU 0.82
        w1v1 , $ ws 0.31
        w1v1 , ) n -0.89
        w1v1 , + ws 0.22
        w1v1 , , n 0.36
        w1v1 , , wC 0.01
        w1v1 , , wU -0.48
        w1v1 , , ws 0.18
        w1v1 , - wC -0.49
        w1v1 , - wU -0.34
        w1v1 , - ws -0.47
        w1v1 , . wC -0.28
        w1v1 , / n -0.51
        w1v1 , and wC 0.61
        w1v1 , and ws 0.38
        w1v1 , at n 0.27
        w1v1 , born wC 0.35
        w1v1 , doesn't ws 0.16
        w1v1 , fifty ws 0.51
        w1v1 , in wC -0.42
        w1v1 , ok wC -0.44
        w1v1 , plain n 0.93
        w1v1 , plain wC -0.4
        w1v1 , pulled wC 0.48
        w1v1 , to wC -0.21
        w1v1 , unk1 ws 0.49
        w1v1 , unk2 c 0.99
        w1v1 , unk2 wU 0.5
        w1v1 , unk2 ws 0.37
        w1v1 , unks n 0.56
        w1v1 , will wC 0.26
        w1v1 , wsur' n 0.41
        w1v1 - " n 0.1
        w1v1 - #92a394 n 0.27
        w1v1 - ) ws 0.27
        w1v1 - + ws -0.31
        w1v1 - , ws 0.44
        w1v1 - - n -0.01
        w1v1 - . n 0.08
        w1v1 - . wC 0.48
        w1v1 - . ws 0.16
        w1v1 - / ws 0.49
        w1v1 - : c -0.75
        w1v1 - : n -0.04
        w1v1 - : wC 0.28
        w1v1 - ; n 0.2
        w1v1 - ? n -0.66
        w1v1 - ?m wC 0.4
        w1v1 - at ws -0.31
        w1v1 - is ws 0.87
        w1v1 - med ws -0.19
        w1v1 - plain n -0.51
        w1v1 - please n 0.19
        w1v1 - surname n 0.67
        w1v1 - to n -0.5
        w1v1 - unkg ws -0.38
        w1v1 - was n 0.23
        w1v1 - | n 0.58
        w1v1 . ! wC 0.36
        w1v1 . " n 0.52
        w1v1 . " wC 0.63
        w1v1 . #3 ws -0.73
        w1v1 . $ n 0.29
        w1v1 . $ wC 0.83
        w1v1 . $ ws 0.77
        w1v1 . , wC 0.32
        w1v1 . , wU 0.94
        w1v1 . - n -0.74
        w1v1 . - wC 0.25
        w1v1 . / n -0.82
        w1v1 . : n 0.26
        w1v1 . ; ws 0.42
        w1v1 . @ ws 0.9
        w1v1 . a n -0.15
        w1v1 . again n 0.27
        w1v1 . at n -0.62
        w1v1 . attempts n 0.72
        w1v1 . crying wC 0.29
        w1v1 . feels wC 0.46
        w1v1 . g wC -0.32
        w1v1 . given ws -0.45
        w1v1 . he wC -0.28
        w1v1 . in wC 0.03
        w1v1 . on n 0.27
        w1v1 . port n 0.06
        w1v1 . sec n 0.62
        w1v1 . settled wC 0.6
        w1v1 . to n 0.55
        w1v1 . unk0 wC 0.1
        w1v1 . unk2 wC -0.31
        w1v1 . unkg wC -0.37
        w1v1 . – wC 0.29
        w1v1 / #3 ws 0.58
        w1v1 / #91a2 n 0.89
        w1v1 / $ c 0.46
        w1v1 / $ n 0.32
        w1v1 / ) n 0.31
        w1v1 / - ws 0.77
        w1v1 / . n 0.08
        w1v1 / / n -0.45
        w1v1 / : n 0.69
        w1v1 / > n 0.33
        w1v1 / ? n 0.28
        w1v1 / at ws 0.53
        w1v1 / for n 0.85
        w1v1 / from wC 0.54
        w1v1 / in n -0.7
        w1v1 / in wC 0.43
        w1v1 / l n 0.72
        w1v1 / moved n 0.73
        w1v1 / on n -1.27
        w1v1 / pa ws 0.81
        w1v1 / pain n -0.31
        w1v1 / phone n 0.23
        w1v1 / plain n 0.94
        w1v1 / right n 0.64
        w1v1 / surname ws -0.33
        w1v1 / to n 0.83
        w1v1 / unk0 n 0.19
        w1v1 / was n 0.4
        w1v1 / with n 0.61
        w1v1 : #1 ws -0.54
        w1v1 : #4 wC -1.16
        w1v1 : $ wC -0.49
        w1v1 : + wC -0.16
        w1v1 : , c 0.4
        w1v1 : , wU 0.24
        w1v1 : , ws 0.22
        w1v1 : - n -0.17
        w1v1 : - wC -0.64
        w1v1 : . n -0.16
        w1v1 : . wC 0.49
        w1v1 : . ws 0.97
        w1v1 : / n -0.39
        w1v1 : : n 1.19
        w1v1 : : ws 0.87
        w1v1 : ; wC 0.45
        w1v1 : ] n 0.34
        w1v1 : and wC -0.71
        w1v1 : brand n 0.21
        w1v1 : brand wC -0.48
        w1v1 : given ws -0.24
        w1v1 : is wC 0.51
        w1v1 : med ws -0.28
        w1v1 : no wC 0.21
        w1v1 : unk1 wC 0.86
        w1v1 : unkg n 0.03
        w1v1 ; , wC 0.25
        w1v1 ; - n -0.58
        w1v1 ; . n 0.37
        w1v1 ; finger wC 0.52
        w1v1 ; wname wC 0.53
        w1v1 = $ c -0.37
        w1v1 = - ws -0.67
        w1v1 ? , wC 0.34
        w1v1 ? = ws 1.03
        w1v1 ?m $ wC 0.7
        w1v1 ?m $ wU -0.32
        w1v1 ?m | n 0.57
        w1v1 [ ] n -0.81
        w1v1 ] : wC 0.16
        w1v1 ^ #1 wC 0.55
        w1v1 ^ #1 ws 0.05
        w1v1 ^ & wC 0.26
        w1v1 ^ ( wC 0.69
        w1v1 ^ , wC 0.29
        w1v1 ^ , ws 0.48
        w1v1 ^ - wC 0.16
        w1v1 ^ - wU -0.65
        w1v1 ^ . n 0.71
        w1v1 ^ . wC 0.13
        w1v1 ^ / n -0.41
        w1v1 ^ / wC 0.25
        w1v1 ^ : wC -0.06
        w1v1 ^ : ws -0.8
        w1v1 ^ ; wC 0.37
        w1v1 ^ ? wC 0.51
        w1v1 ^ _ ws -0.6
        w1v1 ^ a wC -0.47
        w1v1 ^ aged wC 0.29
        w1v1 ^ and wC 1.03
        w1v1 ^ and ws 0.41
        w1v1 ^ backed ws 0.32
        w1v1 ^ by wC -0.37
        w1v1 ^ collapsed wC -0.16
        w1v1 ^ dementia c 0.73
        w1v1 ^ drank ws 0.23
        w1v1 ^ drinks wC 0.13
        w1v1 ^ dropped ws 0.51
        w1v1 ^ for wC -0.49
        w1v1 ^ got ws -0.03
        w1v1 ^ had wC 0.68
        w1v1 ^ has wC 0.81
        w1v1 ^ has wU 1.26
        w1v1 ^ has ws 0.85
        w1v1 ^ hasn't wC 1.13
        w1v1 ^ have wC -0.15
        w1v1 ^ in wC 0.27
        w1v1 ^ is wC 1.47
        w1v1 ^ is ws -0.09
        w1v1 ^ isn't ws 0.69
        w1v1 ^ keeps wC 0.41
        w1v1 ^ m ws 0.92
        w1v1 ^ med ws -0.41
        w1v1 ^ myself wC -0.38
        w1v1 ^ needs ws 0.43
        w1v1 ^ of wC -0.54
        w1v1 ^ on wC -0.28
        w1v1 ^ on ws -0.37
        w1v1 ^ patient wC -0.31
        w1v1 ^ patient ws -0.33
        w1v1 ^ plain ws 0.12
        w1v1 ^ pulled wC 0.46
        w1v1 ^ put wC 0.67
        w1v1 ^ rang wC -0.86
        w1v1 ^ says wC -0.45
        w1v1 ^ seen ws 0.15
        w1v1 ^ slept wC -0.2
        w1v1 ^ stopped wC 0.53
        w1v1 ^ street wC -0.64
        w1v1 ^ surname ws 0.36
        w1v1 ^ takes ws 0.34
        w1v1 ^ to wC -0.7
        w1v1 ^ to ws -0.27
        w1v1 ^ unk0 c 0.46
        w1v1 ^ unk0 ws -0.25
        w1v1 ^ unk1 wC -0.72
        w1v1 ^ unk1 ws 0.39
        w1v1 ^ unk2 c 0.31
        w1v1 ^ unk2 n 0.63
        w1v1 ^ unk2 wC -0.08
        w1v1 ^ unk3 wC 0.37
        w1v1 ^ unk3 ws 0.37
        w1v1 ^ wants ws -0.41
        w1v1 ^ was ws 0.3
        w1v1 ^ will ws 0.41
        w1v1 ^ won't wC 1.15
        w1v1 ^ won't ws 0.44
        w1v1 _ $ ws 0.62
        w1v1 address . wC 0.35
        w1v1 admitted / n 0.36
        w1v1 again / n -0.31
        w1v1 age , n 1.58
        w1v1 am $ wU 0.4
        w1v1 am from ws 0.61
        w1v1 and , ws -0.29
        w1v1 and / n -1
        w1v1 and are ws 0.44
        w1v1 and both wC 0.39
        w1v1 and for wC 0.73
        w1v1 and wname wC -0.43
        w1v1 at #2 ws 0.94
        w1v1 at $ n -0.84
        w1v1 at , n -0.65
        w1v1 at , ws -0.67
        w1v1 at - n 0.08
        w1v1 at . n -1.04
        w1v1 at / n -0.57
        w1v1 at in wC -0.43
        w1v1 at med wC 0.4
        w1v1 at medw n 0.71
        w1v1 at plain n 0.84
        w1v1 at unk1 n 0.31
        w1v1 at unk2 n 0.7
        w1v1 at unkg n 0.52
        w1v1 beats at wC 0.32
        w1v1 block , wC 0.62
        w1v1 born . n 1.4
        w1v1 build . n -0.55
        w1v1 bus , n 1.01
        w1v1 but unks ws 0.15
        w1v1 by , wC 0.44
        w1v1 by . wC 0.6
        w1v1 by . ws 0.12
        w1v1 by / n 0.69
        w1v1 by but ws 0.77
        w1v1 by in ws 0.18
        w1v1 by of wC 0.42
        w1v1 called . wC 0.76
        w1v1 called / n 0.67
        w1v1 can come ws 0.81
        w1v1 canal . wC 0.3
        w1v1 care / n 0.25
        w1v1 checked + wC 0.42
        w1v1 city #2 wC 0.57
        w1v1 ct / n -0.43
        w1v1 da xi wC -0.22
        w1v1 day . n 0.16
        w1v1 dose / n 0.47
        w1v1 ed / n 0.37
        w1v1 email . ws 0.38
        w1v1 eponym / n -0.59
        w1v1 fees . n 0.32
        w1v1 find #1 ws 0.68
        w1v1 flat $ n -0.69
        w1v1 flat , n 1.31
        w1v1 for , wC -0.7
        w1v1 for . wC -0.51
        w1v1 for / n 0.57
        w1v1 for : ws 0.27
        w1v1 from , wC -0.12
        w1v1 from , ws -0.31
        w1v1 from . n 0.86
        w1v1 from / n 1.39
        w1v1 from to n -0.69
        w1v1 from to wC 0.33
        w1v1 give #1 ws 0.22
        w1v1 given #2 n -0.41
        w1v1 given . ws 0.56
        w1v1 given hernia wC 0.3
        w1v1 given' on wC 0.29
        w1v1 goal / n -0.58
        w1v1 have - ws 0.35
        w1v1 have back ws 0.44
        w1v1 him $ ws 0.27
        w1v1 i'm all ws -0.46
        w1v1 in $ ws 0.18
        w1v1 in ( wC -0.5
        w1v1 in , ws -0.4
        w1v1 in . wC 0.17
        w1v1 in ? wC -0.23
        w1v1 in and ws 0.22
        w1v1 in city wC 0.18
        w1v1 in city ws 0.29
        w1v1 in i wC -0.4
        w1v1 in in wC 0.39
        w1v1 in till wC 0.28
        w1v1 in unk1 wC 0.42
        w1v1 in was wC -0.24
        w1v1 in with wC -0.2
        w1v1 informed . n -0.21
        w1v1 is #1 ws -0.28
        w1v1 is #2 ws 0.37
        w1v1 is #91a1 ws 0.75
        w1v1 is $ n 0.18
        w1v1 is , ws 0.43
        w1v1 is . n -0.53
        w1v1 is allowed wC 0.45
        w1v1 is and n -0.16
        w1v1 is i ws 0.46
        w1v1 is with wC 0.4
        w1v1 it $ wC -0.8
        w1v1 it' $ wC 0.28
        w1v1 it' . wC -0.22
        w1v1 its , ws 0.29
        w1v1 its my ws 0.42
        w1v1 just unk0 ws -0.44
        w1v1 l / n -0.44
        w1v1 lad goes ws 0.17
        w1v1 likes given wC -0.21
        w1v1 live . wC 0.3
        w1v1 live but ws 0.42
        w1v1 lives unk1 n 0.53
        w1v1 mac : n 0.82
        w1v1 mayor , n 0.45
        w1v1 med $ wC 0.51
        w1v1 med , n -1.05
        w1v1 med , wC 0.22
        w1v1 med - wC 0.3
        w1v1 med . wC -0.48
        w1v1 med its ws 0.23
        w1v1 med may n 1.19
        w1v1 med surname wC 0.97
        w1v1 med – c 0.27
        w1v1 minutes . wC 0.26
        w1v1 mr at wC -0.52
        w1v1 mrs next wC -0.65
        w1v1 name $ ws 0.58
        w1v1 name , wU 0.49
        w1v1 needs $ wC -0.4
        w1v1 newline , n 0.35
        w1v1 newline , wU 0.43
        w1v1 next . n 0.8
        w1v1 nights $ n -0.34
        w1v1 no . wC -0.57
        w1v1 not ! ws -0.39
        w1v1 number $ n 2.36
        w1v1 of $ ws -0.23
        w1v1 of , wC 0.8
        w1v1 of med wC 0.34
        w1v1 of med ws 0.25
        w1v1 on , wC -0.62
        w1v1 on . n 0.56
        w1v1 on / n 0.97
        w1v1 on and wC -0.39
        w1v1 on de n 0.24
        w1v1 on road wC -0.5
        w1v1 on the wC 0.55
        w1v1 on the ws 0.42
        w1v1 on unk2 ws 0.51
        w1v1 one six ws 0.36
        w1v1 opa / n -0.24
        w1v1 or , wC -0.51
        w1v1 or surname wC -0.85
        w1v1 our of ws 0.51
        w1v1 our year n 0.54
        w1v1 pain / n -0.7
        w1v1 per $ ws 0.54
        w1v1 plain $ n 0.57
        w1v1 plain - c 0.86
        w1v1 plain - n -0.25
        w1v1 plain - wC 0.48
        w1v1 plain - wU -0.13
        w1v1 plain / n 0.7
        w1v1 plain and n 0.79
        w1v1 plain has ws 0.26
        w1v1 plain my ws 0.33
        w1v1 plain unk3 ws -0.69
        w1v1 prefer , wC 0.31
        w1v1 reports / n -0.3
        w1v1 road , n 0.92
        w1v1 say , n 0.41
        w1v1 she' , n 0.3
        w1v1 she's and n 0.54
        w1v1 shows . n 0.74
        w1v1 since , n -0.42
        w1v1 since , ws -0.29
        w1v1 stays / n -0.61
        w1v1 street $ n 0.54
        w1v1 strip #1 ws 0.22
        w1v1 suite , n 0.58
        w1v1 surgeon . wU 0.52
        w1v1 surname , wC -0.31
        w1v1 surname . ws 0.28
        w1v1 surname / n 0.58
        w1v1 surname : wC -0.63
        w1v1 surname i wC 0.17
        w1v1 surname unk2 ws -0.25
        w1v1 text on ws 0.35
        w1v1 that unk0 wC 0.53
        w1v1 the , c 0.39
        w1v1 the , wC -0.53
        w1v1 the , ws -0.1
        w1v1 the . c 0.15
        w1v1 the airport wC 0.49
        w1v1 the list ws 0.85
        w1v1 the med wC 0.63
        w1v1 the of wC 0.54
        w1v1 the of ws 0.98
        w1v1 think , ws 0.28
        w1v1 thinks should ws 0.14
        w1v1 through / n 0.33
        w1v1 tita in ws 0.68
        w1v1 to #1 ws 0.51
        w1v1 to $ wC -0.25
        w1v1 to , n -0.62
        w1v1 to - n -0.66
        w1v1 to . wC 0.33
        w1v1 to / n 0.2
        w1v1 to by wC 0.32
        w1v1 to last wC 0.37
        w1v1 to ok wC 0.29
        w1v1 to plain n 0.9
        w1v1 to unk2 ws -0.35
        w1v1 to unks wC -0.42
        w1v1 turned and n -0.71
        w1v1 two ! wC 0.77
        w1v1 unit , wC 0.4
        w1v1 unk0 ( ws 0.27
        w1v1 unk0 , n -0.58
        w1v1 unk0 , wC -0.35
        w1v1 unk0 - wU 0.87
        w1v1 unk0 . n 0.4
        w1v1 unk0 . wC 0.73
        w1v1 unk0 . ws -0.51
        w1v1 unk0 ; wC -0.51
        w1v1 unk0 ?m wC -0.38
        w1v1 unk0 and c 0.34
        w1v1 unk1 ( wC -0.45
        w1v1 unk1 , c 0.64
        w1v1 unk1 - n 0.14
        w1v1 unk1 bus n 0.51
        w1v1 unk1 daughter ws 0.38
        w1v1 unk1 given ws 0.51
        w1v1 unk1 is ws -0.59
        w1v1 unk1 shows ws 0.13
        w1v1 unk1 y ws -0.22
        w1v1 unk2 #1 wC -0.35
        w1v1 unk2 $ n 0.53
        w1v1 unk2 - n -1.26
        w1v1 unk2 : wC -0.27
        w1v1 unk2 aware ws 0.35
        w1v1 unk2 de ws -0.31
        w1v1 unk3 #3 ws 0.6
        w1v1 unk3 $ n -0.37
        w1v1 unk3 . n -0.15
        w1v1 unk3 / n -0.59
        w1v1 unk3 la ws -0.44
        w1v1 unk3 site n 0.55
        w1v1 unk3 to ws 0.31
        w1v1 unk3 wsur n 0.96
        w1v1 unkg #2 ws 0.26
        w1v1 unkg ; wC -0.51
        w1v1 unks . n -0.45
        w1v1 unks . wC 0.35
        w1v1 unkt , n 0.77
        w1v1 unkt on ws 0.74
        w1v1 warden . wC 0.33
        w1v1 warrant . n 0.6
        w1v1 wife , ws -0.13
        w1v1 with $ ws -0.19
        w1v1 with , wC 0.25
        w1v1 witness . wC 0.49
        w1v1 wname . n -0.37
        w1v1 wname ?m wC -0.41
        w1v1 wname and ws 0.41
        w1v1 wsur " ws 0.19
        w1v1 wsur , n 1.43
        w1v1 wsur , wC -0.66
        w1v1 wsur / n -0.85
        w1v1 | ?m wC 0.18
        w1v1 | ?m wU 0.38
        w1v1 | f wC 0.43
        w1v1 | | n -0.3
        w1v1 | | wC -0.58
        w1v1 | | wU -0.98
        w1v1g #1 " SC -0.46
        w1v1g #1 . SC -0.58
        w1v1g #2 , Ms 0.22
        w1v1g #2 unk2 Os 0.18
        w1v1g #3 #1 Os 1.27
        w1v1g #4 #2 Ms 1.04
        w1v1g #4 #3 Ms 0.43
        w1v1g #5 . SC 0.43
        w1v1g ( - MU 1.11
        w1v1g ) unk1 Ms 0.34
        w1v1g , #2 Os 0.41
        w1v1g , #2 SC -0.74
        w1v1g , #4 Gs -0.41
        w1v1g , $ Ms 0.17
        w1v1g , $ Ss 0.36
        w1v1g , ( MC -0.34
        w1v1g , + MC 0.43
        w1v1g , , GC 0.47
        w1v1g , , MC 0.18
        w1v1g , , Ms 0.16
        w1v1g , , SC -0.69
        w1v1g , , TC 0.55
        w1v1g , - SC -0.3
        w1v1g , - Ss -0.38
        w1v1g , and MC 0.42
        w1v1g , fifty Ms 0.51
        w1v1g , given SC -0.5
        w1v1g , in GC -0.53
        w1v1g , on SC 0.37
        w1v1g , plain MC -0.28
        w1v1g , unk1 MC -0.4
        w1v1g , was MC -0.6
        w1v1g - $ Ms 0.51
        w1v1g - $ SC 0.63
        w1v1g - ) OU 0.73
        w1v1g - , Os 0.77
        w1v1g - - MC -0.27
        w1v1g - - Ms 0.84
        w1v1g - - SC 1.39
        w1v1g - . Ss -0.36
        w1v1g - and MC 0.47
        w1v1g - is Os 0.97
        w1v1g - unk2 SC -0.65
        w1v1g - unk2 Ss -0.45
        w1v1g - unkg Ms -0.38
        w1v1g . #2 SC 1.37
        w1v1g . $ MC 0.78
        w1v1g . $ Ms 0.31
        w1v1g . , MC 0.18
        w1v1g . , OC 0.51
        w1v1g . , TC -0.3
        w1v1g . - Ss 0.45
        w1v1g . . GC -0.44
        w1v1g . . MC 0.17
        w1v1g . . Os 0.41
        w1v1g . . SC 0.52
        w1v1g . . Ss -1.42
        w1v1g . / Ms 0.92
        w1v1g . : MC 0.73
        w1v1g . has MC 0.31
        w1v1g . settled MC 0.4
        w1v1g . unk1 Ms 0.44
        w1v1g . unk2 MC -0.38
        w1v1g . unk2 OC 0.18
        w1v1g . unk2 SC -0.2
        w1v1g . unkg MC -0.24
        w1v1g . was MC 0.23
        w1v1g . – MC 0.24
        w1v1g / #3 Ms 0.64
        w1v1g / . MC -0.21
        w1v1g / . Os -0.01
        w1v1g / . SC 0.63
        w1v1g / / Ms -0.45
        w1v1g / / Ss 1.34
        w1v1g : #4 MC -1.17
        w1v1g : $ Ms 0.44
        w1v1g : $ SC -0.4
        w1v1g : ( Ms -0.29
        w1v1g : , Os 0.33
        w1v1g : - SC -0.8
        w1v1g : leaves SC 0.31
        w1v1g : med MC -0.31
        w1v1g : plain GC -0.35
        w1v1g : unk1 SC 0.62
        w1v1g ? = Ss 0.75
        w1v1g ^ #1 MC 0.13
        w1v1g ^ #1 SC 0.83
        w1v1g ^ #3 Os 0.33
        w1v1g ^ #3 Ss -0.19
        w1v1g ^ ( MC 0.78
        w1v1g ^ , Ms 0.21
        w1v1g ^ , SC 0.91
        w1v1g ^ - MC 0.28
        w1v1g ^ . MC -0.58
        w1v1g ^ . SC 0.43
        w1v1g ^ / MC 0.23
        w1v1g ^ : GC 0.23
        w1v1g ^ : OC 0.65
        w1v1g ^ : SC -0.92
        w1v1g ^ and MC 0.82
        w1v1g ^ at Ms -0.31
        w1v1g ^ has OC 0.49
        w1v1g ^ here GC 0.29
        w1v1g ^ here SC 0.02
        w1v1g ^ is MC 0.27
        w1v1g ^ is Ms 0.62
        w1v1g ^ is Ss -0.14
        w1v1g ^ isn't Os 0.69
        w1v1g ^ of MC 0.39
        w1v1g ^ on MC -0.45
        w1v1g ^ patient MC -0.31
        w1v1g ^ patient Ms -0.32
        w1v1g ^ plain Gs -0.31
        w1v1g ^ plain SC -0.48
        w1v1g ^ plain Ss 0.43
        w1v1g ^ says MC -0.49
        w1v1g ^ says Ss -0.49
        w1v1g ^ seen Ms 0.14
        w1v1g ^ street GC -0.64
        w1v1g ^ surname GC 0.53
        w1v1g ^ surname MC 0.52
        w1v1g ^ takes Ms 0.3
        w1v1g ^ unk0 GC -0.16
        w1v1g ^ unk1 GC -0.55
        w1v1g ^ unk2 OC -0.24
        w1v1g ^ unk2 Os 0.15
        w1v1g ^ unk2 Ss -0.45
        w1v1g ^ unk3 Ss 0.4
        w1v1g ^ unkg Ms 0.25
        w1v1g ^ unkg Ss -0.12
        w1v1g ^ unkt Ms 0.19
        w1v1g ^ was SC 0.46
        w1v1g ^ wsur Gs 0.2
        w1v1g address . SC 0.35
        w1v1g and $ MC -0.63
        w1v1g and $ Ms 0.11
        w1v1g and are GC -0.42
        w1v1g and both Os 0.39
        w1v1g and wname MC -0.43
        w1v1g at #2 Os 0.94
        w1v1g block , OC 0.62
        w1v1g but unks Os 0.15
        w1v1g by , Ms -0.36
        w1v1g by . MC -0.4
        w1v1g by . SC 0.67
        w1v1g by . Ss 0.52
        w1v1g canal . MC 0.3
        w1v1g city #2 MC 0.57
        w1v1g dr on SC -0.24
        w1v1g email . Ss 0.38
        w1v1g for $ Os 0.16
        w1v1g for , Ms -0.3
        w1v1g for : Ms 0.24
        w1v1g from , TC -0.09
        w1v1g from with TC 0.27
        w1v1g given $ OC 0.48
        w1v1g given . SC -0.25
        w1v1g given given SC -0.51
        w1v1g given' on MC 0.29
        w1v1g have back Ss 0.44
        w1v1g in $ Ms 0.3
        w1v1g in , SC -0.07
        w1v1g in and MC -0.36
        w1v1g in and Ts 0.31
        w1v1g in died TC -0.3
        w1v1g in said Ms -0.22
        w1v1g in unk1 TC 0.55
        w1v1g is #91a1 Os 0.75
        w1v1g is , Ms 0.38
        w1v1g is on Ss -0.25
        w1v1g is unk2 Ms -0.16
        w1v1g is unk2 Ss 0.61
        w1v1g l i Ms 0.33
        w1v1g likes given MC -0.21
        w1v1g med , OC 0.65
        w1v1g needs $ SC -0.39
        w1v1g newline , MC -0.46
        w1v1g newline . SC -0.7
        w1v1g not ! Gs -0.39
        w1v1g not $ GC -0.35
        w1v1g number plain SC 0.41
        w1v1g of , Ms 0.2
        w1v1g old , MC 0.79
        w1v1g on ; SC -0.26
        w1v1g on the Ms 0.42
        w1v1g on to SC 0.16
        w1v1g on wname MC 0.84
        w1v1g one six Os 0.36
        w1v1g our of Ms 0.51
        w1v1g plain , Ms -0.02
        w1v1g plain , Os 0.28
        w1v1g plain unk2 Ms -0.54
        w1v1g plain unk3 Ss -0.6
        w1v1g rd #a194 Ss 0.49
        w1v1g strip #1 Os 0.22
        w1v1g surname $ Ms 0.66
        w1v1g surname , MC -0.49
        w1v1g surname , Ss 0.46
        w1v1g the $ Ms 0.71
        w1v1g the list Ms 0.77
        w1v1g the of Os 0.7
        w1v1g the on Ms 0.18
        w1v1g thinks should Ms 0.14
        w1v1g to #1 Os 0.53
        w1v1g to $ TC -0.36
        w1v1g to , MC -0.49
        w1v1g to , Ms 0.22
        w1v1g to , Ss 0.19
        w1v1g to . MC 0.06
        w1v1g to . TC -0.13
        w1v1g to unks MC -0.42
        w1v1g to with TC 0.4
        w1v1g unit , SC 0.4
        w1v1g unk0 $ Ms 0.14
        w1v1g unk0 ( Ms 0.27
        w1v1g unk0 , SC -0.29
        w1v1g unk0 , Ss -0.29
        w1v1g unk0 . SC 0.58
        w1v1g unk0 ; SC -0.5
        w1v1g unk0 and Ms 0.18
        w1v1g unk1 $ Ss 0.25
        w1v1g unk1 , MC 0.58
        w1v1g unk1 , Ms 0.28
        w1v1g unk1 - MC -1.04
        w1v1g unk1 plain Ts -0.26
        w1v1g unk1 y Ss -0.22
        w1v1g unk2 $ MC 0.47
        w1v1g unk2 $ Ss 0.39
        w1v1g unk2 , Ss -0.67
        w1v1g unk2 a Ms 0.2
        w1v1g unk2 de Ss -0.31
        w1v1g unk3 #3 Ms 0.45
        w1v1g unk3 , Ms -0.22
        w1v1g unk3 la Ms -0.44
        w1v1g unk3 to Ms 0.31
        w1v1g unk3 unk2 Ss -0.35
        w1v1g unkg #2 Os 0.2
        w1v1g unkg , GC -0.12
        w1v1g unkt $ Ss -0.1
        w1v1g welcome * SC 0.37
        w1v1g with . SC -0.3
        w1v1g wname , Ms 0.36
        w1v1g wname ?m MC -0.41
        w1v1g wname and Ms 0.33
        w1v1g wrote van Gs -0.76
        w1v1g wsur , Gs 0.43
        w1v1g wsur , MC 0.31
        w1v1g wsur , Ms -0.31
        w1v1g wsur , OC -0.29
        w1v1g wsur . MC -0.31
        w1v1g wsur . Os 0.66
        w1v1g wsur by Os 0.24
        w1v1g | | Ss 0.33
        w1v1g – . SC 0.37
        w2 " n -0.31
        w2 " wC 0.23
        w2 " ws -0.19
        w2 # ws -0.43
        w2 #1 c -1.81
        w2 #1 n -0.51
        w2 #1 wU -0.66
        w2 #2 n -0.42
        w2 #2 wC 0.22
        w2 #2 wU -0.64
        w2 #2 ws 0.11
        w2 #3 wU 1.2
        w2 #3 ws 0.26
        w2 #4 n -0.44
        w2 #4 ws 0.58
        w2 #5 c 0.89
        w2 #5 n 0.28
        w2 #5 wC 0.6
        w2 #5 wU 0.71
        w2 #5 ws 0.4
        w2 #7 n 0.54
        w2 #7 wC 0.73
        w2 #8 n 0.23
        w2 #9 n 0.72
        w2 #9 ws -0.21
        w2 #91a1 wC -0.48
        w2 #91a1 wU 1.16
        w2 #92a192 n -1.5
        w2 #a191 wC -1.06
        w2 #a191 ws -0.53
        w2 #a192 n -0.74
        w2 #a192 wC 0.21
        w2 #a193 n 0.65
        w2 #a291 n 0.48
        w2 #a293 n -0.52
        w2 #a294 wU 0.73
        w2 % wC -0.27
        w2 ' n -0.5
        w2 ( wC -0.41
        w2 ) n -0.17
        w2 , n -0.32
        w2 , ws -0.08
        w2 - n -0.38
        w2 - wU -0.41
        w2 . c -0.42
        w2 . n -0.51
        w2 . wU -0.62
        w2 . ws -0.31
        w2 / n -0.43
        w2 / ws 0.38
        w2 : c -0.38
        w2 : n -0.3
        w2 : wC -0.14
        w2 : wU 0.29
        w2 : ws 0.12
        w2 ; n -0.33
        w2 ; wC -0.31
        w2 ; wU -0.34
        w2 = ws -0.6
        w2 > wC 0.37
        w2 > ws 0.1
        w2 ? n -0.53
        w2 ? ws -0.25
        w2 ?m wC 0.35
        w2 ?m wU 0.95
        w2 ] n -0.68
        w2 ^ c -0.9
        w2 ^ n -0.18
        w2 a ws -0.93
        w2 address wC 1.22
        w2 address ws 0.58
        w2 admitted n 0.53
        w2 after wC -0.95
        w2 again ws -0.21
        w2 age n 0.41
        w2 al wC 0.31
        w2 alone ws 0.27
        w2 also n 0.56
        w2 and wC -0.25
        w2 and ws -0.45
        w2 are wC 0.48
        w2 arrived n 0.08
        w2 as wC 0.99
        w2 as ws 0.63
        w2 ask ws 0.67
        w2 asking wC -0.36
        w2 at wC 0.46
        w2 at ws 1
        w2 baby n -0.53
        w2 back wC -0.57
        w2 bay wC -0.65
        w2 bed c -0.32
        w2 best wC 0.41
        w2 birth wC 0.32
        w2 birthday c 0.27
        w2 blood wC -0.29
        w2 brand wC -0.46
        w2 brand wU -0.38
        w2 brand ws 0.12
        w2 broke wC 0.68
        w2 by wC 0.87
        w2 by ws 0.79
        w2 c wC 0.93
        w2 call wC 0.32
        w2 call ws 0.26
        w2 called wC 0.97
        w2 came n -0.56
        w2 can ws -0.53
        w2 can't wC 0.18
        w2 carer n -0.6
        w2 checked n 0.51
        w2 chemist wC -0.42
        w2 city n 0.47
        w2 city wC 0.3
        w2 city ws 0.09
        w2 closer wC 0.22
        w2 coming ws 0.37
        w2 county n 0.92
        w2 county wC 0.78
        w2 court ws 0.92
        w2 dad n -0.73
        w2 das n 0.3
        w2 date n 0.81
        w2 deck wC 0.12
        w2 dinner wC 0.2
        w2 dl n -0.53
        w2 dl wC 0.43
        w2 does ws -0.47
        w2 door ws -0.22
        w2 dose n -1.43
        w2 dr wC 0.52
        w2 drain n 0.15
        w2 drive ws 0.3
        w2 dropped n -0.88
        w2 due c 0.27
        w2 due wC -0.52
        w2 e ws 0.48
        w2 ed n -0.49
        w2 ed wC 0.46
        w2 employer wC -0.4
        w2 employer ws -0.37
        w2 eponym' n -0.11
        w2 eponym' wC -0.33
        w2 ex wC 0.41
        w2 ex ws 0.01
        w2 example ws 1.96
        w2 f n 0.07
        w2 facility wC 0.72
        w2 father ws 0.32
        w2 fever ws -0.23
        w2 film wC -0.55
        w2 first n 0.28
        w2 fitted ws 0.18
        w2 five ws 0.72
        w2 flat wC 0.5
        w2 fly wC -0.3
        w2 fly ws -0.14
        w2 flying ws 0.39
        w2 food wC -0.34
        w2 for wC 0.37
        w2 for ws 0.05
        w2 four ws -0.24
        w2 from wC 0.96
        w2 from ws 1.81
        w2 front ws -0.77
        w2 get ws -0.79
        w2 give ws -0.13
        w2 given wC 0.32
        w2 given wU 0.52
        w2 goes ws 0.91
        w2 got wC -0.28
        w2 gp c -0.82
        w2 gran n 0.67
        w2 group wC -0.38
        w2 hands ws 0.56
        w2 has ws -0.34
        w2 have ws -0.35
        w2 he n -0.46
        w2 hello ws 0.48
        w2 her wC 0.47
        w2 hi ws 0.7
        w2 hill wC -0.51
        w2 him wC 0.11
        w2 home n 1.77
        w2 hrs ws 0.51
        w2 i n -0.97
        w2 i'm wC 0.82
        w2 i'm ws 0.99
        w2 if ws -0.45
        w2 in ws 0.13
        w2 inside wC 0.26
        w2 interpreter n 0.56
        w2 interpreter wC -0.7
        w2 is c 0.64
        w2 is n -0.06
        w2 issued wC 0.27
        w2 it ws 0.01
        w2 it' n -0.35
        w2 just wC -0.16
        w2 la n 0.29
        w2 label wC 0.45
        w2 last wU 0.44
        w2 late wC 0.51
        w2 law wC 0.67
        w2 law ws 0.48
        w2 left n -0.59
        w2 letter n 0.84
        w2 like wC -0.83
        w2 like ws -0.68
        w2 likes wC -0.79
        w2 line wC 0.45
        w2 lines wC -0.8
        w2 live wC 1.5
        w2 live ws 0.55
        w2 lives n 2
        w2 lives wC 0.92
        w2 lives ws 0.66
        w2 looking ws 0.25
        w2 lot c 1.18
        w2 lunch ws 0.63
        w2 m wU 0.54
        w2 m ws 0.55
        w2 male n 1.03
        w2 manager wC -0.82
        w2 may wC -0.88
        w2 me n -1.07
        w2 me wC 0.17
        w2 me ws 0.16
        w2 med c 0.59
        w2 med n 0.06
        w2 med wC 0.12
        w2 medw n 0.4
        w2 medw wC -0.4
        w2 mill wC 0.66
        w2 min n -0.26
        w2 mm wC -0.72
        w2 mo wC 0.49
        w2 morning ws -0.25
        w2 mother n 1.09
        w2 mother ws 0.26
        w2 moved ws 0.52
        w2 mrs ws -0.58
        w2 ms wC 0.68
        w2 mum n 0.31
        w2 mum wC 0.29
        w2 mum ws 0.23
        w2 my wC -0.71
        w2 my ws -0.41
        w2 name wC 1.3
        w2 name ws 1.64
        w2 named ws 0.27
        w2 nan n 0.53
        w2 near wC 0.74
        w2 near ws 0.47
        w2 new wC -0.27
        w2 new ws -0.35
        w2 next n 0.96
        w2 night wC 0.48
        w2 no c 1.12
        w2 no n 0.8
        w2 no wC -0.58
        w2 not ws -0.4
        w2 note n 0.13
        w2 note ws 0.21
        w2 notes wC -0.16
        w2 now ws -0.3
        w2 number n 0.89
        w2 of ws 0.55
        w2 off wC -0.17
        w2 oh ws 1.01
        w2 on n 0.25
        w2 on wC 0.13
        w2 on ws 0.45
        w2 one wC -0.5
        w2 only ws -0.34
        w2 opened ws 0.78
        w2 or ws 0.14
        w2 order n 0.43
        w2 papers n 0.41
        w2 park wC 0.41
        w2 phone ws -0.58
        w2 plain c -0.98
        w2 plate n 1.74
        w2 plate wU 1.88
        w2 please n 0.86
        w2 please ws -0.1
        w2 poor wC -0.15
        w2 port ws 0.59
        w2 practice c 0.51
        w2 practice wC 0.68
        w2 preferred wC 1.27
        w2 preferred wU 0.53
        w2 prefers wC 0.57
        w2 rang wC 0.46
        w2 rang ws 0.28
        w2 rd n 1.61
        w2 reads wC 0.97
        w2 retired ws 0.4
        w2 road wC -0.35
        w2 room wC 0.83
        w2 round wC 0.35
        w2 round ws 0.23
        w2 runner ws 0.25
        w2 said wC -0.86
        w2 same ws -0.23
        w2 says wU 0.38
        w2 says ws -0.42
        w2 school n 0.21
        w2 second n 0.41
        w2 seen wC -0.41
        w2 sending ws 0.14
        w2 sent ws 0.72
        w2 seven ws 1.14
        w2 signed wC 0.51
        w2 sleeping wC -0.49
        w2 someone n 0.65
        w2 something ws 0.02
        w2 spoke wC 0.65
        w2 st n 1.81
        w2 st ws 0.39
        w2 start n -0.33
        w2 step n -0.58
        w2 steps wC -0.27
        w2 stopped wC -0.65
        w2 straight wU 0.65
        w2 surname c 0.82
        w2 surname n 0.63
        w2 surname wC 0.75
        w2 take ws 0.05
        w2 temperature n -0.15
        w2 thanks wC 0.34
        w2 that ws -0.41
        w2 the ws -1.69
        w2 them wC -0.22
        w2 thing wC -0.3
        w2 thirty ws 1.13
        w2 through ws 0.25
        w2 time n -0.61
        w2 time ws 0.23
        w2 to n 0.45
        w2 to wC 0.6
        w2 to ws 0.36
        w2 today wC 0.24
        w2 too wC -0.7
        w2 took n -0.3
        w2 town wC 1.19
        w2 town ws 0.26
        w2 twice n 0.29
        w2 two ws 0.32
        w2 uncle ws -0.2
        w2 unk0 n -0.51
        w2 unk0 wC -0.51
        w2 unk0 ws -0.39
        w2 unk1 c -0.74
        w2 unk1 n -0.09
        w2 unk2 n 0.17
        w2 unk2 wC 0.33
        w2 unk2 wU -0.24
        w2 unk2 ws -0.01
        w2 unk3 n 0.03
        w2 unk3 wC 0.37
        w2 unk3 ws 0.01
        w2 unkg c -0.68
        w2 unkg n 0.79
        w2 unkg wC 0.27
        w2 unkg ws -0.15
        w2 unks n 1.08
        w2 unks wC -0.41
        w2 unkt wC 0.35
        w2 up ws -0.38
        w2 user ws 1.36
        w2 waiting n 0.71
        w2 waiting wC 0.17
        w2 was wC 0.47
        w2 we're wC 0.31
        w2 we're ws 0.94
        w2 wedding wC 0.62
        w2 weeks wC 0.09
        w2 will n 0.96
        w2 will ws -0.44
        w2 with ws 0.15
        w2 wks n 0.64
        w2 wname n 0.13
        w2 wname wC 0.33
        w2 wname wU 0.71
        w2 wname ws -0.23
        w2 won't wC 0.26
        w2 work ws 0.53
        w2 worker ws 0.29
        w2 wsur n -0.13
        w2 x wC -0.48
        w2 x ws -0.64
        w2 you wC 0.66
        w2 | n 0.37
        w2 | wC 0.53
        w2 – n -0.33
        w2 – wC -0.52
        w21 " #1 wC -0.46
        w21 " . wC -0.19
        w21 #1 ) wU 1.33
        w21 #1 ) ws 0.54
        w21 #1 , n 0.22
        w21 #1 , wC -0.34
        w21 #1 - c -0.83
        w21 #1 - n -1.27
        w21 #1 . n -0.83
        w21 #1 / n 0.91
        w21 #1 : ws -0.26
        w21 #1 ?m wC -0.55
        w21 #1 given wC 0.41
        w21 #1 is wC 0.4
        w21 #1 is ws 0.22
        w21 #1 l n -0.43
        w21 #1 to n 0.27
        w21 #1 unk2 n -0.95
        w21 #2 #2 wC 1.9
        w21 #2 % wC -0.46
        w21 #2 , n -0.56
        w21 #2 , wC -0.68
        w21 #2 , ws -0.54
        w21 #2 - n 0.59
        w21 #2 - wU 0.63
        w21 #2 . n 0.78
        w21 #2 . wC -0.58
        w21 #2 . ws -0.23
        w21 #2 / n 1.67
        w21 #2 : n -1.93
        w21 #2 : ws 0.98
        w21 #2 ?m wC -0.4
        w21 #2 and wC -0.28
        w21 #2 canal wC 0.3
        w21 #2 jan n -0.72
        w21 #2 on n -0.48
        w21 #2 plain c -0.85
        w21 #2 plain ws 0.56
        w21 #2 to n -0.46
        w21 #2 unk2 n 0.19
        w21 #2 with wC 0.22
        w21 #2 wsur ws 0.62
        w21 #3 #3 wU 0.66
        w21 #3 ( n -0.78
        w21 #3 , n 0.87
        w21 #3 , ws 0.5
        w21 #3 - n 0.54
        w21 #3 . n 1.55
        w21 #3 / n -3.01
        w21 #3 : n 1.53
        w21 #3 bus n 1.01
        w21 #4 #4 ws 0.94
        w21 #4 , n -1.02
        w21 #4 - c 1.19
        w21 #4 - n -0.07
        w21 #4 - wU 1.24
        w21 #4 . ws 0.2
        w21 #4 / n 0.77
        w21 #4 / ws -0.49
        w21 #4 : c 1.45
        w21 #4 : n -0.37
        w21 #5 - n 0.45
        w21 #5 - wC 0.78
        w21 #5 | n 0.32
        w21 #6 - n 0.7
        w21 #7 - n 0.46
        w21 #7 unk2 n -0.52
        w21 #8 - n 0.31
        w21 #91a1 - n -0.81
        w21 #91a1 : c 0.86
        w21 #91a1 : n 1.3
        w21 #91a1 : ws 0.36
        w21 #91a2 dose n 0.47
        w21 #91a2 unk2 ws 0.22
        w21 #92a1 , ws -0.41
        w21 #92a192 : n -1.89
        w21 #a191 / n -0.64
        w21 #a191 unk0 n 0.61
        w21 #a192 | c -0.75
        w21 #a193 - n 0.65
        w21 #a293 - n -0.52
        w21 #a294 unk0 n -0.92
        w21 ( two wC 0.77
        w21 ( unk0 wC -0.86
        w21 ) . wC -0.14
        w21 ) informed n -0.21
        w21 , " wC -0.36
        w21 , #5 ws 0.57
        w21 , #91a1 wC 0.45
        w21 , address wC 0.35
        w21 , and ws 0.34
        w21 , battery n -0.81
        w21 , can ws 0.44
        w21 , city n 0.86
        w21 , dr wC 0.69
        w21 , facility wC 0.61
        w21 , interpreter wC -0.65
        w21 , last n 0.33
        w21 , med n -0.72
        w21 , med wC -0.56
        w21 , medw wC -0.32
        w21 , minutes wC 0.26
        w21 , mother wC -0.44
        w21 , no wU -0.59
        w21 , opa n -0.24
        w21 , plain n -1.14
        w21 , plain wC -0.59
        w21 , start wC -0.61
        w21 , suite n 0.58
        w21 , thanks ws 0.24
        w21 , unit wC 0.4
        w21 , unk2 n -0.21
        w21 , unk2 wC 1.03
        w21 , unk2 ws 0.26
        w21 , unkg n 1.73
        w21 , unks c 0.47
        w21 , vehicle ws 0.27
        w21 , warden wC 0.33
        w21 , warrant n 0.6
        w21 , witness wC 0.53
        w21 - #4 ws -0.69
        w21 - med wC 0.27
        w21 . . n 0.2
        w21 . . ws -0.51
        w21 . : wC 0.58
        w21 . age n 0.81
        w21 . from wC -0.17
        w21 . given wC 0.04
        w21 . med n -1.08
        w21 . no wC -0.58
        w21 . plain n -0.82
        w21 . she' n 0.37
        w21 . signed ws 0.54
        w21 . surname ws -0.5
        w21 . unk1 wU 0.45
        w21 . unk2 wC 0.87
        w21 . unk3 n -0.73
        w21 . unkg wC 0.42
        w21 . unkt n -0.41
        w21 / #1 ws -0.43
        w21 / / ws 1.21
        w21 / sister wC 0.5
        w21 / unk2 wC -0.25
        w21 : " wC 0.34
        w21 : : c 1.16
        w21 : day n 0.19
        w21 : given wC 0.68
        w21 : med n -0.35
        w21 : plain c -0.44
        w21 : plain wC 0.53
        w21 : st wC -0.77
        w21 : unk2 n -0.48
        w21 : unkt n 0.86
        w21 ; ct n -0.43
        w21 ; med wC -0.32
        w21 ; newline wC 0.6
        w21 = unk3 n 0.55
        w21 > find ws 0.68
        w21 ?m , wC 0.3
        w21 ?m medw wU 0.31
        w21 ^ ^ wC -0.17
        w21 ^ ^ wU -0.39
        w21 ^ ^ ws -0.37
        w21 ^ ask ws 0.26
        w21 ^ brand ws -0.25
        w21 ^ can ws 0.42
        w21 ^ could ws 0.37
        w21 ^ dear wC -0.85
        w21 ^ does ws -0.46
        w21 ^ found ws 0.5
        w21 ^ give ws 0.22
        w21 ^ i'm n 0.53
        w21 ^ is n -0.49
        w21 ^ is wC -0.67
        w21 ^ is ws 0.68
        w21 ^ it' wC 0.46
        w21 ^ its ws 0.86
        w21 ^ mi ws -0.18
        w21 ^ mother ws -0.23
        w21 ^ mr wC -0.18
        w21 ^ not ws 0.28
        w21 ^ our n 0.54
        w21 ^ our ws -0.48
        w21 ^ plain n 0.39
        w21 ^ sister wC -0.5
        w21 ^ tell wC 0.37
        w21 ^ tell ws 0.38
        w21 ^ told ws 0.86
        w21 ^ took wC -0.18
        w21 ^ unk3 n -0.99
        w21 ^ unk3 ws -0.29
        w21 ^ unkg ws 0.19
        w21 ^ unks wC 0.45
        w21 ^ wname n -0.32
        w21 ^ wname wC -0.41
        w21 ^ wname ws -0.33
        w21 ^ wsur wC -0.52
        w21 ^ wsur ws -0.31
        w21 a - wC 0.42
        w21 a . wC 1.26
        w21 again . ws -0.27
        w21 age : n 0.46
        w21 al - wC 0.31
        w21 am - n -0.19
        w21 and beats wC 0.32
        w21 and unk3 ws 0.18
        w21 are in ws -0.16
        w21 arrived , n 0.08
        w21 ask for ws 0.65
        w21 at st wC -0.81
        w21 at unit n -0.15
        w21 baby boy ws 0.24
        w21 bed #1 wC 1.56
        w21 bed #2 wU 0.46
        w21 born in wC 0.54
        w21 born the ws 0.34
        w21 brand ( wC -0.28
        w21 brand ) wC 0.3
        w21 brand , n 0.39
        w21 brand . wC -0.02
        w21 brand : n -0.3
        w21 brand and wC -0.61
        w21 by the wC 0.55
        w21 by unk2 ws 0.27
        w21 call . wC -0.63
        w21 came back n -0.54
        w21 checked before n 0.51
        w21 city , wC -0.64
        w21 city - wC -0.36
        w21 city to ws 0.41
        w21 closer to wC 0.22
        w21 county road n 0.92
        w21 court , ws 0.92
        w21 das surname n 0.3
        w21 death of ws 0.44
        w21 deck in wC 0.12
        w21 delivered by wC 0.42
        w21 dl | n -0.54
        w21 dl | wC 0.43
        w21 done , wC -0.32
        w21 dr given ws 0.35
        w21 due on n 0.24
        w21 e - ws -0.7
        w21 eponym - wC -0.57
        w21 ex , ws 0.37
        w21 example . ws 2
        w21 example / ws 1.02
        w21 f : n 0.26
        w21 factory on wC 0.33
        w21 first name ws 0.58
        w21 five a ws 0.34
        w21 fly to wC -0.29
        w21 for unk2 ws 0.2
        w21 form for wC 0.46
        w21 form to ws 0.35
        w21 from city wC 0.6
        w21 given , n -0.08
        w21 given , wC 0.33
        w21 given - wC 0.21
        w21 given - ws 0.97
        w21 given . ws 0.67
        w21 given ?m wC 0.09
        w21 given _ ws 0.77
        w21 given at n 0.53
        w21 given in ws -0.39
        w21 given is n 0.45
        w21 given unk2 ws -0.4
        w21 go by ws 0.77
        w21 goes by wC 0.3
        w21 goes by ws 0.62
        w21 gran is n 0.63
        w21 here in wC 0.22
        w21 hey its ws 0.4
        w21 home flat n 0.7
        w21 home with wC 0.21
        w21 hrs , ws 0.51
        w21 i am wU 0.4
        w21 i called n 0.67
        w21 i mean ws 0.39
        w21 i prefer wC 0.31
        w21 i take wC -0.5
        w21 i'm the wC 0.48
        w21 in - n 0.3
        w21 in - ws -0.46
        w21 in on wC 0.47
        w21 in unkg wC -0.24
        w21 inside ( wC 0.26
        w21 is also n 0.28
        w21 is flat n -1.16
        w21 is old ws 0.19
        w21 is plain ws 0.27
        w21 is unk1 n 0.51
        w21 is unk2 n 0.89
        w21 is unk3 ws 0.53
        w21 issued in wC 0.27
        w21 it , ws 0.36
        w21 it is wC -0.3
        w21 it' been n -0.34
        w21 kg . wC -0.25
        w21 kids are ws 0.22
        w21 l . wC 0.73
        w21 l medw wC -0.47
        w21 label – wC 0.37
        w21 late , wC 0.46
        w21 live with wC 0.97
        w21 looking after wC 0.45
        w21 m . wC 0.7
        w21 male , n 1.03
        w21 me , wC 0.42
        w21 me , ws 0.36
        w21 me and ws 0.39
        w21 med , n 0.2
        w21 med , wC -0.18
        w21 med . wC -0.14
        w21 med . ws 0.35
        w21 med : n 0.31
        w21 med in ws 0.66
        w21 med newline wC 0.84
        w21 med number wC 0.41
        w21 med on wC 0.78
        w21 med say ws 0.37
        w21 med the c 1.18
        w21 med unk2 ws -0.46
        w21 med with ws 0.4
        w21 med worker ws 0.24
        w21 med wsur ws 0.71
        w21 medw - n 0.44
        w21 medw - wC -0.5
        w21 medw . n -0.36
        w21 medw / ws 0.82
        w21 medw : wC -0.3
        w21 medw ; n 0.14
        w21 medw from n 0.08
        w21 medw in wC -0.3
        w21 medw unk2 n -0.3
        w21 mg . wC 0.37
        w21 mo for wC 0.42
        w21 moving to wC 0.19
        w21 mum is n 0.33
        w21 my care n 0.25
        w21 my names ws 0.21
        w21 my unk1 ws 0.6
        w21 name is ws 0.61
        w21 new med wC 0.44
        w21 next unk3 n -0.44
        w21 night . wC 0.31
        w21 no . c 0.71
        w21 no . n 0.86
        w21 normal that wC 0.53
        w21 now . wC -0.33
        w21 of birth wC 0.26
        w21 of dr wC -0.24
        w21 of plain n -0.38
        w21 off to wC -0.25
        w21 ok per ws 0.54
        w21 on file ws 0.28
        w21 on may c 1.02
        w21 on the c -0.21
        w21 on unk0 n -0.57
        w21 on wsur wC -0.35
        w21 one in wC -0.57
        w21 one in ws -0.51
        w21 or just ws -0.44
        w21 or ring ws 0.45
        w21 order : wC -0.6
        w21 pa - wC -0.64
        w21 pain is n -1.07
        w21 papers say n 0.41
        w21 patient , wC -1.1
        w21 patient , ws -0.28
        w21 pill . wC 0.38
        w21 place , ws 0.29
        w21 plain , n -0.65
        w21 plain , ws -0.35
        w21 plain . ws 0.22
        w21 plain / n -0.03
        w21 plain : ws -0.23
        w21 plain = n -0.5
        w21 plain _ ws 0.45
        w21 plain and ws -0.08
        w21 plain at wC -0.19
        w21 plain is ws -0.32
        w21 plain med wC 0.25
        w21 plain of ws -0.34
        w21 plain street n 0.54
        w21 plain unk1 ws -0.24
        w21 plain unkg ws 0.31
        w21 play med wC 0.18
        w21 practice code c 0.51
        w21 preferred : wC 1.24
        w21 prefers " wC 0.57
        w21 pull med n 0.37
        w21 raised in wC 0.19
        w21 re : n 0.33
        w21 retired , ws 0.4
        w21 round , ws 0.25
        w21 runner : ws 0.25
        w21 say it ws -0.69
        w21 school ( wC 0.58
        w21 seen by wC -0.38
        w21 she is n 0.68
        w21 shield , wC -0.45
        w21 side room wC 0.44
        w21 since . wC 0.18
        w21 since about wC -0.4
        w21 since jan n 0.78
        w21 step goal n -0.58
        w21 steps , wC -0.27
        w21 straight to wU 0.65
        w21 straight to ws 0.28
        w21 surname , n -0.23
        w21 surname - wC 0.52
        w21 surname - ws 0.47
        w21 surname : ws -0.38
        w21 surname ?m wC 0.4
        w21 surname consultant wC -0.37
        w21 surname ed n 0.37
        w21 surname rd ws 0.49
        w21 thanks , wC 0.31
        w21 the twins ws 0.23
        w21 the unk1 wC -0.32
        w21 the wname wC -1.01
        w21 this is ws 0.93
        w21 to - ws -0.35
        w21 to be ws -0.43
        w21 to call ws 0.2
        w21 to flat n 1.24
        w21 to our ws 0.51
        w21 to unks n 1.69
        w21 two , ws 0.38
        w21 uncle , n 0.74
        w21 unit , wC 0.51
        w21 unk0 - wC 0.49
        w21 unk0 . n 0.06
        w21 unk0 . ws -0.39
        w21 unk0 : n -0.04
        w21 unk0 : wU 0.58
        w21 unk0 in wC 0.25
        w21 unk0 since ws -0.28
        w21 unk0 unkg wC -0.05
        w21 unk0 with wC -0.34
        w21 unk0 wname ws 0.22
        w21 unk1 , n 0.87
        w21 unk1 - wC 0.59
        w21 unk1 - ws 0.3
        w21 unk1 . n -0.42
        w21 unk1 / n 0.2
        w21 unk1 : c -0.42
        w21 unk1 : wU 0.41
        w21 unk1 < ws 0.37
        w21 unk1 = n 0.57
        w21 unk1 ?m wC 0.37
        w21 unk1 ?m wU 0.3
        w21 unk1 by wC -0.72
        w21 unk1 in ws -0.32
        w21 unk1 is ws 0.35
        w21 unk1 out n 0.48
        w21 unk1 pass n -0.26
        w21 unk1 reports n -0.3
        w21 unk1 to wC 0.53
        w21 unk1 unk2 n 0.21
        w21 unk1 wsur ws -0.15
        w21 unk2 - c 1.03
        w21 unk2 . ws 0.47
        w21 unk2 / ws -0.74
        w21 unk2 : wC -0.34
        w21 unk2 : ws -0.29
        w21 unk2 ; n -0.84
        w21 unk2 ; wC -0.68
        w21 unk2 ?m wC 0.46
        w21 unk2 al n -0.46
        w21 unk2 and ws 0.26
        w21 unk2 for wC -0.49
        w21 unk2 from n -1
        w21 unk2 on wC 0.61
        w21 unk2 unk2 n 0.28
        w21 unk2 | n -0.53
        w21 unk2 | wU 0.4
        w21 unk3 #3 ws 0.15
        w21 unk3 , n 0.44
        w21 unk3 , wC 1.11
        w21 unk3 . n 1.17
        w21 unk3 . wC 0.53
        w21 unk3 / wU -0.39
        w21 unk3 : n -1.73
        w21 unk3 : wU -0.5
        w21 unk3 ; n -0.33
        w21 unk3 given n 0.38
        w21 unk3 newline wC -0.62
        w21 unk3 plain ws -0.32
        w21 unk3 text ws 0.32
        w21 unk3 with ws 0.19
        w21 unkg & wC 0.5
        w21 unkg , n 0.2
        w21 unkg - ws 0.67
        w21 unkg . ws -0.14
        w21 unkg ?m wC 0.48
        w21 unkg mayor n 0.45
        w21 unks #5 wC 0.43
        w21 unks - n -0.47
        w21 unkt , ws -0.36
        w21 unkt in ws -0.28
        w21 unkt unk2 n 0.43
        w21 waiting on wC 0.17
        w21 was in ws 0.15
        w21 we live wC 0.3
        w21 we're at ws 0.88
        w21 wedding in wC 0.62
        w21 went in ws 0.23
        w21 with dr wC -0.23
        w21 with tita ws 0.68
        w21 with unk0 wC 0.51
        w21 wks , n 0.64
        w21 wname - ws 0.34
        w21 wname and wC -0.98
        w21 won't , wC 0.25
        w21 wsur , c 0.91
        w21 wsur , n 0.39
        w21 wsur , ws -0.27
        w21 wsur ; wC -0.02
        w21 wsur ending n 1.04
        w21 wsur in wC 0.34
        w21 wsur unk1 wC 0.26
        w21 yes she' n 0.38
        w21 | unk3 n 0.29
        w21g ! ! OC 0.13
        w21g " #1 SC -0.46
        w21g #1 ) MC 0.87
        w21g #1 , GC -0.75
        w21g #1 , SC -0.79
        w21g #1 , Ss -0.67
        w21g #1 , Ts 0.11
        w21g #1 . SC -0.4
        w21g #1 is Ms 0.22
        w21g #1 plain Ms 0.81
        w21g #2 , MC -0.86
        w21g #2 , OC -0.32
        w21g #2 , SC 0.09
        w21g #2 . MC -0.43
        w21g #2 and MC -0.28
        w21g #2 canal MC 0.3
        w21g #2 plain Os 0.42
        w21g #2 wsur Ms 0.62
        w21g #2 | Ss 0.33
        w21g #3 #3 SU 0.67
        w21g #3 . OC 0.62
        w21g #3 . SC -0.39
        w21g #3 / Ms 0.66
        w21g #3 / Ss -0.58
        w21g #4 #4 Ms 0.95
        w21g #4 / Ms -0.47
        w21g #a294 - OU 0.73
        w21g ( da SC -0.22
        w21g , #1 MC -0.36
        w21g , #1 Ms -0.62
        w21g , address SC 0.35
        w21g , given SC -0.28
        w21g , medw SC -0.5
        w21g , start MC -0.61
        w21g , unit SC 0.4
        w21g , unk0 Ms 0.31
        w21g , unk1 Ms 0.56
        w21g , unk1 OC 0.49
        w21g , unk3 Ms 0.34
        w21g . plain Ss 0.4
        w21g . unkt GC -1.6
        w21g / unk2 Gs 0.33
        w21g / unk2 OC -0.35
        w21g / unk3 OC -0.49
        w21g : given SC 0.87
        w21g : plain MC 0.29
        w21g : wname SC 0.35
        w21g > welcome SC 0.37
        w21g ?m medw SU 0.31
        w21g ^ ^ GU 0.08
        w21g ^ ^ MC -0.26
        w21g ^ ^ OC -0.35
        w21g ^ ^ Ss 0.2
        w21g ^ could Ms 0.35
        w21g ^ email Ss 0.37
        w21g ^ given GC -0.28
        w21g ^ given MC 0.56
        w21g ^ given Ms 0.23
        w21g ^ given SC -0.39
        w21g ^ in MC -0.27
        w21g ^ is GC -0.45
        w21g ^ mr SC -0.58
        w21g ^ mr Ss -0.23
        w21g ^ plain Ss -0.48
        w21g ^ sister GC -0.5
        w21g ^ the SC 0.55
        w21g ^ unk0 Ms -0.45
        w21g ^ unk1 Os -0.48
        w21g ^ unk2 OC -0.23
        w21g ^ unk2 Os -0.49
        w21g ^ unk2 Ss 0.56
        w21g ^ unk3 Ss -0.34
        w21g ^ unkg MC -0.37
        w21g ^ unkg Os 0.13
        w21g ^ wname MC -0.45
        w21g ^ wname Ms -0.32
        w21g ^ wname Ss 0.46
        w21g ^ wsur MC -0.66
        w21g again : MC -0.25
        w21g ago . MC -0.12
        w21g ask for Os 0.4
        w21g at st GC -0.81
        w21g at the MC 0.17
        w21g at the Ms 0.93
        w21g at the Os -0.59
        w21g at the TC 0.42
        w21g back in TC -0.25
        w21g behalf of Ms -0.25
        w21g born the Os 0.34
        w21g check . GC 0.47
        w21g city , MC -0.6
        w21g dr given Os 0.35
        w21g first . MC -0.14
        w21g fly to Ts -0.13
        w21g flying to TC 0.35
        w21g from unkt Ms 0.81
        w21g given , Ms 0.4
        w21g given - SC 0.8
        w21g given . Ss 0.7
        w21g given _ Ss 0.51
        w21g i'm the Ms 0.13
        w21g in city Os 0.39
        w21g in on MC 0.47
        w21g is in TC 0.31
        w21g is one Os 0.36
        w21g it . SC 0.49
        w21g l medw GC -0.47
        w21g label – SC 0.37
        w21g me #2 MC -0.43
        w21g med ( Os 0.24
        w21g med , GC 0.25
        w21g med , SC -0.22
        w21g med . MC -0.27
        w21g med : MC -0.62
        w21g med in Os 0.36
        w21g med in TC -0.39
        w21g moving to TC 0.19
        w21g mr . MC 0.43
        w21g mr . SC -0.09
        w21g name unk2 GC -0.68
        w21g name unk2 Gs -0.42
        w21g of dr SC -0.24
        w21g of unkt Os 1.38
        w21g on wsur MC -0.35
        w21g one in SC -0.57
        w21g one in Ss -0.5
        w21g order : SC -0.6
        w21g pa - OC -0.64
        w21g plain , MC -1.3
        w21g plain , SC -0.59
        w21g plain - MC 0.3
        w21g plain - Os 0.6
        w21g plain - Ss -0.43
        w21g plain in Ms 0.12
        w21g plain in TC 0.65
        w21g plain wsur MC 0.96
        w21g preferred : MC 1.15
        w21g re : Ms 0.18
        w21g say it Gs -0.69
        w21g settled . OC 0.24
        w21g sleeping : GC -0.48
        w21g st . SC -0.61
        w21g st given' MC 0.29
        w21g state : Ss -0.45
        w21g steps , MC -0.27
        w21g surname , MC -0.39
        w21g surname , OC 0.46
        w21g surname , SC 0.23
        w21g surname - MC 0.19
        w21g surname in MC -0.29
        w21g surname rd Ss 0.49
        w21g the wname GC -1.01
        w21g the wsur MC -0.38
        w21g they wrote Gs -0.76
        w21g to issue SC -0.68
        w21g to our Ms 0.51
        w21g to unk1 Ms 0.18
        w21g tower block OC 0.62
        w21g trip to TC -0.16
        w21g two , Os 0.38
        w21g unit , OC 0.51
        w21g unk0 , GC -0.32
        w21g unk0 , Gs 0.18
        w21g unk0 , MC -0.42
        w21g unk0 , OU 0.56
        w21g unk0 , SC 0.36
        w21g unk0 . Ms -0.57
        w21g unk0 : MC 0.58
        w21g unk0 in TC 0.34
        w21g unk1 #3 Os 1.28
        w21g unk1 , MC -0.62
        w21g unk1 , SC 0.55
        w21g unk1 , Ss 0.32
        w21g unk1 . SC 0.2
        w21g unk1 in TC -0.52
        w21g unk1 on MC 0.62
        w21g unk2 , SC -0.65
        w21g unk2 . MC 0.51
        w21g unk2 . SC 0.61
        w21g unk2 . Ss -0.03
        w21g unk2 . TC -0.41
        w21g unk2 / MC 0.27
        w21g unk2 / Ms -0.43
        w21g unk2 / SC -0.58
        w21g unk2 : Ss -0.36
        w21g unk2 ; MC -0.54
        w21g unk2 for SC -0.43
        w21g unk2 is Os 0.73
        w21g unk3 , Os -0.25
        w21g unk3 , SC -0.24
        w21g unk3 , Ss 0.22
        w21g unk3 - OC 0.67
        w21g unk3 - Ss -0.51
        w21g unk3 . MC 0.33
        w21g unk3 . OC -0.14
        w21g unk3 / SU -0.39
        w21g unk3 license SC 0.46
        w21g unk3 unk2 Os 0.49
        w21g unkg , MC 0.36
        w21g unkg , Ms 0.18
        w21g unkg . SC -0.5
        w21g unkg in Ms -0.21
        w21g unks #5 SC 0.43
        w21g unks , Ss -0.34
        w21g up from TC -0.29
        w21g was in Ms 0.1
        w21g we're at Os 0.88
        w21g who is Gs 0.17
        w21g with dr SC -0.24
        w21g with unk0 Ms 0.35
        w21g wname - Gs 0.22
        w21g wname and Ms 0.27
        w21g wsur , MC 0.19
        w21g wsur - SC -0.5
        w21g wsur . MC -0.51
        w21g wsur in MC 0.24
        w21g wsur in SC 0.24
        w21g wsur with Ms 0.22
        w3 " n -0.55
        w3 " wC -0.1
        w3 # n 0.22
        w3 # wC 0.59
        w3 # ws 0.76
        w3 #1 c -0.83
        w3 #1 n -0.42
        w3 #1 wC -0.46
        w3 #1 ws -0.33
        w3 #2 n -0.51
        w3 #2 wC -0.56
        w3 #2 ws -0.44
        w3 #3 c -0.62
        w3 #3 n -0.62
        w3 #3 wC -0.28
        w3 #3 wU 0.81
        w3 #3 ws 0.34
        w3 #4 c 0.74
        w3 #4 n 0.2
        w3 #4 wC 0.3
        w3 #4 wU 0.39
        w3 #5 n 1.91
        w3 #5 ws -0.54
        w3 #6 wC -1.35
        w3 #6 ws -0.39
        w3 #7 ws 0.66
        w3 #8 ws -0.05
        w3 #91a2 n 0.89
        w3 #92a1 n -0.83
        w3 #92a394 ws 0.35
        w3 #a191 n -0.76
        w3 #a191 wC -0.8
        w3 #a191 wU -0.54
        w3 #a191 ws -0.41
        w3 #a191a191 n -0.48
        w3 #a291 n 0.46
        w3 #a297 wC 0.27
        w3 #a391 c -0.25
        w3 #a391 n -0.98
        w3 #a391 wC -0.55
        w3 % n -0.67
        w3 ' n 0.41
        w3 ( c 0.45
        w3 ( n 0.18
        w3 ( wU -0.49
        w3 ) c 0.61
        w3 ) n 0.77
        w3 ) ws -0.59
        w3 * wU 0.82
        w3 + n -0.35
        w3 + wC -0.63
        w3 , c -0.08
        w3 , n -0.52
        w3 , wU -0.18
        w3 , ws -0.2
        w3 - c 0.77
        w3 - n 1.38
        w3 - wC 0.75
        w3 - wU 0.6
        w3 - ws 0.24
        w3 . c -0.04
        w3 . n 0.95
        w3 . wC -0.22
        w3 . ws 0.21
        w3 / c 0.88
        w3 / n 1.38
        w3 / wC 0.06
        w3 / ws 1.01
        w3 : c 0.46
        w3 : n 0.2
        w3 : wC -0.15
        w3 : wU 0.46
        w3 : ws 0.65
        w3 ; c 0.19
        w3 ; wC -0.48
        w3 ; wU -0.72
        w3 < wC 0.7
        w3 = c -0.93
        w3 = n -0.75
        w3 = wC 0.79
        w3 > n 0.13
        w3 > wC 0.91
        w3 > ws 1.03
        w3 ? c -0.48
        w3 ? n 0.9
        w3 ? ws 0.55
        w3 ?m c -1.05
        w3 ?m n -1.11
        w3 ?m wU -1.42
        w3 @ wC -0.32
        w3 @ wU 0.8
        w3 @ ws 2.3
        w3 [ ws 1.05
        w3 ] n -0.09
        w3 ^ c 0.5
        w3 ^ n -0.01
        w3 ^ wC 0.28
        w3 ^ wU -0.63
        w3 ^ ws 0.43
        w3 _ n 0.53
        w3 _ wU 0.72
        w3 _ ws 0.53
        w3 a n -0.8
        w3 about ws 0.07
        w3 account n 0.59
        w3 address n 0.77
        w3 age n 0.68
        w3 ah n 0.75
        w3 alone ws 0.39
        w3 and n -1.05
        w3 and ws -0.45
        w3 apart ws -0.28
        w3 appointment n 0.7
        w3 are wC 0.34
        w3 as n 0.09
        w3 at n -0.65
        w3 at wC 0.5
        w3 at ws 1.39
        w3 attorney wU 0.71
        w3 aunt n 0.69
        w3 aunt ws 0.29
        w3 av n 0.51
        w3 balance n -0.58
        w3 bar ws 0.4
        w3 base n 0.5
        w3 battery n -0.69
        w3 bed n 0.75
        w3 bed wC 0.3
        w3 been n -0.44
        w3 best wC 0.52
        w3 best ws 0.52
        w3 block wC 0.57
        w3 blood ws -0.5
        w3 born n 1.13
        w3 brand n 0.16
        w3 brand wU 0.29
        w3 breath ws -0.38
        w3 brother n 0.47
        w3 build n -1.37
        w3 by n 0.92
        w3 by wC 1.24
        w3 by ws 0.93
        w3 c n -0.37
        w3 ca n -0.26
        w3 call ws -0.38
        w3 cards wC -0.21
        w3 cc wC 0.34
        w3 change wC -0.23
        w3 chart n 0.56
        w3 city n -0.57
        w3 city wC -0.46
        w3 city ws -0.37
        w3 claim n 0.68
        w3 consent wC 0.17
        w3 dad wC 0.39
        w3 date n 0.53
        w3 discussed n 0.91
        w3 do n 0.24
        w3 doctor wC -0.49
        w3 does wC -0.27
        w3 done n -0.44
        w3 dose n 0.6
        w3 dr wC 0.07
        w3 dtr wC -0.36
        w3 due c -0.26
        w3 due n 0.14
        w3 due wC 0.76
        w3 due ws 0.5
        w3 e wC 0.8
        w3 e ws 1.45
        w3 eat ws -0.22
        w3 employer n -0.14
        w3 eponym n -0.66
        w3 eponym wC -0.77
        w3 eponym wU -0.41
        w3 fall n 0.47
        w3 fees n 0.82
        w3 fell wC 0.51
        w3 fell ws 0.25
        w3 fever n -0.19
        w3 five ws 1.1
        w3 flat n 1.01
        w3 flat ws 0.39
        w3 flew wC 0.17
        w3 follow n 0.65
        w3 for c 0.16
        w3 for n 0.44
        w3 for wC -0.18
        w3 for ws -0.2
        w3 found ws -0.16
        w3 from n 1.25
        w3 from wC 1.08
        w3 from ws 0.38
        w3 front wC 0.27
        w3 gas n -0.32
        w3 given n 0.64
        w3 given wC 0.33
        w3 given wU -0.58
        w3 given ws -0.08
        w3 goal n -0.52
        w3 got n 0.33
        w3 grandad n 0.68
        w3 grandma n 1.06
        w3 great ws 0.51
        w3 had wC -0.5
        w3 has ws -0.35
        w3 have n -0.42
        w3 he wC 0.38
        w3 he ws 0.09
        w3 health wC 0.29
        w3 hello ws 0.87
        w3 her n 0.15
        w3 her wC 0.21
        w3 her ws 0.58
        w3 hi wC 0.3
        w3 his wC 0.74
        w3 his ws 0.41
        w3 holiday wC -0.31
        w3 home wC 0.24
        w3 hurts n 1.37
        w3 hurts wC -0.86
        w3 husband wC -0.37
        w3 i wC -0.42
        w3 i'm n -0.54
        w3 i'm ws 0.61
        w3 if ws -0.29
        w3 in n -0.18
        w3 in wC -0.39
        w3 index wC 0.51
        w3 instead wC 0.27
        w3 is n -0.33
        w3 is wC 0.51
        w3 is wU 0.58
        w3 is ws 0.53
        w3 issued n 0.36
        w3 it c -0.38
        w3 it wC 0.48
        w3 it' wC -0.17
        w3 its n 0.14
        w3 its ws 1.08
        w3 keep wC 0.52
        w3 kg n -0.18
        w3 la ws -0.27
        w3 label ws 0.1
        w3 last wC -0.33
        w3 lift ws 0.16
        w3 like wC -0.27
        w3 like ws -0.56
        w3 line n 0.84
        w3 lives wC 0.85
        w3 lives ws 0.51
        w3 living ws 0.62
        w3 lot n -1.24
        w3 m n 1.03
        w3 mail wC 0.17
        w3 mail ws 0.6
        w3 make wC 0.61
        w3 mam n 0.4
        w3 may n 0.28
        w3 may wC 0.43
        w3 may ws -0.28
        w3 mayor c 0.93
        w3 mean n -0.53
        w3 med c 0.24
        w3 med n 0.27
        w3 med wC 0.29
        w3 med ws 0.18
        w3 medw n -0.15
        w3 medw wC -0.59
        w3 min wC -0.94
        w3 ml n -0.56
        w3 morning wC 0.17
        w3 moved n 0.37
        w3 moved wC 0.43
        w3 mr wC 0.55
        w3 mr ws 0.04
        w3 mrs n 1.73
        w3 mrs wC 0.44
        w3 mum wC 0.36
        w3 my n -0.38
        w3 my wC -0.69
        w3 my ws 0.04
        w3 name wC 1.14
        w3 name ws 0.58
        w3 nana n 0.53
        w3 need wC -0.24
        w3 neighbour n 1.4
        w3 new wC -0.43
        w3 news wC 0.3
        w3 next n 0.38
        w3 next wC 1.11
        w3 night wC 0.38
        w3 no n 0.48
        w3 no wC -0.59
        w3 no ws -0.45
        w3 now n -0.91
        w3 number n 1.03
        w3 number ws -0.35
        w3 nurse wC -0.64
        w3 of n 0.12
        w3 oh ws 1.4
        w3 old n 1.08
        w3 old ws -0.4
        w3 on n 0.88
        w3 on wC 0.86
        w3 on wU 1.05
        w3 on ws 0.08
        w3 one n 0.33
        w3 one ws 0.39
        w3 opa n -1.66
        w3 out n 0.93
        w3 own ws 0.21
        w3 pain n -1.78
        w3 parking ws 1.7
        w3 past wC 0.62
        w3 patient wC -0.32
        w3 pin n 0.37
        w3 place wC 0.3
        w3 plain c 0.14
        w3 plain n -0.57
        w3 plain wC -0.37
        w3 plain ws -0.15
        w3 plate n 0.7
        w3 policy n 0.87
        w3 pressure n -0.59
        w3 put n -0.34
        w3 put ws 0.09
        w3 rang n 0.34
        w3 rang wC 0.53
        w3 ratio n -0.23
        w3 rd c 0.66
        w3 ready n -0.58
        w3 red wC -0.31
        w3 red ws -0.15
        w3 repeat wC 0.35
        w3 repeat ws 0.14
        w3 room n 0.82
        w3 room wC 0.7
        w3 saved n 0.86
        w3 say ws -0.13
        w3 says n 0.42
        w3 school wC 0.17
        w3 score n -0.41
        w3 seen wC -0.66
        w3 sent n 0.5
        w3 sent ws 0.22
        w3 serial n 0.43
        w3 she wC 0.54
        w3 she' ws -0.31
        w3 shows n 1.2
        w3 signed ws 0.35
        w3 since n 1.49
        w3 since wC -0.65
        w3 site wC -0.22
        w3 six ws 0.54
        w3 smokes wC 0.26
        w3 so ws 0.63
        w3 started n 0.33
        w3 stays n -0.31
        w3 straight wC -0.24
        w3 street n 1.39
        w3 street wC 1.01
        w3 street ws 0.23
        w3 student wC -0.2
        w3 sugar n -0.48
        w3 summary wC 0.58
        w3 surname n 0.34
        w3 surname ws -0.49
        w3 tablets ws -0.15
        w3 take wC -0.58
        w3 tea wC -0.14
        w3 teacher wC -0.49
        w3 than n 0.48
        w3 the c -0.02
        w3 the wC -0.07
        w3 the wU 0.99
        w3 the ws -0.18
        w3 there wC -0.28
        w3 think ws -0.32
        w3 this ws 0.32
        w3 three wC -0.74
        w3 to n 0.78
        w3 to wC 0.56
        w3 to wU -0.5
        w3 to ws 0.21
        w3 took wC 0.16
        w3 town ws 0.98
        w3 transferred wC 0.6
        w3 transferred ws 0.17
        w3 transport wC 0.53
        w3 try n 0.69
        w3 tube wC -0.25
        w3 twenty ws 0.61
        w3 twins c 0.27
        w3 twins wC 0.49
        w3 unit wC 0.58
        w3 unk0 n -0.88
        w3 unk0 wC -0.7
        w3 unk0 wU -0.34
        w3 unk1 c -0.29
        w3 unk1 n -0.53
        w3 unk1 wC -0.03
        w3 unk1 wU -0.13
        w3 unk1 ws 0.17
        w3 unk2 c 0.59
        w3 unk2 n -0.44
        w3 unk2 wU -0.23
        w3 unk2 ws 0.1
        w3 unk3 c 0.34
        w3 unk3 n 0.36
        w3 unk3 wC 0.18
        w3 unk3 ws 0.36
        w3 unkg n 0.51
        w3 unkg wC 0.36
        w3 unkg' ws -0.17
        w3 unks n 0.35
        w3 unks wC -0.04
        w3 unks wU -0.4
        w3 unkt wC 0.64
        w3 unkt wU -0.47
        w3 until n 1.54
        w3 up wC 0.04
        w3 up ws -0.47
        w3 update wC -0.54
        w3 version n -0.51
        w3 visit n 0.27
        w3 walker wC 0.42
        w3 wants wC -0.52
        w3 wants ws -0.44
        w3 we wC -0.43
        w3 we ws 0.58
        w3 we've wC -0.6
        w3 weight n -0.23
        w3 what wC 0.4
        w3 wheel ws 0.76
        w3 who' ws 0.24
        w3 wife ws -0.39
        w3 will ws -0.6
        w3 with wC 0.26
        w3 wname n 0.02
        w3 wname wC 0.26
        w3 wname ws -0.32
        w3 work wC -0.56
        w3 work ws 0.44
        w3 works wC 0.63
        w3 wsur c -0.38
        w3 wsur n -0.65
        w3 wsur wU 0.79
        w3 wsur ws -0.33
        w3 y ws 1.08
        w3 year wC -0.34
        w3 year ws -0.37
        w3 yesterday n -0.59
        w3 you ws -0.73
        w3 your n 0.93
        w3 | c -0.69
        w3 | wC 0.13
        w3 | wU 1.63
        w3 — wC 0.61
        word ah s 0.62
        word airport s 0.42
        word al s 0.55
        word amber C -0.84
        word angel C -0.08
        word april C -0.16
        word art C -0.31
        word assist C -0.35
        word basil C -0.43
        word bear s 0.72
        word bed C -0.61
        word best C -0.31
        word bibi C 0.67
        word big C 0.5
        word bill s -0.83
        word block s 0.22
        word blood C -0.71
        word born s -0.44
        word boy s 0.59
        word brad C 0.12
        word breast C -0.28
        word bridge s 0.41
        word c s -0.2
        word candy C 0.24
        word card C -0.35
        word card s -0.8
        word castle s 0.42
        word chase s -0.45
        word chin C -0.42
        word council C -0.89
        word county C 1.24
        word county s 0.27
        word cross C -0.59
        word crystal C -0.29
        word cut s 1.45
        word diet C -0.36
        word don C 0.26
        word dot s 0.29
        word east C 0.65
        word ed U -0.54
        word elder C -0.46
        word email s -0.48
        word everyone C 0.29
        word everything C -0.14
        word example s 3.02
        word farrow C 0.38
        word feb s 0.55
        word fields C 0.77
        word fine s -0.61
        word fit s 0.5
        word flat C 2.29
        word flat s 1.51
        word forty s 0.49
        word fourth s 0.34
        word free s -0.25
        word ginger s -0.56
        word goes s -0.27
        word gold C -0.54
        word green s -0.55
        word guest s -0.41
        word ham s 0.24
        word hand s -0.35
        word hay C -0.16
        word hay s -0.38
        word height s 0.22
        word hernia C -0.58
        word hernia s -0.59
        word high C -0.09
        word high s -0.39
        word hill C -1.15
        word ho s 0.32
        word home s -0.28
        word hope s 0.89
        word hundred s 2.1
        word iris C -1.03
        word island C 0.63
        word ivy C 0.6
        word jack C -0.39
        word jan C -0.65
        word jasmine C 0.77
        word joy C -0.41
        word july C -0.13
        word june C -0.75
        word june s -0.77
        word kitchen s -0.35
        word l C -0.33
        word la s 0.18
        word lake C -0.01
        word lake s 0.53
        word lance C 0.12
        word lane C 0.67
        word light C -0.64
        word little C -0.58
        word little s -0.84
        word lynch C -0.29
        word m C 0.08
        word m s 0.51
        word major C -0.35
        word major s -0.12
        word maker s 0.23
        word mar C 0.73
        word march C -0.01
        word march s -0.51
        word mark C -0.66
        word mark s -0.8
        word market s 0.33
        word mg U 0.55
        word mill s 0.87
        word min s 0.34
        word mo s 0.82
        word mom s 0.48
        word nail s 0.36
        word nobody C -0.11
        word north C -0.46
        word november C 0.11
        word ní s 0.4
        word oh s 1.56
        word olive C -0.6
        word pa s 0.56
        word pace C 0.31
        word pack C 0.29
        word pack s 0.24
        word pain C 0.34
        word penny C -1.28
        word penny s -0.84
        word pop C -0.19
        word port C 0.59
        word port s 0.73
        word porter C -0.72
        word porter s -0.35
        word post C -0.18
        word post s -0.64
        word prince C 0.2
        word rd U 0.93
        word red s 0.16
        word reed C -0.06
        word river C 0.76
        word road s 0.82
        word room C -0.54
        word room s 0.59
        word rose C -1.14
        word rosemary s -0.58
        word route C 0.45
        word royal C -0.72
        word sandy C -0.16
        word security C -0.36
        word sept C 1
        word shah C -0.21
        word site C 0.96
        word sky C 0.86
        word sky s 0.3
        word smith C -0.22
        word speaking s -0.29
        word spending s 0.24
        word st s 0.12
        word station C 0.48
        word station s 0.5
        word stone C 0.58
        word store s 0.7
        word street C -0.56
        word swift s 0.23
        word tablet s -0.17
        word tom C 0.3
        word triple s 0.38
        word true s -0.66
        word twenty s 1.2
        word unit C 0.6
        word unit s 0.75
        word unless s 0.47
        word van C 0.59
        word van s 0.6
        word via C 0.91
        word view C 0.28
        word view s 0.72
        word walk s -0.45
        word wallet s 0.24
        word ward C -1.92
        word ward s -0.76
        word way C 0.3
        word west s 0.32
        word western s 0.57
        word winter C 0.49
        word wolf C 0.31
        word work s -0.29
        word x C -0.54
        word xi U 0.73
        word y C -0.96
        word yard C 0.9
        word yard s 0.39
        word year C -0.88
        word young C -1.16
        """
}
