// What speaks for (above 0) and against somebody being named, row by row: `feature weight`.
//
// Made by tools/name_weights.py (logistic regression) of this repository's own labelled texts.
extension Weights {
    static let table = """
        start 0.05
        begins B actC -0.83
        begins B brandC' 0.46
        begins B c10U 0.88
        begins B c12s -0.37
        begins B c3s -0.12
        begins B c8s 0.34
        begins B comC -0.87
        begins B coms -0.26
        begins B givenC' 0.94
        begins B handledC -0.27
        begins B n1s -0.72
        begins B n3s -0.75
        begins B n4s 0.64
        begins B particleC 0.57
        begins B particleU 0.8
        begins B plainC -0.25
        begins B plains -0.36
        begins B roles -0.65
        begins B streetC -0.83
        begins B surnameC 1.04
        begins B surnameC' 0.56
        begins B tails -0.05
        begins B unk0C -0.17
        begins B unk0U -0.44
        begins B unk2U -0.66
        begins B unk2s -0.16
        begins B unkgC' 0.38
        begins B unksC -0.24
        begins B unktC -0.32
        begins B wnames 0.49
        begins B wsurC -0.37
        begins B wsurU 0.32
        begins b brands -0.08
        begins b c11U 0.51
        begins b c12U 1.3
        begins b c2U -1.04
        begins b c4s -0.52
        begins b c5U 0.02
        begins b c6U -0.06
        begins b c6s -0.99
        begins b c7U 0.62
        begins b cityC 0.56
        begins b comC 0.09
        begins b comU -0.49
        begins b coms -0.07
        begins b countrys -0.53
        begins b eponymC 0.32
        begins b eponymC' -1.11
        begins b givenC 0.55
        begins b givens 0.31
        begins b medC -0.74
        begins b medU -1
        begins b meds -0.98
        begins b medwC' 0.53
        begins b medwU 0.55
        begins b medws 0.1
        begins b n1s -0.74
        begins b n2s -0.32
        begins b n3s -1.74
        begins b n4s -0.84
        begins b n5s 0.07
        begins b n6s 0.86
        begins b n7s 1.3
        begins b particleC -0.25
        begins b plainC 0.05
        begins b plains -0.12
        begins b streets 0.92
        begins b surnameC 0.93
        begins b surnames 0.72
        begins b tailC -0.51
        begins b titles -0.7
        begins b unitC -0.27
        begins b unk1C -0.14
        begins b unk1s 0.05
        begins b unk2C -0.21
        begins b unk2U -0.41
        begins b unk2s -0.29
        begins b unk3C 0.27
        begins b unkgC 0.4
        begins b unkgs -0.39
        begins b unkss -0.48
        begins b wnameC 0.37
        begins b wsurs -0.4
        bias n 1.49
        bias wC -0.26
        bias wU -0.88
        bias ws -1.36
        case C B T z -0.82
        case C B t Z 0.33
        case C B t z -0.16
        case C b T z -0.59
        case C b t z 0.15
        case U B T z 0.38
        case U B t z -0.11
        case U b T z -0.59
        case U b t Z 0.4
        case U b t z -0.53
        case s B T z -1
        case s B t Z 1.29
        case s B t z -0.51
        case s b T z -1.14
        case s b t Z 1.14
        case s b t z -1.13
        d1 # c3U 0.18
        d1 # c5U 0.86
        d1 # monthC 2.28
        d1 # months 1.13
        d1 # n2s 1.65
        d1 # n3s 2.14
        d1 # n4s 1.75
        d1 # n5s 0.94
        d1 # plainC -0.8
        d1 # plains -0.28
        d1 # surnameC -1.11
        d1 # tailC 0.52
        d1 # unk0s -0.76
        d1 # unk1C -0.14
        d1 # unk2C 0.21
        d1 # unk2s 0.14
        d1 # unk3C -0.47
        d1 # wnameC -0.54
        d1 #a c3U 2.9
        d1 #a c3s 1.14
        d1 #a monthC 2.43
        d1 #a n1s -0.45
        d1 #a n6s 0.51
        d1 #a unk1C 0.31
        d1 #a unk1U 0.63
        d1 #a unk1s -0.46
        d1 $ c4s -0.32
        d1 $ c5U 0.62
        d1 $ cityC -0.02
        d1 $ coms -0.18
        d1 $ medC -0.62
        d1 $ meds 0.39
        d1 $ n2s -0.51
        d1 $ n4s -0.15
        d1 $ n5s -0.23
        d1 $ n6s 0.46
        d1 $ particles -0.88
        d1 $ plainC -0.73
        d1 $ streetC 0.54
        d1 $ surnameC 0.39
        d1 $ unk0C -0.39
        d1 $ unk1C 0.22
        d1 $ unk1s 0.09
        d1 $ unk2U -0.17
        d1 $ unk3U 0.32
        d1 $ unk3s -0.21
        d1 $ unkgC -0.69
        d1 $ unkgs -0.05
        d1 $ wnameC 0.56
        d1 $ wsurs 0.03
        d1 aC n2s -0.07
        d1 acts brands 0.18
        d1 acts cityC -0.7
        d1 acts comC 0.49
        d1 acts medws -0.19
        d1 acts monthC 0.16
        d1 acts n2s -0.49
        d1 acts surnameC -0.32
        d1 acts unk0C 0.15
        d1 acts unk1C 1.06
        d1 acts unk1s 0.59
        d1 acts unk2s 0.92
        d1 acts wnameC 1.14
        d1 acts wsurC 1.07
        d1 afters n4s 0.28
        d1 agains wnames 0.53
        d1 ands cityC -0.32
        d1 ands comC -0.33
        d1 ands medC -0.46
        d1 ands plainC 0.36
        d1 ands unk0s 0.22
        d1 ands unktC 0.21
        d1 ands wnames -0.21
        d1 ares unk0s -0.17
        d1 ares wnameC -0.67
        d1 ats n3s -0.47
        d1 ats unk0C 0.11
        d1 ats unk1s -0.3
        d1 beens coms 0.21
        d1 bys unk0C -0.29
        d1 calls unk2C -0.33
        d1 can'ts n2s -0.32
        d1 comC givenC 0.63
        d1 comC medC 0.72
        d1 comC medwC 0.36
        d1 comC n2s 0.48
        d1 comC unk3C 0.62
        d1 comC unkgC -0.47
        d1 comC wnameC -0.49
        d1 comC wsurC' -0.71
        d1 comU comU 0.95
        d1 coms brandC 0.23
        d1 coms c3s -0.93
        d1 coms cityC -0.28
        d1 coms coms -0.51
        d1 coms countrys -0.49
        d1 coms eponymC -0.55
        d1 coms givenC -0.04
        d1 coms medC -0.61
        d1 coms meds -0.38
        d1 coms medwC -0.32
        d1 coms monthC -0.6
        d1 coms n2s -0.04
        d1 coms n4s -1.09
        d1 coms particles -0.44
        d1 coms plainC -0.71
        d1 coms plainC' 0.36
        d1 coms plains 0.66
        d1 coms surnameC -0.77
        d1 coms unitC -0.16
        d1 coms unk1s' 0.4
        d1 coms unk2C 0.59
        d1 coms unk2s 0.15
        d1 coms unk3C -0.28
        d1 coms unk3s -0.36
        d1 coms wnameC -1.12
        d1 coms wnames -0.32
        d1 coms wsurs -0.57
        d1 everys unk1C -0.34
        d1 fors givenC -0.4
        d1 fors unkgs -0.32
        d1 froms plains 0.14
        d1 froms unk0s 0.17
        d1 givenC medC 0.69
        d1 givenC medwC 0.36
        d1 givenC plainC -0.34
        d1 givenC unk2C 0.68
        d1 givenC wsurC -0.5
        d1 givens plains 0.36
        d1 givens titles -0.19
        d1 hads unk0C 0.54
        d1 handleds tailC -0.35
        d1 handleds wnameC 0.63
        d1 hass medws 0.22
        d1 hass unk0s 0.04
        d1 hass unk2s 0.45
        d1 hiss unk1s -0.36
        d1 ins plainC 0.48
        d1 ins relations 0.77
        d1 ins unk2s 0.24
        d1 ins unkgC 0.17
        d1 isn'ts unk0C -0.24
        d1 iss comC 0.9
        d1 iss eponymC -0.21
        d1 iss unk0C 0.43
        d1 iss unk0s 0.28
        d1 iss unk2C -0.08
        d1 iss unk2s -0.29
        d1 iss unk3s 0.42
        d1 itss coms -0.29
        d1 m" comC -0.36
        d1 m" medwC -0.41
        d1 m" n1s -0.4
        d1 m" plainC 0.52
        d1 m" plainU 0.51
        d1 m% n2s -0.99
        d1 m& unk1s 0.19
        d1 m' givenC -0.62
        d1 m( n2s -1.08
        d1 m( plains 0.33
        d1 m( unk0C -0.44
        d1 m( unk1s -0.18
        d1 m) comC 0.46
        d1 m) n1s 0.28
        d1 m) n3s -0.06
        d1 m) unk1C 0.44
        d1 m) unk1s 0.2
        d1 m) unkss 0.19
        d1 m+ n2s -0.69
        d1 m, c2s -0.64
        d1 m, c4U -1.2
        d1 m, citys 0.17
        d1 m, comC 0.11
        d1 m, comU 0.43
        d1 m, eponymC' -0.38
        d1 m, medws 0.23
        d1 m, monthC -0.64
        d1 m, n1s -0.43
        d1 m, n2s -0.13
        d1 m, particles -0.38
        d1 m, plainC 0.27
        d1 m, streetC 1.23
        d1 m, streets 0.71
        d1 m, unk0C 0.41
        d1 m, unk0U -0.01
        d1 m, unk0s -0.14
        d1 m, unk1C 0.48
        d1 m, unk1U -0.42
        d1 m, unk1s -0.16
        d1 m, unk2U -0.32
        d1 m, unk3C -0.28
        d1 m, unkgC -0.25
        d1 m, unkgs -0.02
        d1 m, unksC 0.41
        d1 m, wnameC 0.24
        d1 m, wsurC 0.28
        d1 m, wsurs 0.03
        d1 m- c3U 1.17
        d1 m- c4U 1.29
        d1 m- c4s -0.45
        d1 m- medwC -0.45
        d1 m- n1s 0.28
        d1 m- n2s 0.53
        d1 m- n3s 0.66
        d1 m- particleC 0.67
        d1 m- plains 1.04
        d1 m- unk0C 0.53
        d1 m- unk1U 0.56
        d1 m- unk1s 0.39
        d1 m- unk2C 0.19
        d1 m- wsurC -0.07
        d1 m. c3U -0.47
        d1 m. calls 0.61
        d1 m. coms -0.25
        d1 m. medwC -0.26
        d1 m. months 0.35
        d1 m. n1s -0.44
        d1 m. n2s -0.23
        d1 m. n3s 0.24
        d1 m. n4s -0.54
        d1 m. particleC 0.95
        d1 m. plains -0.15
        d1 m. relations 0.78
        d1 m. streetC 0.58
        d1 m. surnameU 0.69
        d1 m. titles 0.42
        d1 m. unitC 1.53
        d1 m. units 0.26
        d1 m. unk0C -0.17
        d1 m. unk0s -0.29
        d1 m. unk1C -0.19
        d1 m. unk1s -0.36
        d1 m. unk2C 0.64
        d1 m. unk2s 0.61
        d1 m. wnames 0.12
        d1 m. wsurC -0.22
        d1 m/ n1s 0.71
        d1 m/ n2s 0.64
        d1 m/ n3s -1.3
        d1 m/ n4s -0.32
        d1 m/ unk2U 0.95
        d1 m/ unk3C -0.55
        d1 m: c2U 1.01
        d1 m: c5U -1.3
        d1 m: comC -1.12
        d1 m: givenC 0.38
        d1 m: n1s 0.54
        d1 m: plains -0.53
        d1 m: unk0s -0.32
        d1 m: unk1C 0.14
        d1 m: unk1s 0.74
        d1 m; comC -0.6
        d1 m; medwC 0.52
        d1 m; n2s -0.44
        d1 m; unk3C -0.61
        d1 m? unk1C 0.29
        d1 m? unk2C -0.2
        d1 m? wnameC -0.55
        d1 m?m unk0s 0.15
        d1 m?m wsurU 0.54
        d1 m] n4s -0.76
        d1 mays n1s 0.9
        d1 meds wnameC -0.46
        d1 monthC n1s 2.55
        d1 monthC n2s 1.71
        d1 months n1s 0.83
        d1 months n2s 0.85
        d1 m| n1s -0.55
        d1 m| n2s -0.57
        d1 m| particleC -0.5
        d1 m– n2s -0.39
        d1 m– plainC 0.26
        d1 nots n1s 0.42
        d1 offs acts 0.85
        d1 ofs roles 0.57
        d1 ofs wnameC -0.53
        d1 ofs wsurC -0.43
        d1 ones coms 1.31
        d1 ons eponymC 0.42
        d1 ons unk3C -0.54
        d1 outs givenC -0.29
        d1 particleC unk0C 0.57
        d1 particleU particleU 1.04
        d1 particleU unk2C -0.27
        d1 particles n3s 0.61
        d1 plainC givenC -0.62
        d1 plainC n2s 1.17
        d1 plainC particles 0.48
        d1 plains wnameC -0.2
        d1 plains wnames -0.32
        d1 plains wsurC -0.48
        d1 relations particleC -0.24
        d1 streetC n1s 1.08
        d1 streets coms 0.69
        d1 surnameC medC 0.74
        d1 surnameC medwC 0.33
        d1 surnameC particleC 0.13
        d1 surnameC titleC -0.84
        d1 surnameC unk0C 0.55
        d1 surnameC unk1C -0.06
        d1 surnameC unk2C 0.37
        d1 surnameC wnameC -0.22
        d1 surnameC' givenC 0.22
        d1 surnames unk1s 0.43
        d1 tails c3U 0.75
        d1 tails givenC -0.59
        d1 tails medwC -0.51
        d1 tails n2s -0.59
        d1 tails surnameC -0.58
        d1 tails unk0C 0.36
        d1 tails unk0s' 0.59
        d1 tails wnames -1
        d1 thes meds 0.46
        d1 thes plains -0.22
        d1 thes wnameC -0.81
        d1 titleC n2s -0.75
        d1 tos n2s -0.13
        d1 twos coms 0.58
        d1 unitC unk2C -0.27
        d1 unitC wnameC 0.32
        d1 units n1s -1.25
        d1 units n2s -2.33
        d1 units n3s -1.87
        d1 unk0C n1s -0.24
        d1 unk0C plainC 0.2
        d1 unk0C unk3U 0.47
        d1 unk0s citys -0.46
        d1 unk0s eponymC 0.41
        d1 unk0s unk1C -0.53
        d1 unk0s unk1s 0.15
        d1 unk0s unkgC -0.24
        d1 unk0s wnameC -0.54
        d1 unk0s wnames -0.56
        d1 unk1C givenC 0.4
        d1 unk1C unktC -0.47
        d1 unk1U plainC -0.25
        d1 unk1s plains -0.4
        d1 unk1s relationC' 0.14
        d1 unk1s unk3s 0.22
        d1 unk1s unkgC -0.35
        d1 unk1s unkgs -0.36
        d1 unk2C n2s 0.25
        d1 unk2C particleC 0.99
        d1 unk2C particles 1.06
        d1 unk2U plainC 0.26
        d1 unk2s coms 0.23
        d1 unk2s n4s -0.58
        d1 unk2s plains 0.33
        d1 unk2s unk3s -0.46
        d1 unk2s wsurs 0.64
        d1 unk3U n2s -0.6
        d1 unk3U unk2C -0.54
        d1 unk3s n1s 1.05
        d1 unk3s relations 0.09
        d1 unk3s unk2s 0.51
        d1 unkgC n2s 0.47
        d1 unkgC unk0C 0.45
        d1 unkgC unk1C -0.08
        d1 unkgs unk1s 0.32
        d1 unkgs unk2s 0.07
        d1 unksC n2s 0.42
        d1 unksC particles 0.57
        d1 unkss unkgs -0.13
        d1 unkss unksC -0.29
        d1 unktC comC 1.3
        d1 wass givenC -0.8
        d1 wass medws -0.2
        d1 wass monthC -0.54
        d1 wass unk0C 0.43
        d1 wass unk1C -0.08
        d1 wass wnameC 0.64
        d1 whos unk0s 0.19
        d1 withs wnames -0.51
        d1 wnameC plainC -0.34
        d1 wnames unk1s 0.31
        d1 wnames wnames -0.03
        d1 wnames wsurs 0.64
        d1 wsurC medwC 0.8
        d1 wsurC wnameC 0.22
        d1 wsurs medwC -0.52
        d12 # # c 0.64
        d12 # # n 3.2
        d12 # # wU 1.83
        d12 # $ n 1.04
        d12 # $ wC -0.57
        d12 # $ wU -0.7
        d12 # $ ws -0.1
        d12 # coms wC 0.85
        d12 # m" wC 0.39
        d12 # m% wU -0.38
        d12 # m, c 0.3
        d12 # m, n 0.58
        d12 # m, wC 0.32
        d12 # m- ws -0.45
        d12 # m. c -0.9
        d12 # m. wU -1.24
        d12 # m. ws -0.78
        d12 # m/ wU 0.06
        d12 # m; ws 0.51
        d12 # medwC wC 0.79
        d12 # plains ws 1.54
        d12 # unitC wC 0.72
        d12 # units wC -0.74
        d12 # wsurC wU 0.99
        d12 #a # n -0.88
        d12 #a #a wC 0.85
        d12 #a $ c 0.62
        d12 #a $ n -0.21
        d12 #a m, n -0.3
        d12 #a m, wC -0.56
        d12 #a m. wC -0.37
        d12 #a m/ ws -0.24
        d12 #a m; wC -0.28
        d12 #a unk0s wC 0.23
        d12 $ $ wC -0.14
        d12 $ $ ws 0.02
        d12 acts # wC -0.79
        d12 acts coms ws 0.01
        d12 acts fors n -0.51
        d12 acts froms ws -0.17
        d12 acts hims wC -0.75
        d12 acts hiss ws 0.62
        d12 acts itss ws 0.71
        d12 acts m, ws -0.49
        d12 acts mes wC -1.1
        d12 acts mys wC -0.16
        d12 acts offs wC 0.26
        d12 acts offs ws -0.16
        d12 acts ons wC -0.43
        d12 acts sos wC 0.25
        d12 acts thes ws 0.78
        d12 acts wsurs ws 0.35
        d12 agains $ ws -0.14
        d12 agains m. ws 0.19
        d12 ands acts n 0.01
        d12 ands acts wC -0.55
        d12 ands as ws -0.21
        d12 ands coms wC -0.22
        d12 ands its c 0.6
        d12 ands plains wC -0.5
        d12 ands thes ws 0.61
        d12 ands unk0s wC -0.4
        d12 ands unk3s ws 0.29
        d12 ands unkgC wC 0.52
        d12 ands wsurs n 0.46
        d12 ass as ws -0.24
        d12 ats # n 0.86
        d12 ats coms n -0.45
        d12 ats mys ws 0.28
        d12 ats plains wC 0.5
        d12 ats plains ws 0.29
        d12 beens acts ws 0.25
        d12 bes coms ws 0.31
        d12 brands brands wC 0.25
        d12 bys coms wC 0.21
        d12 comC # n -0.66
        d12 comC acts wC -0.79
        d12 comC m, wC -0.52
        d12 comC m: n 0.05
        d12 comC m: wC 0.62
        d12 comC m: wU 0.51
        d12 comC m; wC -1.01
        d12 comC medC wC -0.39
        d12 comC tailC n 0.37
        d12 comC wnameC n 1.58
        d12 coms # n 0.86
        d12 coms # ws -0.13
        d12 coms #a ws -0.64
        d12 coms $ wC -0.96
        d12 coms $ ws -0.8
        d12 coms acts ws 0.22
        d12 coms ands wC 0.4
        d12 coms ands ws 0.22
        d12 coms as wC 0.8
        d12 coms brandC wC 0.28
        d12 coms coms wC 0.41
        d12 coms coms ws 0.35
        d12 coms fors ws 0.68
        d12 coms hass wC -0.2
        d12 coms iC wC -0.15
        d12 coms ifs wC -0.6
        d12 coms ins wC -0.71
        d12 coms ins ws 0.12
        d12 coms iss wC 0.24
        d12 coms its wC 0.21
        d12 coms m, wC -1.07
        d12 coms m, ws -0.83
        d12 coms m. n -0.69
        d12 coms m. wC -0.18
        d12 coms m: c -0.89
        d12 coms m: wC -0.78
        d12 coms m= n -0.25
        d12 coms m? wC -0.84
        d12 coms meds wC -0.48
        d12 coms mys wC -0.27
        d12 coms ons wC 0.1
        d12 coms ons ws -0.06
        d12 coms ors ws 0.12
        d12 coms overs wC 0.43
        d12 coms overs ws 0.16
        d12 coms plains ws 0.34
        d12 coms streets n 0.71
        d12 coms thes wC 0.54
        d12 coms unk0s wC -0.31
        d12 coms wsurs wC -0.23
        d12 coms wsurs ws -0.34
        d12 doesn'ts coms ws 0.14
        d12 fors coms ws 0.44
        d12 froms brandC wC 0.68
        d12 froms coms wC 0.7
        d12 froms coms ws 0.28
        d12 froms nexts ws 0.25
        d12 froms thes ws 0.27
        d12 givenC comC wC 0.39
        d12 givenC coms wC 0.26
        d12 givenC m, wC 0.23
        d12 givenC surnameC wC -0.52
        d12 givenC thes wC 0.48
        d12 hads as wC -0.16
        d12 hads hers ws 0.46
        d12 handleds m. wC -0.5
        d12 hass as wC 0.88
        d12 hass as ws 0.4
        d12 hass coms wC -0.28
        d12 haveU tailU wU 0.19
        d12 heres m, ws 0.36
        d12 heres m. wC 0.54
        d12 ins citys ws -0.32
        d12 ins coms n 0.35
        d12 ins meds wC 0.77
        d12 ins monthC wC -0.68
        d12 ins plains ws 0.41
        d12 ins thes wC -0.27
        d12 ins thes ws -0.37
        d12 ins unk2U wC 0.5
        d12 isU notU wU 0.55
        d12 isn'ts coms wC -0.24
        d12 iss # wC 0.36
        d12 iss #a ws -0.41
        d12 iss acts wC -0.45
        d12 iss coms c 0.55
        d12 iss coms ws -0.08
        d12 iss ins wC 0.5
        d12 iss mys wC 0.71
        d12 iss mys ws 0.74
        d12 iss thes wC 0.41
        d12 iss withs ws -0.63
        d12 m" $ ws -0.24
        d12 m" m: ws -0.62
        d12 m" m} n 0.29
        d12 m# # n 0.52
        d12 m' m, wC 0.58
        d12 m' tails wC -0.31
        d12 m( firsts wC 0.27
        d12 m( meds ws 0.19
        d12 m( nots wC 0.28
        d12 m( plainU wC 0.46
        d12 m( relations wC 0.72
        d12 m) # n 4
        d12 m) # wC -0.84
        d12 m) $ n -0.92
        d12 m) $ ws -0.44
        d12 m) ands wC 0.23
        d12 m) m. n -0.01
        d12 m) m: n -0.41
        d12 m) m; n 0.74
        d12 m) m– wC 0.46
        d12 m) tos ws 0.19
        d12 m) won'ts wC 0.26
        d12 m+ # ws -0.39
        d12 m+ particleC wC 0.4
        d12 m, # c 1.04
        d12 m, # wC 0.79
        d12 m, # ws 0.52
        d12 m, #a n -0.93
        d12 m, #a wU -0.43
        d12 m, actC n 0.93
        d12 m, acts n 0.85
        d12 m, acts wC -0.14
        d12 m, ands wC -0.3
        d12 m, ands ws 0.35
        d12 m, ats n -0.16
        d12 m, beens wC -0.36
        d12 m, brandC wC -0.8
        d12 m, cans wC 0.16
        d12 m, comC wC -1.13
        d12 m, coms n 0.06
        d12 m, coms ws -0.21
        d12 m, dos n 0.43
        d12 m, froms n 0.75
        d12 m, givenC wC 0.14
        d12 m, givenU n 0.65
        d12 m, iss wC -0.49
        d12 m, meds n 0.09
        d12 m, meds wC 0.36
        d12 m, medwC wC -0.86
        d12 m, nos n 0.23
        d12 m, nots wC 0.57
        d12 m, nows wC -0.25
        d12 m, offs n 0.5
        d12 m, ons n -0.49
        d12 m, particleU wC 0.5
        d12 m, plainC wC -0.7
        d12 m, pleases wC 0.41
        d12 m, relationC n -0.54
        d12 m, relationC wC -0.56
        d12 m, relations ws 0.46
        d12 m, shes n 0.64
        d12 m, shes' n 0.26
        d12 m, surnameC n 0.56
        d12 m, surnameC wC 0.17
        d12 m, thes ws -0.36
        d12 m, units wC 0.89
        d12 m, unk0s wC -0.54
        d12 m, unk0s ws 0.05
        d12 m, unk1C n 0.25
        d12 m, unk1C wC 0.48
        d12 m, unk1s n -0.33
        d12 m, unk1s ws 0.53
        d12 m, unk2C wC -0.43
        d12 m, unk2U wC 0.7
        d12 m, unk2s wC 0.38
        d12 m, unk2s ws 0.76
        d12 m, unk3C n -0.46
        d12 m, unk3C wC 0.69
        d12 m, unkgs n 0.4
        d12 m, unkgs ws 0.35
        d12 m, unksC n -0.68
        d12 m, unktC n 0.99
        d12 m, unktC wC 0.39
        d12 m, wass n -0.12
        d12 m, wills n 0.32
        d12 m, withs n -0.32
        d12 m, wnames n -0.48
        d12 m, wsurC wC -0.53
        d12 m- # c 1.73
        d12 m- # n 1.13
        d12 m- # wC 0.48
        d12 m- # wU 1.46
        d12 m- # ws 1.09
        d12 m- #a c 1.45
        d12 m- #a n 0.57
        d12 m- #a wU 2.1
        d12 m- #a ws 0.67
        d12 m- aC n -0.51
        d12 m- aC wC 0.54
        d12 m- coms n -0.92
        d12 m- coms wC -1.48
        d12 m- coms ws -1.73
        d12 m- eponymC wC -0.74
        d12 m- m> n -0.48
        d12 m- medws ws -0.35
        d12 m- monthC n 0.6
        d12 m- ons wC 0.38
        d12 m- plainU wU 0.21
        d12 m- surnameC wC 0.64
        d12 m- unk0s wC -0.43
        d12 m- unk1U n 0.16
        d12 m- unk2C wC 0.67
        d12 m- unk2s ws 0.22
        d12 m- unk3s wC 0.45
        d12 m- unkgs wC 0.5
        d12 m- unkss wC 0.93
        d12 m. # n 2.01
        d12 m. $ n 0.42
        d12 m. brandC n 1
        d12 m. cityC wC -0.89
        d12 m. comC wC -0.4
        d12 m. comC ws -0.94
        d12 m. coms c 0.99
        d12 m. coms wC -0.86
        d12 m. doC wC -0.71
        d12 m. eponyms ws 0.57
        d12 m. givenC wC 0.34
        d12 m. givens ws 0.31
        d12 m. iC wC -0.57
        d12 m. m( wC -0.31
        d12 m. m, wC 0.8
        d12 m. m. wC -0.43
        d12 m. m: ws 0.55
        d12 m. medC n -0.11
        d12 m. m– wC 0.47
        d12 m. particleC wC 0.35
        d12 m. particles wC 0.57
        d12 m. plainC n -0.41
        d12 m. plainU n -0.57
        d12 m. plainU wC -0.44
        d12 m. plains n 1.12
        d12 m. plains ws 0.69
        d12 m. pleaseC wC -0.38
        d12 m. surnameC wC 0.51
        d12 m. surnames ws 0.39
        d12 m. thes ws 0.24
        d12 m. unitC wC 0.41
        d12 m. units wC 0.15
        d12 m. units ws 0.9
        d12 m. unk0s ws 0.66
        d12 m. unk1C n 0.85
        d12 m. unk1C wC -0.09
        d12 m. unk1s ws 0.76
        d12 m. unk2C n -0.18
        d12 m. unk2C wC 0.66
        d12 m. unk2U wC -1.06
        d12 m. unk3C wC 0.8
        d12 m. unkgC wC 0.24
        d12 m. unkgs ws 0.16
        d12 m. wsurC wC 1.08
        d12 m/ # n 1.15
        d12 m/ # wU 2.2
        d12 m/ # ws 0.99
        d12 m/ #a c -0.52
        d12 m/ givens ws 0.52
        d12 m/ relations wC 0.26
        d12 m/ unk2s n -0.57
        d12 m/ unk3U n -0.39
        d12 m: # ws -0.83
        d12 m: #a n 1.51
        d12 m: cans wC 0.9
        d12 m: coms wC 1.4
        d12 m: coms ws -0.85
        d12 m: m/ ws 1.54
        d12 m: m: wC 0.3
        d12 m: meds wC -0.28
        d12 m: thes ws 0.23
        d12 m: unk1s wC 0.69
        d12 m: unk3C wC -0.29
        d12 m: unkgC wC -0.31
        d12 m; # n -0.01
        d12 m; # ws 0.09
        d12 m; comC wC 0.53
        d12 m; coms ws -0.26
        d12 m; plains n 0.32
        d12 m< # wC -0.71
        d12 m< m/ wC 0.27
        d12 m> # wC -0.44
        d12 m? hes ws 0.4
        d12 m? m) wC 0.21
        d12 m? thes n 0.14
        d12 m?m #a n 0.38
        d12 m?m #a wU -0.62
        d12 m?m m?m n 0.86
        d12 m@ # n -0.82
        d12 m@ coms c 0.46
        d12 m@ coms ws 0.88
        d12 m[ # ws -0.43
        d12 m] m: n 0.58
        d12 m_ # ws 1.37
        d12 m_ #a ws -0.62
        d12 m_ givens ws 1.28
        d12 m_ unk3s ws 0.77
        d12 medC m: wC 0.52
        d12 meds m, wC 1.07
        d12 medwC unk2C n 0.48
        d12 medws $ ws 0.34
        d12 medws particles wC -0.4
        d12 monthC coms n -0.3
        d12 monthC m. c 0.67
        d12 monthC m. n 1.29
        d12 months m. n 0.21
        d12 mys coms ws -0.38
        d12 m| aC n 0.5
        d12 m| comC n 0.33
        d12 m| units n -0.53
        d12 m| unk1s wC 0.62
        d12 m| unk2C n -0.54
        d12 m– eponymC wC 0.6
        d12 m– meds c 0.33
        d12 m– plains wC -0.73
        d12 nexts coms ws 0.41
        d12 nos coms wC 0.27
        d12 nots acts n -0.72
        d12 nows # wC -0.39
        d12 ofs monthC ws 2.24
        d12 onU m| wU 0.36
        d12 onlys coms ws 0.46
        d12 ons # wC 0.36
        d12 ons # ws 0.4
        d12 ons medC wC -0.96
        d12 ons nexts n 0.87
        d12 ons thes n -1.1
        d12 particleU # wC -0.27
        d12 particles coms ws -0.32
        d12 particles m. n -0.3
        d12 particles titles ws 0.37
        d12 plainC m. wC 0.49
        d12 plainU # wC 0.52
        d12 plainU m: wC 0.7
        d12 plains bys wC 0.75
        d12 plains bys ws 0.24
        d12 plains coms n 0.04
        d12 plains coms wC 0.5
        d12 plains m. wC -0.56
        d12 plains m?m ws 0.23
        d12 plains ons wC -0.41
        d12 plains plains n -0.06
        d12 plains streets n 0.64
        d12 relations coms wC -0.31
        d12 relations m, n -0.36
        d12 shes acts wC -0.11
        d12 sos coms ws -0.44
        d12 stills hass wC 0.3
        d12 streetC # wC 0.61
        d12 streetC $ wC 0.5
        d12 streetC m, wC 1.22
        d12 streetC m. wC 0.98
        d12 streetU outs wC 0.26
        d12 streets m, ws 0.9
        d12 surnameC iss wC 0.55
        d12 surnameC m. wC 0.25
        d12 surnameC tails wC -0.7
        d12 surnameC tos wC -0.49
        d12 surnameC unk3C wC -0.36
        d12 tailC # wC -0.53
        d12 tails # n -0.55
        d12 tails # wC -0.15
        d12 tails $ ws 0.47
        d12 tails ands wC -0.5
        d12 tails coms wC -0.42
        d12 tails coms ws -0.63
        d12 tails dids wC 0.33
        d12 tails m, wC -1.7
        d12 tails m- wC 0.36
        d12 tails ons ws -0.63
        d12 thats acts ws -0.32
        d12 thes #a wC 0.69
        d12 thes #a ws 0.51
        d12 thes coms wC -0.51
        d12 thes meds ws -0.22
        d12 titleC m: n -0.65
        d12 tos # n -0.33
        d12 tos calls wC 0.28
        d12 tos calls ws 0.49
        d12 unitC m, n -0.42
        d12 unitC m, wC -0.09
        d12 unitC m- wC -1.3
        d12 unitC m. wC 0.8
        d12 unitC medwU n 1.7
        d12 units m, n -1.07
        d12 unk0C m, wC 0.6
        d12 unk0C m- wC 0.21
        d12 unk0C m; n -0.21
        d12 unk0s alls wC 0.4
        d12 unk0s as wC 0.12
        d12 unk0s coms wC 0.46
        d12 unk0s coms ws 0.29
        d12 unk0s fors c 0.43
        d12 unk0s fors ws -0.46
        d12 unk0s hers wC 0.36
        d12 unk0s hers ws 0.26
        d12 unk0s m- ws 0.22
        d12 unk0s plains wC -0.34
        d12 unk1C $ wC 0.43
        d12 unk1C acts wC 0.42
        d12 unk1C m, wC 0.63
        d12 unk1s # n 0.18
        d12 unk1s # ws 0.22
        d12 unk1s ands wC 0.19
        d12 unk1s m, wC -0.19
        d12 unk1s tails wC 0.37
        d12 unk1s unk1C wC 0.3
        d12 unk2C m, wC 0.42
        d12 unk2C m. wC 0.13
        d12 unk2U m- wC -0.55
        d12 unk2U m/ n 0.47
        d12 unk2s # wC 0.59
        d12 unk2s $ ws 0.96
        d12 unk2s m, wC -0.2
        d12 unk2s m- ws 0.37
        d12 unk2s m. ws 0.89
        d12 unk2s m/ ws -0.38
        d12 unk2s m; ws 0.2
        d12 unk2s olds n 0.28
        d12 unk3C m- wC 0.34
        d12 unk3C m. wC -0.32
        d12 unk3U wsurC wC -0.37
        d12 unk3s m, ws 0.39
        d12 unk3s streets n 0.4
        d12 unk3s unk2s ws 0.14
        d12 unkgC $ wC -0.58
        d12 unkgC m, wC 1.13
        d12 unkgC m, ws 0.68
        d12 unkgC m- wC 0.45
        d12 unkgC unk0s wC 0.46
        d12 unkgC unk3C n 0.48
        d12 unkgs unk0s ws 0.33
        d12 unkgs unk2s ws 0.3
        d12 unkts # ws 0.62
        d12 wass coms ws 0.72
        d12 wass mes n 0.37
        d12 wass plains wC 0.2
        d12 whens coms n 0.35
        d12 wills acts ws 0.32
        d12 withs as ws 0.27
        d12 wnameC acts wC 0.25
        d12 wnames $ ws 0.46
        d12 wsurC # n 1.61
        d12 wsurC coms wC -0.61
        d12 wsurs handleds ws 0.29
        d1g # GC -0.3
        d1g # MC 0.2
        d1g # Ms 0.08
        d1g # OC 0.88
        d1g # SU 1.33
        d1g #a Gs -0.17
        d1g #a MU 0.33
        d1g #a Ms -0.62
        d1g #a OC -0.89
        d1g #a SC -0.92
        d1g #a SU -0.39
        d1g $ Gs 0.17
        d1g $ SC -0.05
        d1g acts GC 0.85
        d1g acts Gs 1.18
        d1g acts MC 1.21
        d1g acts Ms 0.33
        d1g acts OC 0.33
        d1g acts SC 1.45
        d1g acts Ss 0.58
        d1g agains MC 0.35
        d1g ands GC -0.09
        d1g ands Gs -0.04
        d1g as Ms -0.35
        d1g ats Ss 0.34
        d1g bys Ms -0.65
        d1g cityC SC 0.41
        d1g comC GC -0.34
        d1g comC MC 0.03
        d1g comC OC -0.38
        d1g comC SC -0.93
        d1g comC TC -1.31
        d1g comU MU -0.45
        d1g coms Gs 0.28
        d1g coms MC -0.34
        d1g coms MU -1.07
        d1g coms Ms -0.37
        d1g coms SC -0.29
        d1g coms SU -0.28
        d1g coms Ss 0.29
        d1g dos SC -0.28
        d1g everys MC -0.35
        d1g fives Os 0.36
        d1g fors GC -0.68
        d1g froms GC 0.91
        d1g froms MC -0.3
        d1g froms Ss 0.27
        d1g givenC GC 0.52
        d1g givenC MC 0.47
        d1g givenC SC 0.43
        d1g givenC Ss -0.52
        d1g givens Ms 0.13
        d1g hads Ms 0.24
        d1g hads SC 0.3
        d1g handleds GC 0.43
        d1g hass GC 0.69
        d1g hass Ms 0.09
        d1g hes MC -0.33
        d1g ins Gs 0.21
        d1g iss MC -0.23
        d1g iss Ms -0.52
        d1g iss Os 0.18
        d1g iss Ss 0.49
        d1g itss Os -0.31
        d1g m" OC -0.41
        d1g m& MC -0.46
        d1g m( GC 0.64
        d1g m( SC 0.59
        d1g m( Ss 0.43
        d1g m) OU 0.41
        d1g m) Ss 0.23
        d1g m) TC -0.89
        d1g m+ Ss -0.37
        d1g m, OU 0.43
        d1g m, SC 0.12
        d1g m- GC 0.26
        d1g m- OC 0.47
        d1g m. MC -0.18
        d1g m. MU -0.47
        d1g m. SC 0.61
        d1g m. Ss -0.29
        d1g m. TC 0.25
        d1g m/ MC 0.09
        d1g m/ Ms 0.31
        d1g m/ SC -0.49
        d1g m: GC 0.24
        d1g m: MC -0.49
        d1g m: Os -0.49
        d1g m; GC 0.39
        d1g m; Gs 0.46
        d1g m; SC 0.22
        d1g m?m MU 0.31
        d1g m?m SC -0.15
        d1g m@ Ms 0.98
        d1g medC MC -0.54
        d1g medU SC -0.54
        d1g meds Gs 0.12
        d1g meds MC 0.12
        d1g m– OC -0.35
        d1g oks MC -0.43
        d1g ons MC 0.27
        d1g ons MU -0.5
        d1g ons OC -0.52
        d1g ons Ss -0.37
        d1g ons Ts 0.31
        d1g ors MC -0.35
        d1g outs SC -0.5
        d1g particleC MC 0.88
        d1g particleC SC 0.95
        d1g particleU MU 1.04
        d1g particles MC 0.65
        d1g particles Ms 0.46
        d1g plainC MC 0.2
        d1g plainC SC 0.04
        d1g plains GC -0.36
        d1g plains Gs -0.47
        d1g plains SC -0.64
        d1g plains Ss -0.17
        d1g relations Gs -0.17
        d1g relations MC -0.41
        d1g shes MC 0.27
        d1g sos MC -0.3
        d1g streetC MC 1.67
        d1g streetC OC 1.36
        d1g streetC SC 0.95
        d1g streets Ms 0.86
        d1g streets Os 0.88
        d1g surnameC MC 0.43
        d1g surnameC SC 0.44
        d1g tailC GC -0.47
        d1g tailC MC -0.55
        d1g tails GC -1.05
        d1g tails MC -0.43
        d1g tails Ms -0.08
        d1g tails SC -1.3
        d1g tails Ss -0.33
        d1g thes MC 0.65
        d1g thes Os -0.48
        d1g thiss Os -0.2
        d1g titles Ms -0.78
        d1g tos Ms -0.51
        d1g tos TC 0.29
        d1g unitC GC 0.29
        d1g units Ms -0.33
        d1g units SC -0.09
        d1g unk0s Ms -0.17
        d1g unk0s SC 0.18
        d1g unk0s Ts -0.44
        d1g unk1C MC 0.8
        d1g unk1C OC 0.25
        d1g unk1C SC 0.41
        d1g unk1s GC -0.31
        d1g unk1s OC -0.48
        d1g unk1s SC -0.68
        d1g unk2C MC 1.36
        d1g unk2C OC 0.49
        d1g unk2U OC -0.51
        d1g unk2s GC -0.3
        d1g unk3C MC 0.42
        d1g unk3C OC 0.18
        d1g unk3U MC -0.21
        d1g unk3U Ms -0.49
        d1g unk3U OC -0.33
        d1g unk3s Ms 0.15
        d1g unkgC MC 0.53
        d1g unkgC SC 0.81
        d1g unksC MC 0.4
        d1g unksC SC 0.31
        d1g unkss MC -0.51
        d1g unktC MC 0.33
        d1g wass Ms -0.24
        d1g wass SC 0.29
        d1g wass Ss 0.29
        d1g whos Ms 0.19
        d1g withs Gs -0.46
        d1g withs MC -0.43
        d1g withs Ms -0.21
        d1g withs SC -0.55
        d1g withs TC 0.28
        d1g withs Ts 0.33
        d1g wnameC SC 0.34
        d1g wsurC MC 1.11
        d1g wsurs GC -0.29
        d2 # c 0.9
        d2 # n 0.75
        d2 # wC 0.33
        d2 # wU 1.06
        d2 # ws -0.04
        d2 #a n 0.36
        d2 #a wC 0.31
        d2 #a ws 0.16
        d2 $ c -0.05
        d2 $ wC -0.08
        d2 $ ws -0.16
        d2 acts ws 0.04
        d2 alls wC 0.28
        d2 ands wC -0.15
        d2 ands ws 0.2
        d2 ans wC 0.38
        d2 ans ws -0.74
        d2 as n -0.61
        d2 as ws 0.49
        d2 ats ws -0.2
        d2 bads wC -0.75
        d2 beens wC 0.07
        d2 boths wC 0.38
        d2 brandC wC -1.02
        d2 brands wC 0.04
        d2 bys wC 0.56
        d2 callU wU 0.75
        d2 calls ws 0.12
        d2 can'ts wC 0.33
        d2 cans wC 0.6
        d2 cans ws -0.39
        d2 cityC n 0.52
        d2 comC c -0.15
        d2 comC n -0.07
        d2 comC wC -0.37
        d2 comC wU 0.47
        d2 comU n -0.38
        d2 comU wC 0.32
        d2 comU wU -0.23
        d2 coms c 0.66
        d2 coms n -0.27
        d2 coms wC -0.21
        d2 coms wU -0.05
        d2 coms ws 0.1
        d2 countrys ws 0.23
        d2 doC wC -0.71
        d2 doesn'ts wC 0.2
        d2 dos n 0.36
        d2 dos wC 0.3
        d2 everys wC -0.49
        d2 feels wC -0.07
        d2 firsts ws 0.24
        d2 fors n -0.48
        d2 fors ws -0.29
        d2 fours wC 0.22
        d2 givenC n -0.09
        d2 givenC wC 0.37
        d2 givenU n 0.69
        d2 givenU wU 0.88
        d2 givens ws 1.19
        d2 goods wC -0.5
        d2 hads n 0.29
        d2 hads ws 0.38
        d2 handleds ws 0.38
        d2 hass n -0.38
        d2 hass wC 0.05
        d2 haves wC 0.17
        d2 hereU wU 0.42
        d2 heres ws 0.25
        d2 hers ws 0.26
        d2 hes wC 0.17
        d2 hiss ws 0.38
        d2 iC wC -0.22
        d2 iC ws -0.74
        d2 ifs wC -0.37
        d2 ins c -0.68
        d2 ins wC -0.16
        d2 is ws 0.53
        d2 iss wC 0.03
        d2 iss ws 0.74
        d2 its c 0.6
        d2 its ws 0.11
        d2 its' wC 0.67
        d2 lasts n -0.64
        d2 m" wU 0.41
        d2 m& wC -0.31
        d2 m' wC -0.57
        d2 m( n -0.61
        d2 m( wC -0.34
        d2 m* wC 0.33
        d2 m+ wC -0.31
        d2 m+ ws -0.3
        d2 m, c 0.31
        d2 m, ws 0.4
        d2 m- c -0.59
        d2 m- n -0.51
        d2 m- wC 0.22
        d2 m- ws -0.24
        d2 m. c -0.31
        d2 m. wC -0.54
        d2 m. ws -0.55
        d2 m/ n -0.02
        d2 m: n 0.57
        d2 m: wC -0.2
        d2 m: ws -0.1
        d2 m; n -0.42
        d2 m; wC -0.39
        d2 m= wC -0.32
        d2 m? wC -0.08
        d2 m? ws -0.28
        d2 m?m wU 0.54
        d2 medC n -0.32
        d2 medC wC -0.49
        d2 medC ws -0.64
        d2 meds wC 0.45
        d2 meds ws 0.41
        d2 medwC wC -0.26
        d2 medws wC 1.2
        d2 mes n 0.27
        d2 mes ws 0.46
        d2 monthC n 0.76
        d2 monthC ws 1.6
        d2 mys ws 0.65
        d2 m| wC 0.35
        d2 m} n 0.29
        d2 m– n -0.7
        d2 news wC 0.33
        d2 nexts n 0.86
        d2 nines ws 0.95
        d2 nots c -0.72
        d2 nows n -0.36
        d2 offs wC -0.14
        d2 ofs ws 0.23
        d2 oks ws -0.32
        d2 ones wC -0.36
        d2 ons ws -0.58
        d2 overs wC 0.46
        d2 particleC n 1.22
        d2 particleC wC 0.44
        d2 particleU wU 0.26
        d2 particles n 2.35
        d2 particles ws -0.51
        d2 plainC n -0.57
        d2 plainC wC -0.59
        d2 plainU n -1.05
        d2 plainU wC 0.08
        d2 plains c 0.55
        d2 plains n 0.78
        d2 pleaseC wC -0.38
        d2 pleases wC 0.31
        d2 relationC wC -0.41
        d2 relations n -0.07
        d2 relations wC 0.45
        d2 roles wC 0.37
        d2 roles ws 0.53
        d2 shes n 0.65
        d2 shoulds ws -0.35
        d2 sinces n -0.32
        d2 stills wC 0.26
        d2 stills ws 0.55
        d2 streetC c 1.95
        d2 streetC n 4.18
        d2 streetC wC 1.27
        d2 streetC ws 1.09
        d2 streetU n 0.84
        d2 streets c 0.58
        d2 streets n 1.74
        d2 streets wC 0.46
        d2 surnameC wC 0.94
        d2 surnames ws 0.8
        d2 tailC n 0.77
        d2 tailC wC -0.64
        d2 tails n -0.52
        d2 tails wC 0.13
        d2 tails ws -0.08
        d2 thats ws 0.06
        d2 thens n -0.39
        d2 thens wC -0.76
        d2 thes ws 0.29
        d2 thiss ws 0.21
        d2 threes n -0.27
        d2 threes ws 0.62
        d2 titleC wC -0.25
        d2 tos n -0.34
        d2 tos wC -0.21
        d2 twos ws 1.56
        d2 unders wC 0.11
        d2 unders ws 0.05
        d2 unitC n 0.83
        d2 unitC wC 0.72
        d2 units c -0.22
        d2 units ws 0.37
        d2 unk0C n -0.52
        d2 unk0C ws -0.79
        d2 unk0U n 0.77
        d2 unk1C c -0.41
        d2 unk1C n 0.29
        d2 unk1C wC -0.06
        d2 unk1C ws -0.62
        d2 unk1s n -0.68
        d2 unk1s wC 0.26
        d2 unk2C wC 0.67
        d2 unk2U n 0.08
        d2 unk2U wC -0.82
        d2 unk2U wU 0.67
        d2 unk2U ws -0.83
        d2 unk2s wC -0.22
        d2 unk2s ws 0.53
        d2 unk3C n 0.57
        d2 unk3C wU 0.44
        d2 unk3U n -0.76
        d2 unk3U ws -0.96
        d2 unk3s n 0.57
        d2 unk3s ws 0.57
        d2 unkgC wC 0.96
        d2 unkgU wU 0.68
        d2 unkgs wC -0.33
        d2 unkgs ws 0.49
        d2 unksC n 0.2
        d2 unksC wC 1.12
        d2 unkss wC -0.22
        d2 unkss ws 0.46
        d2 unktC wC 0.85
        d2 unkts ws 0.9
        d2 ups wC 0.02
        d2 whens wC -0.46
        d2 wheres n 0.36
        d2 withs n -0.19
        d2 withs wC -0.47
        d2 withs ws -0.28
        d2 wnameU wU 0.45
        d2 wnames wC 0.44
        d2 wnames ws -0.16
        d2 won'ts n 0.43
        d2 wsurC wC 0.19
        d2 wsurs n -0.31
        d2 wsurs wC -0.07
        d2 yess ws 0.44
        d2 yous n 0.36
        d2 yous ws 0.29
        end2 'd C -0.8
        end2 'd s -0.48
        end2 't C -0.18
        end2 't s -0.39
        end2 ac C -0.5
        end2 ac U -0.64
        end2 ac s -0.55
        end2 ae s 0.37
        end2 ah C 0.44
        end2 ah s 0.98
        end2 ai C 0.76
        end2 aj C 0.32
        end2 ak C -0.43
        end2 ak s -0.26
        end2 al C -0.12
        end2 al s 0.18
        end2 am C -0.42
        end2 am s 0.5
        end2 an s 0.42
        end2 ao C 0.29
        end2 ar s -0.06
        end2 as C -0.21
        end2 as s 0.75
        end2 at C 0.41
        end2 at U -0.39
        end2 au s 0.71
        end2 aw s -0.61
        end2 ay s -0.88
        end2 az C 0.26
        end2 b C -0.63
        end2 b s 0.16
        end2 bo C 1.05
        end2 bo s 0.53
        end2 bs s 0.31
        end2 by C -0.29
        end2 c s -0.24
        end2 ca C 0.71
        end2 ce s -0.47
        end2 ch C -0.06
        end2 ch s -0.53
        end2 co C -0.77
        end2 ct C 0.3
        end2 cu U -0.52
        end2 cz C 0.63
        end2 d C -0.06
        end2 d s -0.47
        end2 di C -0.32
        end2 di U 0.64
        end2 dl U -0.59
        end2 do C -1.24
        end2 dr s -0.35
        end2 du s 0.45
        end2 dy C -0.58
        end2 eb C 0.69
        end2 ec s 1.11
        end2 ed C 0.27
        end2 ed s -1.16
        end2 ee C 0.44
        end2 ee s 0.59
        end2 ef s 0.05
        end2 eg s -0.61
        end2 eh U 0.82
        end2 el C -0.78
        end2 en C 0.2
        end2 eo s 0.31
        end2 er U 0.42
        end2 er s -0.48
        end2 es C -0.01
        end2 es s -0.03
        end2 et C -0.01
        end2 ev C -0.47
        end2 ey C -0.12
        end2 ey s 0.03
        end2 ez C 0.38
        end2 ez s 0.24
        end2 fe C -0.36
        end2 ff C -0.14
        end2 fi s -0.36
        end2 fr C -0.95
        end2 ga C 0.68
        end2 gh U 0.77
        end2 go C -0.12
        end2 go s -0.48
        end2 gs C 0.4
        end2 hi s -0.17
        end2 hl s 0.42
        end2 ho C -0.17
        end2 ho U -0.52
        end2 ht C 0.23
        end2 hy C -0.74
        end2 hy s -0.65
        end2 ia C 0.16
        end2 ia U 0.28
        end2 ia s 0.71
        end2 ic C -0.34
        end2 id s 0.35
        end2 ie s 0.55
        end2 ii s 0.39
        end2 il C -0.29
        end2 in C -0.44
        end2 in s -0.07
        end2 io C -0.89
        end2 io s 0.63
        end2 ip s -0.49
        end2 it C 0.29
        end2 it s 0.19
        end2 j C 0.46
        end2 j s 0.5
        end2 ji s 0.52
        end2 jo C 1.37
        end2 jo U 0.39
        end2 jo s 0.59
        end2 k C 0.07
        end2 k s -0.12
        end2 ka C 0.7
        end2 ka s 0.63
        end2 ki C 0.32
        end2 ki s 0.27
        end2 ko C 0.51
        end2 ks C 0.01
        end2 ku C -0.89
        end2 ky C 0.72
        end2 le C 0.05
        end2 le U 0.84
        end2 li C -0.4
        end2 lk s -0.51
        end2 ll C -0.02
        end2 ll s -0.71
        end2 lm U 0.83
        end2 lo s 0.85
        end2 ls C 0.08
        end2 ls s 0.19
        end2 lt C -0.29
        end2 ly s -0.25
        end2 m C 0.24
        end2 m s 0.45
        end2 ma C -0.09
        end2 ma s 0.33
        end2 me s -0.96
        end2 mo C 0.84
        end2 mp s -0.89
        end2 ms C 0.98
        end2 ms U -1.15
        end2 ms s -0.35
        end2 mt U 0.59
        end2 my s -0.52
        end2 n s -0.72
        end2 na s 0.95
        end2 nd s -0.13
        end2 ne s -0.04
        end2 ng C 0.7
        end2 ng s -0.12
        end2 ni s 0.77
        end2 nn C -0.41
        end2 ns C -0.39
        end2 ns s -0.04
        end2 ny C -0.03
        end2 o C -0.59
        end2 o s -0.38
        end2 oc C -0.3
        end2 oe s 0.5
        end2 oh C -0.17
        end2 ol s -0.44
        end2 om C -0.81
        end2 om s 0.12
        end2 on C -0.57
        end2 on s 0.32
        end2 oo s 1.11
        end2 op s -0.44
        end2 or C -0.79
        end2 or s -0.45
        end2 ot s 0.47
        end2 ou C 0.58
        end2 ou s 0.64
        end2 ow s -0.32
        end2 oy s 0.55
        end2 p C 0.46
        end2 p s 0.37
        end2 pd U -0.66
        end2 pe C 1.07
        end2 pe s 0.52
        end2 pr U 0.43
        end2 pr s 0.38
        end2 ps s -0.18
        end2 pt s -0.55
        end2 py C -0.56
        end2 r C -0.34
        end2 r s 0.15
        end2 ra C 0.16
        end2 rd s 0.6
        end2 re C -0.52
        end2 rg C -0.24
        end2 ri C -0.66
        end2 ri U 0.54
        end2 ri s 0.12
        end2 rk s -1.04
        end2 rn U -0.81
        end2 rn s -0.25
        end2 ro U 0.67
        end2 rp C -0.37
        end2 rp s -0.31
        end2 rs s -0.96
        end2 rt s 0.01
        end2 sa s 0.46
        end2 se s -0.55
        end2 sh C 0.4
        end2 sh s 0.55
        end2 si C 0.52
        end2 si U -0.96
        end2 si s 0.4
        end2 sn U -0.84
        end2 sp C -0.66
        end2 sr C -0.96
        end2 ss s -0.56
        end2 st C -0.54
        end2 st s -0.43
        end2 su s 0.16
        end2 sy C 0.35
        end2 ta C 0.49
        end2 ta s -0.16
        end2 te C 0.25
        end2 te s -0.04
        end2 th C -0.49
        end2 ti C 0.24
        end2 ti s 0.28
        end2 tj U 0.92
        end2 to s 0.27
        end2 ts C 0.42
        end2 tt s 0.52
        end2 ty C -0.33
        end2 ty s 1.2
        end2 tz C 1.19
        end2 u s -0.89
        end2 ua C 0.55
        end2 ub C -0.37
        end2 ue C 0.18
        end2 uf C -0.36
        end2 ui C 0.62
        end2 ul C 0.67
        end2 ul s 0.75
        end2 um C -0.23
        end2 us C 0.57
        end2 va s -0.64
        end2 vc U -0.33
        end2 ve C -0.24
        end2 vo C -0.1
        end2 vo s -0.24
        end2 w s -0.37
        end2 ws s -0.4
        end2 ww s 1.18
        end2 x C -0.42
        end2 x s -0.21
        end2 xa C -0.91
        end2 xi U 0.43
        end2 xt s 0.35
        end2 xx s 0.46
        end2 y s -0.74
        end2 yn C 0.56
        end2 yn s 0.56
        end2 ys C 0.31
        end2 ys s -0.19
        end2 ze C -0.42
        end2 ó C 0.49
        end2 陈 s 0.52
        end3 've C -0.24
        end3 ack s -0.51
        end3 act C -0.23
        end3 act s -0.41
        end3 ada C -1.03
        end3 ade C 0.24
        end3 ado s 0.18
        end3 aes C -0.37
        end3 age C 0.39
        end3 age s -0.02
        end3 aha s -0.36
        end3 aid C 0.26
        end3 aid s -0.26
        end3 ain C -0.63
        end3 air s -0.49
        end3 aj s 0.29
        end3 ake C -0.29
        end3 ale s 0.58
        end3 alt C 0.47
        end3 ama C -0.2
        end3 ame s -0.6
        end3 amo s -0.29
        end3 and C -0.69
        end3 ane C 0.89
        end3 ang s -0.98
        end3 ank s 0.02
        end3 ann C -0.34
        end3 ap s 0.4
        end3 ard C -0.74
        end3 ard s -0.87
        end3 ark C -0.73
        end3 arm C -0.27
        end3 arp s -0.25
        end3 ars s -0.3
        end3 ase C -1.09
        end3 ase s -0.26
        end3 ash s 1.23
        end3 ata C 0.83
        end3 ata s 0.31
        end3 azi C -0.29
        end3 b s 0.16
        end3 ba C -1.12
        end3 bat s -0.1
        end3 bed C -0.82
        end3 ber C -0.75
        end3 ber s -0.05
        end3 bia C 0.29
        end3 bin s 0.11
        end3 ble C 0.43
        end3 ble s 0.47
        end3 bly C 0.52
        end3 bo C 1.02
        end3 bo s 0.48
        end3 bob C 0.24
        end3 bon C 0.39
        end3 box C 0.87
        end3 bre s -0.33
        end3 c C 0.32
        end3 car C 0.21
        end3 ced s -0.67
        end3 chi s -0.21
        end3 cia C -0.67
        end3 cke C -0.61
        end3 cle s 0.37
        end3 co C -0.53
        end3 co s -0.41
        end3 col C -0.52
        end3 cur s 0.1
        end3 cut s 0.98
        end3 d C -0.06
        end3 d s -0.47
        end3 day C -0.93
        end3 dda C -0.23
        end3 ddr s -0.32
        end3 der C -0.25
        end3 des s 0.73
        end3 dge C 0.11
        end3 dge s -0.38
        end3 dis s -0.18
        end3 dix s -0.16
        end3 dle C -0.26
        end3 dle s -0.36
        end3 dob U -0.49
        end3 dob s -0.83
        end3 dot s 1.31
        end3 dre C 0.43
        end3 du s 0.45
        end3 e s -0.37
        end3 ean s 0.06
        end3 ear s -0.24
        end3 eat C -0.88
        end3 eat s -0.26
        end3 ece C 0.12
        end3 ech C -0.4
        end3 eds C -0.88
        end3 edy C -1.06
        end3 ee C 0.75
        end3 een C 0.07
        end3 een s 0.69
        end3 eet C -0.38
        end3 eld s -0.2
        end3 ele C 0.24
        end3 elf C -0.41
        end3 elo C -0.52
        end3 els C -0.8
        end3 els s -0.46
        end3 emi s -0.67
        end3 emy C 1.22
        end3 en s -0.69
        end3 ent C -0.56
        end3 ent s -0.86
        end3 eps s -0.29
        end3 ere C -0.29
        end3 ern s 0.91
        end3 ers C 0.37
        end3 ers s 0.5
        end3 ert C -1.04
        end3 ery s -0.8
        end3 ess C 0.04
        end3 est C 1.18
        end3 eta C 0.81
        end3 ets s -0.42
        end3 ety s 1.06
        end3 exa C -0.88
        end3 ext s 0.37
        end3 eze C -0.66
        end3 fed C 0.49
        end3 fit s 0.8
        end3 for C -0.35
        end3 fr C -0.95
        end3 ged C -0.4
        end3 ged s -0.27
        end3 gel C 0.01
        end3 ges C 0.24
        end3 ght s -0.67
        end3 gie C -0.38
        end3 gos C -0.39
        end3 gue C -0.58
        end3 ham C 0.5
        end3 hay C 0.21
        end3 hed s -0.25
        end3 hen C -0.76
        end3 hep C -0.88
        end3 her s 0.19
        end3 hes C 0.2
        end3 hes s -0.82
        end3 hoe C -0.31
        end3 hon C -0.29
        end3 iac C -0.37
        end3 iah C 0.26
        end3 ial C -0.69
        end3 ial s -0.44
        end3 ian C -0.11
        end3 ica s 0.56
        end3 ice C -0.57
        end3 ick U 0.87
        end3 ics s -0.6
        end3 ide s -0.45
        end3 ids s -0.18
        end3 ier C 0.71
        end3 ier s 0.75
        end3 ies C -0.07
        end3 iew C 0.67
        end3 ifi s -0.37
        end3 igh C -0.32
        end3 iii U 0.4
        end3 ile C 0.34
        end3 ile s -0.74
        end3 ily C -0.14
        end3 ily s 0.55
        end3 ime s -0.38
        end3 ina C 0.48
        end3 ine C -0.17
        end3 ine s -0.71
        end3 ing C -0.61
        end3 ing U -0.46
        end3 ing s -1.22
        end3 ink s 0.08
        end3 iny C 0.22
        end3 ion s -1.03
        end3 ior C 0.44
        end3 ip C 0.37
        end3 irs s -0.69
        end3 ish s -1.02
        end3 ist s -0.64
        end3 ith s 0.46
        end3 ito C 0.19
        end3 its s -0.31
        end3 ity C 0.17
        end3 ive C -0.38
        end3 ive s -0.28
        end3 ivy C 0.62
        end3 j C 0.46
        end3 j s 0.5
        end3 jan C -0.56
        end3 jct s 0.37
        end3 jo U 0.39
        end3 jor C -0.43
        end3 jor s -0.06
        end3 k C 0.07
        end3 ka U 0.97
        end3 ken C -0.24
        end3 ker C 0.6
        end3 kin s -0.42
        end3 kle C -0.43
        end3 la s -0.22
        end3 lar C -0.77
        end3 lar s -0.23
        end3 las C 0.57
        end3 lee C 0.52
        end3 lee s 0.72
        end3 ler C -1.16
        end3 les s 0.26
        end3 ley C -0.57
        end3 lia C 0.21
        end3 lla C -0.75
        end3 lls C 0.56
        end3 lor s 0.53
        end3 los C 0.14
        end3 low C -0.3
        end3 lri U 0.42
        end3 lsa C -0.17
        end3 lto s -0.97
        end3 lts s 0.61
        end3 lty C -0.67
        end3 lue C -0.78
        end3 luo C -0.43
        end3 lus C -0.52
        end3 m C 0.24
        end3 m s 0.45
        end3 man C 0.14
        end3 mar s 0.38
        end3 mas C -0.33
        end3 mbe C 0.3
        end3 med C 0.34
        end3 mer C 0.29
        end3 mes s -0.26
        end3 min s 0.54
        end3 mma C -0.11
        end3 mn s -0.67
        end3 mo s 1.54
        end3 n't C -0.18
        end3 n't s -0.39
        end3 nah s -0.25
        end3 nai C 0.37
        end3 nce s -0.31
        end3 nch s 0.42
        end3 ndo C -0.79
        end3 nds C 0.57
        end3 ned C 0.31
        end3 ned U 0.22
        end3 nes C -0.01
        end3 nes s -0.07
        end3 net s 0.65
        end3 nia s 0.33
        end3 nic s 0.63
        end3 nin C -0.4
        end3 nin s -0.17
        end3 nit s 0.43
        end3 nne C 0.23
        end3 nny s -0.56
        end3 noh C -0.34
        end3 nok s -0.62
        end3 non s 0.23
        end3 nor C 0.36
        end3 nse C -0.41
        end3 nth s 1.37
        end3 nty s 1.09
        end3 o C -0.59
        end3 o s -0.38
        end3 oad C 0.51
        end3 ock C 1.31
        end3 ock s 0.27
        end3 ode s -0.83
        end3 ody s -0.15
        end3 oes s 0.13
        end3 oh s 2.76
        end3 ohn C -0.28
        end3 oid C -0.3
        end3 ois C 0.26
        end3 oma C 0.27
        end3 ona C -0.08
        end3 one C -0.21
        end3 one s -0.7
        end3 ong C 0.39
        end3 ony s 0.39
        end3 ood s 0.32
        end3 ook C -0.24
        end3 ook s 0.64
        end3 ool C 0.21
        end3 oon C 0.3
        end3 oot C 0.31
        end3 ord C 0.62
        end3 ore C 0.75
        end3 ors s 0.36
        end3 osp C -0.65
        end3 ote C 0.32
        end3 oto C -0.36
        end3 ous s -0.13
        end3 ows s -0.37
        end3 p C 0.46
        end3 p s 0.37
        end3 pa s 0.73
        end3 pe C 0.4
        end3 ped s -0.44
        end3 per C 1.1
        end3 pid s 0.42
        end3 ple C -0.89
        end3 ple s 1.75
        end3 png s 0.85
        end3 pos C -0.52
        end3 ppy s -0.52
        end3 pt C -1.11
        end3 pto s 1.12
        end3 que s 0.45
        end3 r C -0.34
        end3 r s 0.15
        end3 rat s 0.28
        end3 ray C -0.55
        end3 rcy C 0.64
        end3 rd U 0.87
        end3 red C 0.17
        end3 red s 1.01
        end3 ree C -1.24
        end3 ref C -0.78
        end3 reg C -0.42
        end3 reg s -0.26
        end3 rek C -0.08
        end3 rer s -0.29
        end3 res s -0.47
        end3 ret s 0.55
        end3 rey s -0.07
        end3 rf U -0.54
        end3 ria C -0.21
        end3 rie C -0.62
        end3 rim C -0.62
        end3 rin s 0.24
        end3 rio C -0.69
        end3 rly s -0.38
        end3 rn s -0.56
        end3 ron C 0.86
        end3 ron s -0.29
        end3 ror C -0.71
        end3 row C 0.89
        end3 rr U 0.66
        end3 rty s 0.66
        end3 sam C -0.9
        end3 set s -0.52
        end3 sil C -0.27
        end3 sky C 0.71
        end3 son C -1
        end3 sor s -0.25
        end3 sr C -0.96
        end3 srs C -0.41
        end3 st s 0.38
        end3 sta s -0.5
        end3 sty s -0.68
        end3 t s 0.45
        end3 ta C -1.05
        end3 ta s -0.3
        end3 tal s 0.38
        end3 tan C -0.25
        end3 tch C -0.54
        end3 tch s -0.29
        end3 te C 0.87
        end3 tel C -1.35
        end3 tem C -0.08
        end3 ter s -0.38
        end3 tes C 1.1
        end3 tes s 0.06
        end3 tia s -0.44
        end3 tin C -0.77
        end3 tj U 0.92
        end3 tly s -0.32
        end3 tol C -0.75
        end3 ton C -0.23
        end3 tor C -0.51
        end3 tor s -0.56
        end3 tos s -0.75
        end3 tro C 0.64
        end3 u s -0.89
        end3 ude s 0.36
        end3 uff s 0.26
        end3 uit s -0.27
        end3 uke C 0.13
        end3 ul s 0.87
        end3 ula C 0.36
        end3 umo C -0.24
        end3 une C -1.01
        end3 une s -0.59
        end3 unt C 0.83
        end3 ups s 0.29
        end3 upy s 0.17
        end3 ure s -0.4
        end3 use C -0.42
        end3 ush C 0.44
        end3 ust s 0.03
        end3 van C 0.68
        end3 van s 0.63
        end3 ved C -0.43
        end3 ven C -0.54
        end3 ver s 0.22
        end3 vio C 0.24
        end3 vit C -1.18
        end3 von s 0.33
        end3 w s -0.37
        end3 wan C 0.43
        end3 way C 0.89
        end3 wed s 0.45
        end3 win C 0.62
        end3 win s 0.47
        end3 wis C -1.45
        end3 woo s 0.88
        end3 www s 1.18
        end3 x C -0.42
        end3 x s -0.21
        end3 xeh U 0.81
        end3 xes s 0.27
        end3 xi U 0.43
        end3 xis C -0.53
        end3 yer C -0.13
        end3 yer s 0.32
        end3 yla s 0.24
        end3 ype C -0.25
        end3 zed s 0.28
        end3 ó C 0.49
        end3 陈 s 0.52
        glue c . _ _ -0.02
        glue c <. / _ 0.58
        glue c <>. ( ) -0.58
        glue c <>. : : 1.98
        glue c >. _ . -0.4
        glue n . _ _ 0.06
        glue n <. " _ 0.4
        glue n <. # _ -0.35
        glue n <. + _ 1.05
        glue n <. , _ -0.52
        glue n <. - _ 0.65
        glue n <. . _ 0.62
        glue n <. = _ -0.9
        glue n <>. " - -0.08
        glue n <>. ( , -0.3
        glue n <>. + - 0.63
        glue n <>. + . -0.2
        glue n <>. , / 0.84
        glue n <>. - ) 0.11
        glue n <>. - , 0.17
        glue n <>. - - 0.01
        glue n <>. - : -0.46
        glue n <>. - ; 0.34
        glue n <>. - | 0.42
        glue n <>. . " 0.53
        glue n <>. . - -0.91
        glue n <>. . . 1.12
        glue n <>. . / -0.79
        glue n <>. . _ -0.56
        glue n <>. / ) 0.25
        glue n <>. / . -0.64
        glue n <>. : , -1.06
        glue n <>. : : 0.95
        glue n <>. : ] 0.46
        glue n <>. ; - 0.15
        glue n <>. ?m . -0.55
        glue n <>. ?m / 0.32
        glue n <>. ?m | 0.44
        glue n <>. [ ] -0.69
        glue n <>. _ . 0.79
        glue n >. _ + -0.66
        glue n >. _ - 0.7
        glue n >. _ . -0.39
        glue n >. _ / 0.64
        glue n >. _ : -1.67
        glue n >. _ ; 0.22
        glue wC . _ _ 0.27
        glue wC <. & _ -0.33
        glue wC <. ' _ 0.36
        glue wC <. , _ 0.4
        glue wC <. / _ -1.09
        glue wC <. = _ 0.63
        glue wC <>. ( . -0.54
        glue wC <>. ( ? 0.21
        glue wC <>. - , 1
        glue wC <>. [ ?m 0.2
        glue wC <>. | | -0.9
        glue wC >. _ " 0.46
        glue wC >. _ & -0.62
        glue wC >. _ + -0.6
        glue wC >. _ , 0.19
        glue wC >. _ - -0.22
        glue wC >. _ . 0.6
        glue wC >. _ / -0.72
        glue wC >. _ : -1.19
        glue wC >. _ ; 0.51
        glue wC >. _ ? -0.8
        glue wU . _ _ -0.55
        glue wU <. - _ -0.08
        glue wU <>. " " -0.56
        glue wU <>. | ?m 0.45
        glue wU <>. | | -0.81
        glue wU >. _ " 0.56
        glue wU >. _ , -0.37
        glue wU >. _ - 0.8
        glue wU >. _ . -0.89
        glue wU >. _ : -2.02
        glue wU >. _ _ 1.07
        glue ws . _ _ -0.62
        glue ws <. " _ -0.36
        glue ws <. - _ 0.1
        glue ws <. . _ 1.34
        glue ws <. / _ -0.77
        glue ws <. _ _ 0.79
        glue ws <>. " . 0.58
        glue ws <>. - ) 0.32
        glue ws <>. . ; 0.69
        glue ws <>. . @ 1
        glue ws <>. / - 0.68
        glue ws <>. = - -0.69
        glue ws <>. = . 0.7
        glue ws <>. ? = 1.04
        glue ws >. _ ! -0.5
        glue ws >. _ + -0.38
        glue ws >. _ , -0.35
        glue ws >. _ / -2.25
        glue ws >. _ : -1.36
        glue ws >. _ = -1.86
        glued c10U <. -0.54
        glued c10U >. 0.64
        glued c11U . 0.51
        glued c12U . 0.86
        glued c2U . -1.6
        glued c2U >. -0.3
        glued c2s . -1.13
        glued c3U . -0.12
        glued c3U <>. -0.75
        glued c3s . -0.61
        glued c3s <. 0.23
        glued c3s >. -0.6
        glued c4s . 0.03
        glued c5U <>. -1.41
        glued c5s . -1.36
        glued c5s >. -0.46
        glued c6U <. 0.53
        glued c7U . 0.63
        glued c8s <. -0.47
        glued c9s . 0.65
        glued n1s . -0.23
        glued n1s <. -0.69
        glued n1s >. -0.79
        glued n2s <. -0.17
        glued n2s <>. -0.1
        glued n2s >. -0.24
        glued n3s <. 0.35
        glued n3s <>. -0.61
        glued n4s . -0.46
        glued n4s <. 0.46
        glued n4s >. -0.17
        glued n5s . 0.67
        glued n5s <>. 0.73
        glued n6s <. 0.25
        glued n8s <>. 0.8
        in act C -1.11
        in act s -0.77
        in brand C -2.9
        in brand U -1.45
        in brand s -1.33
        in call C -0.81
        in call s -0.88
        in city C 0.28
        in city s 0.72
        in common C -1.49
        in common U -0.53
        in common s -1.94
        in country C -2.26
        in country s -0.44
        in dosing C 0.41
        in dosing s -0.56
        in eponym C -2.43
        in eponym s -0.53
        in form C -1.2
        in form s -0.93
        in given C 1.3
        in given U 1.58
        in given s 1.17
        in handled C -0.51
        in handled s -0.91
        in med C -1.7
        in med U -1.31
        in med s -1.05
        in medw C -1.22
        in medw s -0.69
        in month C 1.83
        in month s 1.03
        in particle s 0.77
        in plain C -0.81
        in plain U -0.29
        in plain s -0.53
        in rare C -0.28
        in rare s -0.71
        in relation C -2.2
        in relation U -0.81
        in relation s -2.28
        in role C -2.08
        in state U -0.82
        in street C 0.55
        in surname C -0.71
        in surname U 2.03
        in tail s -0.76
        in title C -3.1
        in title s -0.97
        in unit C -0.83
        in unkg C 0.16
        in unkg U 0.56
        in unkg s 0.97
        in unks C 0.31
        in unkt C -0.3
        in unkt U 0.26
        in unkt s 0.47
        in wname C 0.89
        in wname U 1.38
        in wname s 1.2
        in wsur C 1.21
        in wsur U 0.67
        in wsur s 0.33
        k1 # coms 0.62
        k1 # monthC 1.71
        k1 # months 1.12
        k1 # n2s 1.16
        k1 # n3s 1.76
        k1 # n4s 1.2
        k1 # particles -0.77
        k1 # unitC -0.48
        k1 # units -1.55
        k1 # unk0C -0.64
        k1 # unk1C -0.24
        k1 # unk2C -0.51
        k1 # unk2s -0.59
        k1 #a c3U 3.21
        k1 #a c4s 0.71
        k1 #a monthC 0.91
        k1 #a n3s 0.82
        k1 #a n4s 0.8
        k1 #a n5s 0.69
        k1 ^ calls -0.33
        k1 ^ comC 0.25
        k1 ^ eponymC 0.2
        k1 ^ meds -0.49
        k1 ^ n4s -0.59
        k1 ^ plainC' 0.41
        k1 ^ unk0s' 0.33
        k1 ^ unk1C -0.27
        k1 ^ unk1C' 0.37
        k1 ^ unk1U -0.25
        k1 ^ unk1s -0.06
        k1 ^ unk2C -0.29
        k1 ^ unkgs -0.11
        k1 ^ unksC -0.32
        k1 ^ wnameC -0.83
        k1 ^ wnames -0.09
        k1 ^ wsurC -0.4
        k1 ^ wsurC' 0.33
        k1 ^ wsurs 0.24
        k1 acts cityC -0.26
        k1 acts coms -0.13
        k1 acts givenC -0.12
        k1 acts plainC -0.4
        k1 ands calls 0.2
        k1 ands eponymC 0.23
        k1 ands n2s -0.8
        k1 ands unk1s -0.32
        k1 ands wsurs -0.2
        k1 as units 0.14
        k1 ats n3s 0.66
        k1 ats particleC -0.5
        k1 ats unk3C 0.49
        k1 brandU n4s 0.14
        k1 bys plainC 0.24
        k1 bys unk0s 0.82
        k1 bys unk1C 0.36
        k1 bys unk3C 0.45
        k1 calls n2s 0.38
        k1 calls n3s -0.57
        k1 calls titles -0.41
        k1 calls unk1s 0.79
        k1 calls unk2s 0.55
        k1 comC comC -0.04
        k1 comC n1s 0.25
        k1 comC n3s -0.16
        k1 comC plainC -1.53
        k1 comC surnameC 0.21
        k1 comC unk2C -0.41
        k1 comC unk3C 0.43
        k1 comC wsurC -0.55
        k1 coms c4s -0.67
        k1 coms particleC -0.72
        k1 coms streets 0.4
        k1 coms surnameC 0.39
        k1 coms unitC -0.25
        k1 coms unk1C -1.02
        k1 coms unk1s -0.21
        k1 coms unkgC 0.3
        k1 coms unkss -0.33
        k1 coms unktC 0.4
        k1 coms unkts -0.13
        k1 fors n1s 0.33
        k1 froms comC 0.71
        k1 froms countryC -0.51
        k1 froms unk0C 0.27
        k1 givenC particles 0.57
        k1 givenC plainC -0.29
        k1 givenC tailC -0.44
        k1 givenC unk0C 0.35
        k1 givenU n4s -0.61
        k1 givens particles -0.44
        k1 his unk1s 0.34
        k1 i'ms unk0s 0.35
        k1 ins medwC 0.47
        k1 ins monthC -1.46
        k1 ins months -0.63
        k1 ins plains -0.17
        k1 ins unk1C 0.61
        k1 ins wsurs -0.24
        k1 iss n2s 0.08
        k1 lasts n1s 0.37
        k1 m" medwC -0.31
        k1 m" n3s 0.36
        k1 m& c3s -0.47
        k1 m& particleC -0.45
        k1 m( comC -0.01
        k1 m( n2s 0.71
        k1 m( n3s 0.52
        k1 m( n4s -0.53
        k1 m( unk2s -0.38
        k1 m) unk1C 0.38
        k1 m+ n1s 0.6
        k1 m, callC -0.25
        k1 m, cityC 0.16
        k1 m, eponymC -0.43
        k1 m, medwC -0.34
        k1 m, n4s 0.56
        k1 m, plainC -0.36
        k1 m, streetC -0.36
        k1 m, unitC -0.73
        k1 m, unitU 0.82
        k1 m, unk1C 0.49
        k1 m, unk1s 0.38
        k1 m, unkgC -0.25
        k1 m, unksC -0.66
        k1 m- c2U 0.31
        k1 m- c3U 0.8
        k1 m- givenC -0.21
        k1 m- meds 0.53
        k1 m- surnameC 0.12
        k1 m- unitC 0.36
        k1 m- units 0.48
        k1 m- unk3C -0.21
        k1 m- unkss 0.79
        k1 m. n1s -0.41
        k1 m. n3s 0.55
        k1 m. n5s -1.16
        k1 m. particles 0.34
        k1 m. relationC -0.34
        k1 m. tailC -0.58
        k1 m. unk0C -0.3
        k1 m. unk2C -0.13
        k1 m. unk3C 0.17
        k1 m. unk3s -0.56
        k1 m. wsurC -0.23
        k1 m. wsurs 0.12
        k1 m/ c3s -0.79
        k1 m/ c4s 0.56
        k1 m/ n1s 0.49
        k1 m/ n4s 0.65
        k1 m/ plains 0.3
        k1 m/ units -0.37
        k1 m/ wnameC 0.27
        k1 m: c2s 0.98
        k1 m: c3U -0.99
        k1 m: c4s 0.62
        k1 m: c6U -0.26
        k1 m: eponymC 0.35
        k1 m: givenC 0.39
        k1 m: medU 0.77
        k1 m: n1s -0.28
        k1 m: n2s 0.05
        k1 m: n3s -0.3
        k1 m: particleU 0.57
        k1 m: plainU -0.44
        k1 m: plains -0.3
        k1 m: unk0C 0.38
        k1 m: unk1C 0.26
        k1 m: wsurC 0.03
        k1 m; n2s 0.16
        k1 m; wnames -0.44
        k1 m; wsurC -0.44
        k1 m= c4s -0.62
        k1 m= n2s 0.26
        k1 m?m n2s -0.43
        k1 m?m n5s 0.49
        k1 m_ plains 0.36
        k1 m_ unk3s 0.95
        k1 medU n4s 0.61
        k1 medwC unk2U 0.35
        k1 medws medC 0.39
        k1 medws streets 0.23
        k1 monthC c4s 1.39
        k1 monthC n1s 2.46
        k1 monthC n2s 1.55
        k1 monthC n4s 2.84
        k1 monthC plains 0.37
        k1 months n1s -0.17
        k1 months n2s 0.94
        k1 months n4s 0.97
        k1 mys unk0s 0.12
        k1 m| unk3U 0.29
        k1 newline comC -0.37
        k1 newline n1s 0.01
        k1 newline n2s 0.47
        k1 newline n4s 0.19
        k1 nextC n1s 0.61
        k1 nots givenC -0.48
        k1 nots givens -0.7
        k1 nows n2s -0.61
        k1 ofs countryC 0.71
        k1 ofs monthC 1.24
        k1 ofs months 0.54
        k1 ofs unk0s -0.34
        k1 ofs unk1C -0.57
        k1 ofs unktC -0.27
        k1 ofs wnameC 0.41
        k1 oldC plainC 0.53
        k1 ons n1s 0.41
        k1 ons unk0s -0.2
        k1 ons unk1C -0.32
        k1 ons unk2C -0.48
        k1 ors unk1s 0.2
        k1 particleC unk2C 1.31
        k1 particleU particleU 1.37
        k1 particleU unk2U 0.57
        k1 particles unk1s 0.45
        k1 particles unk2C 0.49
        k1 plainC streetC 0.96
        k1 plains coms 0.82
        k1 plains n4s 0.38
        k1 plains plainC -0.33
        k1 plains streets 0.57
        k1 plains unk0C 0.21
        k1 plains unk3C -0.33
        k1 relations comC 0.56
        k1 relations wsurs 0.36
        k1 roles wsurs 0.47
        k1 seconds plains 0.41
        k1 she'ss n2s 0.5
        k1 shes' n2s 0.57
        k1 sinces n4s -1.04
        k1 streetC n1s 0.84
        k1 streetC unk2s 0.37
        k1 surnameC plainC 0.27
        k1 tailC tailC 0.4
        k1 tails n1s -0.6
        k1 tails unk0s -0.28
        k1 thes c3s 0.81
        k1 thes coms 0.29
        k1 thes wnameC -0.74
        k1 thiss n2s -0.73
        k1 titles coms 0.7
        k1 tos c2s 0.59
        k1 tos plainC 0.38
        k1 tos unk1C -0.48
        k1 units n2s -0.55
        k1 units unk3s -0.15
        k1 unk0C unk0C -0.27
        k1 unk0C wsurC 0.13
        k1 unk0s streets 0.24
        k1 unk1C particles 0.27
        k1 unk1C unk1C 0.23
        k1 unk1U plainC 0.39
        k1 unk1s n2s 0.59
        k1 unk1s n3s 0.44
        k1 unk1s n4s 0.04
        k1 unk1s plainC -0.25
        k1 unk1s unk0s 0.43
        k1 unk1s unk2C -0.58
        k1 unk1s unk3s -0.39
        k1 unk1s wnames 0.29
        k1 unk2C n3s -0.77
        k1 unk2C unk3C 0.54
        k1 unk2U n2s -0.7
        k1 unk2s n1s 0.2
        k1 unk2s n2s -0.07
        k1 unk2s unk3s 0.08
        k1 unk2s unkgs 0.07
        k1 unk3C n3s -0.97
        k1 unk3C particles 0.44
        k1 unk3U n1s -0.44
        k1 unk3U n2s -0.07
        k1 unk3s unitC -0.44
        k1 unk3s wsurs 0.63
        k1 unkgC eponymC 0.6
        k1 unkgs n2s 0.92
        k1 unkgs units 0.15
        k1 unksU unk3C 0.41
        k1 unkts n1s -0.32
        k1 withs givenC -0.11
        k1 withs unk0C 0.21
        k1 wnameC unk0C 0.39
        k1 wsurC particleC 0.48
        k1 wsurs n2s -0.47
        k1 wsurs particles -0.28
        k1 wsurs unk2C -0.54
        k1 wsurs unk2s 0.34
        k1d1 # # n 1.99
        k1d1 # # wC -0.64
        k1d1 # # ws 1.22
        k1d1 # $ n 1.2
        k1d1 # $ wC 1.36
        k1d1 # comC wC 0.16
        k1d1 # coms ws 0.35
        k1d1 # fors ws 0.26
        k1d1 # m, wU 0.38
        k1d1 # m. ws -0.71
        k1d1 # m: wC 0.81
        k1d1 # m; wC -0.99
        k1d1 # plainC wC 0.47
        k1d1 # plains wC -0.43
        k1d1 # streetC wC 1.83
        k1d1 # streets ws 1.21
        k1d1 # tailC wC 1.42
        k1d1 #a # n 1.08
        k1d1 #a $ c 1.01
        k1d1 #a m, ws -0.11
        k1d1 #a m. n -0.9
        k1d1 #a m. ws -0.58
        k1d1 ^ # wU -0.49
        k1d1 ^ #a wC -0.37
        k1d1 ^ acts wC 1.24
        k1d1 ^ acts ws 0.96
        k1d1 ^ ands wC 0.77
        k1d1 ^ ands ws 0.82
        k1d1 ^ bys wC -0.43
        k1d1 ^ calls wC -0.39
        k1d1 ^ coms n -0.56
        k1d1 ^ coms ws -0.55
        k1d1 ^ givens ws 0.39
        k1d1 ^ hads wC 0.92
        k1d1 ^ handleds wC 0.57
        k1d1 ^ hass wC 1.07
        k1d1 ^ hass ws 0.71
        k1d1 ^ iss wC 1.37
        k1d1 ^ iss ws 0.28
        k1d1 ^ justs wC 0.44
        k1d1 ^ m, wC 0.33
        k1d1 ^ m, ws 0.37
        k1d1 ^ m- wU -0.49
        k1d1 ^ m. n 0.72
        k1d1 ^ m/ n -0.54
        k1d1 ^ m/ wC 0.19
        k1d1 ^ m; wC 0.4
        k1d1 ^ m? wC 0.5
        k1d1 ^ m_ ws -0.48
        k1d1 ^ nots wC 0.13
        k1d1 ^ ons wC -0.54
        k1d1 ^ particles ws 0.45
        k1d1 ^ plains n -0.32
        k1d1 ^ plains wC -0.35
        k1d1 ^ stills wC 0.29
        k1d1 ^ streetC wC -0.59
        k1d1 ^ tails c 0.75
        k1d1 ^ tails wC -0.53
        k1d1 ^ thats ws -0.33
        k1d1 ^ thes wC -0.37
        k1d1 ^ tos wC -0.8
        k1d1 ^ tos ws -0.32
        k1d1 ^ units wC -0.54
        k1d1 ^ unk0C wC -0.02
        k1d1 ^ unk0s ws 0.3
        k1d1 ^ unk1C wC -0.39
        k1d1 ^ unk1s n -0.33
        k1d1 ^ unk2C wC 0.28
        k1d1 ^ unk3C wC 0.79
        k1d1 ^ unk3U wC -0.38
        k1d1 ^ wass wC 0.15
        k1d1 ^ wass ws 0.36
        k1d1 ^ won'ts wC 0.94
        k1d1 ^ wsurs wC -0.73
        k1d1 actU givenC wC -0.23
        k1d1 acts $ n -0.45
        k1d1 acts $ ws -0.49
        k1d1 acts ands n -0.47
        k1d1 acts m- wC -0.48
        k1d1 acts m/ n -0.38
        k1d1 agains m- n 0.54
        k1d1 ands acts ws 0.35
        k1d1 ands ares ws 0.3
        k1d1 ands boths wC 0.39
        k1d1 ands coms wC 0.37
        k1d1 ands coms ws 0.44
        k1d1 ands m. ws -0.13
        k1d1 ands plains ws -0.18
        k1d1 ats $ n -0.94
        k1d1 ats $ ws 0.07
        k1d1 ats ins wC -0.4
        k1d1 ats m, n -0.69
        k1d1 ats m, ws -0.44
        k1d1 ats m. n -1.31
        k1d1 ats m? ws -0.15
        k1d1 ats medwC n 0.56
        k1d1 ats plains n 0.61
        k1d1 buts coms wC 0.17
        k1d1 bys buts ws 0.71
        k1d1 bys m, wC 0.31
        k1d1 bys m. wC 0.37
        k1d1 bys m. ws 0.24
        k1d1 bys m/ n 0.58
        k1d1 callC # wC 0.48
        k1d1 calls coms wC 0.38
        k1d1 calls m. ws 0.56
        k1d1 calls ons ws 0.65
        k1d1 cityC # wC 0.54
        k1d1 citys # ws 0.5
        k1d1 citys m, ws 0.73
        k1d1 comC $ wC 0.08
        k1d1 comC comC wC 0.97
        k1d1 comC coms wC 0.43
        k1d1 comC fors wC -1.03
        k1d1 comC m( wC -0.48
        k1d1 comC m, n 1.68
        k1d1 comC m, wC -0.79
        k1d1 comC m- wC -0.82
        k1d1 comC m. n -0.43
        k1d1 comC m. wC -0.04
        k1d1 comC shoulds wC 0.2
        k1d1 comC tails wC -0.8
        k1d1 comC unk0s n -0.22
        k1d1 coms # wC 0.66
        k1d1 coms # wU 1.21
        k1d1 coms # ws 0.29
        k1d1 coms $ n -0.36
        k1d1 coms $ ws -0.65
        k1d1 coms ands ws 0.35
        k1d1 coms coms n -0.64
        k1d1 coms coms wC 0.04
        k1d1 coms coms ws 0.06
        k1d1 coms ins ws 0.39
        k1d1 coms m( wC -0.61
        k1d1 coms m* wC 0.33
        k1d1 coms m, n 0.31
        k1d1 coms m, wC -0.85
        k1d1 coms m, wU 0.79
        k1d1 coms m, ws -0.38
        k1d1 coms m- n 0.28
        k1d1 coms m. n -0.52
        k1d1 coms m. wC 0.22
        k1d1 coms m/ n 0.22
        k1d1 coms m; wC -0.51
        k1d1 coms m? ws -0.45
        k1d1 coms mayC n 0.58
        k1d1 coms monthC c 0.45
        k1d1 coms monthC n 0.04
        k1d1 coms m– n -0.47
        k1d1 coms tos ws 0.21
        k1d1 coms unk3s ws 0.3
        k1d1 eponymC m/ n -0.79
        k1d1 fors $ wC -0.11
        k1d1 fors coms wC -0.46
        k1d1 fors m, wC -0.55
        k1d1 fors m. ws 0.63
        k1d1 fors m/ n 0.37
        k1d1 fors nots wC 0.28
        k1d1 fors unk1C wC 0.33
        k1d1 froms ins wC -0.42
        k1d1 froms m, ws -0.16
        k1d1 froms m. n 0.79
        k1d1 froms m/ n 1.37
        k1d1 froms streetC wC -0.96
        k1d1 froms tos n -0.36
        k1d1 froms tos wC 0.27
        k1d1 givenC coms wC -0.05
        k1d1 givens # ws 0.35
        k1d1 givens $ ws 0.93
        k1d1 givens coms wC -0.78
        k1d1 givens m, ws 0.89
        k1d1 givens tos ws 0.23
        k1d1 handleds m+ wC 0.4
        k1d1 haves m, ws -0.4
        k1d1 haves m- ws 0.33
        k1d1 hims $ ws 0.31
        k1d1 ins # wC 0.46
        k1d1 ins $ wC -0.17
        k1d1 ins acts ws -0.09
        k1d1 ins as wC -0.24
        k1d1 ins coms wC 0.35
        k1d1 ins coms ws 0.21
        k1d1 ins m( wC -0.74
        k1d1 ins m, wC -0.3
        k1d1 ins m, ws -0.43
        k1d1 ins m. wC -0.24
        k1d1 ins m. ws -0.37
        k1d1 ins ons wC 0.3
        k1d1 ins unk1s ws 0.77
        k1d1 ins wass wC -0.25
        k1d1 isC coms wC 0.22
        k1d1 iss # wU 1.33
        k1d1 iss #a ws 0.85
        k1d1 iss $ n 0.15
        k1d1 iss m, n -0.12
        k1d1 iss m/ n -0.37
        k1d1 iss theres ws 0.3
        k1d1 iss unkgs ws 0.25
        k1d1 its $ wC -0.73
        k1d1 its' m, ws 0.53
        k1d1 itss m, ws 0.34
        k1d1 m" m" wU -0.56
        k1d1 m" m- n -0.08
        k1d1 m" m- wC 0.28
        k1d1 m" m. wC 0.49
        k1d1 m& coms ws 0.47
        k1d1 m& m( wC 0.46
        k1d1 m& m. wC -0.83
        k1d1 m' m, ws -0.29
        k1d1 m' unk1s wC 0.3
        k1d1 m( m) c -0.58
        k1d1 m( m) ws -0.39
        k1d1 m( m, n -0.3
        k1d1 m( m. wC -0.54
        k1d1 m( m? wC 0.21
        k1d1 m+ m( n 1.76
        k1d1 m+ m, n -0.32
        k1d1 m+ m- n 0.63
        k1d1 m+ m@ ws 0.56
        k1d1 m, # c -0.81
        k1d1 m, # wC -1.18
        k1d1 m, # ws -0.13
        k1d1 m, #a wU -0.35
        k1d1 m, #a ws -0.5
        k1d1 m, $ wC 0.64
        k1d1 m, $ wU 0.67
        k1d1 m, $ ws 0.46
        k1d1 m, ands wC 0.29
        k1d1 m, ands ws 0.24
        k1d1 m, comC wC -0.4
        k1d1 m, coms n -0.64
        k1d1 m, coms ws 0.15
        k1d1 m, givens ws 0.65
        k1d1 m, m, n 0.13
        k1d1 m, m, wU -0.45
        k1d1 m, m, ws 0.18
        k1d1 m, m- wC -0.58
        k1d1 m, m- wU -0.29
        k1d1 m, m. wC -0.22
        k1d1 m, m/ n -0.58
        k1d1 m, medwC wC 0.21
        k1d1 m, offs ws 0.75
        k1d1 m, particles ws 0.22
        k1d1 m, plainU wU 0.72
        k1d1 m, relations ws 1.1
        k1d1 m, streetC wC 0.67
        k1d1 m, tails wC -0.45
        k1d1 m, unitC n -0.36
        k1d1 m, unk0s wC -0.27
        k1d1 m, unk0s ws 0.4
        k1d1 m, unk1U wC -0.25
        k1d1 m, unk1s wC 0.21
        k1d1 m, unk2s ws 0.7
        k1d1 m, unk3C wC -0.35
        k1d1 m, unk3s n 0.32
        k1d1 m, unkgs ws 0.26
        k1d1 m, unksC n 0.48
        k1d1 m, wsurs ws -0.25
        k1d1 m- $ n 0.23
        k1d1 m- acts ws 0.89
        k1d1 m- ands n 0.38
        k1d1 m- ats ws -0.37
        k1d1 m- coms wC -0.37
        k1d1 m- coms ws -0.76
        k1d1 m- ins ws -0.43
        k1d1 m- iss n 0.4
        k1d1 m- m) ws 0.32
        k1d1 m- m- n 0.02
        k1d1 m- m. n -0.13
        k1d1 m- m. wC 0.5
        k1d1 m- m/ wC -0.49
        k1d1 m- m/ ws 0.43
        k1d1 m- m: n -0.46
        k1d1 m- m; n 0.34
        k1d1 m- m| n 0.42
        k1d1 m- plains n -0.35
        k1d1 m- tails wC -0.47
        k1d1 m- tos n -0.53
        k1d1 m- unk1s wC -0.44
        k1d1 m- wass n 0.22
        k1d1 m- wsurs n -1.53
        k1d1 m. $ n 0.25
        k1d1 m. $ wC 0.92
        k1d1 m. $ wU 0.39
        k1d1 m. $ ws 0.37
        k1d1 m. aC n -0.07
        k1d1 m. agains n 0.33
        k1d1 m. ats n -0.69
        k1d1 m. can'ts n -0.32
        k1d1 m. coms wC -0.01
        k1d1 m. hads wC -0.2
        k1d1 m. handleds wC -0.13
        k1d1 m. heres wC 0.23
        k1d1 m. iss wC 0.31
        k1d1 m. m" n 0.53
        k1d1 m. m" wC 0.78
        k1d1 m. m, wC 0.36
        k1d1 m. m, ws 0.42
        k1d1 m. m- n -0.66
        k1d1 m. m/ n -0.74
        k1d1 m. m: ws -0.4
        k1d1 m. m; n 0.28
        k1d1 m. m@ n -0.44
        k1d1 m. m@ ws 1
        k1d1 m. meds wC 0.34
        k1d1 m. meds ws -0.31
        k1d1 m. plainU wC 1.11
        k1d1 m. plains wC -0.4
        k1d1 m. plains ws -0.26
        k1d1 m. streetU wC 0.26
        k1d1 m. surnameC wC 0.53
        k1d1 m. tos n 0.62
        k1d1 m. unk0s ws 0.02
        k1d1 m. unkgC wC 0.17
        k1d1 m/ # n 1.05
        k1d1 m/ $ n 0.31
        k1d1 m/ ats ws 0.43
        k1d1 m/ fors n 0.87
        k1d1 m/ ins wC 0.5
        k1d1 m/ m, n 0.19
        k1d1 m/ m. n 0.22
        k1d1 m/ m/ n -0.16
        k1d1 m/ ons n -0.93
        k1d1 m/ plainC n 0.22
        k1d1 m/ tos n 0.47
        k1d1 m/ unk2s n 0.57
        k1d1 m/ withs n 0.75
        k1d1 m/ wsurs n -0.55
        k1d1 m: # wC -0.14
        k1d1 m: #a n 1.38
        k1d1 m: $ wC -0.4
        k1d1 m: ands wC -0.74
        k1d1 m: iss wC 0.42
        k1d1 m: m- n -0.17
        k1d1 m: m- wC -0.77
        k1d1 m: m. n -0.32
        k1d1 m: m. wC 0.38
        k1d1 m: m. ws 0.97
        k1d1 m: m/ n -0.48
        k1d1 m: m: n 0.83
        k1d1 m: m: ws 0.63
        k1d1 m: m] n 0.46
        k1d1 m: onU wU 0.36
        k1d1 m: particles n -0.21
        k1d1 m: plains wC -0.62
        k1d1 m: surnameC wC 0.13
        k1d1 m: tails ws 0.21
        k1d1 m: unk2C wC 0.73
        k1d1 m: unk2U wC -0.89
        k1d1 m: unk3C wC 0.39
        k1d1 m: unkgs n -0.11
        k1d1 m; coms wC -0.49
        k1d1 m; coms ws -0.27
        k1d1 m; m- n -0.58
        k1d1 m; tails wC 0.86
        k1d1 m= # wU 1.84
        k1d1 m= coms n 0.35
        k1d1 m= m- n 0.62
        k1d1 m= m- ws -0.69
        k1d1 m= m. n 0.14
        k1d1 m? iss wC -0.2
        k1d1 m? m, ws -0.43
        k1d1 m? m= ws 1.04
        k1d1 m?m $ wC 0.73
        k1d1 m?m m" wU 0.56
        k1d1 m?m m, n -0.25
        k1d1 m?m m| n 0.44
        k1d1 m?m m| wU 0.27
        k1d1 m@ m. ws 2.09
        k1d1 m[ m] n -0.69
        k1d1 m_ $ ws 0.39
        k1d1 m_ m. n 0.79
        k1d1 m_ unk0s wU 0.43
        k1d1 medC m/ n 1.48
        k1d1 medC monthC n 1.14
        k1d1 medC m– c 0.33
        k1d1 medU m/ n -0.81
        k1d1 meds # ws 0.72
        k1d1 meds $ ws 0.74
        k1d1 meds m, ws 0.25
        k1d1 meds mays n 0.9
        k1d1 medwC $ wC 0.53
        k1d1 medwC m, c 0.69
        k1d1 monthC m, n 1.17
        k1d1 monthC m. n 1.43
        k1d1 months $ n 0.83
        k1d1 months m, n 0.62
        k1d1 mys iss ws -0.06
        k1d1 m| # wU 0.37
        k1d1 m| m| n -0.35
        k1d1 m| m| wU -0.82
        k1d1 m– # wC -0.44
        k1d1 newline m, n 0.45
        k1d1 newline unk0C wC 0.36
        k1d1 nextC m. n 0.61
        k1d1 nots m) ws 0.24
        k1d1 ofs $ ws -0.22
        k1d1 ofs m, wC 1.2
        k1d1 ofs sinces ws 0.3
        k1d1 ons ands ws -0.18
        k1d1 ons m. n 0.51
        k1d1 ons streetC wC 0.48
        k1d1 ons thes wC 0.57
        k1d1 ons thes ws 0.34
        k1d1 ons unk2U n -0.34
        k1d1 ons unk2s ws 0.54
        k1d1 ons wnameC wC 1.15
        k1d1 orC givenC wC 0.48
        k1d1 ors m, wC -0.43
        k1d1 ors m? wC 0.21
        k1d1 ors m? ws 0.24
        k1d1 particleC m; wC 1.58
        k1d1 particleC streetC wC 0.51
        k1d1 particles m, ws 1
        k1d1 plainC comC wC 0.38
        k1d1 plainU m/ n 0.4
        k1d1 plains # c 0.72
        k1d1 plains # wU 1.17
        k1d1 plains ands n 0.6
        k1d1 plains coms ws 0.4
        k1d1 plains unk2s ws -0.44
        k1d1 plains withs ws 0.49
        k1d1 relationC m( wC -0.27
        k1d1 relationC m, wC 0.4
        k1d1 relations acts wC 0.54
        k1d1 relations acts ws 0.6
        k1d1 relations coms ws 0.75
        k1d1 relations ins ws 0.77
        k1d1 roleC $ wC -0.18
        k1d1 roleC coms wC 0.58
        k1d1 roles $ ws 0.25
        k1d1 she'ss ands n 0.5
        k1d1 sinces m, n -0.42
        k1d1 sinces m, wC -0.66
        k1d1 streetC m/ n -0.41
        k1d1 surnameC m, wC -0.23
        k1d1 surnames $ ws 0.79
        k1d1 surnames m, ws 0.23
        k1d1 tails m, n -0.19
        k1d1 tails m, ws -0.25
        k1d1 thats acts ws 0.2
        k1d1 thats unk0s wC 0.4
        k1d1 thats' m- wC 0.42
        k1d1 thes $ c 0.68
        k1d1 thes $ wC -0.5
        k1d1 thes coms c -1.05
        k1d1 thes coms wC -0.42
        k1d1 thes coms ws 0.38
        k1d1 thes m, c 0.55
        k1d1 thes m, wC -0.66
        k1d1 thes nexts wC 0.41
        k1d1 thes ofs c 0.48
        k1d1 thes ofs ws 1.14
        k1d1 thisC m- n 0.42
        k1d1 thiss m- n -0.73
        k1d1 titleC coms wC 1.01
        k1d1 titleC m, wC 0.58
        k1d1 titleC m- wC 0.78
        k1d1 titles unk0s ws 0.31
        k1d1 tos # wC 0.57
        k1d1 tos # ws 0.35
        k1d1 tos ands wC -0.29
        k1d1 tos comU wU 0.43
        k1d1 tos m, n -0.44
        k1d1 tos m, ws 0.39
        k1d1 tos m- n -0.62
        k1d1 tos m. n -0.34
        k1d1 tos ons ws 0.24
        k1d1 twos m! wC 0.63
        k1d1 unitC m/ n -0.11
        k1d1 units ats ws 0.22
        k1d1 units m: wC 0.33
        k1d1 unk0C m- n -1
        k1d1 unk0C unk3C wC 0.25
        k1d1 unk0s m, wC -0.11
        k1d1 unk0s m. wC 0.65
        k1d1 unk1C coms wC -0.26
        k1d1 unk1C givenC ws 0.29
        k1d1 unk1U m, c 0.43
        k1d1 unk1U m, n -0.61
        k1d1 unk1U m. wC -0.45
        k1d1 unk1s $ n 0.21
        k1d1 unk1s acts ws -0.22
        k1d1 unk1s m, wC -0.42
        k1d1 unk1s m. n -0.8
        k1d1 unk1s wnames ws 0.35
        k1d1 unk2C m, n 0.08
        k1d1 unk2C m, wC -0.4
        k1d1 unk2C m. wC 0.54
        k1d1 unk2C m/ n 0.93
        k1d1 unk2U $ n 0.66
        k1d1 unk2U m, n -0.4
        k1d1 unk2U m/ n -0.83
        k1d1 unk2s $ ws 0.27
        k1d1 unk2s acts ws 0.3
        k1d1 unk2s ands ws 0.24
        k1d1 unk2s m. wC -0.6
        k1d1 unk3C m- wC 0.54
        k1d1 unk3U comC n 0.68
        k1d1 unk3U m, n -0.5
        k1d1 unk3s $ ws 0.77
        k1d1 unk3s m, ws 0.44
        k1d1 unk3s particles ws -0.74
        k1d1 unkgC # wC 0.82
        k1d1 unkgC m" wC 0.48
        k1d1 unkgC m, wC 0.37
        k1d1 unkgs as ws -0.28
        k1d1 unkgs coms ws 0.14
        k1d1 unkss $ wC 0.26
        k1d1 unkss m/ n 0.33
        k1d1 unkts $ ws 0.85
        k1d1 whens coms wC 0.38
        k1d1 withs $ wC 0.13
        k1d1 withs ats wC 0.62
        k1d1 withs m, wC 0.22
        k1d1 withs unkgs ws 0.38
        k1d1 wnameC coms wC -0.6
        k1d1 wnameC m, wC 1.51
        k1d1 wnameC m. wC 1.06
        k1d1 wnameC m; wC 0.23
        k1d1 wnames m, ws 0.37
        k1d1 wsurC coms wC 0.99
        k1d1 wsurC unk1s wC -0.36
        k1d1 wsurs coms ws -0.35
        k1d1 wsurs m, wC -1.02
        k1d1 wsurs m, ws 0.37
        k1d1 wsurs' m, ws 0.48
        k1g # OC -0.19
        k1g # SU 0.27
        k1g # TC 0.69
        k1g # Ts 0.32
        k1g #a Ms -0.66
        k1g #a SU 1.8
        k1g ^ MC -0.47
        k1g ^ Ms -0.19
        k1g ^ OC -0.84
        k1g ^ Os -0.27
        k1g ^ TC 0.36
        k1g actC MC -0.51
        k1g acts GC 0.07
        k1g acts MC -0.28
        k1g acts Ms -0.79
        k1g acts Os -0.09
        k1g ands GC 0.17
        k1g ands Ss 0.26
        k1g as Os 0.07
        k1g as SC -0.67
        k1g ass Ss 0.24
        k1g ats MC -0.4
        k1g ats TC -0.48
        k1g buts Ms -0.37
        k1g bys GC 0.51
        k1g bys MC 0.2
        k1g bys OC -0.38
        k1g bys Ss 0.22
        k1g calls GC 0.56
        k1g calls Gs 0.78
        k1g calls Os 0.3
        k1g calls Ss 0.59
        k1g cans Gs 0.58
        k1g cityC MC 0.79
        k1g comC GC -0.76
        k1g comC SC -0.8
        k1g comU MC -0.8
        k1g comU MU -0.73
        k1g coms GC 0.59
        k1g coms Gs 0.41
        k1g coms Ms -0.45
        k1g coms OC -0.26
        k1g coms Os -0.65
        k1g coms SC 0.38
        k1g coms SU 0.36
        k1g coms TC 0.33
        k1g fors GC 0.64
        k1g fors SC -0.44
        k1g froms Ms 0.21
        k1g givenC OC 0.99
        k1g givenC SC 0.52
        k1g givens Gs 0.63
        k1g givens SC -0.79
        k1g hass MC -0.51
        k1g haves Gs -0.48
        k1g hers MC -0.36
        k1g his Ms 0.31
        k1g i'ms Ms 0.42
        k1g ins MC -0.23
        k1g ins Os 0.01
        k1g iss OC 0.21
        k1g iss SC 0.32
        k1g iss Ss 0.44
        k1g its' Ms 0.19
        k1g itss Gs 0.54
        k1g itss Ss -0.24
        k1g m! SC -0.25
        k1g m" MU -0.39
        k1g m" OC -0.48
        k1g m& SC -0.86
        k1g m' Ss 0.37
        k1g m( Gs 0.38
        k1g m( MC -0.58
        k1g m( Ms -0.46
        k1g m( SC -0.28
        k1g m) MC 0.34
        k1g m, GC 0.34
        k1g m, Gs 0.14
        k1g m, MU -0.4
        k1g m, Ms -0.36
        k1g m, OC -0.18
        k1g m, SU -0.68
        k1g m, TC 0.54
        k1g m- GC -0.19
        k1g m- MC 0.14
        k1g m- Ms -0.36
        k1g m- OC 0.54
        k1g m- Os 0.28
        k1g m- SU 0.22
        k1g m. GC 0.38
        k1g m. Gs 0.25
        k1g m. MC -0.33
        k1g m. OC -0.63
        k1g m. TC -1.14
        k1g m/ MC -0.49
        k1g m/ Os -0.11
        k1g m/ Ss -0.47
        k1g m: GC 0.39
        k1g m: Gs 0.15
        k1g m: MC -0.58
        k1g m: SC 0.06
        k1g m: Ss 0.44
        k1g m; GC 0.19
        k1g m; MC -0.24
        k1g m; OC -0.63
        k1g m; Ss -0.15
        k1g m< Ms 0.34
        k1g m= Ss -0.37
        k1g m? GC 0.38
        k1g m? MC -0.28
        k1g m? SC 0.3
        k1g m?m MC -0.61
        k1g m?m SC 0.52
        k1g m?m Ss 0.2
        k1g medC MC -0.73
        k1g medwC SC 0.62
        k1g mys Ss -0.51
        k1g m| GC 0.43
        k1g m| OC -0.79
        k1g nots Gs -0.68
        k1g nots Ss 0.38
        k1g ofs Ss -0.14
        k1g ons GC -0.18
        k1g ons SC -0.41
        k1g others Gs 0.23
        k1g particleC MC 0.72
        k1g particleU MU 1.37
        k1g particleU SU 0.57
        k1g particles MC 0.68
        k1g particles Ms 1.52
        k1g particles SC 0.3
        k1g plainC GC -1.19
        k1g plainC OC 0.16
        k1g relations GC 1.07
        k1g relations Gs 1.08
        k1g relations MC 1.41
        k1g relations Ms 1.35
        k1g relations SC 0.77
        k1g relations Ss 0.72
        k1g relations' Ms -0.36
        k1g relations' SC -0.52
        k1g roleC MC 0.73
        k1g roleC SC 0.38
        k1g roles GC 0.54
        k1g roles Gs 0.93
        k1g roles MC 1.1
        k1g roles Ms 1.17
        k1g roles Ss 0.69
        k1g roles' Ms -0.28
        k1g sinces MC -0.34
        k1g sos Ss -0.18
        k1g streetC MC 0.54
        k1g streetC OC 0.8
        k1g streetC SC 0.82
        k1g streets Os 0.56
        k1g surnameC SC 0.66
        k1g tails Ss -0.25
        k1g thes GC -0.87
        k1g titleC MC 2.26
        k1g titleC OC 1.4
        k1g titles Gs 0.49
        k1g titles Ms 2.12
        k1g titles Os 0.79
        k1g titles Ss 1.17
        k1g tos Ts 0.46
        k1g unk0s Gs 0.27
        k1g unk0s SC -0.6
        k1g unk1C OC -0.89
        k1g unk1s Gs 0.5
        k1g unk1s MC -0.42
        k1g unk1s Ts -0.36
        k1g unk2C SC 0.84
        k1g unk2s SC -0.96
        k1g unk3C Ms 0.59
        k1g unk3C OC 0.9
        k1g unk3C SC 0.83
        k1g unk3C SU -0.21
        k1g unk3s Gs 0.63
        k1g unk3s OC -0.44
        k1g unkgC OC 0.28
        k1g unkgs Ms -0.14
        k1g unktC MC 0.58
        k1g unktC SC 0.59
        k1g unktU MU 0.79
        k1g unkts Ms 0.58
        k1g whens Ms 0.49
        k1g withs MC 0.01
        k1g withs Ss 0.32
        k1g wnameC MC 0.88
        k1g wnameC' MC -0.41
        k1g wnames Ms 0.26
        k1g wnames Ss 0.48
        k1g wsurC GC 0.78
        k1g wsurC MC 0.33
        k1g wsurC TC 0.23
        k1g wsurs GC -0.52
        k2 # n 0.12
        k2 # wC 0.21
        k2 # ws 0.32
        k2 #a c -0.8
        k2 ^ c -0.6
        k2 ^ n -0.23
        k2 ^ wC -0.37
        k2 ^ wU -0.4
        k2 ^ ws 0.05
        k2 aC c -0.53
        k2 actC wC 0.05
        k2 acts n -0.64
        k2 acts wC -0.23
        k2 afters wC -0.86
        k2 ands wC -0.22
        k2 ands ws -0.55
        k2 ares wC 0.36
        k2 as wC -1.02
        k2 as ws -0.6
        k2 ass ws 0.75
        k2 ats ws 1.07
        k2 bads wC -0.3
        k2 brandC wC -0.65
        k2 buts ws 0.41
        k2 bys wC 0.99
        k2 bys ws 0.65
        k2 calls n 0.54
        k2 calls wC 0.07
        k2 can'ts wC 0.12
        k2 can'ts ws 0.07
        k2 comC c 0.63
        k2 comC n -0.82
        k2 comC wC -0.18
        k2 comC wU 0.44
        k2 comC ws -1.07
        k2 comC' wC -0.38
        k2 comU wC -0.44
        k2 comU wU -1.3
        k2 comU ws -0.91
        k2 coms c -0.14
        k2 coms n -0.1
        k2 coms wC -0.11
        k2 coms ws 0.06
        k2 coms' wU 0.53
        k2 don'ts wC -0.38
        k2 dos ws -0.36
        k2 eponymC wC -0.84
        k2 eponyms wC 0.88
        k2 fors n -0.36
        k2 fors wC 0.23
        k2 fors ws 0.46
        k2 froms n 0.23
        k2 givenC c -0.67
        k2 givenU wC 0.61
        k2 givens c 0.73
        k2 givens ws 0.43
        k2 handleds n 0.52
        k2 handleds wC -0.67
        k2 he'ss ws -0.26
        k2 herC wC 0.42
        k2 his ws 0.55
        k2 iC n -1.18
        k2 iC ws -0.71
        k2 ins wC 0.36
        k2 ins ws 0.18
        k2 is ws 0.59
        k2 iss wC 0.44
        k2 iss ws 0.35
        k2 itC wC -0.62
        k2 its n -0.67
        k2 its ws 0.24
        k2 itss ws -0.25
        k2 lastC wC 0.8
        k2 m! ws -0.21
        k2 m" ws 0.02
        k2 m% wC -0.37
        k2 m' n -0.47
        k2 m( wC -0.57
        k2 m) wC -0.04
        k2 m) ws -0.33
        k2 m+ wC -0.16
        k2 m, n -0.31
        k2 m, wC 0.01
        k2 m, ws -0.01
        k2 m- n -0.32
        k2 m- wC -0.22
        k2 m. c -0.55
        k2 m. n -0.48
        k2 m. wU -0.56
        k2 m/ n -0.59
        k2 m/ wC -0.06
        k2 m/ ws 0.43
        k2 m: n -0.28
        k2 m: wC -0.17
        k2 m: wU 0.18
        k2 m: ws 0.23
        k2 m; n -0.34
        k2 m; wC -0.45
        k2 m= n -0.28
        k2 m= wC 0.17
        k2 m= ws -0.63
        k2 m> n 0.53
        k2 m> wC 0.29
        k2 m> ws 0.18
        k2 m?m wC 0.12
        k2 m?m wU 1.19
        k2 m?m ws 0.16
        k2 m] n -0.7
        k2 medC c 0.39
        k2 medC wU -0.66
        k2 meds n 0.24
        k2 meds wC 0.88
        k2 mes ws 0.24
        k2 monthC n -0.3
        k2 months ws -0.3
        k2 myC wC -0.33
        k2 myC ws -0.43
        k2 mys ws 0.21
        k2 m| n 0.32
        k2 m– wC -0.58
        k2 nextC n 0.75
        k2 nextC wC 0.38
        k2 nos c 0.56
        k2 ofs wC -0.07
        k2 ofs ws 0.57
        k2 ons c 0.44
        k2 ons n 0.49
        k2 ons ws 0.5
        k2 outs ws -0.23
        k2 particleC n 0.59
        k2 particleC wC 1.27
        k2 particleU n 1.1
        k2 particles ws 0.14
        k2 plainC wC 0.02
        k2 plainC ws -0.45
        k2 plainU n -0.2
        k2 plains n -0.12
        k2 plains ws 0.56
        k2 relationC wC 0.22
        k2 relationU c -0.81
        k2 relationU wU -0.13
        k2 relations wC 0.08
        k2 relations ws 0.11
        k2 relations' wC -0.39
        k2 roles n 0.48
        k2 sevens ws 1.06
        k2 sinces c 0.35
        k2 sos ws 0.3
        k2 streetC c 1.33
        k2 streetC n 1.35
        k2 streetC wC 2.03
        k2 streetC ws 0.78
        k2 streets wC -0.52
        k2 streets ws 0.77
        k2 surnameC wC 0.33
        k2 surnameC wU -0.23
        k2 surnameU wU 1.06
        k2 surnames n 0.46
        k2 tailC n 0.03
        k2 tails wC 0.04
        k2 tails ws -0.85
        k2 thans c 0.33
        k2 thes wC -1.78
        k2 thes ws -0.89
        k2 titles n 0.42
        k2 titles ws 0.58
        k2 toos wC -0.7
        k2 tos n 0.44
        k2 units c -0.65
        k2 units n -0.12
        k2 units ws 0.05
        k2 unk0C wC -0.34
        k2 unk0C wU 0.45
        k2 unk0s wU -0.61
        k2 unk0s ws -0.24
        k2 unk1C wC 0.51
        k2 unk1U c -0.64
        k2 unk1U n 0.94
        k2 unk1s n -0.97
        k2 unk1s wU -0.22
        k2 unk2C wC 0.47
        k2 unk2C wU -0.62
        k2 unk2U wC -0.43
        k2 unk2U wU 0.73
        k2 unk2s c 0.52
        k2 unk2s n 0.62
        k2 unk2s wC 0.15
        k2 unk2s ws 0.16
        k2 unk3C n -0.32
        k2 unk3C wC 0.27
        k2 unk3C ws -0.27
        k2 unk3s n 0.03
        k2 unk3s wU 0.46
        k2 unk3s ws 0.33
        k2 unkgU wU 0.52
        k2 unkgs n 0.07
        k2 unksC wC -0.88
        k2 unkss n 0.58
        k2 unktC n 0.61
        k2 unktC wC -0.29
        k2 unkts c 0.67
        k2 untils c 0.16
        k2 ups n 0.59
        k2 wass wC 0.4
        k2 wills n 0.95
        k2 withs ws 0.08
        k2 wnameC wC 0.42
        k2 wnameU wU 0.35
        k2 wnames n 0.36
        k2 wsurC n -0.86
        k2 wsurU wU -0.38
        k2 wsurs n 0.64
        k2 wsurs wC 0.05
        k2 wsurs wU 0.68
        k2 yous wC 0.66
        k2 yous wU 0.38
        k21 # # n 3.74
        k21 # #a n -0.74
        k21 # ands ws -0.47
        k21 # comC n 1.1
        k21 # comC wC 0.58
        k21 # ins wC 0.32
        k21 # m( wC -0.4
        k21 # m( wU -0.94
        k21 # m) n 0.68
        k21 # m) wC 0.63
        k21 # m+ n -1.88
        k21 # m, wC -0.71
        k21 # m, wU -1.26
        k21 # m, ws -1.18
        k21 # m- n 1.95
        k21 # m- wC 0.88
        k21 # m- wU 1.72
        k21 # m- ws -0.37
        k21 # m. ws 0.32
        k21 # m/ c 0.53
        k21 # m/ n 0.66
        k21 # m/ wU 0.61
        k21 # m: n -1.07
        k21 # m; wC 0.88
        k21 # m; ws -0.23
        k21 # m?m wC -1.15
        k21 # m?m wU -0.49
        k21 # m| wC -0.73
        k21 # plainC wC 0.7
        k21 # plains n 0.71
        k21 # plains ws 0.88
        k21 # sos wC -0.38
        k21 # streetC wC 0.52
        k21 # tailC wC 0.4
        k21 # tos n -0.46
        k21 # units ws -0.27
        k21 # unk1C ws 0.29
        k21 # unk1s ws 0.63
        k21 # wsurC n 0.84
        k21 #a # n 0.69
        k21 #a m, wU -0.8
        k21 #a m, ws -0.95
        k21 #a m- c 0.93
        k21 #a m- n 2.41
        k21 #a m. n -1.27
        k21 #a m. wC 0.23
        k21 #a m: n 0.72
        k21 #a m? ws 0.33
        k21 #a m| c -0.76
        k21 #a ofs ws 0.54
        k21 #a unk0s ws 0.24
        k21 #a unk1s n -0.22
        k21 ^ ^ c -0.7
        k21 ^ ^ wC -0.1
        k21 ^ ^ wU -0.35
        k21 ^ ^ ws -0.23
        k21 ^ acts ws 1.25
        k21 ^ calls wC 0.43
        k21 ^ cans ws 0.17
        k21 ^ comC n -0.36
        k21 ^ comC wC -0.59
        k21 ^ coms ws -0.68
        k21 ^ dids ws 0.11
        k21 ^ eponymC wC -0.25
        k21 ^ givenC ws -0.56
        k21 ^ hass ws 0.23
        k21 ^ his ws 0.41
        k21 ^ i'mC n 0.85
        k21 ^ i'ms ws 0.83
        k21 ^ iss ws 0.63
        k21 ^ medC n 0.47
        k21 ^ medC wC -0.31
        k21 ^ meds ws 1.11
        k21 ^ particleU wU 0.96
        k21 ^ particles wC 0.4
        k21 ^ particles ws 0.68
        k21 ^ plains ws 0.24
        k21 ^ relationC wC 0.48
        k21 ^ roles wC -0.19
        k21 ^ tails ws -0.16
        k21 ^ thisC n 0.42
        k21 ^ titles ws 0.75
        k21 ^ unk1s ws 0.1
        k21 ^ unk2U wC -0.35
        k21 ^ wnameC wC -1.08
        k21 ^ wnameC ws -0.4
        k21 ^ wsurC wC -0.98
        k21 aC m- wC 0.36
        k21 aC m. wC 1.41
        k21 acts # wC -0.38
        k21 acts itss ws -0.54
        k21 acts m, ws 0.79
        k21 acts m. wC -0.52
        k21 acts tos wC -0.63
        k21 acts twos wC -0.32
        k21 acts withs wC 0.3
        k21 ands agains n 0.54
        k21 ands plainC wC -1
        k21 ands units wC 0.45
        k21 ands units ws 0.22
        k21 ands wsurs ws 0.22
        k21 ares as ws 0.15
        k21 ares ins ws -0.1
        k21 as m. ws 0.24
        k21 ats # wC 1.55
        k21 ats coms n 1.58
        k21 ats coms wC 0.6
        k21 ats particleC wC -0.74
        k21 ats units n -0.19
        k21 ats unk1s ws 0.61
        k21 ats unk3C wC 0.44
        k21 brandC ands wC -0.6
        k21 brandC m) wC 0.38
        k21 brandC m, n 0.53
        k21 brandC m- wC -0.48
        k21 brandC m. wC 0.37
        k21 brandC m; wC 0.36
        k21 buts i'ms ws 0.16
        k21 bys thes wC 0.38
        k21 calls hers ws 0.27
        k21 cityC tos wC 0.62
        k21 comC # wC 0.86
        k21 comC ands wC -0.46
        k21 comC m( wC 0.49
        k21 comC m- wC -0.41
        k21 comC m- ws 0.39
        k21 comC m. wC -0.56
        k21 comC m: c -0.64
        k21 comC m: wC -0.2
        k21 comC m?m n -0.35
        k21 comC medC wC 0.7
        k21 comC ofs wC 0.49
        k21 comC tos wC 0.77
        k21 comC unk2U wC -0.71
        k21 comU m- n -0.46
        k21 comU m: n 0.45
        k21 coms # wC -0.17
        k21 coms #a ws -0.22
        k21 coms afters n -0.52
        k21 coms afters wC -1.1
        k21 coms ands ws -0.36
        k21 coms ass wC 0.41
        k21 coms ats ws 0.57
        k21 coms bes n 0.58
        k21 coms fors wC 0.49
        k21 coms froms wC -0.06
        k21 coms froms ws 0.39
        k21 coms hims ws 0.3
        k21 coms ins n 0.3
        k21 coms ins wC 0.32
        k21 coms ins ws 0.43
        k21 coms iss n -0.37
        k21 coms iss wC 0.79
        k21 coms m, n -0.5
        k21 coms m, wC -0.4
        k21 coms m- wC -0.41
        k21 coms m- ws -1.04
        k21 coms m. n -0.67
        k21 coms m. wC -0.5
        k21 coms m. ws -0.27
        k21 coms m/ ws 1.27
        k21 coms m: wU 0.81
        k21 coms m: ws 0.18
        k21 coms m= n -0.99
        k21 coms m= wU -0.43
        k21 coms m= ws 0.44
        k21 coms m? wC -0.19
        k21 coms m_ ws -0.96
        k21 coms medC c 0.33
        k21 coms meds ws 0.48
        k21 coms ofs wC -0.06
        k21 coms olds wC -0.47
        k21 coms ons c 0.54
        k21 coms ons wC 0.28
        k21 coms ors wC -0.79
        k21 coms plains ws 0.29
        k21 coms sinces n 0.61
        k21 coms tos n 0.26
        k21 coms tos wC 0.3
        k21 coms unk1s wC -0.34
        k21 coms wsurs wC -0.55
        k21 coms' coms wU 0.53
        k21 eponyms ins ws 0.51
        k21 fors thes wC -0.4
        k21 froms cityC wC 0.67
        k21 froms thes wC -0.44
        k21 froms unk2C n 0.14
        k21 froms unkts ws 0.57
        k21 givenC ats n 0.77
        k21 givenC iss n 0.91
        k21 givenC m& wC 0.24
        k21 givenC m- wC 0.58
        k21 givenC m- ws 0.89
        k21 givenC m| n 0.23
        k21 givenU m?m wC 0.71
        k21 givens ands ws 0.25
        k21 givens m, ws 0.68
        k21 givens m. ws 0.62
        k21 givens m_ ws 0.79
        k21 handleds bys wC 0.43
        k21 handleds m, wC -0.59
        k21 heres m. wC -0.34
        k21 hers m, ws 0.21
        k21 hiss relations ws 0.61
        k21 i'mC ats ws 0.63
        k21 iC acts wC 0.35
        k21 iC coms wC -0.4
        k21 ins # ws -0.32
        k21 ins ons wC 0.37
        k21 ins ons ws 0.3
        k21 iss coms n -0.8
        k21 iss fors ws 0.14
        k21 its m, ws 0.26
        k21 its m. wC 0.62
        k21 justs coms ws 0.47
        k21 m" # ws 1.12
        k21 m" m( wC 0.21
        k21 m( # wC -0.42
        k21 m( twos wC 0.63
        k21 m) # n 0.67
        k21 m) coms n -0.3
        k21 m, # wC 0.81
        k21 m, # ws 1
        k21 m, #a c 1.02
        k21 m, #a wC 0.31
        k21 m, #a ws 0.27
        k21 m, comC wC 0.63
        k21 m, coms c -0.18
        k21 m, coms n 0.48
        k21 m, coms ws 0.09
        k21 m, lasts n 0.48
        k21 m, m" wC -0.45
        k21 m, m" ws -0.43
        k21 m, medC n -0.35
        k21 m, medC wC -0.56
        k21 m, medwC c 0.69
        k21 m, newline n 0.32
        k21 m, nos wU -0.6
        k21 m, plainC wC -0.46
        k21 m, plains c 0.59
        k21 m, plains wC 0.25
        k21 m, relationU wC -0.57
        k21 m, relations wC 0.43
        k21 m, relations ws 0.5
        k21 m, surnameC n -0.63
        k21 m, surnames ws 0.17
        k21 m, thats' wC 0.43
        k21 m, units n -0.5
        k21 m, unk0s ws 0.28
        k21 m, unk1s n 0.08
        k21 m, unk1s wC 0.55
        k21 m, unkgs ws 0.41
        k21 m, unkts n -0.34
        k21 m, whats wC -0.14
        k21 m, wnameC wC 0.42
        k21 m- # n -0.96
        k21 m- # ws -0.56
        k21 m- #a ws -0.65
        k21 m- meds ws 0.23
        k21 m. callC wC 0.56
        k21 m. m: wC 0.5
        k21 m. medC n -0.62
        k21 m. nextC n 0.61
        k21 m. orC wC 0.48
        k21 m. relationC wC 1.95
        k21 m. relations ws -0.28
        k21 m. roleC wC 0.42
        k21 m. tailC wC -0.29
        k21 m. unk2C n 0.84
        k21 m/ # n -0.87
        k21 m/ coms wC 0.24
        k21 m/ m/ ws 1.48
        k21 m/ unksU wC 0.41
        k21 m: #a wC -0.55
        k21 m: coms n -0.46
        k21 m: coms wC 0.24
        k21 m: givenU wU 0.58
        k21 m: m" wC 0.41
        k21 m: m: c 1.1
        k21 m: plainC wC 0.74
        k21 m: relations n 0.27
        k21 m: surnameC wC -0.33
        k21 m: titleC wC 0.81
        k21 m: unk2C wC 0.31
        k21 m: unk3U n 0.24
        k21 m: wnames ws 0.36
        k21 m; handleds wC 0.4
        k21 m; newline wC 0.76
        k21 m; streetC n -0.41
        k21 m= unk3U n 0.68
        k21 m> coms wC 0.33
        k21 m?m m, wC 0.32
        k21 m?m m?m ws -0.13
        k21 m?m medwC wU 0.35
        k21 m?m surnameU wU 0.49
        k21 medC calls ws 0.82
        k21 medC m. wC 0.25
        k21 medC m: wC -0.25
        k21 medU m, wC -0.4
        k21 meds coms n 0.53
        k21 meds coms wC 0.35
        k21 meds coms ws 0.3
        k21 meds ins wC -0.65
        k21 meds m, n -0.23
        k21 meds m, ws 0.68
        k21 meds m. ws 0.41
        k21 meds m: wC 1.03
        k21 medwC m. n -0.34
        k21 medws froms n 0.06
        k21 medws m, n -0.4
        k21 medws m, wC -0.47
        k21 medws m, ws 0.35
        k21 medws m/ ws 0.94
        k21 mes m, wC 0.55
        k21 mes m, ws 0.24
        k21 monthC thes ws 1.91
        k21 mys relations wC 0.55
        k21 mys relations ws 0.87
        k21 mys roles ws 0.48
        k21 mys unk1s ws 0.74
        k21 mys unk2s ws 0.24
        k21 m| unk3U n 0.35
        k21 m– coms n -0.3
        k21 nextC medws wC 0.39
        k21 nextC unk3U n -0.41
        k21 nos m, wC -0.36
        k21 nos m. c 0.53
        k21 nos m. wU 0.51
        k21 ofs coms n 0.3
        k21 ofs monthC ws 0.37
        k21 oks units ws 0.45
        k21 olds titleC wC -0.31
        k21 ons mayC c 0.63
        k21 ons unkts ws 0.18
        k21 ors justs ws -0.44
        k21 outs ofs wC -0.23
        k21 particleC m# n 0.62
        k21 particleC m. wC 0.84
        k21 plainC ands wC 0.35
        k21 plainC coms n -0.74
        k21 plainC m, wC 0.49
        k21 plainC m. wC -0.59
        k21 plainU m, wC -0.43
        k21 plainU m- n -0.7
        k21 plainU m. wC 0.58
        k21 plainU m: wC 0.44
        k21 plainU meds n 0.87
        k21 plains # ws 0.54
        k21 plains coms n 0.1
        k21 plains iss ws -0.41
        k21 plains m, wC -0.77
        k21 plains m- ws 0.49
        k21 plains m_ ws 0.55
        k21 plains ons wC 0.07
        k21 relationC coms n -0.69
        k21 relationU coms c -0.8
        k21 relations ins wC -0.26
        k21 relations iss n 0.41
        k21 relations m, ws -0.07
        k21 relations ofs wC 0.21
        k21 relations ofs ws 0.58
        k21 relations titleC wC -0.12
        k21 relations wnameC wC 0.37
        k21 roles ins ws -0.16
        k21 roles m, ws 0.47
        k21 shes iss n 1.2
        k21 sinces thes c 0.21
        k21 streetC m, wC 1.74
        k21 streetC m, ws 0.76
        k21 streetC particleC wC 0.56
        k21 streetC unitC n 0.85
        k21 streets ins wC -0.26
        k21 streets m, ws 0.79
        k21 surnameC m- wC 0.21
        k21 surnameC m; n 0.64
        k21 surnameC streetC ws 0.37
        k21 surnames m, n 0.16
        k21 tails ands wC -0.34
        k21 tails fors wC 0.68
        k21 tails m, wC -0.89
        k21 tails m, ws -0.47
        k21 thans ats c 0.33
        k21 theC oldC wC 0.53
        k21 thes comC wC -0.61
        k21 thes wnames ws -0.41
        k21 thiss iss ws 0.87
        k21 titleC acts wC -0.21
        k21 titleC m. wC 1.86
        k21 titles m, wC 0.19
        k21 titles m. ws 0.6
        k21 titles surnames ws -0.55
        k21 tos calls wC 0.2
        k21 tos calls ws 0.17
        k21 tos coms n 0.18
        k21 tos coms wC -0.87
        k21 tos m: ws -0.35
        k21 tos ours ws 0.56
        k21 unitC m- wC -0.21
        k21 unitC m. wC 1.12
        k21 units m- n 0.41
        k21 units m. wC 0.62
        k21 units m. ws 0.41
        k21 units m: wC 0.15
        k21 units m= n 1.03
        k21 units m| n -0.54
        k21 units ofs wC -1.27
        k21 unk0C m( wC -0.69
        k21 unk0C m. wC -0.62
        k21 unk0C m: wU 0.57
        k21 unk0C tos wC -0.34
        k21 unk0C unkgC wC -0.14
        k21 unk0s acts n -0.25
        k21 unk0s ands ws 0.26
        k21 unk0s coms n -0.14
        k21 unk0s coms wC -0.69
        k21 unk0s coms ws 0.22
        k21 unk0s m, n -0.97
        k21 unk0s m, wC -0.28
        k21 unk0s sinces ws -0.34
        k21 unk0s tos n 0.51
        k21 unk0s withs ws -0.25
        k21 unk0s wnames ws 0.19
        k21 unk1C m, n 0.46
        k21 unk1C m- ws 0.25
        k21 unk1C m: wU 0.49
        k21 unk1U coms n -0.51
        k21 unk1U ins wC -0.41
        k21 unk1s bys wC -0.65
        k21 unk1s m, wC 0.59
        k21 unk1s m. wC -0.74
        k21 unk1s tos wC 0.5
        k21 unk1s wsurs ws -0.28
        k21 unk2C m, n 0.33
        k21 unk2C m. wC 1.11
        k21 unk2U m- n 0.31
        k21 unk2U m- wC -0.51
        k21 unk2U m/ n 0.68
        k21 unk2U m: n -0.18
        k21 unk2s m( ws 0.17
        k21 unk2s m. n 0.64
        k21 unk2s m. ws 0.26
        k21 unk2s m/ ws -0.63
        k21 unk2s m= n 0.35
        k21 unk2s m_ ws -0.51
        k21 unk2s medC n 0.44
        k21 unk3C m& wC -0.3
        k21 unk3C m( n 0.66
        k21 unk3C m, n 0.63
        k21 unk3C m- wC 0.11
        k21 unk3C m. wC 0.53
        k21 unk3C m; n -0.1
        k21 unk3U # wC 0.53
        k21 unk3U # wU 0.78
        k21 unk3U ats wC 0.42
        k21 unk3U m. wC -0.62
        k21 unk3U m/ wU -0.43
        k21 unk3s # ws 0.25
        k21 unk3s m. wC 0.58
        k21 unk3s m/ n 0.68
        k21 unkgC m- wC 0.55
        k21 unkgC m- ws 0.69
        k21 unkgC m/ wC 0.29
        k21 unkgC unk3C n 0.5
        k21 unkgs ands ws 0.46
        k21 unkgs m, ws 0.21
        k21 unkgs particles ws 0.65
        k21 unkgs surnames ws -0.17
        k21 unksC m: wC -0.23
        k21 unksU # wC 0.54
        k21 unktC unk2C n 0.6
        k21 ups ins wC 0.4
        k21 wass ins wC -0.1
        k21 whos iss ws 0.38
        k21 withs coms wC -0.28
        k21 withs relations ws 0.88
        k21 wnameC m, wC 0.59
        k21 wnames m, ws 0.38
        k21 wsurC acts n -0.37
        k21 wsurs ats n 0.5
        k21 wsurs m: wC -0.98
        k21 wsurs unk1C wC 0.47
        k21 wsurs withs ws 0.24
        k21 yess shes' n 0.27
        k21 yous m. wU 0.39
        kind acts -0.77
        kind brandC -1.16
        kind c10U 1.11
        kind c10s 0.63
        kind c11U 0.51
        kind c12U 1
        kind c2U -1.75
        kind c2s -1.78
        kind c3U -1.3
        kind c3s -0.67
        kind c4U -0.48
        kind c4s -0.76
        kind c5U -0.72
        kind c6U 0.1
        kind c6s -0.51
        kind c7U 0.65
        kind c8U 1.35
        kind c8s 0.69
        kind c9U 2.66
        kind c9s 0.55
        kind callC -0.72
        kind cityC 0.52
        kind citys 0.41
        kind comC -0.78
        kind comU -0.9
        kind coms -0.33
        kind countrys -0.44
        kind givenC 1.36
        kind givenC' 0.9
        kind givens 1.34
        kind givens' 0.57
        kind handledC -0.44
        kind medC -1.41
        kind meds -0.91
        kind medwC 0.65
        kind months 1.03
        kind n1s -1.46
        kind n2s -1.03
        kind n5s 0.52
        kind n6s 0.64
        kind n7s 1.54
        kind n8s 1.18
        kind particles 0.77
        kind plainC' 0.57
        kind plainU -0.64
        kind plains -0.48
        kind plains' -0.13
        kind relationC -1.37
        kind surnameC 1.97
        kind surnameC' 1.06
        kind surnameU 1.89
        kind surnames 1.67
        kind surnames' 0.35
        kind tailC -0.66
        kind tails -0.79
        kind titleC -3.1
        kind titles -0.97
        kind unitC -0.13
        kind units -1.13
        kind unk0C -1.09
        kind unk0C' 1.6
        kind unk0U -0.74
        kind unk0s -0.64
        kind unk0s' 0.68
        kind unk1C -0.87
        kind unk1s -0.57
        kind unk1s' 0.54
        kind unk2C -0.44
        kind unk2s -0.46
        kind unk2s' 0.56
        kind unk3U 0.45
        kind unk3s' 0.54
        kind unkgC 0.1
        kind unkgC' 0.34
        kind unkgU 0.28
        kind unkgs -0.67
        kind unkgs' 0.52
        kind unksC -0.87
        kind unksC' 0.49
        kind unkss -0.71
        kind unkss' 0.36
        kind unktC 0.49
        kind wnameC 0.48
        kind wnameC' 0.99
        kind wnames' 0.36
        kind wsurC -0.15
        kind wsurC' 0.58
        label aob 1 wC 0.5
        label apologies 1 wC 0.23
        label birth 1 wC 0.34
        label caller 1 wC 0.3
        label caller 3 n 0.27
        label caller 3 ws 1.4
        label change 3 n -0.51
        label consultant 1 wC 0.31
        label discharge 1 n 0.36
        label fam 2 wC 0.3
        label family 2 wC 0.27
        label form 1 ws -0.37
        label letter 3 wC 0.37
        label mrn 3 n 0.52
        label old 2 n 0.68
        label old 3 wC 0.49
        label order 1 wC -0.42
        label plan 3 wC -0.34
        label preferred 1 wC 1.33
        label pt 1 wU 0.67
        label re 1 n 0.42
        label re 3 wC 0.66
        label risk 3 wC -0.49
        label runner 1 wC 0.31
        label to 3 ws 0.29
        label triage 3 n -0.5
        labelled acct n 0.86
        labelled address n 1.65
        labelled address wC 1.43
        labelled address ws 0.55
        labelled adm n 0.27
        labelled admitted n 0.5
        labelled agent ws 0.76
        labelled airbag wC -0.43
        labelled amt n -1.42
        labelled assessment wC 0.78
        labelled bay wC -1.46
        labelled birth n 0.39
        labelled by ws 1.7
        labelled caller n 0.27
        labelled cc wC 0.38
        labelled change n -0.51
        labelled city wC 0.33
        labelled code n -2.17
        labelled county wC 1.52
        labelled date n 0.62
        labelled discharge n 0.36
        labelled dob n 1.17
        labelled domestic wC -0.5
        labelled employer wC -0.98
        labelled employer ws -0.5
        labelled eras wC -0.29
        labelled excuse n 0.27
        labelled expiry n 0.19
        labelled failed ws -0.23
        labelled fam wC 0.3
        labelled fax wC 0.51
        labelled from wC 0.56
        labelled guarantor wC 0.43
        labelled id n 1.35
        labelled legal wC 0.49
        labelled list wC 1.04
        labelled log wC 0.35
        labelled log ws -0.16
        labelled lunch wC -0.61
        labelled manager wC -0.51
        labelled meeting wC 0.32
        labelled mrn n 0.92
        labelled mum wC 0.26
        labelled name wC 1.58
        labelled name ws 0.5
        labelled nic wC 0.9
        labelled note wC 0.45
        labelled o n -1.6
        labelled occupation wC -0.29
        labelled old n 0.68
        labelled old wC 0.49
        labelled outliers wC 0.59
        labelled patient wC 0.93
        labelled patient wU 1.59
        labelled pharm wC 0.63
        labelled present wC 0.62
        labelled pt wC 1.01
        labelled pt wU 0.67
        labelled queue wC -0.35
        labelled re wC 0.95
        labelled register n 0.41
        labelled resident wC 0.6
        labelled risk wC -0.48
        labelled school wC -0.63
        labelled scribe wC 0.74
        labelled src n 1.17
        labelled staff wC 0.57
        labelled state wC -0.52
        labelled to wC 0.45
        labelled triage n -0.52
        labelled user ws 0.96
        labelled with wC -0.28
        labelled wt n -0.47
        like -1 C k -0.31
        like -1 C u 0.26
        like -1 s k -0.16
        like -1 s u -0.14
        like -2 C k -0.51
        like -2 C u -0.66
        like -2 U u -0.59
        like -2 s k -0.28
        like -2 s u -1.44
        like -3 C k -0.52
        like -3 C u -1.18
        like -3 s k -0.6
        like -3 s u -2.11
        like -4 C k -1.61
        like -4 C u -2.1
        like -4 s k -1.63
        like -4 s u -2.37
        like 0 C u 0.6
        like 0 U k -0.36
        like 0 U u 0.13
        like 0 s k -0.01
        like 0 s u 0.67
        like 1 C k 0.2
        like 1 C u 1.07
        like 1 U u 0.66
        like 1 s k 0.17
        like 1 s u 1.13
        like 2 C k 0.58
        like 2 C u 0.74
        like 2 s k 0.82
        like 2 s u 1.05
        like 3 C k 0.3
        like 3 C u 1.33
        like 3 s k 0.45
        like 3 s u 1.72
        like 4 C u 0.82
        like 4 U u 1.24
        like 4 s u 0.89
        like 5 C u 0.51
        like 5 s u 0.4
        near L act c 0.7
        near L act n -0.44
        near L act wC -0.07
        near L act wU -0.37
        near L act ws -0.21
        near L brand n -0.85
        near L brand wC -0.87
        near L brand wU -0.35
        near L brand ws -0.87
        near L call c 0.66
        near L call wC 0.66
        near L call ws 0.86
        near L city c 1.14
        near L city n 0.51
        near L city ws -0.13
        near L country n -0.17
        near L country wC -0.88
        near L eponym n -1.92
        near L eponym wC -1.31
        near L eponym wU -0.65
        near L eponym ws -0.57
        near L handled n -0.29
        near L handled wC -0.94
        near L handled wU -0.44
        near L handled ws -0.96
        near L med c -0.09
        near L med n -0.45
        near L med wC -0.54
        near L med wU -0.72
        near L med ws -0.18
        near L medw wC -0.21
        near L medw ws -0.2
        near L month c 1.65
        near L month n 1.78
        near L num c 0.01
        near L num n -0.33
        near L num wC 0.21
        near L num wU -0.07
        near L num ws -0.04
        near L pron n 0.33
        near L pron wC 0.27
        near L pron ws -0.59
        near L relation n 0.72
        near L relation wC 0.9
        near L relation ws 0.29
        near L role c 1.01
        near L role n 0.67
        near L role wC 0.33
        near L role wU 0.36
        near L role ws 0.61
        near L tail c -0.91
        near L tail n -0.34
        near L tail wC -0.36
        near L tail wU -0.7
        near L title wC 1.57
        near L title ws 0.82
        near L unit c -1.05
        near L unit n -0.85
        near L unit wC -0.63
        near L unit wU -0.99
        near L unit ws -0.95
        near R act c 0.5
        near R act n -0.08
        near R act ws 0.03
        near R brand c -0.62
        near R brand n -0.24
        near R brand wU -1.04
        near R brand ws -0.57
        near R call n 0.3
        near R call wC -0.23
        near R call ws 0.22
        near R city n 1.57
        near R city wC 1.2
        near R city wU 1.02
        near R city ws 0.88
        near R country wU 0.72
        near R eponym c -0.78
        near R eponym n -1.17
        near R eponym wC -1.12
        near R eponym wU -0.91
        near R eponym ws -0.58
        near R handled c -0.28
        near R handled wC -0.92
        near R handled ws -0.32
        near R med wC -0.4
        near R medw c -0.36
        near R medw n -0.56
        near R medw wC -0.31
        near R medw ws -0.36
        near R month c 1.34
        near R month n 2.79
        near R month wC -0.12
        near R month ws -0.08
        near R num c -0.02
        near R num n -0.14
        near R num wC 0.19
        near R num wU 0.05
        near R num ws 0.28
        near R pron wC 0.9
        near R pron ws 0.13
        near R relation c -0.56
        near R relation n 0.29
        near R relation wC 0.47
        near R relation wU -0.06
        near R relation ws 0.19
        near R role wU 0.3
        near R role ws 0.11
        near R tail c -0.23
        near R tail n -0.36
        near R tail wC -0.35
        near R tail ws -0.43
        near R title c -1.01
        near R title wU -0.96
        near R title ws -0.48
        near R unit c -0.17
        near R unit n -0.95
        near R unit wC -0.33
        near R unit ws -0.55
        nearb L act acts 0.51
        nearb L act c6U -0.72
        nearb L act calls 0.04
        nearb L act cityC -0.58
        nearb L act comC 0.79
        nearb L act comU -0.4
        nearb L act coms 0.01
        nearb L act givenC 0.04
        nearb L act n1s 0.21
        nearb L act n2s -0.43
        nearb L act particleC -0.63
        nearb L act tailC -0.73
        nearb L act unk0C -0.2
        nearb L act unk0s -0.5
        nearb L act unk1C 0.32
        nearb L act unk1s -0.22
        nearb L act unk2C 0.33
        nearb L act unk3s -0.37
        nearb L act unkgC -0.52
        nearb L act unkgC' -0.28
        nearb L act unksC -0.31
        nearb L act unktC 0.65
        nearb L act wnameC -0.22
        nearb L act wsurC 0.78
        nearb L act wsurs -0.18
        nearb L brand c4s -0.85
        nearb L brand comC 0.35
        nearb L brand givenC -0.55
        nearb L brand medwC -0.35
        nearb L brand n1s -0.35
        nearb L brand n2s -1.24
        nearb L brand n3s -1.18
        nearb L brand n5s 2
        nearb L brand unitC 0.45
        nearb L brand unk0C -0.65
        nearb L brand unk1C -0.38
        nearb L brand unk3C 0.45
        nearb L brand unk3U 0.16
        nearb L brand unk3s 0.35
        nearb L brand wnameC 0.36
        nearb L call c3s 0.52
        nearb L call comC 0.14
        nearb L call coms -0.68
        nearb L call medws 0.23
        nearb L call n2s 0.09
        nearb L call plains -0.09
        nearb L call roleC -0.56
        nearb L call unk2C 0.06
        nearb L call unk2s 0.28
        nearb L call unkgs 0.29
        nearb L call unkss -0.25
        nearb L call wsurs -0.33
        nearb L city citys 0.21
        nearb L city comC -0.24
        nearb L city medC 0.55
        nearb L city n4s 0.5
        nearb L city n5s 0.91
        nearb L city plainC -0.69
        nearb L city unk2s -0.42
        nearb L eponym coms -0.31
        nearb L eponym eponymC' -0.29
        nearb L eponym givenC -0.67
        nearb L eponym n1s -0.79
        nearb L eponym surnameC -0.49
        nearb L eponym unksC 0.26
        nearb L eponym wsurC -0.61
        nearb L handled givenC 0.21
        nearb L handled n2s -0.2
        nearb L handled unk2C 0.69
        nearb L handled unk3C -0.63
        nearb L med brandC -0.29
        nearb L med c2U -0.81
        nearb L med c2s -0.55
        nearb L med c5s -0.57
        nearb L med cityC -0.02
        nearb L med comC -0.59
        nearb L med coms -0.53
        nearb L med givenC 0.77
        nearb L med medU 0.72
        nearb L med meds 0.55
        nearb L med medwC -0.32
        nearb L med n1s 0.2
        nearb L med n2s -0.54
        nearb L med n3s -0.73
        nearb L med particleC 0.81
        nearb L med plainC 0.43
        nearb L med plains -0.19
        nearb L med streetC 0.32
        nearb L med surnameC 0.02
        nearb L med tailC -0.42
        nearb L med titles -0.46
        nearb L med unitC -0.23
        nearb L med unk0s -0.23
        nearb L med unk1s 0.16
        nearb L med unk2C 0.26
        nearb L med unk3C -0.37
        nearb L med unk3s -0.2
        nearb L med unkgC 0.42
        nearb L med unkgU -0.88
        nearb L med unksC -0.58
        nearb L med unkss 0.03
        nearb L med unktC -0.31
        nearb L med wnameC 0.58
        nearb L med wsurC 0.29
        nearb L med wsurs -0.28
        nearb L medw c6U -0.9
        nearb L medw comC -0.06
        nearb L medw medC 1.19
        nearb L medw medwC -0.62
        nearb L medw medws -0.17
        nearb L medw n1s -0.07
        nearb L medw n2s -1.39
        nearb L medw n4s -1.65
        nearb L medw particles -0.67
        nearb L medw streetC 0.75
        nearb L medw surnameC 0.45
        nearb L medw unitC -0.93
        nearb L medw unk0s 0.15
        nearb L medw unk1s -0.47
        nearb L medw unk2U 0.38
        nearb L medw unk3C 0.48
        nearb L medw wnames 0.18
        nearb L month c3s 1.62
        nearb L month coms 1.41
        nearb L month n1s 1.6
        nearb L month plains 2.23
        nearb L month unk0C -0.44
        nearb L num c2s 0.71
        nearb L num c3s -0.46
        nearb L num c5s -0.21
        nearb L num citys 0.37
        nearb L num eponymC -0.68
        nearb L num medws -0.48
        nearb L num monthC 0.92
        nearb L num months 1.11
        nearb L num n1s -0.38
        nearb L num n2s 0.06
        nearb L num n3s -0.85
        nearb L num n4s -0.28
        nearb L num n5s -1.05
        nearb L num n6s -0.74
        nearb L num particleC 0.81
        nearb L num plainC -0.81
        nearb L num plains -0.15
        nearb L num streetC 1.45
        nearb L num streets 1.22
        nearb L num surnameU -0.22
        nearb L num unitC -0.11
        nearb L num unk0s -0.1
        nearb L num unk1C -0.74
        nearb L num unk1s 0.68
        nearb L num unk2C -0.55
        nearb L num unk2s 0.3
        nearb L num unk3C -0.81
        nearb L num unk3U -0.33
        nearb L num unk3s -0.28
        nearb L num unkts 0.24
        nearb L num wnames 0.26
        nearb L pron plainC 0.34
        nearb L pron plains -0.46
        nearb L pron unk0C -0.04
        nearb L pron unk1s -0.37
        nearb L pron unk2C 0.07
        nearb L pron unk3s -0.3
        nearb L pron unkgs -0.75
        nearb L relation cityC -0.18
        nearb L relation medC -0.09
        nearb L relation meds -0.53
        nearb L relation medwC 0.32
        nearb L relation n2s -0.08
        nearb L relation n3s 0.41
        nearb L relation n4s 0.34
        nearb L relation particles 1.16
        nearb L relation plainC -0.34
        nearb L relation plainU -0.15
        nearb L relation plains 0.08
        nearb L relation titleC -0.89
        nearb L relation unitC 0.22
        nearb L relation units -0.24
        nearb L relation unk0C 0.67
        nearb L relation unk1C -0.08
        nearb L relation unk2s -0.04
        nearb L relation unk3C -0.56
        nearb L relation wsurs 0.27
        nearb L role c4s 1.08
        nearb L role givenC 0.8
        nearb L role medwC 0.71
        nearb L role n1s -0.4
        nearb L role n2s 0.44
        nearb L role plains -0.51
        nearb L role surnameC 0.41
        nearb L role unk0C -0.72
        nearb L role unk1s 0.75
        nearb L role unk2C 0.64
        nearb L tail cityC -1.22
        nearb L tail coms -0.68
        nearb L tail givenC 0.25
        nearb L tail months 0.48
        nearb L tail n1s -0.64
        nearb L tail n2s -0.05
        nearb L tail n3s 0.39
        nearb L tail surnameC -0.73
        nearb L tail unk1C -0.4
        nearb L tail unkgC -0.13
        nearb L tail unkgs -0.09
        nearb L tail unkss -0.49
        nearb L tail wnameC -0.87
        nearb L title cityC -0.55
        nearb L title coms -0.38
        nearb L title eponymC 0.92
        nearb L title givenC 0.13
        nearb L title medC 0.19
        nearb L title monthC -1.27
        nearb L title n1s 0.18
        nearb L title n3s 0.34
        nearb L title n4s -1
        nearb L title particles 1.1
        nearb L title plains 0.26
        nearb L title surnameC 0.49
        nearb L title unk0C 0.55
        nearb L title unk1s 0.4
        nearb L title unk2C -0.79
        nearb L title unk2s -0.24
        nearb L title unk3U 0.12
        nearb L title unkgC -0.7
        nearb L title wsurs 0.04
        nearb L unit cityC -0.6
        nearb L unit comC -0.28
        nearb L unit coms -0.16
        nearb L unit eponymC -0.44
        nearb L unit givenC -0.25
        nearb L unit givenC' 0.54
        nearb L unit medwC -0.6
        nearb L unit n2s -0.68
        nearb L unit n3s -0.45
        nearb L unit n5s -0.39
        nearb L unit streetC 0.47
        nearb L unit units -0.46
        nearb L unit unk0C -0.21
        nearb L unit unk0s 0.14
        nearb L unit unk2C 0.36
        nearb L unit unk2s 0.5
        nearb L unit unk3C 0.34
        nearb L unit unkts 0.36
        nearb L unit wnameC 0.21
        nearb L unit wnames -0.75
        nearb R act c6U 0.43
        nearb R act cityC -0.38
        nearb R act citys 0.01
        nearb R act comC 0.68
        nearb R act countrys -0.34
        nearb R act givenC -0.06
        nearb R act givenU 0.52
        nearb R act medws -0.11
        nearb R act n1s -0.55
        nearb R act n4s 0.43
        nearb R act particles 0.59
        nearb R act plainC -0.21
        nearb R act units -0.22
        nearb R act unk0C -0.18
        nearb R act unk0s 0.53
        nearb R act unk3C 0.56
        nearb R act unk3U 0.59
        nearb R act unk3s 0.48
        nearb R act unkgC 0.67
        nearb R act unkgs 0.4
        nearb R act unksC 0.47
        nearb R act wsurs 0.51
        nearb R brand coms -0.24
        nearb R brand givenC 0.38
        nearb R brand medwC -0.57
        nearb R brand n1s -0.19
        nearb R brand n2s -0.26
        nearb R brand n3s -0.94
        nearb R brand n4s -0.47
        nearb R brand roleC 0.24
        nearb R brand unitC -0.66
        nearb R brand unk0C 0.01
        nearb R brand unk1C -0.51
        nearb R brand unk2C 0.12
        nearb R brand unk2s 0.43
        nearb R brand unk3s -0.19
        nearb R brand unkss 0.2
        nearb R brand wsurC 0.47
        nearb R call comU 0.97
        nearb R call coms -0.54
        nearb R call medwC -0.25
        nearb R call n1s -0.43
        nearb R call n2s 0.71
        nearb R call n4s 0.27
        nearb R call plainC 0.42
        nearb R call unk0C 0.6
        nearb R call unk0s 0.21
        nearb R call unk1C 0.65
        nearb R call unk1s 0.2
        nearb R call unk2C -0.67
        nearb R call wnameC 0.09
        nearb R city c2U 0.52
        nearb R city coms -0.53
        nearb R city medC -0.48
        nearb R city n1s 0.6
        nearb R city n2s 0.18
        nearb R city titles 0.18
        nearb R city unk0C 0.24
        nearb R city unk3C -0.65
        nearb R country n2s -0.22
        nearb R country n3s 0.47
        nearb R eponym eponymC -0.59
        nearb R eponym n2s -0.32
        nearb R eponym surnameC -0.99
        nearb R eponym unk0C 0.23
        nearb R handled givenC -0.1
        nearb R handled n2s -0.95
        nearb R handled n3s -0.08
        nearb R handled tailC -0.35
        nearb R handled wnames -0.45
        nearb R med c3s 0.05
        nearb R med citys -0.2
        nearb R med comC 0.36
        nearb R med coms -0.06
        nearb R med countrys 0.21
        nearb R med medC 0.38
        nearb R med meds -0.33
        nearb R med medwC 0.12
        nearb R med medws 0.43
        nearb R med n1s -0.9
        nearb R med n2s 0.46
        nearb R med n4s 0.18
        nearb R med particleC -0.74
        nearb R med particles -0.42
        nearb R med plainC -0.49
        nearb R med plains 0.25
        nearb R med streets -0.15
        nearb R med surnameC 0.35
        nearb R med tailC -0.45
        nearb R med unk0C -0.58
        nearb R med unk1C -0.05
        nearb R med unk2C -0.46
        nearb R med unk2s -0.19
        nearb R med unk3s 0.35
        nearb R med unkgC -0.22
        nearb R med unkgs -0.49
        nearb R med unksC -0.19
        nearb R med unkss 0.07
        nearb R medw coms 0.72
        nearb R medw eponymC' 0.12
        nearb R medw n1s -0.36
        nearb R medw n2s -0.36
        nearb R medw n3s -0.11
        nearb R medw roles 0.56
        nearb R medw unitC -0.69
        nearb R medw unk0s 0.16
        nearb R medw unk1C -0.56
        nearb R medw unk1s -0.19
        nearb R medw unk2C 0.45
        nearb R medw unk3s -0.66
        nearb R medw wnameC -0.98
        nearb R medw wsurC -0.28
        nearb R month c3s 1.42
        nearb R month c4s 1.18
        nearb R month comC -0.16
        nearb R month n2s 0.45
        nearb R month units -0.2
        nearb R month unk1s 0.43
        nearb R month unk2C -0.35
        nearb R month unk2s -0.41
        nearb R num brandC 0.03
        nearb R num brands -0.5
        nearb R num c2s 0.42
        nearb R num c3s -0.63
        nearb R num c5s -0.96
        nearb R num c7s 0.81
        nearb R num cityC 0.47
        nearb R num citys -0.32
        nearb R num comC -0.46
        nearb R num comU 0.41
        nearb R num coms -0.5
        nearb R num givenU -0.47
        nearb R num medC -0.24
        nearb R num meds 0.05
        nearb R num medwC -0.38
        nearb R num medws -0.81
        nearb R num monthC 2.11
        nearb R num months 1.13
        nearb R num n2s -0.3
        nearb R num n3s -0.39
        nearb R num n4s -0.62
        nearb R num plainC -0.35
        nearb R num streetU -0.4
        nearb R num streets 0.41
        nearb R num tailC -0.02
        nearb R num titleC 0.59
        nearb R num unitC -0.76
        nearb R num units -0.39
        nearb R num unk0C -0.52
        nearb R num unk0s 0.05
        nearb R num unk1C -0.36
        nearb R num unk1s 0.42
        nearb R num unk2C -0.38
        nearb R num unk2s -0.06
        nearb R num unk3C -0.6
        nearb R num unk3U -0.2
        nearb R num unk3s 0.13
        nearb R num unkgs 0.32
        nearb R num unkss 0.16
        nearb R num unktC 0.72
        nearb R num wnameC 0.25
        nearb R num wnames 0.4
        nearb R num wsurC 0.45
        nearb R num wsurs 0.3
        nearb R pron c4s 0.85
        nearb R pron cityC -0.76
        nearb R pron coms -0.26
        nearb R pron givenC 0.44
        nearb R pron medC -0.04
        nearb R pron medwC -0.19
        nearb R pron n1s -0.18
        nearb R pron n2s -0.11
        nearb R pron particles 0.39
        nearb R pron plainC 0.3
        nearb R pron plains 0.03
        nearb R pron unk0C -0.01
        nearb R pron unk1s 0.35
        nearb R pron unk1s' 0.47
        nearb R pron unk2C -0.41
        nearb R pron unk2s -0.06
        nearb R pron unk3s 0.39
        nearb R pron unkgs 0.3
        nearb R pron unksC 0.33
        nearb R pron unktC -0.64
        nearb R pron wnameC 0.47
        nearb R pron wsurC 0.59
        nearb R relation coms -0.67
        nearb R relation meds 0.1
        nearb R relation medws 0.29
        nearb R relation n1s -0.04
        nearb R relation n3s 0.64
        nearb R relation plainC -0.01
        nearb R relation streetC -0.29
        nearb R relation unk1C 0.48
        nearb R relation unk2C -0.49
        nearb R relation unk2s -0.38
        nearb R relation unksC -0.33
        nearb R relation wnames 0.57
        nearb R relation wsurC 0.73
        nearb R relation wsurs 0.35
        nearb R role comC -0.44
        nearb R role givenC 0.42
        nearb R role n2s 0.83
        nearb R role plainC -0.36
        nearb R role unk0C 0.22
        nearb R role wnameC 0.23
        nearb R role wsurC -0.54
        nearb R tail cityC -0.55
        nearb R tail comU 0.81
        nearb R tail coms -0.1
        nearb R tail eponymC 0.58
        nearb R tail givenC -1.12
        nearb R tail medwC -0.27
        nearb R tail n2s 0.13
        nearb R tail n4s -0.45
        nearb R tail plainC 0.29
        nearb R tail surnameC -0.39
        nearb R tail tailC 0.67
        nearb R tail unk0s -0.27
        nearb R tail unk0s' 0.59
        nearb R tail unk1C 0.36
        nearb R tail unk1U -0.28
        nearb R tail unk2C 0.26
        nearb R tail unk2s 0.46
        nearb R tail unk3U 0.18
        nearb R tail unkgC -0.81
        nearb R tail wnameC -0.03
        nearb R tail wsurs -0.27
        nearb R title comC -0.52
        nearb R title n3s 0.32
        nearb R title unk0s 0.37
        nearb R title wnames 0.17
        nearb R title wsurC 0.37
        nearb R unit givenC 0.01
        nearb R unit n1s -0.83
        nearb R unit particleC -0.46
        nearb R unit particles -0.36
        nearb R unit plains -0.62
        nearb R unit streetC 0.74
        nearb R unit surnameC -0.25
        nearb R unit unk0C 0.39
        nearb R unit unk1C -0.09
        nearb R unit unk2U 0.15
        nearb R unit unk3U -0.45
        nearb R unit wnames 0.31
        nearb R unit wsurs 0.1
        r1 alisos n 0.6
        r1 anaes wC 1.73
        r1 apt c 0.69
        r1 apto n 1
        r1 asthma n -0.33
        r1 audit n 0.17
        r1 badge n 1.02
        r1 bence wC -0.31
        r1 blue wC -0.51
        r1 blue ws -0.25
        r1 box n 1.35
        r1 bp n -0.97
        r1 burnt wC -0.46
        r1 christian wC -0.38
        r1 clerk ws 0.22
        r1 clinic n -0.6
        r1 cnoc ws 0.29
        r1 cns wC 0.84
        r1 cohort wC -0.48
        r1 cons wC 0.34
        r1 dads ws 0.25
        r1 dash n 1.51
        r1 data n 0.43
        r1 diabetic wC 0.39
        r1 dictated n 0.72
        r1 discharged n 1.02
        r1 dob n 3.46
        r1 długa n 0.49
        r1 etoh n -0.24
        r1 ext n 1.93
        r1 fh n -0.96
        r1 ford wC 0.23
        r1 hb n -0.84
        r1 heart wC 0.79
        r1 hep wC -0.58
        r1 holder wC 0.63
        r1 id c 0.82
        r1 id n 0.59
        r1 id wU 1.22
        r1 id ws 0.79
        r1 inr n 0.61
        r1 insurer ws -0.26
        r1 insurgentes n 0.36
        r1 iop n -0.59
        r1 ip n 1.69
        r1 je ws -0.28
        r1 john wC -0.47
        r1 kaiserstraße n 0.14
        r1 lipowa n 0.55
        r1 little wC 0.33
        r1 lmp n 0.8
        r1 low wC -0.7
        r1 lump ws -0.34
        r1 marktstraße n 0.73
        r1 matt ws 0.16
        r1 minor ws 0.2
        r1 mrn n 1.03
        r1 mt n 0.67
        r1 n wC -0.21
        r1 na n -0.76
        r1 nd n 1.07
        r1 ndc n -2.24
        r1 nineteen ws 1.88
        r1 nok ws 0.33
        r1 nsw n 0.88
        r1 olmo n 0.54
        r1 pager n 0.7
        r1 pt wC 0.19
        r1 qtc n -0.53
        r1 r n -0.86
        r1 recert n 0.56
        r1 ref n -0.93
        r1 ref wU 1.37
        r1 reg wC 1.01
        r1 reliever wC -0.23
        r1 rn wC 0.5
        r1 royal wC -1.13
        r1 royal ws -0.41
        r1 sat c 0.33
        r1 sched n 0.36
        r1 spouse ws 0.47
        r1 sr wC 0.33
        r1 storgata n 0.34
        r1 stroke n 0.85
        r1 surname ws 0.68
        r1 t n -0.41
        r1 tha n 0.95
        r1 thursday n 0.99
        r1 thx wC 0.25
        r1 thx ws 1.35
        r1 tiene ws -0.33
        r1 tinzaparin n -0.64
        r1 torhoutsesteenweg n 0.76
        r1 tues n 0.49
        r1 typed n 0.57
        r1 ward n -0.66
        r1 weaver wC 0.78
        r1 wheelchair ws -0.6
        r1 widow wC 0.27
        r1 wren ws 0.19
        r1 wt n -0.58
        r1 ó ws 0.89
        r2 addr ws 1.03
        r2 admission wC 0.12
        r2 aob wC 0.5
        r2 assessment wC 0.44
        r2 b ws 0.31
        r2 bagels n 0.54
        r2 basmati n -0.34
        r2 bayou wC 0.96
        r2 brothers ws -0.44
        r2 burial wC 1.43
        r2 caller wC 0.3
        r2 card n 0.89
        r2 card wC 0.32
        r2 cardiac n -0.51
        r2 cardiology ws 0.26
        r2 chairs wC -0.15
        r2 chevron ws 0.51
        r2 clerk wC -0.32
        r2 clinic wC 0.82
        r2 co ws -0.77
        r2 com ws 1.16
        r2 cons wC 0.73
        r2 course wC -0.33
        r2 d wC -1.32
        r2 d ws -0.84
        r2 daily wC -0.32
        r2 dizzy wC 0.25
        r2 dob n 1.15
        r2 dripping ws 0.14
        r2 elder c 0.59
        r2 exp n -0.68
        r2 family wC 0.78
        r2 fathers ws 0.37
        r2 fawr wC 0.33
        r2 fortnightly wC 0.34
        r2 fr wC 0.47
        r2 gabapentin wC -0.14
        r2 h n -1.69
        r2 h wC -0.3
        r2 handover wC 0.31
        r2 hd n -0.24
        r2 hl n 0.75
        r2 holder wC 0.58
        r2 hospital ws 0.61
        r2 humira ws -0.3
        r2 hv wC 0.47
        r2 id n 0.74
        r2 informant wC 0.56
        r2 inhaler ws -0.22
        r2 ip n 1.24
        r2 k ws 0.38
        r2 keys ws 0.25
        r2 kin ws 0.3
        r2 lacri wC -0.7
        r2 lane wC 0.49
        r2 leaflet wC -0.91
        r2 libre wC 0.36
        r2 maw ws 0.43
        r2 mca n 0.87
        r2 mint n 0.56
        r2 moat ws 0.55
        r2 mtg n 0.44
        r2 nd n -0.37
        r2 netball wC 0.45
        r2 netted wC 0.34
        r2 neuro wC 0.35
        r2 ninth ws 0.6
        r2 o n -1.31
        r2 org ws 0.95
        r2 paracetamol n -0.3
        r2 peak n -0.52
        r2 pls wC 0.27
        r2 pls ws 0.24
        r2 pt n 0.44
        r2 pts n -0.25
        r2 pyelo wC -0.22
        r2 r wC -0.76
        r2 r ws 0.18
        r2 rn n -0.54
        r2 rn wC 0.6
        r2 rr wC 0.53
        r2 rua n 0.55
        r2 rue ws 0.39
        r2 s ws 0.32
        r2 sando wC -1.13
        r2 sat wC 1.03
        r2 sat ws 0.29
        r2 scan ws 0.89
        r2 septrin wC -0.1
        r2 sincerely wC 0.71
        r2 sr wC 0.43
        r2 stent n 0.06
        r2 subscriber wC 0.21
        r2 surgery wC 0.65
        r2 survivor n 0.63
        r2 swears ws -0.5
        r2 t wC 0.38
        r2 ta wC 1.02
        r2 team wC 0.37
        r2 team ws 0.46
        r2 teams wC 0.39
        r2 thermometer n -0.25
        r2 torhoutsesteenweg ws 0.94
        r2 tuesday wC -0.28
        r2 u ws 0.57
        r2 username ws 0.47
        r2 vii n 0.75
        r2 w n -0.78
        r2 ward n -0.9
        r2 ward wC -0.43
        r2 張偉 ws 0.18
        shape 91 s -1.46
        shape 91a191a191 s -0.73
        shape 91a3 U 0.32
        shape 92 s -1.03
        shape 92a1 s -0.67
        shape 92a192 s -0.54
        shape 93a2 s -0.48
        shape 94 s -0.2
        shape 95 s 0.52
        shape 96 s 0.64
        shape 97 s 1.54
        shape 98 s 1.18
        shape 99 s 2.78
        shape a191 U -0.87
        shape a191 s -1.85
        shape a191a1 s -0.78
        shape a191a191 U -0.96
        shape a191a191a1 U -0.49
        shape a191a2 U -0.48
        shape a192 U -1.12
        shape a194 U 0.83
        shape a196 U 0.55
        shape a197 U 1.32
        shape a291 U -0.74
        shape a292 U 2.6
        shape a292 s 1.09
        shape a293 U -0.64
        shape a391 U -1.89
        shape a391 s -1.02
        shape a392 s 0.32
        shape a491 U -0.72
        shape a491 s 0.98
        size 1 C k -1.83
        size 1 C u -1.9
        size 1 s k -0.5
        size 1 s u -1.08
        size 2 C u -2.38
        size 2 U k -0.84
        size 2 U u -1.71
        size 2 s u -1.92
        size 3 C k -0.17
        size 3 C u -0.6
        size 3 U k -1.69
        size 3 U u -2.22
        size 3 s k -0.71
        size 3 s u -2.17
        size 4 C k -0.1
        size 4 C u -0.34
        size 4 U k -0.91
        size 4 U u -1.82
        size 4 s k -0.67
        size 4 s u -1
        size 5 C k -0.11
        size 5 C u 0.65
        size 5 U k -0.14
        size 5 U u 0.11
        size 5 s k -0.29
        size 5 s u 0.31
        size 6 C k 0.34
        size 6 C u 1.3
        size 6 U u 1.22
        size 6 s u 1.15
        size 7 C k 0.27
        size 7 C u 1.57
        size 7 U k 0.76
        size 7 U u 0.99
        size 7 s k 0.4
        size 7 s u 1.28
        size 8 C k 0.57
        size 8 C u 1.6
        size 8 U u 1.24
        size 8 s k 0.42
        size 8 s u 1.3
        size 9 C k 0.62
        size 9 C u 1.66
        size 9 U u 2.19
        size 9 s k 0.47
        size 9 s u 1.95
        start2 aa s 0.28
        start2 ab C 0.51
        start2 ac s 0.2
        start2 ad C -0.54
        start2 ad s -0.46
        start2 ag C 0.11
        start2 ah s 0.3
        start2 ai C -0.8
        start2 aj C 0.33
        start2 aj U 0.35
        start2 aj s 0.29
        start2 ak C 0.52
        start2 ak s 0.23
        start2 al C 0.45
        start2 al s 0.2
        start2 am U -0.15
        start2 am s 0.51
        start2 an C -0.63
        start2 ap s 0.2
        start2 ar C 0.35
        start2 as C -0.11
        start2 as s -0.25
        start2 at C 0.14
        start2 at s -0.41
        start2 au s -0.02
        start2 av s 0.71
        start2 aw s -0.57
        start2 b C -0.63
        start2 b s 0.16
        start2 ba C -0.39
        start2 bd s -0.2
        start2 be s -0.19
        start2 bh C 0.5
        start2 bi C -0.05
        start2 bl C -0.22
        start2 bl U -0.71
        start2 bl s -0.8
        start2 bo C 0.13
        start2 br C 0.39
        start2 br s -0.07
        start2 bu C 0.53
        start2 bu s 0.52
        start2 c C 0.32
        start2 ca C -0.26
        start2 ch C 0.01
        start2 ch s -0.46
        start2 cl C -0.27
        start2 cl s 0.22
        start2 cm U -0.74
        start2 co C -0.58
        start2 co U -0.69
        start2 co s -0.14
        start2 cr C 0.24
        start2 cr s 0.25
        start2 cu C -0.39
        start2 d C -0.06
        start2 da s 0.63
        start2 de C 0.52
        start2 de U 0.19
        start2 di C -0.35
        start2 di s -0.37
        start2 dn s -0.27
        start2 do U -0.38
        start2 dr C -0.91
        start2 du C 0.05
        start2 du s 0.29
        start2 dv U 0.52
        start2 dy C -0.3
        start2 e s -0.37
        start2 ea C 0.03
        start2 ed C 0.53
        start2 ed U -0.8
        start2 ee C 0.75
        start2 ef C -0.29
        start2 eg C 0.05
        start2 en C -0.02
        start2 ep C -0.52
        start2 es s -0.81
        start2 et C -0.43
        start2 ew s 0.21
        start2 ex C 0.1
        start2 ex s 0.96
        start2 ey C -0.35
        start2 fa s 0.26
        start2 fe C 0.38
        start2 fl C 0.55
        start2 fo C -0.52
        start2 fo U -0.39
        start2 fo s -0.54
        start2 fp U 0.52
        start2 fr C -1.22
        start2 fr s -0.06
        start2 ga C 0.01
        start2 ga s -0.35
        start2 ge C 0.23
        start2 ge U 0.85
        start2 gh C 0.46
        start2 gi C 0.88
        start2 gi U 0.24
        start2 gl C -0.5
        start2 gl s 0.35
        start2 go s 0.21
        start2 gp U 0.39
        start2 gp s 0.18
        start2 gr C -0.54
        start2 gr U 0.58
        start2 gr s -0.13
        start2 gy s 0.61
        start2 ha C 0.16
        start2 ha U 0.52
        start2 ha s -0.44
        start2 he C 0.2
        start2 he s 0.44
        start2 hi s -0.87
        start2 hm U 0.56
        start2 ho C 0.05
        start2 ho s 0.37
        start2 hp s 0.78
        start2 hu C -0.28
        start2 hy C -0.38
        start2 im C -0.47
        start2 in C 0.09
        start2 in U -0.37
        start2 in s -0.96
        start2 ip C 0.37
        start2 it s -0.21
        start2 j C 0.46
        start2 j s 0.5
        start2 ja s -0.24
        start2 jc s 0.37
        start2 je C 0.55
        start2 je s 0.28
        start2 ji C 0.67
        start2 ji s 0.65
        start2 jo U 0.41
        start2 jo s 0.84
        start2 jp U 1.69
        start2 jp s 0.73
        start2 k C 0.07
        start2 k s -0.12
        start2 ka C 0.65
        start2 ka U 1.1
        start2 ka s 0.67
        start2 ke C -0.27
        start2 ki C 0.46
        start2 ki U 0.86
        start2 ki s -0.39
        start2 kn C -0.77
        start2 kn s 0.37
        start2 ko C 0.7
        start2 ko s 0.25
        start2 kr s 0.38
        start2 ku s 0.71
        start2 l C -0.33
        start2 la U 0.67
        start2 la s 0.25
        start2 le C 0.09
        start2 le s -0.12
        start2 li C 0.29
        start2 li s -0.12
        start2 lo C 0.23
        start2 lo U -0.82
        start2 lo s -0.4
        start2 lu s -0.38
        start2 m C 0.24
        start2 m s 0.45
        start2 m' s -0.28
        start2 ma s 0.08
        start2 mc C -0.73
        start2 md s -0.43
        start2 mi C 0.44
        start2 mi s 0.72
        start2 mn s -0.67
        start2 mo C -0.54
        start2 mo U 0.62
        start2 mo s 0.13
        start2 mp s 0.26
        start2 mr C -1.31
        start2 mr U -1.14
        start2 mr s -0.95
        start2 mu C -0.08
        start2 mu s 0.04
        start2 mw s -0.54
        start2 my s 0.51
        start2 na C 0.35
        start2 nd U -0.64
        start2 ne C -0.32
        start2 ne s -0.08
        start2 ng C 0.94
        start2 ni C -0.49
        start2 ni U -0.51
        start2 ni s 0.84
        start2 no C -0.02
        start2 no s -0.3
        start2 o C -0.59
        start2 o s -0.38
        start2 oa C -0.14
        start2 oa s 0.28
        start2 oc C 0.33
        start2 od C 1.14
        start2 ol C 1.02
        start2 ol s 0.38
        start2 or C -0.28
        start2 or s -0.58
        start2 os C 0.55
        start2 ot C 0.8
        start2 ou s -0.36
        start2 ov C -0.2
        start2 p C 0.46
        start2 p s 0.37
        start2 pa s -0.53
        start2 pc s -0.48
        start2 pe C 0.21
        start2 pe s 0.14
        start2 pi C 0.69
        start2 pl s -0.59
        start2 po C -0.39
        start2 po s -0.41
        start2 pr C -0.23
        start2 pr U -0.55
        start2 pr s -0.35
        start2 pu C -0.07
        start2 pu s -0.65
        start2 qt C -0.72
        start2 r C -0.34
        start2 r s 0.15
        start2 ra s -0.13
        start2 re C -0.82
        start2 re s -0.68
        start2 rf U -0.54
        start2 ri C 0.47
        start2 rn U -0.76
        start2 ro C -0.19
        start2 ro s 0.41
        start2 rt U -0.44
        start2 ru s 0.21
        start2 rx C -0.56
        start2 sc C -0.35
        start2 sc s -0.57
        start2 se C -0.05
        start2 se s -0.44
        start2 sh C -0.13
        start2 si C -0.55
        start2 si s -0.62
        start2 sk C 0.77
        start2 sl C -0.48
        start2 sl s -0.21
        start2 sm s -0.64
        start2 sn C 0.45
        start2 sn s -0.7
        start2 so s -0.53
        start2 sp C -1.31
        start2 sp s -0.92
        start2 sr C -0.99
        start2 ss U -0.66
        start2 ss s -0.72
        start2 st C 0.06
        start2 st s 0.07
        start2 su U -0.39
        start2 su s -0.7
        start2 sv U -0.32
        start2 sw s -1.07
        start2 sy C -0.34
        start2 t s 0.45
        start2 ta C 0.24
        start2 te C 0.18
        start2 te U 0.3
        start2 te s -0.67
        start2 th C -0.36
        start2 th U 0.43
        start2 ti C 0.27
        start2 tj U 0.92
        start2 to C 0.69
        start2 tr C -0.14
        start2 tr U 0.23
        start2 tt C -1.3
        start2 tt s -0.53
        start2 tu C 0.5
        start2 u s -0.89
        start2 uk U -0.48
        start2 uk s -0.58
        start2 un C 1.58
        start2 up C 0.53
        start2 ur s -0.47
        start2 v s -0.36
        start2 va C -0.32
        start2 ve C -0.43
        start2 ve s -0.8
        start2 vi C -0.44
        start2 vi U -0.62
        start2 vy C -0.52
        start2 w s -0.37
        start2 wa C 0.11
        start2 wa U -0.59
        start2 wa s -0.9
        start2 wh C -0.65
        start2 wh s -1.31
        start2 wi C 0.28
        start2 wo C -0.54
        start2 wo s 0.37
        start2 wu C -0.18
        start2 ww s 1.18
        start2 x C -0.42
        start2 x s -0.21
        start2 xi U 0.43
        start2 xx s 0.46
        start2 y C -0.74
        start2 y' s -0.25
        start2 ya C 1.07
        start2 ye C -0.02
        start2 ye s -0.31
        start2 ym U 0.62
        start2 yr s -0.64
        start2 za C 0.31
        start2 ze s 1.53
        start2 zi C -0.34
        start2 zi s 0.13
        start2 zo C -0.29
        start2 ó C 0.49
        start2 陈 s 0.52
        style C acts -0.64
        style C brandC -1.14
        style C brands -1.01
        style C c12s 0.27
        style C c3U -0.31
        style C c3s -0.39
        style C c5s -0.69
        style C c6U 0.23
        style C c8s 0.74
        style C comU 0.49
        style C countryC -0.87
        style C countrys -0.44
        style C givenC -0.23
        style C medwC 0.37
        style C medwC' 0.66
        style C months 1.03
        style C n2s -0.25
        style C n3s -0.41
        style C n4s -0.06
        style C n5s 1.14
        style C plainC 0.38
        style C plainC' 0.55
        style C plainU 0.36
        style C roles -0.5
        style C surnameC -0.23
        style C surnameC' 1.04
        style C tailC -0.31
        style C tails -0.72
        style C titles -2.07
        style C unk0C 0.27
        style C unk0U -0.03
        style C unk0s 0.42
        style C unk0s' 0.68
        style C unk1C -0.1
        style C unk1C' 0.86
        style C unk1s' 0.46
        style C unk2C -0.54
        style C unk2C' 0.54
        style C unk2U 0.09
        style C unk2s -0.56
        style C unk2s' 0.53
        style C unk3C -0.4
        style C unk3C' -0.03
        style C unk3s -0.33
        style C unkgU 0.43
        style C unksC -0.36
        style C wnameC 0.13
        style C wsurC 0.13
        style C wsurs' 0.36
        style L cityC -0.73
        style L comC -0.6
        style L coms -0.62
        style L medwC -0.3
        style L n2s -0.51
        style L n4s 0.56
        style L plains -0.32
        style L titles -0.36
        style L unk0C 0.62
        style L unk1s -0.47
        style L unk2C -0.24
        style L unk3U 0.76
        style L unk3s 0.32
        style L unkgC -0.63
        style L unksC 0.58
        style L wsurC -0.23
        style L wsurC' 0.4
        style N c2s -0.59
        style N c3U 0.22
        style N c3s 0.93
        style N c4s 1.14
        style N c7U -0.41
        style N cityC 0.35
        style N comC -0.26
        style N givenU -0.35
        style N medC -0.81
        style N monthC 1.7
        style N n1s -0.58
        style N n2s -0.21
        style N n4s 0.97
        style N n5s 1.21
        style N particleC 0.69
        style N plainC -0.44
        style N relationC -0.47
        style N streetC 1.05
        style N titles 1.43
        style N unk0C -0.56
        style N unk0s -0.71
        style N unk1C -0.19
        style N unk1U -0.49
        style N unk1s -1.16
        style N unk2s -0.55
        style N unk3C 0.07
        style N unkts -0.49
        style N wnameC 0.63
        style N wsurC' -0.68
        style R c12U 0.48
        style R c2U 1.06
        style R c4s -0.74
        style R c6U -0.64
        style R c7U 0.43
        style R c8U 0.54
        style R comU 0.12
        style R coms -0.6
        style R givenU 0.95
        style R givens 0.95
        style R medwC 0.7
        style R n1s -0.05
        style R n3s 0.21
        style R n4s -0.51
        style R n5s -3.04
        style R n8s 0.96
        style R particleC -0.16
        style R particles 0.25
        style R plains -0.37
        style R roles 0.86
        style R surnameC 0.78
        style R units 0.58
        style R unk0s -0.39
        style R unk1C -0.16
        style R unk1s -0.74
        style R unk2U -0.22
        style R unk3U 0.75
        style R unk3s 0.62
        style R unksC -0.19
        style R unksU -0.52
        style R unkts 0.27
        style T actC -0.4
        style T cityC 1.21
        style T comU -0.93
        style T coms 0.59
        style T givenC 0.86
        style T givenU 0.96
        style T monthC 0.36
        style T n1s 0.06
        style T particles 0.64
        style T unk0U -0.67
        style T unk1C 0.28
        style T unk2C 0.47
        style T unk3C 0.71
        style T unkgC 0.78
        style T wnameC -0.48
        style0 C C B 0.37
        style0 C C b 0.54
        style0 C U B 0.93
        style0 C U b 0.96
        style0 C s B 0.58
        style0 C s b 0.13
        style0 L C b -0.21
        style0 L s B 0.03
        style0 L s b -0.19
        style0 N C B -0.35
        style0 N C b -0.4
        style0 N U B -1.68
        style0 N U b -0.05
        style0 N s B -0.65
        style0 N s b -1.09
        style0 R C b 0.29
        style0 R U b 0.01
        style0 R s b -0.66
        style0 T C b 0.17
        style0 T U b 0.79
        style0 T s B -0.31
        style0 T s b 0.4
        style1 C # comC -0.53
        style1 C # n2s 0.7
        style1 C # n4s 0.53
        style1 C # plains 1.11
        style1 C # unk2C 0.55
        style1 C #a c3s 1.97
        style1 C #a n2s 0.95
        style1 C ^ calls -0.31
        style1 C ^ comC 0.21
        style1 C ^ coms 0.66
        style1 C ^ meds -0.48
        style1 C ^ medwC 0.36
        style1 C ^ medws 0.3
        style1 C ^ monthC -0.87
        style1 C ^ n4s -1.15
        style1 C ^ particleC 0.83
        style1 C ^ particles 1.47
        style1 C ^ plainC' 0.41
        style1 C ^ unk0s' 0.33
        style1 C ^ unk1C' 0.37
        style1 C ^ unk1s' 0.35
        style1 C ^ unk2C 0.66
        style1 C ^ unk2s -0.45
        style1 C ^ unk3C 0.05
        style1 C ^ unkts -0.58
        style1 C ^ wnameC -0.39
        style1 C ^ wsurs 0.25
        style1 C acts n2s 0.04
        style1 C agains n1s 0.54
        style1 C ands n2s -0.88
        style1 C ands plains 0.15
        style1 C ands surnameC -0.59
        style1 C as units 0.14
        style1 C ats c3s -1.09
        style1 C ats coms 0.55
        style1 C ats n1s -0.4
        style1 C ats n4s -1.13
        style1 C ats plainC -0.33
        style1 C ats unktC -0.52
        style1 C bys unk0s 0.84
        style1 C calls unk2s 0.53
        style1 C comC n2s 0.93
        style1 C comC wsurC -0.42
        style1 C coms n2s -0.31
        style1 C coms n3s -0.83
        style1 C coms n4s 0.67
        style1 C coms particleC -0.72
        style1 C coms plainC 0.7
        style1 C coms streets 0.4
        style1 C coms unk0C -0.51
        style1 C coms unk1U 1.7
        style1 C coms unk2C -0.11
        style1 C coms unk2s -0.36
        style1 C coms unk3C 0.92
        style1 C coms unksC -0.34
        style1 C coms unktC 0.38
        style1 C fors n1s 0.33
        style1 C froms n1s -0.52
        style1 C froms n4s -1.07
        style1 C givenC plainC -0.1
        style1 C givenC unk2C 0.85
        style1 C givenC wsurC -1.25
        style1 C givens particles -0.44
        style1 C givens unk1s -0.05
        style1 C givens unk3s -0.35
        style1 C i'ms unk0s 0.35
        style1 C ins months -0.6
        style1 C ins plainC 0.71
        style1 C ins plains -0.15
        style1 C ins unk0C 0.36
        style1 C iss n1s -0.52
        style1 C iss unk1s 0.15
        style1 C m" n4s -0.39
        style1 C m" unk3C -0.81
        style1 C m' n2s 0.45
        style1 C m( n3s -0.32
        style1 C m) unk1C 0.38
        style1 C m, cityC 0.21
        style1 C m, comC -0.02
        style1 C m, coms 0.37
        style1 C m, givenC 0.57
        style1 C m, givens -0.4
        style1 C m, medC 0.46
        style1 C m, n1s -0.79
        style1 C m, n2s -0.7
        style1 C m, particles 0.43
        style1 C m, plainC' 0.37
        style1 C m, plains -0.21
        style1 C m, surnameC 0.32
        style1 C m, unk0s 0.3
        style1 C m, unk1C 0.53
        style1 C m, unk3C -0.4
        style1 C m, unk3s -0.17
        style1 C m, unksC 0.28
        style1 C m, wnameC -0.37
        style1 C m- eponymC -0.64
        style1 C m- n1s 0.82
        style1 C m- n2s -0.17
        style1 C m- n3s -1.01
        style1 C m- n4s 0.27
        style1 C m- n5s -0.53
        style1 C m- unk2s 0.25
        style1 C m- unk3C -0.54
        style1 C m- wsurs -0.31
        style1 C m. medC 0.43
        style1 C m. n1s 0.04
        style1 C m. n2s 0.58
        style1 C m. n4s 0.81
        style1 C m. plainC -0.17
        style1 C m. plains 0.19
        style1 C m. surnameC 0.39
        style1 C m. unk0C -0.24
        style1 C m. unk2s -0.51
        style1 C m. unkgC -0.69
        style1 C m. wsurC -0.23
        style1 C m/ meds 0.72
        style1 C m/ n1s 0.44
        style1 C m/ n2s 0.62
        style1 C m: c4s 0.24
        style1 C m: calls 0.52
        style1 C m: n1s -0.57
        style1 C m: n4s -0.02
        style1 C m: unk0s 0.09
        style1 C m: unk2U -0.71
        style1 C m: unkss 0.35
        style1 C m; unk2s 0.22
        style1 C m; wnames -0.43
        style1 C m= n1s 1
        style1 C m_ coms 1.69
        style1 C meds unk1C -0.24
        style1 C meds unk1s -0.3
        style1 C meds unk3s -0.36
        style1 C medws streets 0.23
        style1 C monthC n2s 0.84
        style1 C monthC plains 0.37
        style1 C months n1s -0.17
        style1 C newline n1s -0.28
        style1 C nots givenC -0.48
        style1 C nots givens -0.7
        style1 C ofs givenC -0.7
        style1 C ofs unktC -0.27
        style1 C ons medC 0.58
        style1 C ons plains 0.5
        style1 C ons unk0s -0.2
        style1 C ons unk1C -0.35
        style1 C ons unk1s 0.07
        style1 C ors unk1s 0.2
        style1 C particles unk1s 0.46
        style1 C plainU n2s 0.36
        style1 C plains n2s -0.64
        style1 C plains n4s 0.55
        style1 C plains streets 0.57
        style1 C roles wsurC -0.21
        style1 C roles wsurs 0.44
        style1 C she'ss n2s 0.5
        style1 C shes' n1s -0.35
        style1 C shes' n2s 0.59
        style1 C surnameC unk2C 0.21
        style1 C tails n4s -0.33
        style1 C tails unk0s -0.26
        style1 C thes c4s 0.64
        style1 C thes comC 0.3
        style1 C thes coms 0.42
        style1 C thes meds 0.8
        style1 C titles coms 0.71
        style1 C tos cityC -0.22
        style1 C tos n1s 0.18
        style1 C tos n2s 0.98
        style1 C tos plains 0.01
        style1 C tos wsurs 0.41
        style1 C units n2s -0.49
        style1 C unk0C n2s 0.8
        style1 C unk0C n4s 0.36
        style1 C unk0s unk1C 0.52
        style1 C unk0s unk2C -0.64
        style1 C unk1C comC -0.55
        style1 C unk1C unk3s 0.29
        style1 C unk1s n1s 0.36
        style1 C unk1s unk0s 0.45
        style1 C unk1s unk1s 0.34
        style1 C unk1s unk3s -0.39
        style1 C unk1s wnames 0.29
        style1 C unk2U n4s 1.06
        style1 C unk2s n1s 1.43
        style1 C unk2s unkgs 0.05
        style1 C unk3C unk1C -0.44
        style1 C unk3s unk1s 0.92
        style1 C unk3s unk2s -0.41
        style1 C unkgC unk2C -0.47
        style1 C unkgs n2s 0.91
        style1 C unkgs units 0.15
        style1 C withs unk1C -0.12
        style1 C wsurs particles -0.28
        style1 L # unk0s 0.45
        style1 L # unk3s 0.28
        style1 L ^ n2s 0.22
        style1 L acts n2s 1.01
        style1 L ats c3s 0.33
        style1 L coms n3s -0.51
        style1 L froms n4s 0.06
        style1 L givens unk1s 0.22
        style1 L ins cityC -0.55
        style1 L ins wsurs -0.29
        style1 L m, n1s 0.02
        style1 L m, unk2C 0.47
        style1 L m, unk2s -0.24
        style1 L m, wsurC -0.45
        style1 L m- n1s -0.29
        style1 L m. comC -0.41
        style1 L m. givenC 0.27
        style1 L m. n1s -0.3
        style1 L m. n2s -0.56
        style1 L m. plainC -0.42
        style1 L m. wsurC 0.25
        style1 L m/ n2s -0.65
        style1 L titleC givenC -0.14
        style1 L titleC surnameC -0.28
        style1 L titleC unkgC -0.32
        style1 L titleC wsurC -0.24
        style1 N # comC 0.53
        style1 N # unk3C 0.28
        style1 N ^ n2s -0.42
        style1 N ^ unk1C -0.72
        style1 N ands medwC -0.24
        style1 N ands wsurC -0.52
        style1 N comC comC -0.54
        style1 N comC medC 0.79
        style1 N comC medwC 0.37
        style1 N comC streetC -0.68
        style1 N comC unk1C -0.66
        style1 N coms medwC 0.28
        style1 N coms n1s 1.09
        style1 N coms n2s 0.52
        style1 N coms n4s -0.83
        style1 N fors plainC 0.31
        style1 N fors unk2C -0.82
        style1 N givenC surnameC 0.53
        style1 N givenC unk2C -0.54
        style1 N givenC unk3C -0.22
        style1 N ins cityC 0.62
        style1 N ins unk1C 0.11
        style1 N m( n2s 1.28
        style1 N m( unk2C 0.32
        style1 N m, c3U 0.39
        style1 N m, comC 0.62
        style1 N m, givenC -0.39
        style1 N m, medwC -0.53
        style1 N m, n4s 0.66
        style1 N m, plainC -0.35
        style1 N m, surnameC -0.95
        style1 N m, unk0C -0.25
        style1 N m, unk1C -1.07
        style1 N m, unk2C -0.64
        style1 N m, unkgC -0.43
        style1 N m, unksC -0.61
        style1 N m- n1s -0.1
        style1 N m- n2s 1.05
        style1 N m- n3s 0.24
        style1 N m- n4s 0.92
        style1 N m- surnameC 0.18
        style1 N m- unk0C 0.5
        style1 N m. comC 0.09
        style1 N m. n1s -0.95
        style1 N m. n2s -0.34
        style1 N m. n3s -0.39
        style1 N m. unk1C -0.21
        style1 N m. unk3C 0.63
        style1 N m/ n1s 0.29
        style1 N m/ n2s 0.09
        style1 N m: medwC 0.98
        style1 N m: plainC 0.23
        style1 N m: unk3C -0.31
        style1 N m?m n1s -0.01
        style1 N medC comC 0.65
        style1 N medC n2s 0.79
        style1 N meds n2s 0.79
        style1 N newline n2s 0.43
        style1 N nextC n1s 0.61
        style1 N oldC plainC 0.53
        style1 N plains coms 0.99
        style1 N sinces n2s 0.72
        style1 N tailC tailC 0.4
        style1 N thes c3s 0.58
        style1 N thisC n2s -0.55
        style1 N tos cityC 0.62
        style1 N tos n1s -0.71
        style1 N unk2s n1s -0.5
        style1 N unksC unk2C -0.32
        style1 R ^ unk2C -0.5
        style1 R ^ unk2U -0.4
        style1 R ^ unkss -0.63
        style1 R brandU n4s 0.14
        style1 R comU n2s -0.33
        style1 R coms n3s 0.11
        style1 R coms unk2s 0.5
        style1 R froms n2s 0.57
        style1 R m" n2s -0.34
        style1 R m" unk3C 0.62
        style1 R m# n4s 0.69
        style1 R m) n2s 0.64
        style1 R m) n3s 0.83
        style1 R m, n3s -1
        style1 R m, unk2C 0.33
        style1 R m- c2U 0.6
        style1 R m- n3s -0.22
        style1 R m- n4s -0.77
        style1 R m- n5s 1.7
        style1 R m- unk2U -0.1
        style1 R m- unk2s -0.84
        style1 R m. coms 0.77
        style1 R m. n1s 1.05
        style1 R m. n2s 0.02
        style1 R m. n4s -0.31
        style1 R m/ n2s -0.35
        style1 R m/ n3s 0.03
        style1 R m: c2U 1.22
        style1 R m: n1s 0.91
        style1 R m: n2s 0.15
        style1 R m; n2s 0.88
        style1 R m= n1s -0.97
        style1 R m?m n5s 0.49
        style1 R m?m unk2C 1.03
        style1 R m| unk3U 0.29
        style1 R streetC unk2s 0.37
        style1 R unk1s c3U -0.62
        style1 R unk1s n1s -0.25
        style1 R unk1s n2s 0.63
        style1 R unk2s n1s -0.74
        style1 T givenC n4s 0.89
        style1 T m, comC 0.23
        style1 T m, n2s 0.67
        style1 T m, unk1C 1.28
        style1 T m, unk3C -0.5
        style1 T m- n1s 0.27
        style1 T m- n2s -0.22
        style1 T m- n4s -0.35
        style1 T m: n2s 0.03
        style1 T m: n5s -0.6
        style1 T m: unk1C 0.05
        style1 T m: unk2C 0.25
        style1 T m: wsurC 0.28
        style1 T medwC unk2U 0.35
        style1 T plainC comC 0.16
        style1 T plainU n2s -0.71
        style1 T unitC unk2C 0.34
        styleg C B GC 0.95
        styleg C B Gs 0.78
        styleg C B MC -0.13
        styleg C B Ms -0.11
        styleg C B OC -0.85
        styleg C B Os -0.59
        styleg C B SC 0.37
        styleg C B SU 0.49
        styleg C B Ss 0.32
        styleg C B TC 0.03
        styleg C b GC 0.69
        styleg C b GU 0.55
        styleg C b Gs 0.86
        styleg C b MU 0.14
        styleg C b Ms -0.5
        styleg C b OC 0.31
        styleg C b Os -0.98
        styleg C b SC 0.61
        styleg C b Ss 0.69
        styleg C b Ts 0.75
        styleg L B MC -1.01
        styleg L B Ms -0.62
        styleg L B OC -0.42
        styleg L B Ss 0.46
        styleg L b GC -0.14
        styleg L b Gs 0.51
        styleg L b MC 0.13
        styleg L b Ms -0.56
        styleg L b Os -1.25
        styleg L b TC -0.6
        styleg N B GC 0.19
        styleg N B MC -0.23
        styleg N B OC -0.8
        styleg N B Os -0.19
        styleg N B Ss -0.06
        styleg N b GC 0.3
        styleg N b GU -0.02
        styleg N b MC -0.19
        styleg N b MU -0.93
        styleg N b Ms -0.71
        styleg N b OC -0.6
        styleg N b OU -0.94
        styleg N b SC -0.08
        styleg N b SU -0.58
        styleg N b Ss -0.49
        styleg N b TC 0.17
        styleg R B GC 1.07
        styleg R B MU -0.82
        styleg R B Ms -0.71
        styleg R B OC -0.75
        styleg R B OU -0.53
        styleg R B SU 0.17
        styleg R b GC 0.39
        styleg R b GU 0.91
        styleg R b MC -0.4
        styleg R b MU -0.59
        styleg R b OC -0.47
        styleg R b SC 0.2
        styleg R b Ss 0.76
        styleg R b TC 0.57
        styleg T B GU 1.12
        styleg T B MC -0.47
        styleg T B MU -0.5
        styleg T B SU 0.52
        styleg T b GC 0.39
        styleg T b GU 0.5
        styleg T b MU -0.39
        styleg T b OC -0.4
        styleg T b SC 0.45
        styleg T b SU 0.32
        town , C 2.34
        town , s 0.5
        town . C -1.71
        town : C 1.04
        town C 1.01
        town U 0.44
        town ^ C -0.57
        town ^ s -0.27
        town attend s -0.72
        town from C 0.72
        town in C 0.31
        town in s 0.98
        town s 0.57
        town to s 0.51
        u1 b c 0.82
        u1 b wC -1.52
        u1 banksia n 0.22
        u1 bayou n 0.6
        u1 birkenweg n 0.5
        u1 blue wC 0.19
        u1 borrow wC 0.26
        u1 box wU 1.51
        u1 bp ws 0.15
        u1 bumped ws 0.27
        u1 card wC -0.56
        u1 chrysler wC -0.41
        u1 cns wC -0.25
        u1 curie wC -0.72
        u1 d wC -0.2
        u1 des ws 0.65
        u1 ext n 0.18
        u1 family wC 1.3
        u1 fiebre ws -0.24
        u1 foundry n 0.47
        u1 fr wC -0.64
        u1 h n -1.56
        u1 hand wC -0.31
        u1 heart wC 0.91
        u1 heath ws 0.47
        u1 https ws -0.59
        u1 inhaler wC 0.64
        u1 ist wC -0.48
        u1 iv wC -0.54
        u1 john wC -0.79
        u1 k wC -0.24
        u1 k ws -0.58
        u1 lake ws 0.15
        u1 lane wC 1.56
        u1 lapsed n 0.61
        u1 lol ws -0.42
        u1 maria ws -0.11
        u1 md wC 0.53
        u1 mrn wC 0.79
        u1 mst n -0.34
        u1 p wC 0.24
        u1 ph n -0.38
        u1 pm n -0.81
        u1 po wC -0.37
        u1 post n -0.62
        u1 pt n -0.33
        u1 pt wC 0.71
        u1 q ws 0.1
        u1 r wC 0.38
        u1 rewrite wC 0.37
        u1 rscn wC 0.34
        u1 rue n 0.89
        u1 scan wC -0.59
        u1 sings wC 0.3
        u1 stedy wC -1.03
        u1 stryd n 0.48
        u1 stung ws 0.24
        u1 t wC 0.57
        u1 temp ws 0.61
        u1 template ws -0.26
        u1 tonight wC 0.17
        u1 trzeciego ws -0.17
        u1 vomiting wC 0.72
        u1 w n 0.91
        u1 w wC -0.71
        u1 w ws 0.72
        u1 ward wC -0.73
        u1 美玲 ws 0.52
        v1 ! ws -0.5
        v1 " n -0.15
        v1 " wC 0.52
        v1 " ws -0.83
        v1 # n 0.52
        v1 #1 c -0.89
        v1 #1 n -0.4
        v1 #1 wC -1.2
        v1 #1 wU -1.01
        v1 #1 ws -0.18
        v1 #2 wC -0.72
        v1 #3 n 0.98
        v1 #3 wC -0.28
        v1 #3 ws 0.21
        v1 #4 n 1.63
        v1 #4 wU 0.91
        v1 #5 wC 0.5
        v1 #5 ws -0.64
        v1 #6 n 0.91
        v1 #6 wU 0.87
        v1 #6 ws 0.58
        v1 #91a191 c 1.07
        v1 #91a2 c 1.99
        v1 #92a394 n 0.36
        v1 #a191 c -0.77
        v1 #a191 n -1.01
        v1 #a191 wU -0.59
        v1 #a191 ws -0.29
        v1 #a192 wC -0.43
        v1 #a291 ws 0.67
        v1 #a291a2 n 0.5
        v1 #a391 c -0.79
        v1 $ c -0.36
        v1 $ wC -0.14
        v1 $ ws 0.02
        v1 % n -1.14
        v1 & ws 0.25
        v1 ( wC 0.01
        v1 ( ws 0.86
        v1 ) wC 0.68
        v1 ) wU -0.56
        v1 + wC -0.84
        v1 + ws -0.47
        v1 , c 0.01
        v1 , wC 0.34
        v1 - n 0.56
        v1 - wC 0.9
        v1 - wU 1.2
        v1 - ws 1.38
        v1 . c -0.17
        v1 . n -0.29
        v1 . ws 0.47
        v1 / n 0.08
        v1 / wU 0.71
        v1 / ws 0.03
        v1 = wC -0.33
        v1 > ws -0.52
        v1 ? n -1.26
        v1 ?m n -0.83
        v1 ?m wU 0.62
        v1 @ ws 3.11
        v1 [ wU -0.63
        v1 _ n -0.59
        v1 _ ws 1.67
        v1 a wC -0.2
        v1 a ws -0.76
        v1 about n 0.41
        v1 after wU -0.4
        v1 after ws -0.57
        v1 again wC 0.58
        v1 an ws -0.33
        v1 and wC -0.33
        v1 as wC -0.42
        v1 asked wC 0.41
        v1 asks wC -0.22
        v1 asleep wC 0.24
        v1 asleep ws 0.17
        v1 at c -0.96
        v1 at n -0.44
        v1 ate wC 0.33
        v1 avenue wC 0.46
        v1 aware wC 0.58
        v1 backed wC 0.38
        v1 bag ws -0.22
        v1 bed n -0.45
        v1 bed wC 0.92
        v1 been wC 0.72
        v1 before n -0.57
        v1 blood wC -0.28
        v1 born wC 0.6
        v1 both wC 0.09
        v1 brand wC -1.2
        v1 broke wC 0.31
        v1 but wC -0.38
        v1 but ws -0.19
        v1 by wC 0.49
        v1 by ws -0.4
        v1 came ws -0.64
        v1 can wC 0.21
        v1 can ws 0.14
        v1 can't n -0.32
        v1 can't wC 1.4
        v1 can't ws 0.73
        v1 cannot wC 0.53
        v1 carer wC -0.29
        v1 carer ws -0.24
        v1 chart ws 0.37
        v1 city wC 0.46
        v1 city wU 0.51
        v1 comfortable wC 0.74
        v1 coming ws 0.21
        v1 community ws 0.37
        v1 criteria wC -0.34
        v1 dementia c 0.75
        v1 did wC 0.64
        v1 died ws -0.18
        v1 disease wC -0.44
        v1 done wC -0.71
        v1 dr n -0.24
        v1 drain wC 1.19
        v1 drain ws 0.32
        v1 drank ws 0.2
        v1 dropped wC 0.08
        v1 drove ws 0.21
        v1 eat ws 0.13
        v1 ed wU 0.43
        v1 every wC -0.35
        v1 f wC 0.52
        v1 fall wC -0.51
        v1 feels wC 0.46
        v1 fell wC 0.28
        v1 finger wC 0.36
        v1 first wC 0.16
        v1 flew wC 0.51
        v1 for wC -0.72
        v1 for ws -1.08
        v1 form wC -0.36
        v1 found wC 0.28
        v1 from ws 0.23
        v1 given c -0.76
        v1 given wC 0.2
        v1 got wC 0.89
        v1 had wC 0.97
        v1 had ws 0.73
        v1 half ws -0.09
        v1 has wC 1.46
        v1 has ws 0.55
        v1 hasn't wC 0.88
        v1 hasn't ws 0.39
        v1 have wC 0.41
        v1 here wC 0.44
        v1 here ws 0.52
        v1 hernia wC 0.49
        v1 his ws -0.46
        v1 hit wC 0.82
        v1 hits wC 0.27
        v1 home wC 0.35
        v1 i wC 0.34
        v1 if n 0.55
        v1 ii wC -1.88
        v1 in n -0.48
        v1 in wC -0.29
        v1 in ws -0.38
        v1 informed wC 0.82
        v1 is n 0.38
        v1 is wC 0.66
        v1 is wU 0.17
        v1 is ws 0.43
        v1 isn't ws 1.04
        v1 it ws -1.03
        v1 iu n -0.69
        v1 july n 0.67
        v1 just wC 0.52
        v1 keep wC 0.22
        v1 leg wC 0.18
        v1 like ws -0.42
        v1 lives ws -0.46
        v1 looked ws 0.29
        v1 looks wC -0.85
        v1 lost ws -0.25
        v1 may n 1.78
        v1 me ws -0.79
        v1 med n -2.4
        v1 med wC -0.82
        v1 med ws -0.83
        v1 medw n 0.96
        v1 medw wC -0.46
        v1 mouth wC 0.09
        v1 ms n -0.71
        v1 mum ws 0.53
        v1 my wC -0.73
        v1 need wC 0.24
        v1 needs ws 0.49
        v1 next wC 0.69
        v1 no wC -1.16
        v1 no ws -0.37
        v1 not ws -0.16
        v1 now wC -0.29
        v1 nurse ws -0.27
        v1 october n -0.32
        v1 of c 0.69
        v1 of n -0.8
        v1 office wC 0.33
        v1 oh ws 1.02
        v1 oil ws -0.62
        v1 ok n -0.36
        v1 on n -0.8
        v1 on wC -0.53
        v1 ordered wC -0.33
        v1 out wC -0.5
        v1 over n -1.06
        v1 over wC -0.26
        v1 pages n -0.47
        v1 pain n -0.18
        v1 passed ws 0.2
        v1 patient wC -0.24
        v1 patient ws -0.21
        v1 period wC -0.66
        v1 phone n 0.18
        v1 picked ws 0.42
        v1 plain ws -0.43
        v1 port n 0.09
        v1 pulled ws 0.43
        v1 put wC 0.66
        v1 put ws 0.61
        v1 rd wC 0.48
        v1 re wC 0.43
        v1 red wC -0.59
        v1 refused wC 0.95
        v1 road ws 0.53
        v1 room wC -0.54
        v1 said wC -0.06
        v1 school wC 0.3
        v1 score n 0.54
        v1 score wC -0.72
        v1 scored ws 0.34
        v1 sec n 0.43
        v1 settled wC 0.5
        v1 sex n 0.56
        v1 should wC 0.16
        v1 shows n 0.66
        v1 since wC -0.39
        v1 since ws -0.26
        v1 site n 0.68
        v1 so n -0.53
        v1 speaking wC 0.34
        v1 speaking ws 0.5
        v1 st wC 0.94
        v1 still wC 0.54
        v1 stopped wC 0.63
        v1 street ws 0.35
        v1 suddenly wC 0.26
        v1 surname wC 1.43
        v1 surname wU 0.71
        v1 surname ws 1.21
        v1 test wC -0.56
        v1 then n -0.44
        v1 then wC -0.87
        v1 there ws 0.32
        v1 there' wC -0.2
        v1 this n 0.58
        v1 to n -0.37
        v1 to wC -0.02
        v1 too wC -0.24
        v1 turned wC 0.48
        v1 twice ws -0.28
        v1 twins wC 0.43
        v1 two ws 0.67
        v1 unk0 wC 0.22
        v1 unk0 wU -0.06
        v1 unk1 c -0.56
        v1 unk1 n -0.09
        v1 unk1 wU -0.39
        v1 unk1 ws 0.2
        v1 unk2 c 0.53
        v1 unk2 wU 0.47
        v1 unk3 wC 1.03
        v1 unk3 ws 0.52
        v1 unkg wC 0.98
        v1 unkg ws 0.99
        v1 unks n 0.48
        v1 unks wC 0.67
        v1 unkt n 1.79
        v1 unkt wC 1.25
        v1 up wC -0.68
        v1 up ws -0.69
        v1 used wC 0.19
        v1 uses wC 0.33
        v1 van ws -1.05
        v1 visited ws 0.27
        v1 vs wC 0.63
        v1 walk wC 0.25
        v1 wants wC 0.6
        v1 was n 1.15
        v1 was ws 0.54
        v1 went ws -0.33
        v1 who wC 0.62
        v1 will wC 1.38
        v1 will ws 0.48
        v1 with ws -0.59
        v1 wname wC 1.75
        v1 wname ws 0.58
        v1 won't wC 0.88
        v1 won't ws 1.13
        v1 works wC 0.33
        v1 works ws 0.25
        v1 wsur wC 0.33
        v1 wsur wU 1.09
        v1 x ws 0.4
        v1 y n 0.82
        v1 | wC 1.13
        v1 } n -0.56
        v1 – n -0.57
        v1 – wC 0.74
        v1 – ws 0.51
        v12 " $ ws -0.24
        v12 " : ws -0.62
        v12 " } n 0.29
        v12 # #2 n 0.52
        v12 #1 $ ws -0.35
        v12 #1 / wC -0.38
        v12 #1 : ws 0.66
        v12 #1 hit ws 0.48
        v12 #1 mo wC 0.47
        v12 #1 plain wC 0.22
        v12 #2 " wC 0.4
        v12 #2 #2 wU 0.6
        v12 #2 $ ws 0.79
        v12 #2 , wC 0.54
        v12 #2 , wU -0.71
        v12 #2 f wC 0.52
        v12 #2 wsur ws 0.15
        v12 #4 . wC 0.8
        v12 #6 #a291a2 wU 0.7
        v12 #91a1 , ws 0.86
        v12 #92a394 plain n 0.36
        v12 #a191 $ wC 0.47
        v12 #a192 #91a2 ws 0.28
        v12 #a192 , wC -0.7
        v12 #a194 | ws 0.37
        v12 $ $ wC -0.14
        v12 $ $ ws 0.02
        v12 & e wC -0.51
        v12 ' , wC 0.58
        v12 ( #2 wC 0.37
        v12 ( #3 wC -0.23
        v12 ( first wC 0.27
        v12 ( med ws 0.18
        v12 ( not wC 0.28
        v12 ) $ ws -0.44
        v12 ) . n -0.01
        v12 ) : n -0.41
        v12 ) ; n 0.74
        v12 ) and wC 0.23
        v12 ) to ws 0.19
        v12 ) unk2 wC -0.25
        v12 ) won't wC 0.26
        v12 * * wC 0.33
        v12 + #1 n -0.66
        v12 , #1 n -0.09
        v12 , #2 n -0.48
        v12 , #3 c 0.55
        v12 , #3 n -0.48
        v12 , #3 wC 0.98
        v12 , #5 n 0.34
        v12 , #a191a191 n 0.55
        v12 , #a491 ws -0.43
        v12 , and ws 0.35
        v12 , at n -0.16
        v12 , back ws -0.42
        v12 , bed n 0.73
        v12 , bed wU 0.43
        v12 , bus n -0.68
        v12 , c wC 0.53
        v12 , can wC 0.16
        v12 , carer ws 0.3
        v12 , city n 1.19
        v12 , city wC 0.77
        v12 , cleaner n -0.54
        v12 , copy n 0.62
        v12 , discuss n 1.21
        v12 , door wU -0.4
        v12 , dr n -0.9
        v12 , f n 0.54
        v12 , flying ws -0.19
        v12 , from n 0.75
        v12 , given n 0.77
        v12 , given wC 0.17
        v12 , hasn't n 0.35
        v12 , hit n -0.66
        v12 , i ws -0.59
        v12 , i'm wC -0.14
        v12 , is wC -0.49
        v12 , key wC 0.29
        v12 , late n 0.49
        v12 , med n -0.36
        v12 , med wC 0.83
        v12 , medw wC -0.94
        v12 , minutes wC 0.39
        v12 , mother n 0.31
        v12 , night n 0.6
        v12 , no n 0.23
        v12 , not wC 0.57
        v12 , now wC -0.25
        v12 , off n 0.5
        v12 , on n -0.49
        v12 , plain n -1.01
        v12 , plain wC -0.95
        v12 , plain ws -0.07
        v12 , plate n 0.85
        v12 , please wC 0.41
        v12 , reported n 0.13
        v12 , retired n 0.93
        v12 , room ws 0.17
        v12 , she n 0.64
        v12 , she' n 0.26
        v12 , st wC 0.52
        v12 , surname n 0.55
        v12 , the ws -0.38
        v12 , unk0 n 0.16
        v12 , unk0 wC -0.33
        v12 , unk0 ws 0.02
        v12 , unk2 n 0.06
        v12 , unk2 wC 0.64
        v12 , unk3 n -1
        v12 , unk3 ws 0.27
        v12 , unkg n 0.41
        v12 , unkg wU 0.49
        v12 , wants n -0.67
        v12 , was n -0.12
        v12 , will n 0.32
        v12 , with n -0.32
        v12 , wname n -0.63
        v12 , wname wU 0.35
        v12 - #1 n -0.73
        v12 - #1 wC -1.27
        v12 - #1 wU -1.45
        v12 - #2 n 0.72
        v12 - #2 ws -0.24
        v12 - #3 n -0.04
        v12 - #3 wC 0.58
        v12 - #3 wU -0.89
        v12 - #4 n -0.33
        v12 - #4 wU 1.03
        v12 - #5 n 0.94
        v12 - #5 wU 1.23
        v12 - #6 n 0.54
        v12 - #6 wC 0.53
        v12 - #7 wU 0.87
        v12 - #7 ws 0.5
        v12 - #92a192 n 0.33
        v12 - #a191 c -0.63
        v12 - > n -0.48
        v12 - a wC 0.54
        v12 - given wC 0.58
        v12 - medw ws -0.35
        v12 - on wC 0.38
        v12 - plain wC 0.4
        v12 - plain wU 0.21
        v12 - surname wC 0.66
        v12 - surname ws 0.24
        v12 - to wC -0.41
        v12 - unk1 n 0.16
        v12 - unk1 wU -0.71
        v12 - unkg wC 0.64
        v12 - unkg ws 0.52
        v12 - wname wC -0.67
        v12 - year n -0.92
        v12 . #1 n -0.32
        v12 . #2 n 1.56
        v12 . #2 wC -0.75
        v12 . #3 n 0.95
        v12 . #4 n 1.3
        v12 . $ n 0.42
        v12 . ( wC -0.31
        v12 . , wC 0.8
        v12 . . wC -0.43
        v12 . : ws 0.55
        v12 . baby wC -0.34
        v12 . blood ws 0.52
        v12 . born n 0.26
        v12 . brand n 0.99
        v12 . brand wC -0.78
        v12 . city wC -0.89
        v12 . do wC -0.71
        v12 . e wC 0.34
        v12 . goals wC 0.22
        v12 . i wC -0.57
        v12 . item n 0.16
        v12 . level wC -0.54
        v12 . med n -0.03
        v12 . patient wC 0.49
        v12 . period wC 0.4
        v12 . please wC -0.38
        v12 . port n 0.28
        v12 . religion n -0.27
        v12 . sitting wC -0.82
        v12 . surname wC 0.51
        v12 . two wC 0.23
        v12 . unk0 n -0.39
        v12 . unk1 wC -0.22
        v12 . unk2 n 0.53
        v12 . unk2 ws 0.48
        v12 . unk3 n 0.86
        v12 . vol wC 0.41
        v12 . wname n -0.17
        v12 . your ws 0.13
        v12 . | wC 0.58
        v12 . – wC 0.47
        v12 / #1 n 0.46
        v12 / #2 n 0.55
        v12 / #4 n 0.68
        v12 / #5 n 0.69
        v12 / given ws 0.52
        v12 / stepfather wC 0.26
        v12 / unk3 n -0.39
        v12 : #2 n -1.92
        v12 : #4 wC -0.7
        v12 : #91a1 c 0.86
        v12 : #91a1 n 2.08
        v12 : #92a1 n -1.7
        v12 : #a291 n 1.32
        v12 : / ws 1.54
        v12 : : c 1.17
        v12 : : wC 0.3
        v12 : can wC 0.89
        v12 : sons n 0.47
        v12 : stop wC 0.63
        v12 : unk2 wC -0.6
        v12 : unkg wC -0.31
        v12 : unkg ws -0.71
        v12 ; #2 wC 0.27
        v12 ; #5 n 0.1
        v12 ; plain wC -0.4
        v12 ; reason n -0.77
        v12 ; unk0 wC -0.68
        v12 < / wC 0.27
        v12 ? ) wC 0.21
        v12 ? he ws 0.4
        v12 ? the n 0.14
        v12 ?m #91a195 n 0.46
        v12 ?m ?m n 0.86
        v12 ?m unk2 wU 0.85
        v12 _ given ws 1.28
        v12 _ unk3 ws 0.77
        v12 again $ ws -0.14
        v12 again . ws 0.19
        v12 and given wC 0.51
        v12 and i wC 0.81
        v12 and it c 0.6
        v12 and lives n 0.24
        v12 and never n -0.56
        v12 and the ws 0.61
        v12 and wsur n 0.46
        v12 around #1 wC 0.5
        v12 as a ws -0.24
        v12 asleep $ ws 0.18
        v12 at #1 n 0.45
        v12 at my ws 0.28
        v12 at plain ws 0.29
        v12 attempts = n 1.01
        v12 bed #1 wC 0.74
        v12 bed #2 n -0.45
        v12 by med wC 0.76
        v12 can't make n -0.32
        v12 city $ wU 0.49
        v12 comfortable , wC 0.75
        v12 community college ws 0.37
        v12 dementia , c 0.75
        v12 dr : n -0.24
        v12 dressing came wC 0.48
        v12 ed , wU 0.43
        v12 el doctor ws 0.37
        v12 f medw n 1.71
        v12 finger - wC 0.36
        v12 flew home wC 0.78
        v12 from brand wC 0.68
        v12 from the ws 0.27
        v12 from transport wC 0.51
        v12 g . wC -0.27
        v12 gave him wC -0.72
        v12 girl . ws 0.46
        v12 given , ws 0.36
        v12 given . wC -0.49
        v12 given surname wC -0.52
        v12 given the wC 0.48
        v12 got the ws -0.4
        v12 had a wC -0.16
        v12 had her ws 0.46
        v12 has a ws 0.4
        v12 hasn't plain ws 0.23
        v12 have tea wU 0.19
        v12 here . wC 0.54
        v12 hernia . wC 0.54
        v12 hits me wC 0.27
        v12 home today wC 0.29
        v12 in #4 wC -0.84
        v12 in bay wC 0.84
        v12 in bed wC 0.59
        v12 in city ws -0.36
        v12 in the wC -0.27
        v12 in the ws -0.37
        v12 informed . wC 0.84
        v12 is #1 ws 0.31
        v12 is #2 ws 0.42
        v12 is #4 ws -0.4
        v12 is due wC 0.34
        v12 is due ws 0.16
        v12 is in wC 0.5
        v12 is med wC 0.47
        v12 is my wC 0.71
        v12 is my ws 0.74
        v12 is not wU 0.55
        v12 is the wC 0.41
        v12 is unk0 ws -0.21
        v12 is with ws -0.63
        v12 is wrong ws -0.3
        v12 iu given n -0.68
        v12 keep brand wC 0.22
        v12 leaves for wC 0.5
        v12 list for ws 0.89
        v12 med #2 wC 0.59
        v12 med : ws 0.54
        v12 medw , wC 0.42
        v12 medw unk2 n 0.48
        v12 medw wname n 0.42
        v12 my son ws 0.51
        v12 never came ws -0.35
        v12 next door ws 0.41
        v12 not needed n -0.72
        v12 now $ wU 0.43
        v12 of bed wC 0.23
        v12 on med ws -0.49
        v12 on next n 0.87
        v12 on the n -1.1
        v12 on | wU 0.36
        v12 only speaks ws 0.46
        v12 pages , n -0.46
        v12 pain unk2 n -0.18
        v12 passed away ws 0.2
        v12 period is ws 0.81
        v12 phone : n 0.18
        v12 plain #4 wU 0.34
        v12 plain , wC -0.48
        v12 plain , wU -0.35
        v12 plain . n -0.65
        v12 plain ?m ws 0.23
        v12 plain by wC 0.75
        v12 plain on wC -0.42
        v12 plain plain n 0.01
        v12 plain plain wC -0.22
        v12 plain ran wC 0.49
        v12 plain unk2 n 0.22
        v12 popped in wC 0.64
        v12 rang #3 wC -0.86
        v12 rang #3 ws 0.27
        v12 rd out wC 0.26
        v12 road , wC 0.55
        v12 road , wU 0.83
        v12 says #3 ws -0.32
        v12 sec . n 0.44
        v12 sex : n 0.55
        v12 should be wC 0.2
        v12 site #1 n 0.68
        v12 still has wC 0.3
        v12 surname . wC 0.22
        v12 surname is wC 0.55
        v12 surname to wC -0.49
        v12 surname unk3 wC -0.35
        v12 swallowed a wC 0.78
        v12 tea ? wC 1.41
        v12 test did wC 0.33
        v12 the med ws -0.22
        v12 till med wC 0.44
        v12 title : wC 0.54
        v12 to #1 n -0.41
        v12 took his wC -0.37
        v12 took my ws 0.35
        v12 tower block n 0.37
        v12 unk0 - wC 0.21
        v12 unk0 - ws 0.22
        v12 unk0 : wC -0.32
        v12 unk0 ; wC -0.53
        v12 unk0 all wC 0.4
        v12 unk0 for c 0.43
        v12 unk0 for ws -0.46
        v12 unk0 her wC 0.36
        v12 unk0 her ws 0.26
        v12 unk1 " wC 0.21
        v12 unk1 , ws -0.53
        v12 unk1 and wC 0.36
        v12 unk1 chart wC 0.37
        v12 unk1 wname n 0.57
        v12 unk2 #1 n -0.5
        v12 unk2 #1 wC 0.69
        v12 unk2 $ wC 0.35
        v12 unk2 , wC -0.46
        v12 unk2 . wC 0.27
        v12 unk2 / n 0.33
        v12 unk2 / wC -0.76
        v12 unk2 / ws -0.38
        v12 unk2 ; wC 0.73
        v12 unk2 old n 0.28
        v12 unk2 unk0 wC 0.42
        v12 unk2 unk2 n -0.34
        v12 unk2 unkg ws -0.34
        v12 unk3 #1 wC -0.62
        v12 unk3 , wC 0.29
        v12 unk3 - wC 0.34
        v12 unk3 / n -0.41
        v12 unk3 ; wC 0.45
        v12 unk3 | wC 0.34
        v12 unkg $ wC -0.58
        v12 unkg , ws 0.7
        v12 unkg - wC 0.43
        v12 unkg rang ws -0.25
        v12 unkg unk3 n 0.51
        v12 unks unks n 0.42
        v12 unkt #2 ws 0.62
        v12 uses unk3 wC 0.33
        v12 waiting #2 wC 0.2
        v12 wants the ws 0.53
        v12 was me n 0.37
        v12 was plain wC 0.2
        v12 was sick wC 0.65
        v12 when school n 0.38
        v12 with #1 ws 0.25
        v12 with a ws 0.27
        v12 wname $ ws 0.43
        v12 won't eat ws 0.53
        v12 writing , ws 0.24
        v12 wsur $ n 0.7
        v12 wsur , wC 0.39
        v12 wsur . wC -0.66
        v12 wsur brand wC 0.31
        v12 y . n -0.3
        v12 | a n 0.5
        v12 | follow n 0.31
        v12 – eponym wC 0.6
        v12 – med c 0.33
        v12 – plain wC -0.74
        v12g " $ Ms -0.24
        v12g " } SC -1
        v12g #1 $ OC -0.26
        v12g #1 , OC 0.67
        v12g #1 . SC -0.9
        v12g #1 / Ss -0.27
        v12g #1 : SC 0.45
        v12g #1 wsur OC 0.49
        v12g #2 " OC 0.4
        v12g #2 #2 SU 0.6
        v12g #2 , OC 0.55
        v12g #2 , Os 0.62
        v12g #2 / Ms -0.3
        v12g #2 / SC 0.44
        v12g #3 , OC 0.79
        v12g #3 , Os 0.43
        v12g #a194 | Ss 0.37
        v12g $ $ Gs 0.17
        v12g $ $ Os -0.33
        v12g $ $ SC -0.05
        v12g ( #2 SC 0.42
        v12g ( unk2 MC -0.5
        v12g ) $ Ss -0.43
        v12g ) . OU 0.43
        v12g * * SC 0.33
        v12g , #1 OC -0.82
        v12g , #2 MC -0.17
        v12g , #2 OC 0.15
        v12g , #4 Ms 0.39
        v12g , #5 SC 0.46
        v12g , #5 Ss 0.39
        v12g , #92a1 SC -0.49
        v12g , and MC -0.26
        v12g , and Ss 0.19
        v12g , born GC -0.15
        v12g , brand MC -0.83
        v12g , c MC 0.54
        v12g , city SC 0.39
        v12g , given MC 0.47
        v12g , given OC -0.71
        v12g , had Os 0.24
        v12g , i'm MC -0.15
        v12g , is SC -0.68
        v12g , med OC 1.12
        v12g , my MC 0.38
        v12g , my Ms 0.16
        v12g , my SC 0.02
        v12g , my Ss -0.55
        v12g , no MC -0.55
        v12g , not Ms 0.44
        v12g , not Ss -0.18
        v12g , plain SC -0.43
        v12g , slowly Ms 0.14
        v12g , st OC 0.52
        v12g , the GC -1
        v12g , the Ss 0.03
        v12g , unk0 MC -0.56
        v12g , unk0 OC 0.34
        v12g , unk1 MC -0.57
        v12g , unk2 MC 0.33
        v12g , who Ms 0.38
        v12g - #3 SU -0.86
        v12g - #4 Ss 0.54
        v12g - plain MC 0.53
        v12g - surname GC -0.77
        v12g - surname MC 0.69
        v12g - unk0 Ms -0.55
        v12g - unk0 Os 0.29
        v12g - unks OC 0.83
        v12g - wname OC -0.39
        v12g . #1 SC 0.42
        v12g . $ GC 0.6
        v12g . $ MC -0.27
        v12g . $ Ms -0.86
        v12g . $ OC -0.46
        v12g . $ Ss -0.28
        v12g . ( MC -0.31
        v12g . . Ss -0.88
        v12g . : Ss 0.55
        v12g . baby SC -0.34
        v12g . brand SC 0.62
        v12g . given OC 0.29
        v12g . given Os 0.16
        v12g . i SC -0.26
        v12g . level SC -0.54
        v12g . med SC -1.15
        v12g . patient MC 0.49
        v12g . period MC 0.4
        v12g . sick SC -0.43
        v12g . sitting SC -0.82
        v12g . surname SC 0.54
        v12g . surname Ss 0.14
        v12g . unk0 Os 0.24
        v12g . unk1 MC 0.03
        v12g . unk1 Os 0.89
        v12g . unk2 SC -0.1
        v12g . unk2 Ss 0.62
        v12g . unkg Ss 0.04
        v12g . – SC 0.47
        v12g / #1 SC -0.39
        v12g / unk3 GC 0.34
        v12g : #91a1 Ms 0.49
        v12g : / Ms 1.48
        v12g : unk3 MC -0.35
        v12g : unkg Ss -0.65
        v12g ? he Ms 0.34
        v12g _ given Ms 1.23
        v12g al #2 SC -0.27
        v12g and i MC 0.71
        v12g and the Os 0.58
        v12g and unk1 SC -0.92
        v12g and wsur GC -0.34
        v12g at #2 MC -0.45
        v12g at #2 Ms -0.38
        v12g at number MC 0.71
        v12g at plain Ms 0.29
        v12g brand brand SC 0.25
        v12g city $ SU 0.49
        v12g court , SC -0.84
        v12g had her Gs 0.41
        v12g has unk0 Ms -0.25
        v12g her $ Ms 0.21
        v12g home , Ms 0.23
        v12g in plain Ms 0.44
        v12g is #1 Ss 0.21
        v12g is due OC 0.35
        v12g is unk0 Ms -0.17
        v12g is with Gs -0.63
        v12g lost in Ms -0.23
        v12g med #2 Ms 0.16
        v12g med $ GC 0.45
        v12g med : SU 0.64
        v12g medw zu MC -0.4
        v12g of given Ms 0.52
        v12g on med GC -0.63
        v12g patient , MC -0.24
        v12g plain , Ms 0.13
        v12g plain , SU -0.34
        v12g plain : OC 0.64
        v12g plain by Ms 0.24
        v12g plain unkg Ms 0.63
        v12g present . GC 0.27
        v12g says #3 Ms -0.32
        v12g since the Ms 0.36
        v12g surname , MC 0.71
        v12g the #91a2 MC 0.62
        v12g to unk0 Os 0.21
        v12g unk0 #2 Ss 0.3
        v12g unk0 $ Ms 0.4
        v12g unk0 , Ms 0.25
        v12g unk0 . SC 0.46
        v12g unk0 : SU 0.48
        v12g unk0 all MC 0.4
        v12g unk0 plain SC -0.28
        v12g unk1 , OC 0.69
        v12g unk1 : Ms -0.33
        v12g unk1 surname Ms 0.65
        v12g unk2 $ Ss 0.6
        v12g unk2 , Ss -0.23
        v12g unk2 - Ss 0.16
        v12g unk2 : SC 0.36
        v12g unk3 $ Ms -0.44
        v12g unkg $ Ss 0.53
        v12g unkg surname Ss -0.32
        v12g unkt #2 Os 0.62
        v12g unkt , Ms 0.5
        v12g was wsur MC -0.47
        v12g wname , Ms 0.23
        v12g – plain SC -0.72
        v1b " medwC -0.41
        v1b " n1s -0.4
        v1b " plainC 0.52
        v1b " plainU 0.51
        v1b #1 coms 0.72
        v1b #1 unitC 1.08
        v1b #1 unk1s -0.45
        v1b #1 unktC -0.88
        v1b #2 coms 0.65
        v1b #2 n3s 0.91
        v1b #2 plainC -0.22
        v1b #2 unk2C -0.64
        v1b #3 c4U 0.33
        v1b #3 comC 0.66
        v1b #3 unk2U 0.59
        v1b #3 unk2s 0.35
        v1b #3 unk3U -0.29
        v1b #4 plains 0.74
        v1b #92a394 n3s 0.36
        v1b #a194 unk2s 0.37
        v1b #a391 n2s 1.26
        v1b $ c4s -0.32
        v1b $ c5U 0.62
        v1b $ cityC -0.02
        v1b $ coms -0.18
        v1b $ medC -0.62
        v1b $ meds 0.39
        v1b $ medwC 0.31
        v1b $ medws 0.39
        v1b $ n2s -0.51
        v1b $ n4s -0.15
        v1b $ n5s -0.23
        v1b $ particles -0.88
        v1b $ plainC -0.73
        v1b $ streetC 0.54
        v1b $ surnameC 0.39
        v1b $ surnameC' -0.37
        v1b $ unk0C -0.39
        v1b $ unk1C 0.22
        v1b $ unk1s 0.09
        v1b $ unk2U -0.17
        v1b $ unk2s -0.04
        v1b $ unk3U 0.32
        v1b $ unkgC -0.69
        v1b $ unkgs -0.05
        v1b $ unktC 0.64
        v1b $ wnameC 0.56
        v1b $ wsurs 0.03
        v1b % n2s -0.99
        v1b & unk1s 0.19
        v1b ' givenC -0.62
        v1b ( n2s -1.08
        v1b ( plains 0.33
        v1b ( unk0C -0.44
        v1b ( unk1s -0.18
        v1b ) comC 0.46
        v1b ) comU 0.41
        v1b ) medwC -0.25
        v1b ) n3s -0.06
        v1b ) unk1C 0.44
        v1b ) unk1s 0.2
        v1b ) unkss 0.19
        v1b + n2s -0.69
        v1b , c2s -0.64
        v1b , c3s -0.32
        v1b , c4U -1.2
        v1b , comC 0.11
        v1b , givenU -0.36
        v1b , medC -0.54
        v1b , medwC -0.2
        v1b , medws 0.23
        v1b , monthC -0.64
        v1b , n1s -0.43
        v1b , n2s -0.13
        v1b , particles -0.38
        v1b , plainC 0.27
        v1b , streetC 1.23
        v1b , streets 0.71
        v1b , surnameC 0.66
        v1b , unk0C 0.41
        v1b , unk0U -0.01
        v1b , unk0s -0.14
        v1b , unk1C 0.48
        v1b , unk1U -0.42
        v1b , unk1s -0.16
        v1b , unk2U -0.32
        v1b , unk2s -0.26
        v1b , unk3C -0.28
        v1b , unkgC -0.25
        v1b , unkgs -0.02
        v1b , unksC 0.41
        v1b , wnameC 0.24
        v1b , wnames -0.11
        v1b , wsurC 0.28
        v1b , wsurs 0.03
        v1b - c3U 1.17
        v1b - c4U 1.29
        v1b - medwC -0.45
        v1b - n1s 0.28
        v1b - n2s 0.53
        v1b - n3s 0.66
        v1b - n4s -0.38
        v1b - particleC 0.67
        v1b - plains 1.04
        v1b - unk0C 0.53
        v1b - unk1U 0.56
        v1b - unk1s 0.39
        v1b - unk2C 0.19
        v1b - unk2U 0.79
        v1b - unk2s 0.25
        v1b - wsurC -0.07
        v1b . calls 0.61
        v1b . comC -0.71
        v1b . coms -0.25
        v1b . medwC -0.26
        v1b . months 0.35
        v1b . n1s -0.44
        v1b . n2s -0.23
        v1b . n3s 0.24
        v1b . n4s -0.54
        v1b . particleC 0.95
        v1b . plains -0.15
        v1b . relations 0.78
        v1b . streetC 0.58
        v1b . titles 0.42
        v1b . unitC 1.53
        v1b . units 0.26
        v1b . unk0C -0.17
        v1b . unk0s -0.29
        v1b . unk1C -0.19
        v1b . unk1s -0.36
        v1b . unk2C 0.64
        v1b . unk2s 0.61
        v1b . wnames 0.12
        v1b . wsurC -0.22
        v1b / n1s 0.71
        v1b / n2s 0.64
        v1b / n3s -1.3
        v1b / unk2U 0.95
        v1b / unk3C -0.55
        v1b : c2U 1.01
        v1b : c5U -1.3
        v1b : comC -1.12
        v1b : givenC 0.38
        v1b : n1s 0.54
        v1b : plains -0.53
        v1b : unk0s -0.32
        v1b : unk1C 0.14
        v1b : unk1s 0.74
        v1b ; n2s -0.44
        v1b ; unk0C -0.64
        v1b ; unk3C -0.61
        v1b ? unk2C -0.2
        v1b ? wnameC -0.55
        v1b ?m unk0s 0.15
        v1b ] n4s -0.76
        v1b after n4s 0.28
        v1b again wnames 0.53
        v1b and cityC -0.32
        v1b and comC -0.33
        v1b and n4s -0.71
        v1b and plainC 0.36
        v1b and unk0C -0.19
        v1b and unk0s 0.22
        v1b and unktC 0.21
        v1b and wnames -0.21
        v1b are unk0s -0.17
        v1b are wnameC -0.67
        v1b at n3s -0.47
        v1b at unk0C 0.11
        v1b at unk1s -0.3
        v1b been coms 0.21
        v1b bus n3s 0.76
        v1b by unk0C -0.29
        v1b can't n2s -0.32
        v1b carer wnames -0.23
        v1b community plains 0.37
        v1b dementia c3U 0.75
        v1b dr n2s -0.24
        v1b ed unk3U 0.42
        v1b every unk1C -0.34
        v1b five coms 0.36
        v1b for givenC -0.4
        v1b for unkgs -0.32
        v1b from plains 0.14
        v1b from unk0s 0.17
        v1b given medC 0.65
        v1b given n4s -1.56
        v1b given particleC 0.53
        v1b given particles 1.2
        v1b given plainC -0.34
        v1b given titles -0.19
        v1b given unk2C 0.7
        v1b given unk3C -0.71
        v1b given wsurs -0.47
        v1b got unk1s -0.08
        v1b had unk0C 0.54
        v1b has medws 0.22
        v1b has unk0s 0.04
        v1b has unk2s 0.45
        v1b his unk1s -0.36
        v1b in n1s -0.23
        v1b in plainC 0.48
        v1b in relations 0.77
        v1b in unk1s -0.1
        v1b in unk2s 0.24
        v1b in unkgC 0.17
        v1b is comC 0.9
        v1b is eponymC -0.21
        v1b is monthC -0.51
        v1b is unk0C 0.43
        v1b is unk0s 0.28
        v1b is unk2C -0.08
        v1b is unk2s -0.29
        v1b is unk3s 0.42
        v1b isn't unk0C -0.24
        v1b may n2s 0.9
        v1b med givenC 0.33
        v1b med n2s -0.74
        v1b med unk2s -0.32
        v1b med wsurC -0.49
        v1b medw unkgC -0.35
        v1b not n1s 0.42
        v1b october n1s -0.32
        v1b of roles 0.57
        v1b of wnameC -0.53
        v1b off acts 0.85
        v1b oh coms 1.02
        v1b on eponymC 0.42
        v1b on surnameC 0.54
        v1b on unk3C -0.54
        v1b on wnames 0.4
        v1b one coms 1.31
        v1b out givenC -0.29
        v1b pages n3s -0.46
        v1b pain n2s -0.18
        v1b patient particleC -0.24
        v1b period wnameC -0.66
        v1b phone n2s 0.18
        v1b plain eponymC 0.39
        v1b plain givenC -0.52
        v1b plain n1s -0.15
        v1b plain n2s 0.29
        v1b plain particles 0.46
        v1b plain plainC -0.55
        v1b plain surnameC -0.31
        v1b plain unk1C -0.43
        v1b plain unk2C -0.26
        v1b plain wnames -0.32
        v1b rang givenC -0.8
        v1b says unk1s 0.18
        v1b sec n2s 0.43
        v1b site n1s 0.68
        v1b surname medC 0.74
        v1b surname medwC 0.33
        v1b surname particleC 0.13
        v1b surname relations -0.27
        v1b surname titleC -0.85
        v1b surname unk0C 0.55
        v1b surname unk1C -0.15
        v1b surname unk2C 0.37
        v1b surname wnameC -0.22
        v1b surname' givenC 0.22
        v1b the medC 0.71
        v1b the meds 0.46
        v1b the plains -0.22
        v1b the wnameC -0.81
        v1b to n2s -0.13
        v1b tower n2s 0.37
        v1b two coms 0.58
        v1b unk0 citys -0.46
        v1b unk0 eponymC 0.42
        v1b unk0 n1s -0.66
        v1b unk0 n2s 0.82
        v1b unk0 plainU 0.21
        v1b unk0 surnameC 0.15
        v1b unk0 tailC 0.54
        v1b unk0 unk0C -0.84
        v1b unk0 unk2C -0.04
        v1b unk0 unkgC -0.2
        v1b unk0 wnames -0.56
        v1b unk1 cityC 0.4
        v1b unk1 medwC 0.37
        v1b unk1 particles 0.53
        v1b unk1 plainC -0.55
        v1b unk1 plains -0.41
        v1b unk1 unk0C 0.54
        v1b unk1 unk2s -0.31
        v1b unk1 unk3C 0.48
        v1b unk1 unkgs -0.36
        v1b unk1 unktC -0.46
        v1b unk1 wnameC' -0.85
        v1b unk1 wsurC -0.4
        v1b unk2 n1s -0.58
        v1b unk2 n3s 0.09
        v1b unk2 particles 0.9
        v1b unk2 plainC 0.26
        v1b unk2 unk1C -0.32
        v1b unk2 unk2C 0.54
        v1b unk2 unk3C -0.44
        v1b unk2 unk3s -0.47
        v1b unk2 wnameC 0.76
        v1b unk3 coms 0.61
        v1b unk3 particles 0.3
        v1b unk3 relations 0.08
        v1b unk3 unk2C -0.25
        v1b unk3 unk2s 0.48
        v1b unk3 wnames 0.41
        v1b unk3 wsurs -0.24
        v1b unkg n2s 0.55
        v1b unkg plains 0.63
        v1b unkg relations -0.5
        v1b unkg unk0C 0.45
        v1b unkg unk1C -0.09
        v1b unkg unk3s -0.26
        v1b unks n3s 0.38
        v1b unks particles 0.55
        v1b unks unkgs -0.13
        v1b unks unksC -0.28
        v1b uses unk2C 0.33
        v1b was givenC -0.8
        v1b was medws -0.2
        v1b was monthC -0.54
        v1b was unk0C 0.43
        v1b was unk1C -0.08
        v1b was unksC 0.39
        v1b was wnameC 0.64
        v1b who unk0s 0.19
        v1b with wnames -0.51
        v1b wname particles 0.31
        v1b wname plainC -0.43
        v1b wname unk1s 0.29
        v1b wname unk2s -0.31
        v1b wname wnames -0.03
        v1b won't c3s 0.28
        v1b wsur n1s 1.59
        v1b wsur n3s 0.47
        v1b wsur particles 0.57
        v1b wsur unk2C 0.59
        v1b y n3s 0.61
        v1b y unk1s 0.64
        v1b | n1s -0.55
        v1b | n2s -0.57
        v1b | particleC -0.5
        v1b – n2s -0.39
        v1b – plainC 0.26
        v1b – unk3s 0.56
        v1g " OC -0.41
        v1g " TC 0.67
        v1g #1 Ms -0.36
        v1g #1 Os 0.73
        v1g #1 TC -1.42
        v1g #2 SU -0.24
        v1g #2 TC -0.42
        v1g #3 SC -0.77
        v1g #4 Ms 0.71
        v1g #4 OC -0.53
        v1g #4 SU 1.09
        v1g #a192 MC -0.59
        v1g #a194 Ss 0.37
        v1g $ Gs 0.17
        v1g $ Os -0.33
        v1g $ SC -0.05
        v1g & MC -0.46
        v1g ' GC -0.58
        v1g ( GC 0.64
        v1g ( SC 0.59
        v1g ( Ss 0.43
        v1g ) OU 0.41
        v1g ) Ss 0.23
        v1g ) TC -0.89
        v1g + Ss -0.37
        v1g , OU 0.43
        v1g , Os -0.73
        v1g , SC 0.12
        v1g - GC 0.26
        v1g - Ms 0.49
        v1g - OC 0.47
        v1g . MU -0.47
        v1g . Ss -0.29
        v1g . TC 0.25
        v1g / MC 0.09
        v1g / Ms 0.31
        v1g / SC -0.49
        v1g : GC 0.24
        v1g : MC -0.49
        v1g : Os -0.49
        v1g ; GC 0.39
        v1g ; Gs 0.46
        v1g ; MC -0.16
        v1g ; SC 0.22
        v1g ?m MU 0.31
        v1g ?m SC -0.15
        v1g @ Ms 0.98
        v1g [ Ms 0.49
        v1g a MC -0.27
        v1g a Ms -0.36
        v1g again MC 0.35
        v1g and Gs -0.04
        v1g around MC -0.12
        v1g asked Ms 0.19
        v1g asleep Ms 0.17
        v1g at Ss 0.34
        v1g blood GC -0.33
        v1g brand MC -0.32
        v1g by Ms -0.65
        v1g carer Gs -0.23
        v1g city Ss 0.35
        v1g coming Ms 0.22
        v1g community Ms 0.37
        v1g court SC -0.84
        v1g every MC -0.35
        v1g fever MC 0.12
        v1g for GC -0.68
        v1g from GC 0.91
        v1g from MC -0.3
        v1g from Ss 0.27
        v1g given GC 0.53
        v1g given Ms 0.51
        v1g got Gs 0.23
        v1g had Ms 0.24
        v1g had SC 0.3
        v1g has GC 0.69
        v1g has Ms 0.09
        v1g in Gs 0.21
        v1g is GC -0.14
        v1g is MC -0.23
        v1g is Os 0.18
        v1g is Ss 0.49
        v1g its Os -0.31
        v1g left MC -0.29
        v1g lost Ms -0.25
        v1g m MC 0.71
        v1g med SC -0.08
        v1g next MC 0.38
        v1g next SC 0.36
        v1g no SC -0.5
        v1g oh Os 1.02
        v1g ok MC -0.45
        v1g on OC -0.52
        v1g on Ss -0.37
        v1g on Ts 0.31
        v1g ordered MC -0.33
        v1g out SC -0.5
        v1g passed Ms 0.19
        v1g patient MC -0.24
        v1g patient Ms -0.2
        v1g period GC -0.66
        v1g period Ms 0.79
        v1g plain GC -0.25
        v1g plain Gs -0.47
        v1g plain MC -0.22
        v1g plain Ms 0.18
        v1g plain OC -0.9
        v1g plain Ss -0.21
        v1g present GC 0.27
        v1g pulled Ms 0.38
        v1g pulled SC 0.37
        v1g rang GC -0.85
        v1g rd MC 0.25
        v1g says OC -0.37
        v1g she MC 0.27
        v1g so MC -0.3
        v1g still SC 0.39
        v1g surname Gs 0.44
        v1g surname SC 0.44
        v1g surname' GC 0.22
        v1g the MC 0.65
        v1g the Os -0.48
        v1g this Os -0.2
        v1g to Ms -0.51
        v1g to TC 0.29
        v1g unk0 Ts -0.44
        v1g unk2 Ss -0.4
        v1g unk2 TC 0.45
        v1g unkg Os 0.48
        v1g unkt Ms 0.52
        v1g visited Gs 0.27
        v1g was Ms -0.24
        v1g was SC 0.29
        v1g was Ss 0.29
        v1g with Gs -0.46
        v1g with MC -0.43
        v1g with Ms -0.21
        v1g with SC -0.55
        v1g with TC 0.28
        v1g with Ts 0.33
        v1g wname SC 0.36
        v1g works Ms 0.2
        v1g works SC 0.33
        v1g y Ms 0.64
        v1g – OC -0.35
        v2 " c 0.77
        v2 " wU 0.41
        v2 # c 0.75
        v2 #1 c -0.87
        v2 #1 n -1.76
        v2 #1 wC -0.78
        v2 #1 wU -1.86
        v2 #2 c -1.07
        v2 #2 n -0.81
        v2 #2 wU -0.78
        v2 #3 c 0.63
        v2 #3 n -0.07
        v2 #3 wU -0.46
        v2 #3 ws -0.21
        v2 #4 c 1
        v2 #4 n 1.89
        v2 #4 wC 0.42
        v2 #4 ws 0.16
        v2 #5 n 0.68
        v2 #5 wC 0.91
        v2 #5 ws 0.75
        v2 #6 c 0.67
        v2 #6 n 0.55
        v2 #6 wC 0.52
        v2 #7 ws 0.73
        v2 #91a1 wC 0.51
        v2 #91a195 n 0.46
        v2 #91a2 n -0.7
        v2 #91a2 wC 0.87
        v2 #91a2 ws 0.75
        v2 #92a1 n -1.52
        v2 #92a1 wC -0.69
        v2 #92a192 n 0.33
        v2 #92a2 n -0.06
        v2 #93a2 ws 0.64
        v2 #a191 c -0.73
        v2 #a191 wC -0.76
        v2 #a191a191 n 0.55
        v2 #a191a194 ws -0.25
        v2 #a194 n 0.59
        v2 #a291 n 0.31
        v2 #a291 ws 0.67
        v2 #a291a2 wU 0.68
        v2 #a391 c 0.35
        v2 $ c -0.05
        v2 $ wC -0.08
        v2 $ ws -0.16
        v2 % wU -0.38
        v2 & wC -0.31
        v2 ' wC -0.57
        v2 ( n -0.61
        v2 ( wC -0.34
        v2 * wC 0.33
        v2 + wC -0.31
        v2 , c 0.31
        v2 , ws 0.4
        v2 - c -0.59
        v2 - n -0.51
        v2 - wC 0.22
        v2 - wU 0.04
        v2 . wC -0.54
        v2 . ws -0.55
        v2 / c -0.83
        v2 / n -0.02
        v2 : c 0.03
        v2 : n 0.57
        v2 : wC -0.2
        v2 : ws -0.1
        v2 ; n -0.42
        v2 ; wC -0.39
        v2 = wC -0.32
        v2 ? wC -0.08
        v2 ? ws -0.28
        v2 a n -0.72
        v2 account wC 0.47
        v2 all wC 0.28
        v2 all ws -0.66
        v2 also wC -0.15
        v2 an wC 0.38
        v2 an ws -0.74
        v2 and wC -0.13
        v2 and ws 0.2
        v2 assist wC 0.53
        v2 at n -0.55
        v2 at ws -0.21
        v2 away ws 0.22
        v2 baby wC -0.34
        v2 back n -0.46
        v2 back ws -0.51
        v2 bad wC -0.75
        v2 bed wC 0.56
        v2 bed wU 0.41
        v2 been wC 0.07
        v2 been ws -0.23
        v2 ben wC 0.4
        v2 bit ws -1.04
        v2 block n 0.37
        v2 blood n 0.14
        v2 born n 0.26
        v2 breathing wC 0.76
        v2 breathing ws 0.83
        v2 bus n -0.68
        v2 but wC 0.02
        v2 came wC 0.9
        v2 can ws -0.4
        v2 can't wC 0.33
        v2 city ws -0.04
        v2 cleaner n -0.54
        v2 code wC -0.26
        v2 college ws 0.37
        v2 copy n 0.62
        v2 country wC 0.57
        v2 county wC 0.52
        v2 court c 0.33
        v2 cry ws 0.21
        v2 ct wC 0.15
        v2 date wC 0.42
        v2 day n -0.42
        v2 days wC 0.43
        v2 del n 1.25
        v2 doesn't wC 0.2
        v2 done wC -0.54
        v2 door wU -0.4
        v2 dose n 0.99
        v2 drug wC 0.37
        v2 dtr ws -0.11
        v2 due ws 0.17
        v2 eat ws 0.53
        v2 every wC -0.49
        v2 example ws 3.9
        v2 f n 0.7
        v2 f wC 0.44
        v2 f ws 0.45
        v2 facility wC 0.21
        v2 feel wC -0.07
        v2 fell n 0.92
        v2 first wC 0.35
        v2 first ws 0.24
        v2 flying ws -0.2
        v2 follow n 0.31
        v2 foot wC 0.44
        v2 for n -0.48
        v2 for wC -0.49
        v2 for ws -0.3
        v2 four wC 0.23
        v2 from wC -0.44
        v2 get wC -0.17
        v2 gets wC 0.16
        v2 given wU 1.12
        v2 given ws -0.51
        v2 goals wC 0.23
        v2 good wC -0.5
        v2 had n 0.29
        v2 had ws 0.36
        v2 has n -0.41
        v2 has wC 0.05
        v2 has ws -0.13
        v2 hasn't n 0.73
        v2 have wC 0.17
        v2 he' wC -0.42
        v2 healed ws 0.3
        v2 health ws -0.11
        v2 healthcare ws 0.39
        v2 heel wC -0.34
        v2 helps wC -0.43
        v2 her n -0.03
        v2 her wC 0.63
        v2 hernia wC 0.47
        v2 his ws 0.38
        v2 hit n -0.66
        v2 hit ws 0.29
        v2 hot wC -1.28
        v2 hrs ws 0.71
        v2 if wC -0.38
        v2 in c -0.68
        v2 in wC -0.16
        v2 in ws -0.11
        v2 infection ws 0.2
        v2 insurance wC -0.59
        v2 interpreter wC -0.55
        v2 item n 0.16
        v2 jan wC 0.72
        v2 knee wC 0.41
        v2 last n -0.58
        v2 late n 0.46
        v2 left wC -0.49
        v2 left ws -0.02
        v2 list wC -0.27
        v2 lives n 0.24
        v2 lost ws -0.38
        v2 lot ws -0.35
        v2 make n -0.32
        v2 make wC -0.34
        v2 mcg wC -0.46
        v2 me n 0.27
        v2 me ws 0.46
        v2 med wU -0.29
        v2 medw n -0.3
        v2 medw wU 0.06
        v2 minutes wC 0.36
        v2 mother n 0.3
        v2 my wC 0.14
        v2 need wC -0.44
        v2 needed n -0.72
        v2 needed wC -0.53
        v2 needs wC 0.73
        v2 needs ws 0.32
        v2 next n 0.75
        v2 night wC -0.59
        v2 night ws -0.56
        v2 nine ws 0.95
        v2 no n -1.19
        v2 no ws -0.57
        v2 none wC -0.36
        v2 not c -0.72
        v2 not wC -0.48
        v2 nothing wC -0.19
        v2 now n -0.36
        v2 of ws 0.22
        v2 off wC -0.14
        v2 ok ws -0.33
        v2 on ws -0.59
        v2 one wC -0.36
        v2 open wC -0.33
        v2 operated wC -0.25
        v2 over wC 0.46
        v2 park wC -0.52
        v2 plain c 0.1
        v2 plain ws 0.3
        v2 plate n 1.13
        v2 policy wC -0.96
        v2 policy ws -0.26
        v2 port n 0.28
        v2 prefers wC 0.36
        v2 prefers ws 0.42
        v2 pressure ws 0.42
        v2 re wC 0.61
        v2 reason n -0.77
        v2 received n 0.33
        v2 religion n -0.27
        v2 repeat wC 0.92
        v2 reported n 0.13
        v2 retired n 0.93
        v2 return wC 0.21
        v2 return wU 0.96
        v2 road n 0.92
        v2 route ws 0.75
        v2 same wC -0.27
        v2 school n 0.38
        v2 she n 0.65
        v2 she' ws -0.29
        v2 should ws -0.36
        v2 side wC 0.41
        v2 site wC -0.21
        v2 son ws 0.5
        v2 sons n 0.47
        v2 speaks ws 0.46
        v2 st n 1.67
        v2 stepfather wC 0.26
        v2 still wC 0.26
        v2 still ws 0.55
        v2 stop wC 0.61
        v2 stopped ws -0.23
        v2 street n 0.66
        v2 surname ws 0.5
        v2 swallowed wC -0.29
        v2 take wU 1.07
        v2 taken wC -0.22
        v2 that ws 0.06
        v2 the n 0.68
        v2 the wC 0.66
        v2 the ws 0.19
        v2 theatre wC 0.44
        v2 then n -0.39
        v2 then wC -0.76
        v2 this wC -0.08
        v2 three n -0.27
        v2 three ws 0.62
        v2 to wC -0.22
        v2 told wC -0.41
        v2 told ws 0.22
        v2 transport wC 0.51
        v2 under wC 0.11
        v2 under ws 0.05
        v2 unk0 wC -0.3
        v2 unk0 wU -0.45
        v2 unk1 c -0.39
        v2 unk1 ws -0.15
        v2 unk2 c -0.28
        v2 unk2 n -0.05
        v2 unk2 wC -0.37
        v2 unk2 wU 0.02
        v2 unk3 c 0.15
        v2 unk3 n 0.38
        v2 unk3 wU 1.12
        v2 unkg c 0.27
        v2 unkg n 0.34
        v2 unkg wU 0.68
        v2 unkt n 0.94
        v2 up wC 0.02
        v2 van wC 0.57
        v2 virtual n -0.24
        v2 vol wC 0.4
        v2 vs ws 0.19
        v2 waiting ws 0.54
        v2 want wC 0.16
        v2 wants n -0.68
        v2 wants wC -0.48
        v2 watch wC 0.47
        v2 we wC 1.05
        v2 weekly wC -0.14
        v2 when wC -0.46
        v2 whether ws 0.15
        v2 will n 0.32
        v2 with n -0.18
        v2 with wC -0.46
        v2 with ws -0.28
        v2 wname n 1.69
        v2 wname wC 1
        v2 won't n 0.43
        v2 would ws -0.19
        v2 writing ws 0.24
        v2 wrong ws -0.31
        v2 wsur c -0.69
        v2 wsur ws 0.24
        v2 y ws -0.33
        v2 yard n 0.92
        v2 year n -0.92
        v2 years wC 0.09
        v2 yes ws 0.43
        v2 you n 0.36
        v2 you wC -0.2
        v2 you ws 0.29
        v2 zu wC -0.4
        v2 | wC 0.35
        v2 } n 0.29
        v2 – n -0.7
        v3 ! wC 0.38
        v3 ! ws 0.41
        v3 " c -0.54
        v3 " n -0.29
        v3 # wC 0.47
        v3 #1 c -0.3
        v3 #1 n -0.87
        v3 #1 wC -0.29
        v3 #1 wU -0.8
        v3 #1 ws -0.66
        v3 #2 n 0.18
        v3 #2 wC 0.14
        v3 #2 wU 0.1
        v3 #3 n 0.42
        v3 #3 wC 0.28
        v3 #3 ws 0.19
        v3 #4 c 0.65
        v3 #4 wC 0.45
        v3 #4 wU -0.93
        v3 #4 ws 0.12
        v3 #5 n 0.68
        v3 #8 n -1.07
        v3 #91a1 n 0.73
        v3 #91a2 ws -0.16
        v3 #92a2 n 0.02
        v3 #a191 n -1.23
        v3 #a191 wC 0.75
        v3 #a191 wU -0.41
        v3 #a191 ws 0.12
        v3 #a193 wC -0.28
        v3 #a291 ws 0.66
        v3 #a292 n -0.69
        v3 #a391 n 0.38
        v3 $ c 0.59
        v3 $ n -0.31
        v3 $ wC 0.4
        v3 $ wU -0.34
        v3 $ ws 0.11
        v3 % n -1.16
        v3 & wC 0.25
        v3 ( wC -0.4
        v3 ) c 0.62
        v3 ) n -0.32
        v3 ) wU 0.31
        v3 * n -0.51
        v3 + n -1.7
        v3 + wC 0.33
        v3 + ws 0.95
        v3 , n -0.29
        v3 , wC 0.18
        v3 , ws 0.11
        v3 - c 0.95
        v3 - n 1.51
        v3 - wC 0.68
        v3 - wU 1.16
        v3 - ws 0.05
        v3 . c 0.21
        v3 . n 0.75
        v3 . wC -0.79
        v3 . ws 0.24
        v3 / n 1.68
        v3 / ws 0.79
        v3 : c 0.67
        v3 : n 0.81
        v3 : wC -0.18
        v3 : ws -0.36
        v3 ; n -0.59
        v3 ; wC 0.32
        v3 ; ws 0.32
        v3 = wC 0.1
        v3 = ws -0.3
        v3 ? n -1.28
        v3 ? wC -0.63
        v3 ? ws -0.35
        v3 ?m wC 0.46
        v3 ?m wU 0.53
        v3 @ c 1.22
        v3 @ ws 3.79
        v3 ] n 0.38
        v3 _ ws 0.5
        v3 a n 0.56
        v3 a ws -0.59
        v3 about n 0.65
        v3 about ws 0.13
        v3 after wC -0.09
        v3 all ws -0.52
        v3 alone n 0.24
        v3 am wC -0.37
        v3 and n 0.35
        v3 and wC 0.05
        v3 any wC 0.51
        v3 are wC -0.36
        v3 as n 0.54
        v3 as wC 0.2
        v3 as ws 0.22
        v3 ask n -0.31
        v3 asks wC -0.12
        v3 assist wC -0.19
        v3 at n -0.16
        v3 at wC 0.3
        v3 at ws -0.43
        v3 back wC 0.72
        v3 bad wC -0.79
        v3 be n 0.33
        v3 be wC -0.57
        v3 bed ws -0.28
        v3 birthday n 0.87
        v3 blocked ws 0.28
        v3 blood ws -0.29
        v3 board wC -0.51
        v3 both wC 0.9
        v3 both ws 0.74
        v3 brand n 1.57
        v3 brand wC -0.56
        v3 breathing n 0.27
        v3 breathing wU 0.55
        v3 bridge ws 0.34
        v3 broken n 0.59
        v3 broken ws 0.52
        v3 but wC -0.21
        v3 by n 0.09
        v3 by wC 0.41
        v3 by ws 0.47
        v3 c n 0.93
        v3 c wC 0.35
        v3 can c 0.85
        v3 can't n -1.24
        v3 care ws 0.23
        v3 carer wC -0.28
        v3 cats ws -0.13
        v3 change wC -0.53
        v3 city wC 0.61
        v3 city ws 0.14
        v3 coin wC 0.71
        v3 collected wU 0.36
        v3 consultant ws 0.26
        v3 ct wC 0.58
        v3 cut wC 0.42
        v3 daughter n 0.18
        v3 daughter ws 0.45
        v3 day n -0.28
        v3 day ws -0.32
        v3 days wC -0.28
        v3 dec n -1.56
        v3 did ws 0.2
        v3 do n 0.75
        v3 do wC -0.4
        v3 do ws -0.26
        v3 doing n -0.12
        v3 door wU 0.43
        v3 driver n -0.68
        v3 eponym' wC -0.52
        v3 f wC 1.32
        v3 f ws 0.41
        v3 fall n 0.58
        v3 fall wC -1.09
        v3 feet n 0.5
        v3 fella wC -0.38
        v3 fever ws -0.53
        v3 first wC 0.23
        v3 first ws -0.25
        v3 for n 0.7
        v3 for wC -0.51
        v3 for wU 0.62
        v3 for ws -0.34
        v3 from ws 0.03
        v3 funeral wC -0.41
        v3 funny wC -0.85
        v3 gas wC -0.83
        v3 get wC 0.29
        v3 give n 0.6
        v3 given n 0.94
        v3 given wC 0.01
        v3 given ws -0.41
        v3 given' wC 0.54
        v3 group n 0.15
        v3 harbor n 0.59
        v3 has wC 0.26
        v3 have wC 0.81
        v3 he wU 0.48
        v3 he ws 0.57
        v3 help wC -0.86
        v3 her n 0.52
        v3 here wC 0.45
        v3 him wC -0.55
        v3 him ws -0.13
        v3 hip n -0.23
        v3 his n -0.88
        v3 his wC 0.65
        v3 home n 0.16
        v3 home wC 0.27
        v3 i ws -0.41
        v3 i'm wC 0.66
        v3 if n 0.71
        v3 if wC 0.73
        v3 ii wC -1.79
        v3 in n 0.16
        v3 in wC -0.13
        v3 into wC 0.21
        v3 is n 0.11
        v3 is wC -0.17
        v3 it wC 0.12
        v3 it ws 0.39
        v3 jan n -0.63
        v3 keep n 0.45
        v3 keep wC 0.17
        v3 know wC 0.14
        v3 knows ws -0.35
        v3 late ws 0.89
        v3 left wC -0.33
        v3 leg n 0.11
        v3 level wC -0.48
        v3 lift n -0.67
        v3 listen wC -0.37
        v3 lot wC 0.1
        v3 loud wC 0.19
        v3 lunch wC -0.22
        v3 m ws -0.23
        v3 mac ws -0.29
        v3 me ws -0.61
        v3 med n -0.62
        v3 med wC 0.23
        v3 med ws -0.25
        v3 medw c 0.75
        v3 medw wU -0.45
        v3 medw ws 0.37
        v3 member ws -0.24
        v3 mg wC 0.56
        v3 mg ws 0.17
        v3 min n -0.58
        v3 missed wC 0.41
        v3 mother wC -0.25
        v3 moved wC 0.73
        v3 much wC -0.3
        v3 mum wC 0.19
        v3 my wC 0.88
        v3 name wC -0.25
        v3 name ws 0.5
        v3 need wC 0.62
        v3 neighbour n 0.5
        v3 new wC -0.1
        v3 night wC -0.65
        v3 no wC -0.21
        v3 no ws -0.49
        v3 not n 0.86
        v3 not wC 0.33
        v3 number n 0.17
        v3 nurse wC 0.79
        v3 ní n 0.49
        v3 oct ws -0.19
        v3 of wC 0.54
        v3 of ws -0.49
        v3 off ws -0.28
        v3 office wC 0.43
        v3 oh ws 0.37
        v3 old ws 0.35
        v3 on n -1.31
        v3 on wC 0.31
        v3 on ws -0.23
        v3 one ws 0.88
        v3 other n 0.47
        v3 out wC -0.17
        v3 papers ws 0.71
        v3 periods n -0.51
        v3 pill ws 0.49
        v3 pills ws 0.33
        v3 plain n -0.31
        v3 plain wC -0.33
        v3 plain ws 0.19
        v3 playing wC 0.15
        v3 please ws 0.17
        v3 positive wC -0.43
        v3 poster ws -0.45
        v3 practice ws -0.29
        v3 products wC 0.4
        v3 puffs wC 0.35
        v3 pulled n -0.33
        v3 reads wC 0.52
        v3 record n 0.75
        v3 return ws 0.31
        v3 right n 0.99
        v3 road wC 0.41
        v3 runs wC -0.49
        v3 runs ws -0.27
        v3 same wC 0.39
        v3 says ws -0.55
        v3 school ws 0.63
        v3 score n 0.29
        v3 seen wC 0.51
        v3 sex n -0.28
        v3 sex wC -0.22
        v3 share wC 0.98
        v3 she ws 0.64
        v3 sick wC 0.72
        v3 stand n -0.2
        v3 started wC 0.89
        v3 starts n 0.38
        v3 still n 0.22
        v3 street ws 0.47
        v3 surname ws -0.24
        v3 that wC -0.58
        v3 that ws -0.53
        v3 the c 0.54
        v3 the n 0.67
        v3 the wC 0.28
        v3 the ws 0.61
        v3 their ws 0.27
        v3 then n -0.36
        v3 through wC 0.55
        v3 through ws 0.15
        v3 times wC -0.27
        v3 to n -0.72
        v3 to wC -0.03
        v3 to wU -0.62
        v3 to ws -0.26
        v3 today wC 0.12
        v3 too ws 0.29
        v3 travel ws 0.89
        v3 truck wC 0.76
        v3 truck ws 0.2
        v3 twice n 0.42
        v3 twice wC 0.49
        v3 two wC -0.8
        v3 under ws -0.72
        v3 unk0 c -0.87
        v3 unk0 n 0.57
        v3 unk0 wC -0.22
        v3 unk0 wU 0.3
        v3 unk0 ws -0.65
        v3 unk1 c -0.55
        v3 unk1 n 0.2
        v3 unk1 ws 0.04
        v3 unk2 n -0.57
        v3 unk2 wC 0.13
        v3 unk2 wU 0.26
        v3 unk2 ws 0.2
        v3 unk3 n 0.12
        v3 unk3 wC 0.3
        v3 unk3 ws -0.06
        v3 unkg ws -0.22
        v3 unks wC -0.49
        v3 unks ws -0.1
        v3 unkt n 1.33
        v3 unkt wC 0.69
        v3 unkt ws 0.59
        v3 up ws 0.33
        v3 used wC -0.54
        v3 van wC 0.53
        v3 video c 0.33
        v3 waiting n 0.39
        v3 was n 0.74
        v3 was wC -0.05
        v3 weed n 0.35
        v3 week wC -0.22
        v3 weeks wC 0.16
        v3 weeks ws 0.25
        v3 well ws 0.16
        v3 which wC -0.68
        v3 which ws -0.45
        v3 will n -0.88
        v3 with n 0.41
        v3 with wC -0.37
        v3 wname n 0.63
        v3 wname wC 0.12
        v3 wname ws -0.16
        v3 wound wC 0.39
        v3 wsur n -0.33
        v3 wsur wC 0.15
        v3 wsur ws -0.27
        v3 x n -0.09
        v3 you n 1.35
        v3 you wC 0.78
        v3 your n 0.69
        v3 your wC -0.44
        v3 | n -0.75
        v3 | wC -0.02
        v3 | wU -0.52
        v3 } wC 0.49
        v3 – wC 0.57
        w1 " wC 0.62
        w1 " ws -0.52
        w1 #1 wC -0.14
        w1 #2 n 1.47
        w1 #2 wC 0.99
        w1 #3 c -0.5
        w1 #3 n 2.35
        w1 #4 n 1.09
        w1 #4 ws 0.45
        w1 #5 n 1.9
        w1 #5 wC 0.53
        w1 #6 c 1.92
        w1 #91a1 n 0.49
        w1 #91a1 wU 0.3
        w1 #91a2 ws -0.67
        w1 #a192 c 0.89
        w1 #a292 wU 4.57
        w1 & c -0.47
        w1 & wC -0.8
        w1 & ws 0.48
        w1 ' wC 0.46
        w1 ( c -0.63
        w1 ( wC -0.73
        w1 ( ws -0.52
        w1 ) c 0.61
        w1 ) n 0.66
        w1 ) wC 0.68
        w1 * wC -0.41
        w1 + n 0.34
        w1 + wC -1.54
        w1 , c -1.45
        w1 , n 0.71
        w1 , wC -0.39
        w1 , wU -0.47
        w1 , ws -0.02
        w1 - c 1.07
        w1 - n 0.13
        w1 - wC 1.29
        w1 - wU 0.52
        w1 - ws 0.99
        w1 . c -0.78
        w1 . n -0.29
        w1 . wC -0.87
        w1 . wU -0.88
        w1 . ws 0.91
        w1 / c 0.47
        w1 / n -0.26
        w1 / wC -0.9
        w1 / wU -0.56
        w1 / ws 0.13
        w1 : n -0.66
        w1 : wC 0.16
        w1 ; c -0.65
        w1 ; wC -0.62
        w1 ; wU -0.99
        w1 ; ws -0.99
        w1 < n -0.61
        w1 < ws 0.52
        w1 = n -0.45
        w1 = wC -0.12
        w1 ? ws -0.17
        w1 ?m n -0.56
        w1 ?m wU 0.8
        w1 @ ws 3.59
        w1 ] ws 1.27
        w1 ^ c -0.7
        w1 ^ wC -0.1
        w1 ^ wU -0.35
        w1 ^ ws -0.23
        w1 _ n 1.46
        w1 _ ws 1.01
        w1 a n -1.17
        w1 a wC -2.62
        w1 a ws -2.97
        w1 about ws 0.24
        w1 address wC 0.35
        w1 after n -0.57
        w1 after wC -1.66
        w1 age n 1.11
        w1 all ws -0.46
        w1 an ws -0.64
        w1 and ws 0.33
        w1 ask ws 0.56
        w1 asked ws 0.27
        w1 at ws 1.23
        w1 attending wC 0.28
        w1 ave ws 0.33
        w1 battery n -0.78
        w1 be n 1.38
        w1 be ws -0.45
        w1 because wC 0.51
        w1 bed n -2.26
        w1 been ws -0.41
        w1 best n -0.45
        w1 birth n 0.34
        w1 bleep n -0.63
        w1 block wC 0.52
        w1 born n 1.43
        w1 brand c -0.76
        w1 brand wC -0.62
        w1 brand ws -0.58
        w1 bring wC -0.64
        w1 bring ws -0.1
        w1 brother wC 0.57
        w1 build n -0.44
        w1 bus n 0.86
        w1 but wC 0.08
        w1 by wC 0.32
        w1 by ws 0.64
        w1 ca n -0.39
        w1 called wC 0.84
        w1 can wC 1.06
        w1 can ws 0.03
        w1 can't ws -0.64
        w1 care n 0.35
        w1 charge wC 0.42
        w1 checked wC 0.4
        w1 chronic wC -0.18
        w1 city ws 0.59
        w1 code ws -0.21
        w1 collar n -0.33
        w1 come ws -0.37
        w1 consultant wC -0.53
        w1 could wC 0.23
        w1 ct n -0.41
        w1 dad ws -0.11
        w1 date n 0.42
        w1 daughter wC 0.84
        w1 daughter ws 0.41
        w1 dec n 0.85
        w1 der wC 0.53
        w1 dietitian wC 0.29
        w1 do wC -0.18
        w1 do ws -0.66
        w1 doc wC 0.73
        w1 does wC -0.43
        w1 dr wC 1.86
        w1 dr ws 2.07
        w1 ed wC -0.47
        w1 ending n 0.86
        w1 ends n 0.68
        w1 error n -0.58
        w1 ex wC 0.41
        w1 facility wC 0.42
        w1 father wC 0.34
        w1 fever n -0.23
        w1 flat n 1.38
        w1 for n 0.09
        w1 form c -0.92
        w1 found wC 0.36
        w1 from n 0.85
        w1 from wC 1.2
        w1 from ws 0.94
        w1 get ws -0.17
        w1 given c -0.92
        w1 given n 0.47
        w1 given wC 1.83
        w1 given ws 0.85
        w1 given' ws -0.49
        w1 gp wC -0.85
        w1 group wC -0.47
        w1 has ws -0.4
        w1 he' n -0.66
        w1 her ws -0.76
        w1 hi wC 0.75
        w1 his wC -0.69
        w1 his ws -1.17
        w1 i wC -0.19
        w1 i ws -1.04
        w1 i'm wC 0.71
        w1 i'm ws 1.15
        w1 in n -2.79
        w1 in ws 1.32
        w1 informed n -0.3
        w1 is c 0.81
        w1 is n 0.21
        w1 is wC 0.53
        w1 is wU 1.33
        w1 is ws 0.31
        w1 it wC -0.86
        w1 it ws -1.26
        w1 its ws 1.41
        w1 jan n -0.49
        w1 june n 0.87
        w1 june wC 0.64
        w1 just wC 0.56
        w1 l n -0.34
        w1 la ws -0.45
        w1 last n 0.36
        w1 last ws -0.3
        w1 law ws 0.2
        w1 lead wC 0.24
        w1 level n -0.55
        w1 like wC -0.5
        w1 lot c 0.9
        w1 loves wC -0.77
        w1 mail ws 0.95
        w1 march n 0.74
        w1 may n 2.41
        w1 mayor n 0.41
        w1 me ws -0.55
        w1 mean ws 0.39
        w1 med n -0.45
        w1 med wC -0.37
        w1 med ws -0.39
        w1 medw wC 0.61
        w1 medw ws -0.26
        w1 model c -0.96
        w1 mouth wC -0.74
        w1 mrs ws 0.83
        w1 ms ws 0.65
        w1 mum wC 0.66
        w1 my n -0.36
        w1 my wC -2.39
        w1 my wU -0.68
        w1 my ws -2.33
        w1 name wC 1.66
        w1 name ws 0.75
        w1 near ws 0.5
        w1 need wC -0.58
        w1 new wC -1.37
        w1 newline ws 0.18
        w1 next n 0.63
        w1 next ws -0.28
        w1 no wC -0.91
        w1 no ws -1.39
        w1 nov n 1.1
        w1 now n -0.65
        w1 now wC 0.6
        w1 now ws 0.34
        w1 number c 0.53
        w1 nurse wC 1.27
        w1 ní ws 0.36
        w1 of n -0.77
        w1 of wC -0.35
        w1 off wC -0.44
        w1 old wC 0.53
        w1 on n 1.05
        w1 on wC -0.17
        w1 on ws 0.56
        w1 or wC -0.99
        w1 or ws 0.28
        w1 our n 0.49
        w1 our wC -0.46
        w1 out n -0.57
        w1 outside wC 0.57
        w1 outside ws 1.13
        w1 over n -1.15
        w1 pain n -0.84
        w1 pen ws -0.3
        w1 plain n -1.15
        w1 plain wU -0.01
        w1 plate c 0.66
        w1 plate wU 1.01
        w1 pressure n -0.28
        w1 range n -0.77
        w1 rate n -0.69
        w1 rd ws 1.47
        w1 re wC -0.47
        w1 reads wC 0.65
        w1 remember wC -0.72
        w1 repeat n -0.32
        w1 reviewed wC 0.45
        w1 ring wC 0.28
        w1 road n 0.79
        w1 room n -0.65
        w1 room wC 0.41
        w1 said wC -0.81
        w1 said ws -0.51
        w1 sats n -0.45
        w1 saw ws 0.28
        w1 say n 0.28
        w1 say wC -0.22
        w1 says n -0.35
        w1 says wC 0.65
        w1 says ws 0.22
        w1 scored n -0.78
        w1 seen wC 0.51
        w1 sept n 1
        w1 serial c 0.58
        w1 signed wC 0.56
        w1 signed ws 0.57
        w1 since ws -0.46
        w1 sister wC 0.88
        w1 sister ws 0.42
        w1 st wC -1.25
        w1 start wC -0.65
        w1 stays n -0.62
        w1 still ws -0.38
        w1 stop wC -0.26
        w1 street n 0.56
        w1 surname wC 1.17
        w1 surname ws 0.48
        w1 teacher wC -0.3
        w1 tell ws 0.83
        w1 thanks ws 0.54
        w1 that' wC 0.42
        w1 the n -1.62
        w1 the wC -2.31
        w1 the wU -0.81
        w1 the ws -2.43
        w1 then wC -0.87
        w1 this ws -0.59
        w1 to ws 0.61
        w1 told wC 0.6
        w1 told ws 0.69
        w1 too ws -0.4
        w1 took wC -0.31
        w1 turned n 1.31
        w1 two wC 0.93
        w1 two ws -0.39
        w1 unk0 c -0.46
        w1 unk0 n -1.16
        w1 unk0 wC -0.47
        w1 unk0 ws -0.55
        w1 unk1 n -0.57
        w1 unk1 wC 0.98
        w1 unk1 wU 0.06
        w1 unk1' ws -0.3
        w1 unk2 n 0.36
        w1 unk2 wC 0.71
        w1 unk2 ws 0.41
        w1 unk3 n 0.91
        w1 unk3 wC 1.17
        w1 unk3 wU 1.36
        w1 unk3 ws 0.38
        w1 unkg wC 1.72
        w1 unkg ws 0.74
        w1 unks c 0.66
        w1 unkt n 0.49
        w1 unkt wC -0.13
        w1 unkt ws 0.88
        w1 until n 0.73
        w1 user c 1.03
        w1 user ws 0.61
        w1 van wC 0.3
        w1 wake ws 0.25
        w1 wants wC -0.26
        w1 warden wC 0.22
        w1 warrant n 0.57
        w1 was n -1
        w1 was ws -0.52
        w1 watched wC -0.34
        w1 watching wC -0.32
        w1 welcome wC 0.33
        w1 what wC -0.14
        w1 when wC 0.55
        w1 when ws 0.92
        w1 which wC -0.38
        w1 will wC 0.18
        w1 witness wC 0.46
        w1 wname n -0.67
        w1 wname wC 0.53
        w1 wname' wC -0.41
        w1 wsur wC 0.2
        w1 year n -0.27
        w1 yesterday ws 0.35
        w1 you ws -0.38
        w1 your ws -0.53
        w1 | wC -1.03
        w1 – wC -1.01
        w1 – ws -0.7
        w1b " medC -0.47
        w1b " medwC -0.31
        w1b " n3s 0.36
        w1b " plains -0.41
        w1b " wsurC 0.25
        w1b #1 comC 0.44
        w1b #1 unk2C -0.51
        w1b #2 plainC 0.61
        w1b #2 unk2s -0.49
        w1b #2 wsurs 0.43
        w1b #4 unk1s 0.78
        w1b #5 unk3C 0.54
        w1b #a292 unk3s 0.35
        w1b & particleC -0.45
        w1b ( comC -0.01
        w1b ( n2s 0.71
        w1b ( n3s 0.52
        w1b ( n4s -0.53
        w1b ( unk2s -0.38
        w1b ) n3s 0.94
        w1b ) unk1C 0.38
        w1b , callC -0.25
        w1b , eponymC -0.43
        w1b , medwC -0.34
        w1b , n1s -0.05
        w1b , n4s 0.56
        w1b , plainC -0.36
        w1b , streetC -0.36
        w1b , unitC -0.73
        w1b , unitU 0.82
        w1b , unk1C 0.49
        w1b , unkgC -0.25
        w1b , unksC -0.66
        w1b , wsurC 0.02
        w1b , wsurC' 0.46
        w1b - c2U 0.31
        w1b - c3U 0.8
        w1b - givenC -0.21
        w1b - meds 0.53
        w1b - surnameC 0.12
        w1b - unitC 0.36
        w1b - units 0.48
        w1b - unk3C -0.21
        w1b . n1s -0.41
        w1b . n3s 0.55
        w1b . n4s 0.6
        w1b . n5s -1.16
        w1b . relationC -0.34
        w1b . tailC -0.58
        w1b . unk0C -0.3
        w1b . unk3C 0.17
        w1b . unk3s -0.56
        w1b . wsurC -0.23
        w1b . wsurs 0.12
        w1b / c3s -0.79
        w1b / c4s 0.56
        w1b / n1s 0.49
        w1b / n4s 0.65
        w1b / plains 0.3
        w1b / wnameC 0.27
        w1b : c3U -0.99
        w1b : c4s 0.62
        w1b : c6U -0.26
        w1b : eponymC 0.35
        w1b : givenC 0.39
        w1b : n1s -0.28
        w1b : n2s 0.05
        w1b : n3s -0.3
        w1b : particleU 0.57
        w1b : plains -0.3
        w1b : unk0C 0.38
        w1b : unk1C 0.26
        w1b : wsurC 0.03
        w1b ; n2s 0.16
        w1b ; wnames -0.44
        w1b ; wsurC -0.44
        w1b = n2s 0.26
        w1b = unk1s 0.93
        w1b ?m n2s -0.43
        w1b ?m n5s 0.49
        w1b ?m unk2s -0.1
        w1b ^ calls -0.33
        w1b ^ comC 0.25
        w1b ^ eponymC 0.2
        w1b ^ meds -0.49
        w1b ^ medws 0.3
        w1b ^ n4s -0.59
        w1b ^ unk1C -0.27
        w1b ^ unk1C' 0.37
        w1b ^ unk1U -0.25
        w1b ^ unk1s -0.06
        w1b ^ unk2C -0.29
        w1b ^ unkgs -0.11
        w1b ^ unksC -0.32
        w1b ^ wnameC -0.83
        w1b ^ wsurC -0.4
        w1b ^ wsurC' 0.33
        w1b ^ wsurs 0.24
        w1b _ plains 0.36
        w1b _ unk3s 0.95
        w1b address unk3C 0.35
        w1b age n2s 1.11
        w1b aged n2s 2.11
        w1b and calls 0.2
        w1b and comC -0.39
        w1b and coms -0.33
        w1b and eponymC 0.23
        w1b and n2s -0.8
        w1b and unk1s -0.32
        w1b and wsurs -0.2
        w1b at n1s 0.75
        w1b at n3s 0.66
        w1b at n4s -0.72
        w1b at particleC -0.5
        w1b at unk3C 0.49
        w1b battery n2s -0.76
        w1b be n3s 0.58
        w1b best n3s -0.45
        w1b birth n2s 0.34
        w1b bleep n4s -0.63
        w1b born n2s 0.88
        w1b brand n2s -0.99
        w1b brand n4s 0.41
        w1b bus n1s 0.86
        w1b by plainC 0.24
        w1b by unk0s 0.82
        w1b by unk1C 0.36
        w1b by unk3C 0.45
        w1b can unk3s -0.59
        w1b canal tailC 0.4
        w1b care n1s 0.35
        w1b city coms 0.55
        w1b country plains 0.15
        w1b ends n4s 0.68
        w1b fever n3s -0.17
        w1b flat n1s 0.97
        w1b for n1s 0.33
        w1b from countryC -0.51
        w1b from unk0C 0.27
        w1b from unksC 0.31
        w1b given plainC -0.29
        w1b given tailC -0.44
        w1b given unk0C 0.35
        w1b given unk3C -0.46
        w1b given unk3s -0.39
        w1b got unk0s 0.22
        w1b he' n2s -0.6
        w1b i'm n2s -0.46
        w1b if unk1C -0.45
        w1b in medwC 0.47
        w1b in monthC -1.52
        w1b in months -0.63
        w1b in plains -0.17
        w1b in unk1s 0.14
        w1b in unkts 0.41
        w1b in wsurs -0.25
        w1b informed n4s -0.3
        w1b is n1s -0.55
        w1b is n2s 0.08
        w1b issue unk3C -0.43
        w1b its unk0s 0.37
        w1b l n1s -0.34
        w1b last n1s 0.37
        w1b level n1s -0.55
        w1b mayor n2s 0.41
        w1b me unk2s -0.29
        w1b med n2s -0.04
        w1b medw medwC -0.62
        w1b medw streets 0.23
        w1b newline n1s 0.01
        w1b newline n2s 0.47
        w1b next n1s 0.63
        w1b not givenC -0.48
        w1b not givens -0.7
        w1b now n2s -0.61
        w1b of monthC 1.24
        w1b of months 0.54
        w1b of n4s -0.45
        w1b of unk0s -0.34
        w1b of unk1C -0.57
        w1b of unktC -0.27
        w1b of wnameC 0.41
        w1b old plainC 0.53
        w1b on n1s 0.41
        w1b on unk0s -0.2
        w1b on unk1C -0.32
        w1b on unk2C -0.48
        w1b on wnameC -0.25
        w1b or unk1s 0.2
        w1b our n2s 0.49
        w1b our unk3s -0.24
        w1b pain n1s -0.84
        w1b pen unk2s -0.3
        w1b pharmacist plains -0.21
        w1b plain coms 0.57
        w1b plain medws -0.28
        w1b plain n4s 1.22
        w1b plain plainC -0.4
        w1b plain plains 0.33
        w1b plain streetC 1
        w1b plain streets 0.57
        w1b plain unk0C 0.3
        w1b plain unk1C -0.09
        w1b plain unk2C 0.37
        w1b plain unksC -0.46
        w1b plate n3s 0.47
        w1b pressure n2s -0.2
        w1b rang n3s -0.66
        w1b repeat n1s -0.32
        w1b ring unk2C 0.3
        w1b road n1s 0.79
        w1b room n3s -0.55
        w1b say n2s 0.3
        w1b says unk2s 0.41
        w1b she' n1s -0.37
        w1b she' n2s 0.57
        w1b she's n2s 0.5
        w1b signed units 0.32
        w1b since n4s -1.04
        w1b stays n2s -0.62
        w1b street n2s 0.56
        w1b surname coms 0.5
        w1b the c3s 0.81
        w1b the c4s 0.9
        w1b the coms 0.29
        w1b the unk1s -0.62
        w1b through n1s 0.34
        w1b to c2s 0.59
        w1b to comC -0.57
        w1b to plainC 0.38
        w1b turned n2s 1.16
        w1b unit n1s 1.7
        w1b unit unk2C 0.34
        w1b unk0 n1s -0.47
        w1b unk0 plainC -0.53
        w1b unk0 plains -0.24
        w1b unk0 unk0C -0.3
        w1b unk0 unktC -0.18
        w1b unk0 wsurs -0.23
        w1b unk1 n1s -0.36
        w1b unk1 n2s 0.58
        w1b unk1 n3s 0.99
        w1b unk1 tailC -0.57
        w1b unk1 unk1C 0.25
        w1b unk1 wnames 0.29
        w1b unk2 n4s -0.02
        w1b unk2 n5s 0.82
        w1b unk2 unk0s -0.16
        w1b unk2 unk3s 0.04
        w1b unk3 n1s -1.06
        w1b unk3 n4s 1.57
        w1b unk3 unk2C -0.46
        w1b unk3 unk2s -0.57
        w1b unkg eponymC 0.6
        w1b unks n1s -0.56
        w1b unks unk1C -0.36
        w1b unks unk3C 0.51
        w1b unkt coms 0.65
        w1b unkt n1s -0.4
        w1b until n2s 0.54
        w1b warrant n4s 0.57
        w1b with givenC -0.11
        w1b with unk0C 0.21
        w1b wname unk0C 0.39
        w1b wsur n1s -0.64
        w1b | n1s -0.73
        w1b | unk3U 0.29
        w1g ! SC -0.25
        w1g " MU -0.39
        w1g " SU 0.07
        w1g #1 MC 0.21
        w1g #1 Ms -0.02
        w1g #1 SU -0.89
        w1g #2 MC 0.8
        w1g #2 Ms 0.52
        w1g #3 MC 0.49
        w1g #3 OC -0.51
        w1g #3 SU 1.21
        w1g #3 Ts 0.21
        w1g #4 Ss 0.24
        w1g #5 SC 0.51
        w1g #a292 Ss 0.35
        w1g & SC -0.86
        w1g ' Ss 0.37
        w1g ( Gs 0.38
        w1g ( MC -0.58
        w1g ( SC -0.28
        w1g ) MC 0.34
        w1g + SC -0.47
        w1g , Gs 0.14
        w1g , MC -0.25
        w1g , MU -0.4
        w1g , OC -0.18
        w1g , SU -0.68
        w1g , TC 0.54
        w1g - GC -0.19
        w1g - MC 0.14
        w1g - Ms -0.36
        w1g - OC 0.54
        w1g - Os 0.28
        w1g - SU 0.22
        w1g . GC 0.38
        w1g . MC -0.33
        w1g . OC -0.63
        w1g . TC -1.14
        w1g / MC -0.49
        w1g / Os -0.11
        w1g / Ss -0.47
        w1g : Gs 0.15
        w1g : MC -0.58
        w1g : SC 0.06
        w1g : Ss 0.44
        w1g ; GC 0.19
        w1g ; MC -0.24
        w1g ; OC -0.63
        w1g ; Ss -0.15
        w1g < Ms 0.34
        w1g ? MC -0.28
        w1g ? SC 0.3
        w1g ?m MC -0.61
        w1g ?m SC 0.52
        w1g ?m Ss 0.2
        w1g ^ MC -0.47
        w1g ^ Ms -0.19
        w1g ^ Os -0.27
        w1g ^ TC 0.36
        w1g a SC -0.69
        w1g and MC -0.38
        w1g and Ss 0.26
        w1g at MC -0.4
        w1g at TC -0.48
        w1g avoid MC -0.36
        w1g but Ms -0.37
        w1g by GC 0.51
        w1g by MC 0.2
        w1g by OC -0.38
        w1g by Ss 0.22
        w1g can Gs 0.58
        w1g cc MC -0.29
        w1g chronic MC -0.18
        w1g city MC 0.79
        w1g city Os 0.54
        w1g dad Ms -0.13
        w1g from MC -0.48
        w1g from Ms 0.21
        w1g given Ms 0.37
        w1g have Gs -0.48
        w1g her MC -0.39
        w1g hi Ms 0.31
        w1g in Ts 0.76
        w1g is OC 0.21
        w1g is Ss 0.44
        w1g likes MC -0.23
        w1g mate SC -0.35
        w1g me Ss -0.3
        w1g med MC -0.46
        w1g med Os -0.69
        w1g mr SC -0.15
        w1g my Ss -0.52
        w1g not Gs -0.68
        w1g not MC 0.05
        w1g not Ss 0.38
        w1g of Ss -0.14
        w1g of TC -0.24
        w1g on SC -0.41
        w1g or Ms 0.2
        w1g other Gs 0.23
        w1g our GC -0.38
        w1g pen Ss -0.3
        w1g per Ss 0.31
        w1g plain MC -0.14
        w1g plain Ss -0.18
        w1g plate SU 1.01
        w1g ring SC 0.3
        w1g see MC -0.58
        w1g signed Os 0.32
        w1g since MC -0.38
        w1g so Ss -0.18
        w1g son MC 0.33
        w1g start MC -0.65
        w1g teacher MC -0.3
        w1g the GC -0.87
        w1g the SC -0.49
        w1g the Ss -1.08
        w1g to Ts 0.46
        w1g two MC 0.51
        w1g unk0 GC 0.66
        w1g unk0 Ss -0.15
        w1g unk1 Gs 0.5
        w1g unk2 Os -0.5
        w1g unk2 TC 0.33
        w1g unk3 MC 0.87
        w1g unk3 Ms 0.8
        w1g unkg Gs 0.38
        w1g unks Ms 0.24
        w1g unks SC 0.09
        w1g unks Ss -0.38
        w1g unkt MC 0.57
        w1g unkt Ms 0.54
        w1g unkt Os 0.61
        w1g unkt SC 0.59
        w1g van Ms 0.59
        w1g wants MC -0.26
        w1g welcome SC 0.33
        w1g when Ms 0.49
        w1g with MC 0.01
        w1g with Ms -0.51
        w1g with Ss 0.32
        w1g wname MC 0.75
        w1g wname SC 0.87
        w1g wname Ss 0.46
        w1g wname' MC -0.41
        w1g wrote Gs -0.79
        w1g wsur Gs 0.65
        w1g wsur TC 0.23
        w1g | GC 0.43
        w1g – MC -0.79
        w1v1 " " wU -0.56
        w1v1 " . wC 0.49
        w1v1 #1 , ws -0.49
        w1v1 #1 . wC -0.56
        w1v1 #1 . ws -0.32
        w1v1 #1 : wC 0.97
        w1v1 #1 : ws 0.32
        w1v1 #2 , ws 0.12
        w1v1 #2 . wC -0.91
        w1v1 #2 plain ws 0.65
        w1v1 #3 #1 ws 0.93
        w1v1 #5 . wC 0.58
        w1v1 #92a1 , wC -0.93
        w1v1 & ( wC 0.46
        w1v1 & . wC -0.83
        w1v1 ' , ws -0.29
        w1v1 ' unk1 wC 0.3
        w1v1 ( ) wU -0.54
        w1v1 ( , n -0.3
        w1v1 ( . wC -0.54
        w1v1 ( ? wC 0.21
        w1v1 ) : wC 0.32
        w1v1 + ( n 1.76
        w1v1 + , n -0.32
        w1v1 + @ ws 0.56
        w1v1 , #1 wC -0.65
        w1v1 , #5 wU 0.24
        w1v1 , #91a2 c 1.06
        w1v1 , $ n -0.42
        w1v1 , $ wC 0.64
        w1v1 , $ wU 0.67
        w1v1 , $ ws 0.46
        w1v1 , ) n -1.05
        w1v1 , , n 0.13
        w1v1 , , wU -0.45
        w1v1 , , ws 0.18
        w1v1 , - wC -0.58
        w1v1 , - wU -0.29
        w1v1 , - ws -0.27
        w1v1 , . n -0.22
        w1v1 , . wC -0.22
        w1v1 , / n -0.58
        w1v1 , and wC 0.29
        w1v1 , and ws 0.24
        w1v1 , asleep wC 0.24
        w1v1 , asleep ws 0.17
        w1v1 , girl ws 0.46
        w1v1 , keep wC 0.22
        w1v1 , medw wC 0.19
        w1v1 , off ws 0.75
        w1v1 , pages n -0.47
        w1v1 , plain n 1.17
        w1v1 , plain ws -0.37
        w1v1 , pulled ws 0.35
        w1v1 , unk2 c 0.84
        w1v1 , unk3 n 0.32
        w1v1 , unk3 wC -0.35
        w1v1 , unks n 0.48
        w1v1 - #1 wC -0.54
        w1v1 - #2 n -0.65
        w1v1 - - n 0.02
        w1v1 - . n -0.13
        w1v1 - . wC 0.5
        w1v1 - / wC -0.49
        w1v1 - : n -0.46
        w1v1 - ; n 0.34
        w1v1 - and n 0.38
        w1v1 - at ws -0.37
        w1v1 - in ws -0.43
        w1v1 - is n 0.4
        w1v1 - to n -0.53
        w1v1 - was n 0.22
        w1v1 - | n 0.42
        w1v1 . " n 0.53
        w1v1 . " wC 0.78
        w1v1 . #1 wC -0.67
        w1v1 . #2 wC 0.63
        w1v1 . #3 ws -0.63
        w1v1 . $ n 0.25
        w1v1 . $ wC 0.92
        w1v1 . $ wU 0.39
        w1v1 . $ ws 0.37
        w1v1 . , wC 0.36
        w1v1 . , ws 0.42
        w1v1 . - n -0.66
        w1v1 . - ws 0.25
        w1v1 . . n 0.96
        w1v1 . . wC 0.22
        w1v1 . / n -0.74
        w1v1 . / ws 0.69
        w1v1 . : ws -0.4
        w1v1 . ; n 0.28
        w1v1 . @ n -0.44
        w1v1 . @ ws 1
        w1v1 . _ n -0.56
        w1v1 . a n -0.08
        w1v1 . at n -0.69
        w1v1 . attempts n 1.01
        w1v1 . can't n -0.32
        w1v1 . carer wC -0.29
        w1v1 . here wC 0.23
        w1v1 . is wC 0.31
        w1v1 . med ws -0.31
        w1v1 . medw wC -0.54
        w1v1 . rd wC 0.26
        w1v1 . sec n 0.44
        w1v1 . settled wC 0.5
        w1v1 . surname wC 0.49
        w1v1 . to n 0.62
        w1v1 . unk0 n 0.64
        w1v1 . unk0 ws 0.02
        w1v1 / $ c 0.39
        w1v1 / $ n 0.31
        w1v1 / ) n 0.25
        w1v1 / , n 0.19
        w1v1 / - n 0.45
        w1v1 / . n 0.22
        w1v1 / / n -0.16
        w1v1 / : n 0.85
        w1v1 / at ws 0.43
        w1v1 / for n 0.87
        w1v1 / in wC 0.5
        w1v1 / pain n -0.18
        w1v1 / phone n 0.18
        w1v1 / plain n 0.23
        w1v1 / right n 0.83
        w1v1 / with n 0.75
        w1v1 / wsur n -0.55
        w1v1 : #1 ws -0.57
        w1v1 : #2 wC 0.53
        w1v1 : #4 wC -1.18
        w1v1 : $ wC -0.4
        w1v1 : - n -0.17
        w1v1 : - wC -0.77
        w1v1 : . n -0.32
        w1v1 : . wC 0.38
        w1v1 : . ws 0.97
        w1v1 : / n -0.48
        w1v1 : : n 0.83
        w1v1 : : ws 0.63
        w1v1 : ] n 0.46
        w1v1 : and wC -0.74
        w1v1 : brand n 0.16
        w1v1 : dr n -0.24
        w1v1 : given ws -0.41
        w1v1 : home wC 0.26
        w1v1 : is wC 0.42
        w1v1 : leaves wC 0.5
        w1v1 : sex n 0.55
        w1v1 : unk1 wC 0.7
        w1v1 : unk2 n -0.3
        w1v1 : unk3 wC 0.24
        w1v1 : unkg wC -0.18
        w1v1 : unks n 0.38
        w1v1 ; - n -0.58
        w1v1 ; : wC -0.45
        w1v1 ; finger wC 0.36
        w1v1 = - n 0.62
        w1v1 = - ws -0.69
        w1v1 = . n 0.14
        w1v1 ? = ws 1.04
        w1v1 ? is wC -0.2
        w1v1 ?m $ wC 0.73
        w1v1 ?m | n 0.44
        w1v1 ?m | wU 0.27
        w1v1 [ ] n -0.69
        w1v1 ^ #1 wC 0.38
        w1v1 ^ #2 wC -0.51
        w1v1 ^ , wC 0.33
        w1v1 ^ , ws 0.37
        w1v1 ^ - wC 0.36
        w1v1 ^ - wU -0.49
        w1v1 ^ . n 0.72
        w1v1 ^ / n -0.54
        w1v1 ^ / wC 0.19
        w1v1 ^ ; wC 0.4
        w1v1 ^ ? wC 0.5
        w1v1 ^ _ ws -0.48
        w1v1 ^ a wC -0.28
        w1v1 ^ and wC 0.77
        w1v1 ^ and ws 0.82
        w1v1 ^ ate wC 0.31
        w1v1 ^ backed wC 0.38
        w1v1 ^ by wC -0.43
        w1v1 ^ came ws -0.22
        w1v1 ^ dementia c 0.75
        w1v1 ^ drank ws 0.2
        w1v1 ^ dressing wC 0.48
        w1v1 ^ dropped wC 0.04
        w1v1 ^ el ws 0.37
        w1v1 ^ flew wC 0.51
        w1v1 ^ from ws 0.4
        w1v1 ^ given ws 0.33
        w1v1 ^ had wC 0.92
        w1v1 ^ has wC 1.07
        w1v1 ^ has wU 1.14
        w1v1 ^ has ws 0.71
        w1v1 ^ hasn't ws 0.39
        w1v1 ^ is wC 1.37
        w1v1 ^ is ws 0.28
        w1v1 ^ isn't ws 1.02
        w1v1 ^ just wC 0.44
        w1v1 ^ keeps wC 0.45
        w1v1 ^ med wC -0.32
        w1v1 ^ on wC -0.54
        w1v1 ^ patient wC -0.24
        w1v1 ^ patient ws -0.21
        w1v1 ^ pulled wC 0.24
        w1v1 ^ put wC 0.62
        w1v1 ^ question wC -0.2
        w1v1 ^ rang wC -0.98
        w1v1 ^ says wC -0.28
        w1v1 ^ still wC 0.29
        w1v1 ^ stopped ws 0.22
        w1v1 ^ street wC -0.59
        w1v1 ^ test wC -0.24
        w1v1 ^ that ws -0.33
        w1v1 ^ the wC -0.37
        w1v1 ^ threw ws -0.19
        w1v1 ^ to wC -0.8
        w1v1 ^ to ws -0.32
        w1v1 ^ unk0 wC -0.71
        w1v1 ^ unk1 n -0.33
        w1v1 ^ unk1 wC -0.76
        w1v1 ^ unk1 ws 0.53
        w1v1 ^ unkg wC 0.39
        w1v1 ^ unks ws -0.17
        w1v1 ^ was wC 0.15
        w1v1 ^ was ws 0.36
        w1v1 ^ wname wC -0.39
        w1v1 ^ won't wC 0.94
        w1v1 ^ wsur wC -0.87
        w1v1 ^ wsur ws 0.18
        w1v1 _ $ ws 0.39
        w1v1 _ . n 0.79
        w1v1 _ unk0 wU 0.43
        w1v1 again - n 0.54
        w1v1 age , n 1.11
        w1v1 and . ws -0.13
        w1v1 and are ws 0.3
        w1v1 and both wC 0.39
        w1v1 and plain ws -0.18
        w1v1 and unk1 wC 0.23
        w1v1 at #2 ws 0.76
        w1v1 at $ n -0.94
        w1v1 at $ ws 0.07
        w1v1 at , n -0.69
        w1v1 at , ws -0.44
        w1v1 at . n -1.32
        w1v1 at ? ws -0.15
        w1v1 at in wC -0.4
        w1v1 at medw n 0.67
        w1v1 at plain n 1.1
        w1v1 at unk0 c 0.33
        w1v1 at unk2 n 0.57
        w1v1 attending . wC 0.28
        w1v1 birth . n 0.34
        w1v1 block , wC 0.52
        w1v1 born . n 1.49
        w1v1 build . n -0.44
        w1v1 bus , n 0.86
        w1v1 by , wC 0.31
        w1v1 by . wC 0.37
        w1v1 by / n 0.58
        w1v1 by but ws 0.71
        w1v1 by carer ws -0.23
        w1v1 by of wC 0.46
        w1v1 ca - n -0.3
        w1v1 can bring ws 0.48
        w1v1 canal . wC 0.4
        w1v1 cell . n 0.16
        w1v1 charge . wC 0.39
        w1v1 checked + wC 0.4
        w1v1 city #2 wC 0.54
        w1v1 collar . n -0.33
        w1v1 come $ ws -0.35
        w1v1 could and ws 0.15
        w1v1 country , ws 0.16
        w1v1 ct / n -0.41
        w1v1 email . ws 0.65
        w1v1 flat $ n -1.14
        w1v1 for , wC -0.55
        w1v1 for . ws 0.63
        w1v1 for / n 0.37
        w1v1 for not wC 0.28
        w1v1 from , ws -0.16
        w1v1 from . n 0.79
        w1v1 from / n 1.37
        w1v1 from in wC -0.42
        w1v1 from to n -0.36
        w1v1 from to wC 0.27
        w1v1 from tower n 0.37
        w1v1 goes community ws 0.37
        w1v1 have - ws 0.33
        w1v1 him $ ws 0.31
        w1v1 in #1 ws -0.57
        w1v1 in $ wC -0.17
        w1v1 in ( wC -0.74
        w1v1 in , wC -0.3
        w1v1 in , ws -0.43
        w1v1 in . wC -0.24
        w1v1 in . ws -0.37
        w1v1 in a wC -0.24
        w1v1 in all wC 0.15
        w1v1 in is ws 0.26
        w1v1 in on wC 0.3
        w1v1 in unk1 ws 0.77
        w1v1 in waiting wC 0.2
        w1v1 in was wC -0.25
        w1v1 in wname ws 0.47
        w1v1 is #2 ws 0.15
        w1v1 is $ n 0.15
        w1v1 is / n -0.37
        w1v1 is allowed wC 0.38
        w1v1 is given n 0.49
        w1v1 is there ws 0.3
        w1v1 issue . wC -0.43
        w1v1 it $ wC -0.73
        w1v1 it' , ws 0.53
        w1v1 its , ws 0.34
        w1v1 lead / wC 0.24
        w1v1 likes given wC -0.23
        w1v1 mail . ws 0.95
        w1v1 maybe should wC 0.2
        w1v1 mayor , n 0.41
        w1v1 mean the ws 0.39
        w1v1 med , n -1.04
        w1v1 med in ws -0.35
        w1v1 med surname wC 1.34
        w1v1 med – c 0.33
        w1v1 medw $ wC 0.53
        w1v1 medw . wC -0.57
        w1v1 medw at ws 0.2
        w1v1 need to ws 0.45
        w1v1 newline , n 0.45
        w1v1 newline unk0 wC 0.36
        w1v1 next . n 0.61
        w1v1 no . wC -0.48
        w1v1 number $ n 1.9
        w1v1 of $ ws -0.22
        w1v1 of since ws 0.3
        w1v1 on #2 wC 0.27
        w1v1 on , wC -0.59
        w1v1 on . n 0.51
        w1v1 on and ws -0.18
        w1v1 on street wC 0.42
        w1v1 on surname wC -0.14
        w1v1 on the wC 0.57
        w1v1 on the ws 0.34
        w1v1 on unk2 n -0.34
        w1v1 or , wC -0.43
        w1v1 or ? wC 0.21
        w1v1 or ? ws 0.24
        w1v1 or given wC 0.48
        w1v1 our of ws 0.57
        w1v1 our year n 0.5
        w1v1 pain / n -0.84
        w1v1 pen . ws -0.3
        w1v1 per $ ws 0.45
        w1v1 per : wC 0.37
        w1v1 plain #1 wC -0.46
        w1v1 plain - wC 0.57
        w1v1 plain / n 0.18
        w1v1 plain and n 0.59
        w1v1 plain only ws 0.43
        w1v1 plain unk2 ws -0.46
        w1v1 prefer , wC 0.36
        w1v1 pressure / n -0.2
        w1v1 rd #a194 ws 0.37
        w1v1 reads m wC 0.65
        w1v1 road , n 0.79
        w1v1 room , wC 0.41
        w1v1 say , n 0.3
        w1v1 seen / n 0.5
        w1v1 she's and n 0.5
        w1v1 signed . ws 0.32
        w1v1 since , n -0.42
        w1v1 since , wC -0.66
        w1v1 stays / n -0.62
        w1v1 street $ n 0.56
        w1v1 suite , n 0.59
        w1v1 surgeon . wU 0.42
        w1v1 surname , wC -0.23
        w1v1 that unk0 wC 0.4
        w1v1 that' - wC 0.42
        w1v1 the , wC -0.66
        w1v1 the list ws 0.88
        w1v1 the next wC 0.41
        w1v1 the of c 0.48
        w1v1 the of wC 0.38
        w1v1 the of ws 1.14
        w1v1 to , n -0.44
        w1v1 to , ws 0.39
        w1v1 to - n -0.62
        w1v1 to . n -0.34
        w1v1 to . ws 0.49
        w1v1 to and wC -0.29
        w1v1 to ed wU 0.43
        w1v1 to plain n 0.96
        w1v1 turned in n 0.53
        w1v1 two ! wC 0.63
        w1v1 two , wC 0.5
        w1v1 unit , n 1.46
        w1v1 unit , wC 0.34
        w1v1 unk0 , wC -0.34
        w1v1 unk0 - wU 0.41
        w1v1 unk0 . wC 0.64
        w1v1 unk1 $ wC -0.3
        w1v1 unk1 ( wC -0.67
        w1v1 unk1 , c 0.82
        w1v1 unk1 given ws 0.29
        w1v1 unk1 unk0 ws -0.24
        w1v1 unk1 wname ws 0.35
        w1v1 unk2 $ wC 0.26
        w1v1 unk2 , c -0.49
        w1v1 unk2 , wC -0.32
        w1v1 unk2 , ws -0.61
        w1v1 unk2 - n -1.04
        w1v1 unk3 , wC 0.24
        w1v1 unk3 . ws -0.82
        w1v1 unk3 site n 0.68
        w1v1 unk3 unk2 ws -0.47
        w1v1 unkg " wC 0.48
        w1v1 unkg , ws -0.52
        w1v1 unkg a ws -0.28
        w1v1 unks $ wC 0.26
        w1v1 unks . n -0.44
        w1v1 unks / n 0.33
        w1v1 unkt $ wU 0.5
        w1v1 unkt , n 0.32
        w1v1 unkt on ws 0.93
        w1v1 wants . wC -0.24
        w1v1 warden . wC 0.22
        w1v1 warrant . n 0.57
        w1v1 welcome * wC 0.33
        w1v1 with , wC 0.22
        w1v1 with at wC 0.62
        w1v1 with unkg ws 0.38
        w1v1 witness . wC 0.46
        w1v1 wname . n -0.36
        w1v1 wname ; wC 0.23
        w1v1 wsur , n 0.86
        w1v1 wsur unk1 wC -0.36
        w1v1 wsur' , ws 0.47
        w1v1 | ?m wU 0.45
        w1v1 | | n -0.35
        w1v1 | | wU -0.82
        w1v1g " " Ss -0.37
        w1v1g #1 #1 OC 0.47
        w1v1g #2 : MC 0.37
        w1v1g #2 plain Ms 0.65
        w1v1g #4 #2 Ms 0.69
        w1v1g #5 . SC 0.54
        w1v1g #91a1 , SC 0.45
        w1v1g ( - MU 1.02
        w1v1g ( ? SC 0.21
        w1v1g , #2 Ms 0.76
        w1v1g , #2 SC -0.62
        w1v1g , #5 SU 0.26
        w1v1g , $ GC 0.63
        w1v1g , $ MC -0.65
        w1v1g , , MC 0.16
        w1v1g , , SC -0.69
        w1v1g , , Ss -0.1
        w1v1g , , TC 0.6
        w1v1g , asleep Ms 0.17
        w1v1g , in GC -0.79
        w1v1g , road Os 0.46
        w1v1g , unk0 Ms 0.41
        w1v1g , unk2 OC 0.66
        w1v1g , unk2 Ss 0.34
        w1v1g , unk3 MC -0.45
        w1v1g - $ Os 0.18
        w1v1g - ) OU 0.43
        w1v1g - , MC -0.53
        w1v1g - - MC -0.37
        w1v1g - - SC 1.35
        w1v1g - - Ss 0.25
        w1v1g - . MC 0.71
        w1v1g - . SU 0.45
        w1v1g - . Ss -0.12
        w1v1g - in Ms -0.43
        w1v1g - is Os 1.3
        w1v1g - unk2 SC -0.61
        w1v1g . #1 Os 0.34
        w1v1g . #1 SC -0.62
        w1v1g . #2 SC 0.93
        w1v1g . $ MC 0.83
        w1v1g . , MC 0.14
        w1v1g . , Ms 0.15
        w1v1g . - GC 0.41
        w1v1g . - Ss 0.39
        w1v1g . . GC -0.64
        w1v1g . . Ss -1.8
        w1v1g . / Ms 0.61
        w1v1g . : MC 0.87
        w1v1g . in MC -0.38
        w1v1g . on MC 0.17
        w1v1g . unk2 Ms 0.24
        w1v1g . unkg Ss -0.23
        w1v1g / . Ms 0.63
        w1v1g / . SC 0.94
        w1v1g / . Ss -0.67
        w1v1g / / Ms -0.7
        w1v1g / / Ss 1.43
        w1v1g : #4 MC -1.18
        w1v1g : $ MC -0.3
        w1v1g : $ Ms 0.36
        w1v1g : ( Ms -0.23
        w1v1g : - SC -0.82
        w1v1g : . Os 0.37
        w1v1g : : Ms 0.58
        w1v1g : med MC -0.39
        w1v1g : plain GC -0.41
        w1v1g : unk3 OC 0.19
        w1v1g ^ , SC 0.07
        w1v1g ^ - MC 0.37
        w1v1g ^ / GC 0.35
        w1v1g ^ : GC 0.26
        w1v1g ^ : SC -0.93
        w1v1g ^ : Ss -1.15
        w1v1g ^ a SC -0.3
        w1v1g ^ and GC 0.93
        w1v1g ^ from MC -0.27
        w1v1g ^ from Ms 0.24
        w1v1g ^ has MC 0.61
        w1v1g ^ has Ms 0.17
        w1v1g ^ here OC 0.17
        w1v1g ^ in SC 0.84
        w1v1g ^ is GC 0.7
        w1v1g ^ is Gs -0.28
        w1v1g ^ is MC 0.3
        w1v1g ^ is Os 0.16
        w1v1g ^ med SC 0.31
        w1v1g ^ patient MC -0.24
        w1v1g ^ plain Ms 0.2
        w1v1g ^ says Ss -0.6
        w1v1g ^ street GC -0.59
        w1v1g ^ surname Ms 0.31
        w1v1g ^ surname SC -0.21
        w1v1g ^ unk0 GC -0.24
        w1v1g ^ unk1 MC -0.29
        w1v1g ^ unk1 Ms 0.65
        w1v1g ^ unk2 GC 0.42
        w1v1g ^ unk2 MC -0.56
        w1v1g ^ unk2 SC 0.13
        w1v1g ^ unkt Os 0.62
        w1v1g ^ wsur SU 0.69
        w1v1g a . Os 0.14
        w1v1g address . SC 0.35
        w1v1g and $ MC -0.66
        w1v1g and , Os 0.23
        w1v1g and are MC 0.74
        w1v1g at #2 Os 0.76
        w1v1g at , Ms -0.32
        w1v1g at . Ms 0.27
        w1v1g block , OC 0.52
        w1v1g by $ Ms 0.87
        w1v1g by . SC 0.61
        w1v1g by . Ss 0.57
        w1v1g by at Ss 0.24
        w1v1g canal . MC 0.4
        w1v1g come $ Ms -0.35
        w1v1g for . MC -0.69
        w1v1g from $ Ms 0.22
        w1v1g given $ OC 0.54
        w1v1g given $ Os 0.46
        w1v1g given . SC -0.56
        w1v1g given at Ms 0.39
        w1v1g given to Os 0.22
        w1v1g goes community Ms 0.37
        w1v1g in #1 Os -0.56
        w1v1g in , Ss -0.27
        w1v1g in wsur Os 0.14
        w1v1g issue . SC -0.43
        w1v1g it' . GC -0.14
        w1v1g its , Os 0.4
        w1v1g med $ SC 0.33
        w1v1g med , Ss 0.28
        w1v1g medw #1 MC 0.38
        w1v1g medw $ MC 0.53
        w1v1g medw at Ms 0.2
        w1v1g mr at SC -0.39
        w1v1g newline , MC -0.19
        w1v1g newline . SC -0.71
        w1v1g not $ GC -0.25
        w1v1g of . MC 0.18
        w1v1g old , MC 0.51
        w1v1g on the MC 0.57
        w1v1g on unk2 Ms 0.54
        w1v1g or ? Ms 0.23
        w1v1g plain , Ms -0.02
        w1v1g plain , Os 0.16
        w1v1g plain with Ms 0.41
        w1v1g rd #a194 Ss 0.37
        w1v1g signed . Os 0.32
        w1v1g that unk0 MC 0.4
        w1v1g the $ Ms 0.74
        w1v1g the of Os 0.72
        w1v1g to $ Ss -0.21
        w1v1g to $ TC -0.62
        w1v1g to . Gs -0.39
        w1v1g to ed SU 0.42
        w1v1g unit , SC 0.34
        w1v1g unk0 , MC 0.51
        w1v1g unk0 present GC 0.25
        w1v1g unk1 - MC -1.05
        w1v1g unk1 unk0 Ss -0.26
        w1v1g unk2 , Ss -0.71
        w1v1g unk2 . OC 0.49
        w1v1g unk2 . SC -0.49
        w1v1g unk2 @ Os -0.17
        w1v1g unk3 , MC 0.23
        w1v1g unkg #2 Os 0.19
        w1v1g unkg . Ms 0.12
        w1v1g unks $ SC 0.26
        w1v1g unkt $ MU 0.5
        w1v1g welcome * SC 0.33
        w1v1g who' ? GC -0.54
        w1v1g with at MC 0.61
        w1v1g wname , Ms 0.32
        w1v1g wsur , SC -0.85
        w1v1g wsur , Ss 0.39
        w1v1g | | SC -0.69
        w2 ! ws -0.21
        w2 " ws 0.02
        w2 #1 c -1.77
        w2 #1 n -0.52
        w2 #1 wU -0.6
        w2 #2 wU -0.69
        w2 #3 wU 1.08
        w2 #3 ws 0.37
        w2 #4 n -0.5
        w2 #4 wC -0.12
        w2 #4 wU 0.59
        w2 #4 ws 0.72
        w2 #5 c 0.98
        w2 #5 n 0.09
        w2 #5 wC 0.9
        w2 #5 wU 0.74
        w2 #5 ws 0.56
        w2 #7 n 0.86
        w2 #7 wC 0.49
        w2 #8 n 0.14
        w2 #9 n 0.73
        w2 #9 ws -0.46
        w2 #91a1 wU 1.54
        w2 #92a1 wC 0.48
        w2 #92a192 n -1.44
        w2 #92a194a1 n 0.34
        w2 #a191 wC -0.76
        w2 #a191 ws -0.39
        w2 #a192 n -0.57
        w2 #a193 n 0.6
        w2 #a293 n -0.52
        w2 #a294 wU 0.43
        w2 #a491 wC 0.33
        w2 ' n -0.47
        w2 ( wC -0.57
        w2 ) wC -0.04
        w2 ) ws -0.33
        w2 + wC -0.16
        w2 , n -0.31
        w2 , wC 0.01
        w2 , ws -0.01
        w2 - n -0.32
        w2 - wC -0.22
        w2 - ws -0.25
        w2 . c -0.55
        w2 . n -0.48
        w2 . wU -0.56
        w2 / n -0.59
        w2 / ws 0.43
        w2 : c -0.49
        w2 : n -0.28
        w2 : wC -0.17
        w2 : wU 0.18
        w2 : ws 0.23
        w2 ; n -0.34
        w2 ; wC -0.45
        w2 = n -0.28
        w2 = wC 0.17
        w2 = ws -0.63
        w2 > n 0.53
        w2 > wC 0.29
        w2 > ws 0.18
        w2 ? n -0.25
        w2 ?m wC 0.12
        w2 ?m wU 1.19
        w2 ?m ws 0.16
        w2 ] n -0.7
        w2 ^ c -0.6
        w2 ^ n -0.23
        w2 ^ wU -0.4
        w2 ^ ws 0.05
        w2 a c -0.28
        w2 a ws -0.62
        w2 address n 0.73
        w2 address wC 1.07
        w2 admitted n 0.5
        w2 after wC -0.86
        w2 alone n 0.53
        w2 am n -0.2
        w2 and wC -0.23
        w2 and ws -0.56
        w2 are wC 0.36
        w2 as wC 0.93
        w2 as ws 0.75
        w2 ask ws 0.52
        w2 at wC 0.48
        w2 at ws 0.91
        w2 ave n 0.69
        w2 back wC -0.37
        w2 back ws -0.38
        w2 bad wC -0.3
        w2 best wC 0.38
        w2 best ws 0.24
        w2 birthday c 0.33
        w2 block wC 0.4
        w2 blood wC -0.25
        w2 blood ws -0.37
        w2 boat ws 0.16
        w2 booked wC 0.73
        w2 brand wC -0.69
        w2 brand ws 0.02
        w2 but ws 0.41
        w2 by wC 1
        w2 by ws 0.65
        w2 call wC 0.56
        w2 call ws 0.32
        w2 called wC 1.13
        w2 can't ws 0.06
        w2 carer n -0.62
        w2 cats wC 0.56
        w2 chart ws -0.32
        w2 checked n 0.36
        w2 city n 0.23
        w2 city wC 0.13
        w2 city ws -0.21
        w2 clear wC -0.26
        w2 client wC 0.28
        w2 cm ws -0.4
        w2 comfortable wC 0.4
        w2 coming ws 0.23
        w2 concern wC 0.41
        w2 consultant wC 0.25
        w2 contact wC 0.43
        w2 could ws -0.35
        w2 county n 0.79
        w2 court ws 0.83
        w2 dad n -0.75
        w2 date n 0.7
        w2 dl n -0.53
        w2 do ws -0.36
        w2 dr wC 0.75
        w2 dr ws 0.3
        w2 dropped n -0.73
        w2 e ws 0.24
        w2 eaten wC -0.18
        w2 ed n -0.42
        w2 ed wC 0.72
        w2 employer ws -0.47
        w2 ex wC 0.55
        w2 example ws 1.52
        w2 feb ws -0.24
        w2 fell wC 0.35
        w2 fever wC -0.81
        w2 film wC -0.68
        w2 first wC 0.79
        w2 flying ws 0.28
        w2 for wC 0.23
        w2 form wC 0.28
        w2 friend ws 0.13
        w2 from n 0.23
        w2 from wC 1.29
        w2 from ws 0.71
        w2 front ws -0.62
        w2 gave wC -0.42
        w2 given wC 0.46
        w2 given wU 0.2
        w2 go wC -0.5
        w2 go ws 0.77
        w2 goes ws 0.87
        w2 gone wC -0.49
        w2 gp c -0.8
        w2 gran n 0.92
        w2 group wC -0.39
        w2 he n -0.32
        w2 he's ws -0.26
        w2 hear ws 0.19
        w2 hello ws 0.34
        w2 hi wC 0.61
        w2 hi ws 0.55
        w2 home n 1.99
        w2 hr n -0.35
        w2 hurt ws 0.14
        w2 hurts wC -0.75
        w2 i n -1.18
        w2 i'm wC 0.64
        w2 i'm ws 0.91
        w2 in ws 0.17
        w2 is n -0.26
        w2 is ws 0.32
        w2 issued wC 0.2
        w2 it n -0.67
        w2 it wC -0.19
        w2 it' ws -0.22
        w2 key ws 0.38
        w2 knee ws 0.48
        w2 la n 0.4
        w2 label wC 0.71
        w2 landed wC 0.39
        w2 left wC -0.44
        w2 like wC -1.07
        w2 like ws -0.59
        w2 line wC 0.48
        w2 lines wC -0.85
        w2 live wC 1.28
        w2 lives wC 0.92
        w2 lives ws 0.95
        w2 looking wC 0.29
        w2 looking ws 0.18
        w2 lost wC 0.18
        w2 lot c 1.2
        w2 m wU 0.19
        w2 m ws 0.94
        w2 male n 0.53
        w2 man ws -0.16
        w2 mar n -0.98
        w2 me n -0.91
        w2 me wC 0.46
        w2 me ws 0.24
        w2 med c 0.55
        w2 med n -0.13
        w2 med wC 0.08
        w2 medw n 0.42
        w2 medw wC -0.55
        w2 midwife ws 0.27
        w2 ml wC -0.54
        w2 mm wC -0.5
        w2 mo wC 0.54
        w2 mrs wC 0.87
        w2 ms n -0.32
        w2 ms ws -0.18
        w2 mum n 0.7
        w2 my wC -0.2
        w2 name wC 1.23
        w2 name ws 1.22
        w2 names ws 0.71
        w2 next n 0.94
        w2 night wC 0.37
        w2 no c 0.68
        w2 no n 0.99
        w2 no wC -0.75
        w2 no wU 0.87
        w2 note ws 0.2
        w2 notes wC -0.14
        w2 now ws -0.21
        w2 of wC -0.07
        w2 of ws 0.56
        w2 on ws 0.49
        w2 one wC -0.61
        w2 ones ws 0.48
        w2 order n 0.56
        w2 out wC -0.42
        w2 outside ws 0.44
        w2 pa wC -0.59
        w2 pages n -0.44
        w2 pain n -0.66
        w2 papers n 0.3
        w2 park wC 0.4
        w2 phone ws -0.52
        w2 pill wC 0.47
        w2 plain c -1.03
        w2 plate n 1.71
        w2 plate wU 2.01
        w2 play wC -0.14
        w2 port ws 0.47
        w2 practice wC 0.62
        w2 preferred wC 1.34
        w2 preferred wU 0.48
        w2 pull n 0.43
        w2 re n 0.58
        w2 reads wC 0.95
        w2 released wC -0.41
        w2 rep ws 0.15
        w2 road wC -0.36
        w2 room wC 0.62
        w2 round wC 0.54
        w2 said wC -0.98
        w2 say ws -0.68
        w2 seen wC -0.66
        w2 seven ws 1.06
        w2 shield wC -0.34
        w2 side wC 0.41
        w2 signed wC 0.28
        w2 signed ws 0.22
        w2 since c 0.35
        w2 since wC -0.52
        w2 singing wC 0.24
        w2 so ws 0.29
        w2 someone ws 0.41
        w2 spoke wC 0.48
        w2 spoke ws 0.38
        w2 st n 0.61
        w2 start n -0.34
        w2 surname c 0.46
        w2 surname n 0.57
        w2 surname wC 0.57
        w2 surname ws 0.04
        w2 take wC -0.29
        w2 thanks wC 0.36
        w2 that ws -0.31
        w2 the ws -0.93
        w2 thing wC -0.27
        w2 thirty ws 0.88
        w2 till c 0.32
        w2 to n 0.42
        w2 to wC 0.72
        w2 to ws 0.44
        w2 too wC -0.7
        w2 took wC -0.34
        w2 town wC 0.82
        w2 truck wU 0.64
        w2 unit wC 0.1
        w2 unk0 wC -0.36
        w2 unk1 c -0.64
        w2 unk1 wU -0.52
        w2 unk2 wC 0.19
        w2 unk3 wC 0.46
        w2 unkg c -0.63
        w2 unkg n 0.87
        w2 unkg wC 0.86
        w2 unkg ws -0.08
        w2 unks n 1.1
        w2 unks wC -0.22
        w2 until c 0.16
        w2 up n 0.59
        w2 user ws 1.11
        w2 via n 0.43
        w2 waiting n 0.41
        w2 was wC 0.4
        w2 we wC 0.6
        w2 we're wC 0.48
        w2 we're ws 0.68
        w2 wedding wC 0.62
        w2 weeks ws 0.28
        w2 weight ws -0.11
        w2 wharf wC 0.56
        w2 will n 0.95
        w2 with ws 0.08
        w2 wname n 0.42
        w2 wname ws -0.76
        w2 work ws 0.77
        w2 worker ws 0.21
        w2 wsur wC -0.05
        w2 wsur ws -0.41
        w2 x wC -0.41
        w2 x ws -0.68
        w2 yesterday wC 0.22
        w2 you wC 0.64
        w2 | wC 0.53
        w2 – wC -0.58
        w21 " ( wC 0.21
        w21 #1 ) wC 0.63
        w21 #1 ) wU 1.3
        w21 #1 , wC -0.1
        w21 #1 , ws -0.7
        w21 #1 - n -1.29
        w21 #1 . n -0.52
        w21 #1 / n 0.94
        w21 #1 : wC 0.37
        w21 #1 unk1 ws 0.34
        w21 #1 unk2 n -1.46
        w21 #1 unkt wU 0.5
        w21 #1 | wC -0.49
        w21 #2 #2 wC 1.83
        w21 #2 , n -0.57
        w21 #2 - wU 1.09
        w21 #2 . n 0.76
        w21 #2 . wC -0.54
        w21 #2 / n 1.22
        w21 #2 : n -2.24
        w21 #2 : ws 0.6
        w21 #2 and wC -0.55
        w21 #2 plain c -0.86
        w21 #2 plain wC 0.64
        w21 #2 plain ws 0.7
        w21 #3 ( n -0.8
        w21 #3 , n 0.7
        w21 #3 - n 0.32
        w21 #3 . n 1.83
        w21 #3 . wC -0.38
        w21 #3 / n -2.56
        w21 #3 : n 1.61
        w21 #3 bus n 0.86
        w21 #4 #4 ws 0.77
        w21 #4 , n -1.39
        w21 #4 - c 0.82
        w21 #4 - n 0.01
        w21 #4 - wU 1.23
        w21 #4 . ws 0.23
        w21 #4 / n 0.86
        w21 #4 : c 1.31
        w21 #4 : n -0.27
        w21 #4 in wC 0.66
        w21 #4 plain n 0.61
        w21 #4 through n 0.34
        w21 #4 unk0 n -0.84
        w21 #5 - n 0.56
        w21 #5 - wC 0.94
        w21 #5 | n 0.28
        w21 #6 - n 0.69
        w21 #91a1 : c 0.99
        w21 #91a1 : n 1.25
        w21 #92a192 : n -1.76
        w21 #92a194a1 , n 0.34
        w21 #a191 / n -0.65
        w21 #a192 | c -0.76
        w21 #a193 - n 0.6
        w21 #a293 - n -0.52
        w21 #a294 - wU 0.43
        w21 #a491 . wC 0.33
        w21 ( two wC 0.63
        w21 ( unk0 wC -0.96
        w21 ) informed n -0.3
        w21 , " wC -0.45
        w21 , " ws -0.43
        w21 , #1 ws -0.36
        w21 , #4 wU 0.49
        w21 , #91a1 wC 0.45
        w21 , address wC 0.35
        w21 , age n 0.43
        w21 , assist wC 0.31
        w21 , battery n -0.78
        w21 , city ws 0.62
        w21 , fever n -0.23
        w21 , interpreter wC -0.92
        w21 , last n 0.48
        w21 , likes wC -0.23
        w21 , med n -0.54
        w21 , med wC -0.58
        w21 , no wC -0.65
        w21 , no wU -0.6
        w21 , plain c 0.44
        w21 , plain n -0.74
        w21 , start wC -0.64
        w21 , suite n 0.59
        w21 , unit wC 0.34
        w21 , unk0 ws 0.24
        w21 , unk2 n -0.51
        w21 , unk2 wC 0.67
        w21 , unk3 n -0.35
        w21 , unkg n 1.51
        w21 , unkg ws 0.41
        w21 , warden wC 0.22
        w21 , warrant n 0.57
        w21 , what wC -0.14
        w21 , witness wC 0.46
        w21 - given ws -0.15
        w21 - iii n -0.3
        w21 . # wC -0.27
        w21 . #2 ws 0.22
        w21 . : wC 0.5
        w21 . attending wC 0.28
        w21 . med n -0.7
        w21 . med wC 0.24
        w21 . mrs wC 0.49
        w21 . next n 0.61
        w21 . no wC -0.63
        w21 . or wC 0.48
        w21 . parents wC 0.26
        w21 . plain n -0.86
        w21 . surgeon wU 0.42
        w21 . unk2 wC 0.77
        w21 . unk3 n -0.74
        w21 / #4 n -0.68
        w21 / / ws 1.48
        w21 / lead wC 0.24
        w21 / plate n 0.47
        w21 / unk2 n -0.28
        w21 / unks wC 0.41
        w21 : " wC 0.41
        w21 : : c 1.1
        w21 : given wC 0.6
        w21 : plain c -0.57
        w21 : plain wC 0.6
        w21 : unk2 n -0.75
        w21 : unks n 0.34
        w21 : wname ws 0.36
        w21 : wsur wC -0.39
        w21 ; checked wC 0.4
        w21 ; newline wC 0.76
        w21 = unk3 n 0.68
        w21 > welcome wC 0.33
        w21 ?m , wC 0.32
        w21 ?m ?m ws -0.13
        w21 ^ ^ c -0.7
        w21 ^ ^ wC -0.1
        w21 ^ ^ wU -0.35
        w21 ^ ^ ws -0.23
        w21 ^ can ws 0.17
        w21 ^ did ws 0.11
        w21 ^ eponym wC -0.25
        w21 ^ grandpa ws 0.27
        w21 ^ he' n -0.59
        w21 ^ is wC -0.62
        w21 ^ is ws 0.63
        w21 ^ it' wC 0.55
        w21 ^ me ws -0.3
        w21 ^ our n 0.49
        w21 ^ our ws -0.41
        w21 ^ plain n 0.39
        w21 ^ plain wC -0.13
        w21 ^ tell wC 0.34
        w21 ^ this n 0.42
        w21 ^ unk0 wC -1.17
        w21 ^ unk0 ws -0.38
        w21 ^ unk1 n -0.5
        w21 ^ unk1 wC 0.25
        w21 ^ unk2 wC -0.09
        w21 ^ unks wC 0.42
        w21 ^ unkt ws -0.35
        w21 ^ wname wC -1.08
        w21 ^ wname ws -0.4
        w21 ^ wsur ws -0.19
        w21 a - wC 0.36
        w21 a . wC 1.41
        w21 admitted : n 0.48
        w21 age : n 0.78
        w21 am - n -0.18
        w21 and again n 0.54
        w21 and plain wC -1
        w21 and wsur ws 0.22
        w21 are a ws 0.15
        w21 are in ws -0.1
        w21 ask for wC 0.35
        w21 at unit n -0.19
        w21 at unk3 wC 0.44
        w21 back from wC 0.21
        w21 bed #1 wC 0.97
        w21 bed #2 wU 0.44
        w21 birth : wC 0.34
        w21 birthday med c 0.33
        w21 boat at ws 0.16
        w21 born in wC 0.48
        w21 brand ) wC 0.38
        w21 brand , n 0.53
        w21 brand ; wC 0.36
        w21 brand and wC -0.6
        w21 by the wC 0.38
        w21 call her ws 0.27
        w21 care of ws 0.31
        w21 carer stays n -0.62
        w21 cats in wC 0.56
        w21 checked before n 0.36
        w21 city , wC -0.66
        w21 city to wC 0.62
        w21 comfortable . wC 0.4
        w21 consultant : wC 0.31
        w21 counsellor , ws 0.36
        w21 county road n 0.79
        w21 court , ws 0.83
        w21 das surname n 0.42
        w21 dl | n -0.54
        w21 dl | wC 0.47
        w21 doctor , wC 0.18
        w21 dog ( wC -0.51
        w21 done , wC -0.46
        w21 else in wC 0.2
        w21 eponym in ws 0.51
        w21 example . ws 1.24
        w21 example / ws 0.96
        w21 for the wC -0.4
        w21 form : ws -0.37
        w21 form for wC 0.31
        w21 form to ws 0.5
        w21 from city wC 0.67
        w21 from the wC -0.44
        w21 from unk2 n 0.14
        w21 given & wC 0.24
        w21 given , n -0.02
        w21 given , wC 0.26
        w21 given - ws 0.82
        w21 given . ws 0.6
        w21 given _ ws 0.79
        w21 given and ws 0.24
        w21 given at n 0.78
        w21 given goes ws 0.37
        w21 given unk3 wU 0.49
        w21 given | n 0.23
        w21 go by ws 0.71
        w21 goes by ws 0.44
        w21 here . wC -0.34
        w21 ho is n 0.32
        w21 home by ws -0.26
        w21 home flat n 1.12
        w21 i come ws -0.35
        w21 i'm at ws 0.63
        w21 in on wC 0.37
        w21 in on ws 0.3
        w21 is flat n -0.8
        w21 is for ws 0.14
        w21 is unk2 n 0.78
        w21 issued in wC 0.2
        w21 it , ws 0.26
        w21 it . wC 0.62
        w21 l . wC 0.66
        w21 l unk3 n 0.71
        w21 lab ( wC 0.26
        w21 landed at wC 0.39
        w21 late , wC 0.33
        w21 letter from wC -0.16
        w21 live with wC 0.71
        w21 m . wC 0.33
        w21 male , n 0.53
        w21 man in ws -0.14
        w21 me , wC 0.55
        w21 me , ws 0.24
        w21 med ( ws -0.43
        w21 med , n -0.16
        w21 med , wC -0.29
        w21 med . wC 0.21
        w21 med . ws 0.41
        w21 med on wC 0.48
        w21 med the c 0.82
        w21 med to wC -0.51
        w21 medw . n -0.34
        w21 medw / ws 0.91
        w21 medw from n 0.06
        w21 mo for wC 0.51
        w21 moved : wC -0.16
        w21 ms . wC 0.6
        w21 mum ( wC 0.21
        w21 my attorney ws 0.2
        w21 my mate wC -0.35
        w21 name is ws 0.41
        w21 next medw wC 0.39
        w21 next unk3 n -0.41
        w21 night , wC 0.27
        w21 no . c 0.53
        w21 no . n 0.84
        w21 of birth n 0.34
        w21 of unkt ws 0.89
        w21 off to wC -0.18
        w21 ok per ws 0.45
        w21 on may c 0.63
        w21 on surname ws 0.93
        w21 on unkt ws 0.18
        w21 ones in ws 0.48
        w21 or just ws -0.44
        w21 order : wC -0.42
        w21 out of wC -0.23
        w21 pa - wC -0.59
        w21 pages , n -0.4
        w21 papers say n 0.3
        w21 pill . wC 0.44
        w21 plain ( wU 1.03
        w21 plain , n -0.76
        w21 plain , wC -0.7
        w21 plain _ ws 0.55
        w21 plain and wC 0.08
        w21 plain and ws -0.32
        w21 plain community ws 0.55
        w21 plain is ws -0.41
        w21 plain street n 0.56
        w21 plain with wC -0.12
        w21 preferred : wC 1.33
        w21 raised in wC 0.26
        w21 released to wC -0.41
        w21 seen by wC -0.44
        w21 sent by ws 0.21
        w21 she is n 0.94
        w21 she' in wC 0.45
        w21 shield , wC -0.34
        w21 side room wC 0.41
        w21 singing , wC 0.24
        w21 st # n 0.62
        w21 straight to wU 0.41
        w21 surname , n 0.46
        w21 surname , wU 1.37
        w21 surname - wC 0.21
        w21 surname ; n 0.64
        w21 surname ?m wC 0.42
        w21 surname rd ws 0.37
        w21 surname unk2 ws -0.19
        w21 than at c 0.33
        w21 the old wC 0.53
        w21 the wname wC -1.12
        w21 the wname ws -0.41
        w21 they wrote ws -0.79
        w21 to flat n 0.33
        w21 to unks n 1.5
        w21 tower block wC 0.52
        w21 uncle , n 0.52
        w21 unk0 ( wC -0.34
        w21 unk0 , wC -0.13
        w21 unk0 . wC -0.02
        w21 unk0 : n -0.42
        w21 unk0 : wC 0.09
        w21 unk0 : wU 0.61
        w21 unk0 ; n -0.33
        w21 unk0 by wC 0.47
        w21 unk0 since ws -0.34
        w21 unk0 with wC -0.54
        w21 unk0 with ws -0.25
        w21 unk0 wname ws 0.19
        w21 unk1 , n 0.67
        w21 unk1 - n -0.27
        w21 unk1 - wC 0.74
        w21 unk1 : c -0.49
        w21 unk1 : wU 0.8
        w21 unk1 ?m wC 0.09
        w21 unk1 by wC -0.65
        w21 unk1 is wC 0.29
        w21 unk1 unk1 n 0.17
        w21 unk1 wsur ws -0.28
        w21 unk2 - c 0.54
        w21 unk2 . n 0.54
        w21 unk2 . wC 0.57
        w21 unk2 . ws 0.29
        w21 unk2 / ws -0.64
        w21 unk2 : ws -0.58
        w21 unk2 ; n -0.6
        w21 unk2 = n 0.35
        w21 unk2 _ ws -0.51
        w21 unk2 from n -0.96
        w21 unk2 unk3 ws -0.48
        w21 unk3 #1 wC 0.53
        w21 unk3 #3 ws 0.26
        w21 unk3 & wC -0.3
        w21 unk3 , n 0.54
        w21 unk3 , wU 0.55
        w21 unk3 - wC 0.13
        w21 unk3 . wC 0.49
        w21 unk3 / wU -0.43
        w21 unk3 : n -1.62
        w21 unk3 given n 0.55
        w21 unkg , n 0.04
        w21 unkg - ws 0.63
        w21 unkg / wC 0.29
        w21 unkg ?m wC 0.29
        w21 unkg and ws 0.46
        w21 unkg mayor n 0.41
        w21 unkg surname ws -0.17
        w21 unkg unk3 n 0.5
        w21 unks , wU 0.5
        w21 unks , ws -0.37
        w21 unks : wC -0.23
        w21 unks from wC -0.78
        w21 unkt , ws -0.5
        w21 unkt for ws 0.54
        w21 unkt unk2 n 0.25
        w21 until the c 0.16
        w21 up in wC 0.4
        w21 via unkt n 0.43
        w21 we're at ws 0.68
        w21 wedding in wC 0.63
        w21 weight , ws -0.09
        w21 wharf st wC 0.56
        w21 who is ws 0.38
        w21 wks , n 0.68
        w21 wsur , c 0.92
        w21 wsur , n 0.63
        w21 wsur , wC 0.34
        w21 wsur - ws -0.29
        w21 wsur : ws 0.54
        w21 wsur and wC 0.29
        w21 wsur at n 0.5
        w21 wsur in wC 0.38
        w21 wsur reads wC 0.65
        w21 wsur turned n -0.37
        w21 yes she' n 0.27
        w21 you . wU 0.39
        w21 | unk3 n 0.35
        w21 – repeat n -0.3
        w21g " ( SC 0.21
        w21g #1 , GC -0.6
        w21g #1 , SC -0.41
        w21g #1 , Ss -0.16
        w21g #1 , TC 0.37
        w21g #1 , Ts 0.25
        w21g #1 . MC 0.03
        w21g #1 ; SC 0.43
        w21g #1 unk1 Ss 0.29
        w21g #1 unkt MU 0.5
        w21g #2 , Gs -0.3
        w21g #2 . SC 0.34
        w21g #2 canal MC 0.4
        w21g #4 #4 Ms 0.77
        w21g #4 , Ss -0.43
        w21g #4 . MC 0.26
        w21g #a294 - OU 0.43
        w21g , #1 MC -0.31
        w21g , #1 Ms -0.52
        w21g , #91a1 SC 0.45
        w21g , and Gs -0.16
        w21g , given SC -0.47
        w21g , likes MC -0.23
        w21g , medw SC -0.46
        w21g , mr SC -0.48
        w21g , newline MC -0.17
        w21g , not GC -0.25
        w21g , plain MC 0.27
        w21g , start MC -0.64
        w21g , unit SC 0.34
        w21g , unk1 MC 0.59
        w21g , unk1 Ms 0.53
        w21g , wsur Ss 0.3
        w21g . surname Ms -0.47
        w21g . unk1 SU 0.61
        w21g . unkt GC -1.78
        w21g . wsur Ms 0.28
        w21g / unk2 OC -0.3
        w21g / unk3 OC -0.44
        w21g : " SC 0.07
        w21g : given SC 0.98
        w21g : medw MC -0.34
        w21g : unkg OC -0.57
        w21g ^ ^ Ms -0.19
        w21g ^ ^ Os -0.27
        w21g ^ ^ TC 0.36
        w21g ^ did Ms 0.1
        w21g ^ given MC 0.68
        w21g ^ given SC -0.23
        w21g ^ hi Ms 0.31
        w21g ^ in MC -0.26
        w21g ^ is GC -0.62
        w21g ^ is Ms 0.2
        w21g ^ me Ss -0.29
        w21g ^ plain Ms 0.39
        w21g ^ unk1 Gs 0.43
        w21g ^ unk2 Os -0.3
        w21g ^ unk2 SU 0.75
        w21g ^ unk2 Ss 0.64
        w21g ^ unk3 MC -0.38
        w21g ^ unk3 Ms 0.26
        w21g ^ unkg Os 0.09
        w21g a given Ms 0.28
        w21g and wsur Ss 0.21
        w21g are a Os 0.15
        w21g at st GC -0.74
        w21g at the GC -0.76
        w21g at the Gs -0.75
        w21g at the Ms 0.72
        w21g back in TC -0.08
        w21g bed #2 SU 0.44
        w21g born in TC 0.47
        w21g by the Os 0.21
        w21g cats in MC 0.56
        w21g comfortable . MC 0.4
        w21g court , Ms -0.11
        w21g dog ( GC -0.51
        w21g dr . SC -0.17
        w21g form for SC 0.29
        w21g given , Ms 0.44
        w21g given - MC 0.48
        w21g given . MC -0.33
        w21g given . Ss 0.47
        w21g given goes Ms 0.37
        w21g home by Ms -0.26
        w21g in on MC 0.37
        w21g in on Ms 0.3
        w21g l medw GC -0.6
        w21g med , SC -0.41
        w21g med : MC -0.29
        w21g medw , Os 0.35
        w21g moved : MC -0.16
        w21g moved to MC 0.47
        w21g mr . SC -0.05
        w21g mrs . MC 0.67
        w21g name , Os 0.75
        w21g name unk2 GC -0.7
        w21g next medw MC 0.39
        w21g normal that MC 0.4
        w21g of dr SC -0.24
        w21g of unkt Os 0.88
        w21g on unkt Ms 0.18
        w21g op : MC 0.49
        w21g order : SC -0.42
        w21g patient , OC -1.04
        w21g plain , MC -0.83
        w21g plain and MC 0.17
        w21g plain in Ss -0.34
        w21g plain with GC -0.12
        w21g released to MC -0.41
        w21g say it Gs -1
        w21g shield , SC -0.34
        w21g state : SC -0.55
        w21g surname , MC -0.59
        w21g surname , Ms 0.19
        w21g surname - MC 0.29
        w21g surname rd Ss 0.37
        w21g the old MC 0.53
        w21g the other Gs 0.23
        w21g the wname Gs -0.4
        w21g to issue SC -0.43
        w21g to our Ms 0.56
        w21g tower block OC 0.52
        w21g two , Os 0.36
        w21g unk0 , MC -0.17
        w21g unk0 , Os 0.37
        w21g unk0 . Ms -0.41
        w21g unk0 : MU 0.68
        w21g unk0 in TC 0.2
        w21g unk0 test Ms 0.39
        w21g unk1 #3 Os 0.93
        w21g unk1 , GC 0.42
        w21g unk1 , MC -0.43
        w21g unk1 , Ss 0.15
        w21g unk1 - Os 0.29
        w21g unk1 . Ms -0.12
        w21g unk1 . SC 0.24
        w21g unk1 : GC -0.54
        w21g unk1 and Ms -0.2
        w21g unk1 and Os 0.24
        w21g unk1 by SC -0.58
        w21g unk1 on MC 0.72
        w21g unk2 , SC -0.27
        w21g unk2 - Ms 0.1
        w21g unk2 . MC 0.48
        w21g unk2 / SC -0.51
        w21g unk2 / Ss -0.44
        w21g unk2 : MC 0.36
        w21g unk2 : SC -0.25
        w21g unk2 : Ss -0.45
        w21g unk2 ; MC -0.54
        w21g unk2 ; Ss 0.23
        w21g unk3 #1 OC 0.49
        w21g unk3 , Ss 0.32
        w21g unk3 - OC 0.42
        w21g unk3 - Os 0.5
        w21g unk3 - Ss -0.54
        w21g unk3 . SC 0.32
        w21g unk3 . TC 0.53
        w21g unk3 / SU -0.43
        w21g unkg . SC -0.28
        w21g unkg . Ss -0.42
        w21g unkg / MC 0.29
        w21g unkg ?m OC 0.24
        w21g we're at Os 0.68
        w21g wname , Ss 0.25
        w21g wname and GC -0.6
        w21g wname and SC -0.56
        w21g wsur - SC -0.42
        w21g wsur : MC -0.55
        w21g wsur in TC 0.29
        w21g you . SU 0.39
        w3 " n -0.45
        w3 " wU 0.07
        w3 # n 0.15
        w3 # wC 0.28
        w3 # ws 0.81
        w3 #1 c -0.8
        w3 #1 n -0.44
        w3 #1 wC -0.38
        w3 #1 ws -0.15
        w3 #2 c -0.52
        w3 #2 n -0.64
        w3 #2 wC -0.59
        w3 #2 wU -0.57
        w3 #2 ws -0.51
        w3 #3 c -0.4
        w3 #3 wC -0.47
        w3 #3 wU 0.48
        w3 #4 n 0.07
        w3 #4 wC 0.71
        w3 #4 ws -0.02
        w3 #5 n 1.88
        w3 #5 ws -0.39
        w3 #6 wC -1.09
        w3 #92a1 n -0.72
        w3 #92a1 wC 0.62
        w3 #92a2 c -0.82
        w3 #92a2 n 0.36
        w3 #a191 wC -1.41
        w3 #a191 ws -0.54
        w3 #a291 n 0.39
        w3 #a291 wU 0.34
        w3 #a297 wC 0.2
        w3 #a391 n -0.81
        w3 #a391 wC -0.68
        w3 & wC -0.64
        w3 ' n 0.68
        w3 ( c 0.59
        w3 ( n 0.03
        w3 ( wU -0.71
        w3 ) c 0.4
        w3 ) n 0.83
        w3 ) wU 0.84
        w3 * n -0.51
        w3 * wU 0.89
        w3 + n 0.09
        w3 + wC -0.71
        w3 , c 0.04
        w3 , n -0.53
        w3 , wC -0.27
        w3 , ws -0.21
        w3 - c 0.54
        w3 - n 1.19
        w3 - wC 0.82
        w3 - wU 0.6
        w3 - ws 0.1
        w3 . n 0.91
        w3 . wC -0.34
        w3 . wU -0.24
        w3 . ws 0.35
        w3 / c 0.5
        w3 / n 1.13
        w3 / ws 1.03
        w3 : c 0.7
        w3 : n -0.16
        w3 : wC -0.15
        w3 : wU 0.48
        w3 : ws 0.75
        w3 ; n -0.11
        w3 ; wC -0.44
        w3 ; wU -0.69
        w3 ; ws -0.32
        w3 < n -0.21
        w3 < wC 0.65
        w3 = c -0.86
        w3 = n -0.62
        w3 = wC 0.65
        w3 > n 0.28
        w3 > wC 1
        w3 > ws 1.06
        w3 ? n 0.68
        w3 ?m c -1.11
        w3 ?m n -0.32
        w3 ?m wU -1.66
        w3 @ ws 2.17
        w3 ^ c 0.45
        w3 ^ n -0.1
        w3 ^ wC 0.11
        w3 ^ ws 0.47
        w3 _ wU 0.86
        w3 _ ws 0.54
        w3 a wC 0.29
        w3 account n 0.56
        w3 after wC -0.38
        w3 again n -0.05
        w3 age n 0.33
        w3 all ws -0.23
        w3 and n -0.7
        w3 and wC -0.16
        w3 and ws -0.42
        w3 anti n -0.5
        w3 any wC 0.31
        w3 are wC 0.52
        w3 at n -0.61
        w3 at wC 0.46
        w3 at ws 0.79
        w3 attorney ws 0.35
        w3 aunt n 0.64
        w3 av n 0.36
        w3 balance n -0.64
        w3 bank wC 0.62
        w3 bar ws 0.34
        w3 battery n -0.51
        w3 bay wC 0.24
        w3 bed wC 0.5
        w3 being ws 0.14
        w3 best wC 0.6
        w3 best ws 0.83
        w3 block wC 0.8
        w3 born n 1
        w3 brand c -0.15
        w3 brand ws -0.18
        w3 bring wC -0.44
        w3 build n -1.3
        w3 by n 0.93
        w3 by wC 1.28
        w3 can wC -0.49
        w3 cards wC -0.23
        w3 cat wC -0.26
        w3 chart n 0.43
        w3 chart ws 0.18
        w3 city n -0.59
        w3 contact ws 0.19
        w3 could ws 0.21
        w3 country n -0.53
        w3 cover wC 0.47
        w3 dad wC 0.37
        w3 dad ws 0.11
        w3 date n 0.36
        w3 daughter n -0.48
        w3 day wC -0.12
        w3 deer ws 0.23
        w3 der wC 1.03
        w3 did ws 0.11
        w3 diet ws 0.14
        w3 different ws 0.48
        w3 discussed n 0.68
        w3 do n 0.11
        w3 do ws -0.19
        w3 doctor wC -0.58
        w3 done n -0.37
        w3 dr wC 0.27
        w3 drove wC -0.12
        w3 due wC 0.52
        w3 e wC 0.33
        w3 e ws 0.89
        w3 ears n 0.36
        w3 eat wC -0.31
        w3 eat ws -0.38
        w3 employer n -0.18
        w3 eponym n -0.37
        w3 event n 0.57
        w3 every wC -0.59
        w3 fall n 0.49
        w3 fees n 0.91
        w3 fever n -0.17
        w3 five ws 1.37
        w3 flat n 1.18
        w3 flew wC 0.23
        w3 follow n 0.59
        w3 for n 0.51
        w3 for wC -0.28
        w3 four ws 0.06
        w3 from n 1.01
        w3 from wC 0.91
        w3 from ws 0.28
        w3 full wC 0.3
        w3 gas n -0.28
        w3 girl wC 0.21
        w3 given n 0.48
        w3 given wC 0.14
        w3 given wU -0.62
        w3 given ws -0.39
        w3 go wC -0.42
        w3 go ws 0.52
        w3 grandma n 0.92
        w3 had wC -0.44
        w3 had ws -0.2
        w3 has n -0.42
        w3 have ws -0.14
        w3 he n 0.99
        w3 he wC 0.27
        w3 he ws 0.42
        w3 he' wC -0.23
        w3 hello ws 0.32
        w3 her ws 0.24
        w3 his wC 0.98
        w3 home n 0.36
        w3 hurts n 1
        w3 i n -0.85
        w3 i wC 0.02
        w3 i ws 0.02
        w3 i'm n -0.56
        w3 if ws -0.22
        w3 in n -0.79
        w3 in wC -0.18
        w3 index wC 0.9
        w3 is c 0.73
        w3 is n -0.49
        w3 is wC 0.58
        w3 is ws 0.46
        w3 it ws 0.01
        w3 jan n -0.43
        w3 just wC -0.35
        w3 keep wC 0.36
        w3 kg n -0.14
        w3 la n 0.55
        w3 le wC -1.04
        w3 left wC 0.42
        w3 letter wC -0.78
        w3 letter ws 0.71
        w3 line n 0.53
        w3 lips wC -0.14
        w3 lives wC 0.39
        w3 lives ws 0.62
        w3 m n 0.71
        w3 mail ws 0.75
        w3 mam n 0.35
        w3 march ws -0.5
        w3 may wC 0.46
        w3 mayor c 0.82
        w3 me wC 0.68
        w3 med n 0.09
        w3 med wC 0.29
        w3 medw n -0.67
        w3 medw wC -0.58
        w3 medw ws -0.36
        w3 mg n -0.34
        w3 min wC -0.58
        w3 moved wC 0.71
        w3 mr wC 0.24
        w3 mrs n 1.61
        w3 mrs wC 0.43
        w3 mum ws 0.25
        w3 my n -0.84
        w3 my wC -0.21
        w3 name wC 1.27
        w3 name ws 0.74
        w3 need wC -0.43
        w3 neighbour n 1.15
        w3 next n 0.4
        w3 next wC 1.2
        w3 no n 0.38
        w3 no wC -0.92
        w3 normal n -0.53
        w3 not ws -0.01
        w3 note c 0.32
        w3 now n -0.96
        w3 number n 1
        w3 number ws -0.88
        w3 nurse wC -0.77
        w3 nurse ws -0.4
        w3 of n -0.48
        w3 of wC 0.42
        w3 off ws -0.37
        w3 oh ws 1.08
        w3 old n 0.98
        w3 on n 0.54
        w3 on wC 0.54
        w3 on wU 1.06
        w3 one n 0.25
        w3 one ws 0.39
        w3 op wC 0.96
        w3 out n 0.59
        w3 out wC -0.3
        w3 out ws -0.25
        w3 outside ws 0.19
        w3 own wC 0.34
        w3 pain n -1.66
        w3 parking ws 1.33
        w3 pin n 0.34
        w3 place wC 0.27
        w3 plain n -0.93
        w3 plain wC -0.25
        w3 plain wU 0.7
        w3 plate wC 0.26
        w3 policy n 0.73
        w3 pressure n -0.75
        w3 rather c 0.33
        w3 ratio n -0.26
        w3 rd c 0.74
        w3 reached n 0.16
        w3 repeat n -0.32
        w3 room n 0.92
        w3 sats n -0.48
        w3 saved n 1.06
        w3 school wC 0.22
        w3 score n -0.42
        w3 see ws 0.21
        w3 seen wC -0.42
        w3 sent n 0.58
        w3 sent ws 0.47
        w3 serial n 0.31
        w3 she wC 0.48
        w3 she ws 0.21
        w3 since n 1.52
        w3 since wC -0.66
        w3 so wC 0.71
        w3 so ws 0.87
        w3 st ws 0.46
        w3 stays n -0.39
        w3 still ws -0.37
        w3 street n 1.19
        w3 street wC 0.89
        w3 surname n 0.21
        w3 surname wU 0.2
        w3 surname ws -0.02
        w3 take wC -0.41
        w3 teacher wC -0.2
        w3 tell wC 0.44
        w3 than n 0.42
        w3 the c -0.55
        w3 the n 0.1
        w3 the wU 0.72
        w3 three wC -0.88
        w3 to n 0.52
        w3 to wC 0.5
        w3 to wU -0.58
        w3 to ws 0.06
        w3 told wU 0.43
        w3 train n 0.5
        w3 try n 0.55
        w3 twenty ws 0.42
        w3 twins c 0.33
        w3 unit n 0.58
        w3 unit wC 0.47
        w3 unk0 n -1.06
        w3 unk0 wC -0.85
        w3 unk0 ws -0.54
        w3 unk1 c -0.13
        w3 unk1 n -0.53
        w3 unk1 wC -0.12
        w3 unk1 ws -0.2
        w3 unk2 c 0.76
        w3 unk2 n -0.52
        w3 unk2 wC -0.31
        w3 unk2 ws -0.27
        w3 unk3 wC 0.13
        w3 unk3 wU 0.13
        w3 unkg n 0.47
        w3 unkg wC 0.53
        w3 unkg wU 0.26
        w3 unks wC -0.04
        w3 unkt n -0.38
        w3 until n 1.47
        w3 up ws -0.28
        w3 waiting wC 0.52
        w3 walker wC 0.46
        w3 was ws -0.27
        w3 we wC -0.3
        w3 we ws 0.28
        w3 weekly ws 0.21
        w3 weight n -0.26
        w3 went ws 0.36
        w3 wheel ws 0.9
        w3 which wC 0.2
        w3 will ws -0.71
        w3 wname n 0.21
        w3 wname wC -0.01
        w3 wname ws -0.57
        w3 won't wC -0.28
        w3 work wC -0.34
        w3 work ws 0.42
        w3 works wC 0.59
        w3 wsur c -0.28
        w3 wsur n -0.09
        w3 wsur wC -0.15
        w3 wsur ws -0.46
        w3 y n -0.37
        w3 year ws -0.4
        w3 you ws -0.61
        w3 your n 1.45
        w3 yours wC 0.65
        w3 | n -0.06
        w3 | wC 0.29
        w3 | wU 1.22
        w3 — wC 0.61
        word airport s 0.74
        word amber C -0.78
        word angel C 0.02
        word ap s 0.4
        word art C -0.5
        word august C 0.34
        word aunt C 0.25
        word ball s 0.22
        word basil C -0.26
        word bear C 0.7
        word bear s 0.71
        word berry C -0.27
        word best C -0.45
        word bill s -0.38
        word blessing C 0.67
        word block C 1.11
        word blood C -0.69
        word bob C 0.23
        word burns C -0.36
        word c C 0.32
        word call s -0.27
        word card C -0.07
        word card s -1.03
        word champion s 0.24
        word chase s -0.23
        word cherry s 0.32
        word chin C -0.39
        word chuck C 0.14
        word council C -0.98
        word county s 0.1
        word cross C -0.49
        word cut s 1.03
        word del s 1.51
        word dental C -0.18
        word e s -0.37
        word elder C -0.47
        word email s -0.61
        word example s 2.7
        word fine s -0.56
        word flat C 2.05
        word flat s 2.02
        word ford C 0.88
        word forest C 0.34
        word forty s 0.7
        word gate C -0.4
        word ginger s -0.53
        word gold C -0.64
        word green s -0.47
        word grey s -0.12
        word grimes s 0.26
        word hand C -0.78
        word haven't C -0.17
        word homer C 0.19
        word hope s 0.64
        word hundred s 2.07
        word iii U 0.41
        word island C 0.54
        word ivy C 0.62
        word jack C -0.46
        word jan C -0.56
        word january C -0.59
        word joy C -1.27
        word june s -0.66
        word la s -0.22
        word lake s 0.51
        word lawyer s 0.22
        word link s 0.18
        word little C -0.64
        word little s -0.69
        word lodger s 0.23
        word losing s 0.24
        word m C 0.24
        word m s 0.45
        word major C -0.43
        word major s -0.06
        word mar C 0.56
        word march C -0.35
        word mark C -0.75
        word mike C 0.17
        word miner s -0.45
        word mo s 1.54
        word nail s 0.38
        word north C -0.93
        word oh s 2.76
        word pa s 0.73
        word patience s -0.39
        word peak C -0.49
        word penny C -0.96
        word penny s -0.61
        word pip C 0.71
        word porter C -0.48
        word porter s -0.34
        word post s -0.16
        word power C -0.34
        word prince C 0.27
        word public C 0.37
        word rd U 0.87
        word river C 0.6
        word road C 0.51
        word road s 0.86
        word rob C -0.35
        word room C -0.58
        word room s 0.51
        word rose C -1.28
        word rose s 0.52
        word route C 0.45
        word saint s 0.19
        word sandy C 0.06
        word self C -0.41
        word sept C 0.79
        word sharp s -0.25
        word shoes s 0.24
        word singer C 0.28
        word sky C 0.71
        word smart C 0.37
        word st s 0.38
        word star C 0.78
        word street C -0.38
        word suite s 0.46
        word tight s 0.22
        word triple s 0.36
        word true s -0.47
        word unit s 0.43
        word van C 0.7
        word van s 0.58
        word village s 0.26
        word wake s 0.14
        word ward C -1.75
        word ward s -0.76
        word wells s 0.6
        word whether s 0.23
        word white C -0.51
        word winter C 0.35
        word x C -0.42
        word xi U 0.43
        word y C -0.74
        word yard s 0.63
        word year s -0.46
        word young C -0.87
        """
}
