// What speaks for (above 0) and against somebody being named, row by row: `feature weight`.
//
// Made by tools/name_weights.py (logistic regression) of this repository's own labelled texts.
extension Weights {
    static let table = """
        start -0.31
        begins B c10U 0.29
        begins B c3s -0.37
        begins B comC -1.06
        begins B coms 0.19
        begins B eponymC -0.23
        begins B givenC' 0.59
        begins B handledC -0.3
        begins B medC' -0.25
        begins B medwC 0.24
        begins B n1s -0.82
        begins B n3s -0.57
        begins B n4s 0.57
        begins B plainC -0.55
        begins B plainU -0.63
        begins B relationC -0.7
        begins B streetC -0.48
        begins B surnameC 0.93
        begins B surnameC' 0.45
        begins B tailC -0.43
        begins B unk0C -0.5
        begins B unk2C 0.43
        begins B unk2C' 0.39
        begins B unk3C' 0.47
        begins B unk3U 0.18
        begins B wnameC 0.34
        begins B wnameC' 0.41
        begins b acts -0.67
        begins b brandC -0.62
        begins b c11U 0.32
        begins b c12U 0.93
        begins b c2U -0.91
        begins b c4s -0.34
        begins b c5U 0.13
        begins b c6s -0.52
        begins b c7U 0.48
        begins b c8U 0.64
        begins b cityC 0.55
        begins b countrys -0.21
        begins b eponymC 0.1
        begins b eponymC' -0.61
        begins b givenC 0.16
        begins b givenU 0.4
        begins b medC -0.75
        begins b medU -0.71
        begins b meds -0.75
        begins b n1s -0.39
        begins b n2s -0.51
        begins b n3s -1.03
        begins b n4s -0.65
        begins b n5s 0.14
        begins b n6s 0.56
        begins b particleC -0.2
        begins b particles 0.34
        begins b plainC 0.27
        begins b roles 0.14
        begins b streetC 1.02
        begins b surnameC 0.53
        begins b unitC -0.55
        begins b units -0.88
        begins b unk0C -0.48
        begins b unk0s -0.78
        begins b unk1C -0.33
        begins b unk2U 0.1
        begins b unk2s -0.35
        begins b unk3C 0.14
        begins b unk3s 0.47
        begins b wsurC 0.42
        begins b wsurC' 0.4
        bias n 1.31
        bias wU -1.17
        bias ws -0.81
        case C B T z -0.67
        case C B t Z 0.5
        case C B t z -0.17
        case C b T z -0.15
        case C b t Z 0.23
        case C b t z 0.26
        case U B T z 0.36
        case U B t z -0.15
        case s B T z -0.3
        case s B t Z 0.94
        case s B t z -0.41
        case s b T z -0.88
        case s b t Z 0.71
        case s b t z -0.87
        d1 # c5U 0.48
        d1 # cityC -0.28
        d1 # comC 0.55
        d1 # coms 0.26
        d1 # eponymC -0.2
        d1 # monthC 1.64
        d1 # n2s 1.73
        d1 # n3s 1.41
        d1 # n4s 1.24
        d1 # n5s 0.47
        d1 # surnameC -0.44
        d1 # unitC 0.68
        d1 # unk1s 0.6
        d1 # unk2C -0.71
        d1 # unk2U 0.71
        d1 # unk3C -0.52
        d1 # unk3U 0.66
        d1 # unk3s -0.1
        d1 #a c3U 1.93
        d1 #a comC -0.13
        d1 #a monthC 1.02
        d1 #a plainC -0.43
        d1 #a surnameC -0.19
        d1 #a unk0C -0.32
        d1 #a unk2C -0.2
        d1 $ c4s -0.3
        d1 $ medC -0.46
        d1 $ n1s -0.22
        d1 $ n2s -0.46
        d1 $ n3s -0.09
        d1 $ n5s -0.04
        d1 $ n6s 0.17
        d1 $ particles -0.31
        d1 $ plainC -0.41
        d1 $ plains -0.21
        d1 $ streetC 0.26
        d1 $ streets 0.5
        d1 $ surnameC' -0.19
        d1 $ unitC 0.09
        d1 $ unk0C -0.5
        d1 $ unk1C 0.23
        d1 $ unk1U 0.17
        d1 $ unk2C -0.19
        d1 $ unk2U -0.06
        d1 $ unk2s -0.3
        d1 $ unk3C -0.28
        d1 $ unk3U 0.41
        d1 $ wnameC 0.31
        d1 abouts unk3C -0.21
        d1 acts cityC -0.35
        d1 acts comC 0.48
        d1 acts medwC -0.11
        d1 acts n2s -0.34
        d1 acts plainC 0.2
        d1 acts surnameC 0.14
        d1 acts unk0C 0.4
        d1 acts unk1C 0.59
        d1 acts unk1s 0.44
        d1 acts unk2C 0.32
        d1 acts unk3C 0.39
        d1 acts wnameC 0.61
        d1 acts wsurC 0.57
        d1 ands cityC -0.26
        d1 ands comC -0.18
        d1 ands eponymC 0.14
        d1 ands plainC 0.19
        d1 ands unk3C -0.35
        d1 ands wnameC 0.2
        d1 as unk0C -0.23
        d1 ats n3s -0.24
        d1 ats surnames 0.28
        d1 ats unk0s -0.11
        d1 ats unk3C -0.18
        d1 bys cityC 0.2
        d1 bys unk0C -0.23
        d1 callC n2s 0.11
        d1 comC comC -0.24
        d1 comC plainC -0.24
        d1 comC unk0C -0.29
        d1 comC unk2C -0.52
        d1 comC wnameC 0.1
        d1 comC wsurC' -0.39
        d1 coms c3s -0.51
        d1 coms cityC -0.05
        d1 coms coms -0.36
        d1 coms monthC -0.3
        d1 coms n1s -0.79
        d1 coms n4s -0.65
        d1 coms plainC -0.42
        d1 coms plains 0.26
        d1 coms surnameC -0.34
        d1 coms tailC 0.06
        d1 coms unk0C -0.35
        d1 coms unk0s -0.36
        d1 coms unk1C 0.04
        d1 coms unk2C 0.05
        d1 coms unk2s 0.24
        d1 coms wnameC -0.49
        d1 coms wnameC' 0.21
        d1 coms wsurC' 0.31
        d1 eponyms plains 0.17
        d1 fives coms 0.18
        d1 fors wnameC -0.27
        d1 froms wnameC 0.33
        d1 givenC medwC 0.29
        d1 givenC particles 0.55
        d1 givenC plainC -0.12
        d1 givenC unk2C 0.29
        d1 givenC unk2s -0.2
        d1 givenC wsurC -0.31
        d1 handleds tailC -0.25
        d1 hass medC 0.2
        d1 hass unk2C -0.06
        d1 heres wnameC 0.24
        d1 ins cityC -0.05
        d1 ins n1s -0.11
        d1 ins wsurC 0.25
        d1 iss comC 0.45
        d1 iss eponymC -0.15
        d1 iss monthC -0.24
        d1 iss unk0C 0.13
        d1 iss unk2C -0.14
        d1 iss unk3s 0.36
        d1 iss wnameC 0.19
        d1 iss wsurC 0.32
        d1 m" comC -0.31
        d1 m% n2s -0.69
        d1 m& unk0C 0.16
        d1 m& unk3C -0.33
        d1 m( n2s -0.44
        d1 m( unk1C -0.22
        d1 m( unk2s 0.39
        d1 m( unk3C 0.37
        d1 m) cityC -0.37
        d1 m) comC 0.25
        d1 m) unk1C 0.22
        d1 m) unk3C -0.17
        d1 m+ n2s -0.37
        d1 m, brandC 0.17
        d1 m, c2s -0.27
        d1 m, c3s -0.27
        d1 m, c4U -0.61
        d1 m, givenC -0.05
        d1 m, medC -0.4
        d1 m, medwC -0.3
        d1 m, monthC -0.46
        d1 m, n2s -0.05
        d1 m, n3s -0.49
        d1 m, plainC 0.22
        d1 m, streetC 0.87
        d1 m, surnameC 0.32
        d1 m, unk0C 0.13
        d1 m, unk1C 0.13
        d1 m, unk3C -0.11
        d1 m, wnameC 0.15
        d1 m, wsurC 0.24
        d1 m- c3U 0.72
        d1 m- c4U 0.83
        d1 m- coms 0.24
        d1 m- medwC -0.11
        d1 m- n2s 0.15
        d1 m- n4s -0.21
        d1 m- plains 0.5
        d1 m- surnameC -0.35
        d1 m- unk0C 0.36
        d1 m- unk1U 0.31
        d1 m- unk2C 0.21
        d1 m- wsurC 0.01
        d1 m. c3s 0.21
        d1 m. calls 0.31
        d1 m. comC -0.4
        d1 m. coms -0.12
        d1 m. eponymC 0.13
        d1 m. givenC -0.12
        d1 m. medC -0.46
        d1 m. n3s 0.07
        d1 m. n4s -0.08
        d1 m. particleC 0.47
        d1 m. relations 0.32
        d1 m. surnameC 0.21
        d1 m. tailC 0.32
        d1 m. titles 0.52
        d1 m. unitC 1.2
        d1 m. unk0C -0.23
        d1 m. unk2C 0.6
        d1 m. unk2U 0.16
        d1 m. unk3s -0.27
        d1 m. wnameC 0.26
        d1 m. wsurC -0.08
        d1 m/ n1s 0.54
        d1 m/ n3s -1.28
        d1 m/ unk3C -0.5
        d1 m: c2U 0.53
        d1 m: c4s 0.39
        d1 m: c5U -0.86
        d1 m: comC -0.8
        d1 m: givenC 0.35
        d1 m: n1s 0.41
        d1 m: n2s -0.45
        d1 m: plains -0.29
        d1 m: unk1s 0.74
        d1 m: unk2s -0.25
        d1 m: unk3C 0.55
        d1 m; n2s -0.3
        d1 m; n4s 0.25
        d1 m; unk0C -0.08
        d1 m; unk2C 0.3
        d1 m; unk3C -0.11
        d1 m> unk3s -0.18
        d1 m? unk0C -0.07
        d1 m] n4s -0.3
        d1 meds unk0C 0.29
        d1 meds wnameC -0.14
        d1 medws unk1C -0.32
        d1 monthC c3s 0.53
        d1 monthC n1s 2.03
        d1 monthC n2s 1.25
        d1 m| n1s -0.43
        d1 m| n4s 0.18
        d1 m| unk3C 0.19
        d1 m– unk1C -0.19
        d1 nots unk1C 0.21
        d1 nots unk2C -0.37
        d1 ofs wnameC -0.2
        d1 ofs wsurC -0.14
        d1 ones coms 0.89
        d1 ons unk3C -0.28
        d1 outs givenC -0.16
        d1 outs unk2C -0.33
        d1 particleC n4s 0.18
        d1 particleC wsurC 0.34
        d1 particleU particleU 0.91
        d1 particleU unk2C -0.09
        d1 particles unk1C 0.43
        d1 plainC comC -0.18
        d1 plainC n2s 1.11
        d1 plainC particles 0.45
        d1 plainC unk2C 0.14
        d1 plains comC' 0.12
        d1 plains plainC -0.14
        d1 plains unk2C -0.37
        d1 plains wsurC -0.3
        d1 relations particleC -0.22
        d1 streetC comC 1.11
        d1 streetC plainC 0.94
        d1 streetC surnameC 0.2
        d1 streetC unitU 0.28
        d1 streetC unk2C -0.14
        d1 surnameC medC 0.33
        d1 surnameC unk0C 0.32
        d1 surnameC wnameC -0.09
        d1 surnameC' givenC 0.18
        d1 tailC n2s 0.19
        d1 tailC plainC -0.21
        d1 tailC unk1C -0.17
        d1 tails c3U 0.34
        d1 tails givenC -0.67
        d1 tails medwC -0.33
        d1 tails surnameC -0.71
        d1 tails wsurC -0.35
        d1 thes medC 0.66
        d1 thes wnameC -0.43
        d1 titleC n2s -0.36
        d1 tos n4s -0.22
        d1 tos plainC -0.12
        d1 twos coms 0.56
        d1 unitC unk1C -0.19
        d1 units n1s -1.06
        d1 units n2s -1.46
        d1 units n3s -0.69
        d1 unk0C unk1C 0.45
        d1 unk0C unk3U 0.26
        d1 unk0U n2s 0.19
        d1 unk0s givenC 0.02
        d1 unk0s n1s -0.32
        d1 unk0s tailC 0.27
        d1 unk0s wnameC -0.24
        d1 unk1C medC 0.2
        d1 unk1C n2s 0.45
        d1 unk1C particleC 0.13
        d1 unk1C particles 0.25
        d1 unk1C unk2C 0.27
        d1 unk1s n1s -0.22
        d1 unk1s unk2C -0.4
        d1 unk1s wnameC -0.35
        d1 unk1s wnames 0.12
        d1 unk2C coms 0.48
        d1 unk2C n2s 0.35
        d1 unk2C n3s 0.53
        d1 unk2C n4s 0.35
        d1 unk2C particleC 0.5
        d1 unk2C particles 1.01
        d1 unk2C plains 0.45
        d1 unk2C unk1C 0.3
        d1 unk2s n2s -0.75
        d1 unk2s unk3C -0.48
        d1 unk3C comC 0.47
        d1 unk3C particles 0.27
        d1 unk3C plainC -0.16
        d1 unk3C streetC 0.12
        d1 unk3U unk2C -0.39
        d1 unk3s n1s 0.25
        d1 wass comC 0.07
        d1 wass givenC -0.34
        d1 wass monthC -0.43
        d1 wass unk0C 0.14
        d1 wass unk1C -0.08
        d1 wass unk2C 0.31
        d1 wass unk2s 0.12
        d1 wass wnameC 0.32
        d1 withs cityC 0.25
        d1 withs unk1C -0.19
        d1 withs unk2C -0.17
        d1 withs unk3C 0.22
        d1 wnameC comC 0.46
        d1 wnameC particles 0.19
        d1 wsurC medwC 0.39
        d1 wsurC particles 0.3
        d1 wsurC unk0C 0.45
        d1 wsurC unk1C 0.15
        d1 wsurC unk3U 0.69
        d1 wsurs unk3C' -0.1
        d12 # # n 2.41
        d12 # # wU 1.37
        d12 # $ wC -0.21
        d12 # $ wU -0.35
        d12 # coms wC 0.48
        d12 # m% wC -0.17
        d12 # m, wC 0.56
        d12 # m- wC -0.21
        d12 # m. wU -0.71
        d12 # m. ws -0.16
        d12 # m; wC 0.14
        d12 # plains ws 0.97
        d12 # unitC wC 0.57
        d12 # units wC -0.47
        d12 #a # n -0.48
        d12 #a #a wC 0.56
        d12 #a m, wC -0.2
        d12 #a m; wC -0.18
        d12 #a plainU n 0.13
        d12 #a unk0s wC 0.13
        d12 $ $ n -0.09
        d12 aC m. wC 0.19
        d12 acts acts wC 0.32
        d12 acts as ws 0.26
        d12 acts coms n 0.2
        d12 acts coms wC 0.56
        d12 acts hers wC -0.15
        d12 acts hims wC -0.19
        d12 acts his ws 0.33
        d12 acts ins wC 0.29
        d12 acts mes wC -0.28
        d12 acts mys wC -0.16
        d12 acts nos wC 0.34
        d12 acts offs ws -0.09
        d12 acts ons wC -0.16
        d12 acts outs wC -0.11
        d12 acts plains wC 0.21
        d12 acts tailC wC 0.21
        d12 acts thes wC 0.52
        d12 acts thes ws 0.25
        d12 agains m. wC 0.15
        d12 alreadys acts wC 0.17
        d12 ands ans wC 0.2
        d12 ands feels wC -0.2
        d12 ands givenC wC 0.32
        d12 ands hass n -0.14
        d12 ands hers n -0.29
        d12 ands i'mC wC 0.16
        d12 ands iC wC 0.32
        d12 ands its c 0.29
        d12 ands unk0s wC -0.18
        d12 ands unk1C wC -0.16
        d12 ands unk3C wC 0.44
        d12 ands wnameC wC 0.32
        d12 ands won'ts wC -0.21
        d12 ats # n 0.3
        d12 ats # wC 0.1
        d12 ats plains wC 0.23
        d12 beens coms wC 0.21
        d12 bes coms ws 0.16
        d12 brandC m. wC -0.31
        d12 brands brands wC 0.3
        d12 bys coms wC 0.14
        d12 cityC $ wU 0.36
        d12 comC # n -0.37
        d12 comC # wC -0.03
        d12 comC acts wC -0.34
        d12 comC coms wC -0.16
        d12 comC m, wC -0.68
        d12 comC m: wC 0.47
        d12 comC m: wU 0.48
        d12 comC m; wC -0.27
        d12 comC medC wC -0.18
        d12 comC medws wC -0.3
        d12 comC wnameC n 0.72
        d12 comU m: wC 0.56
        d12 coms # n 0.22
        d12 coms # wC -0.05
        d12 coms $ wC -0.69
        d12 coms $ ws -0.06
        d12 coms acts wC -0.16
        d12 coms ands wC 0.28
        d12 coms as wC 0.19
        d12 coms brandC wC 0.24
        d12 coms coms wC 0.02
        d12 coms hass wC -0.11
        d12 coms hers wC 0.11
        d12 coms ins wC -0.11
        d12 coms iss wC 0.21
        d12 coms m, wC -0.77
        d12 coms m, ws -0.66
        d12 coms m. wC -0.18
        d12 coms m: wC -0.52
        d12 coms m? wC -0.44
        d12 coms mys wC -0.22
        d12 coms ons wC 0.09
        d12 coms thes wC 0.48
        d12 coms tos wC 0.05
        d12 coms unk0s wC -0.21
        d12 coms unk1s ws -0.2
        d12 coms withs wC 0.2
        d12 doesn'ts $ wC -0.11
        d12 eponyms $ ws 0.16
        d12 fors thes wC 0.25
        d12 froms brandC wC 0.42
        d12 froms meds wC 0.22
        d12 givenC m, wC 0.24
        d12 givenC m/ wC 0.25
        d12 givenC surnameC wC -0.22
        d12 givenC unk3C n 0.14
        d12 givens # ws 0.17
        d12 handleds $ wC -0.15
        d12 handleds m, wC -0.17
        d12 handleds m. wC -0.25
        d12 handleds tails wC 0.26
        d12 hass coms wC -0.12
        d12 haves brands ws 0.31
        d12 heres m, ws 0.19
        d12 ins coms wC 0.07
        d12 ins meds wC 0.28
        d12 ins monthC wC -0.41
        d12 ins thes wC -0.28
        d12 ins todays ws 0.44
        d12 ins unk2U wC 0.31
        d12 isU notU wU 0.47
        d12 iss # wC 0.32
        d12 iss # ws -0.24
        d12 iss acts wC -0.5
        d12 iss goods ws 0.34
        d12 iss ins wC 0.14
        d12 iss mys wC 0.24
        d12 iss nots wC -0.16
        d12 iss offs ws 0.2
        d12 iss plains wC -0.24
        d12 iss unk0s wC 0.37
        d12 m! m! wC -0.37
        d12 m" m} n 0.21
        d12 m" m} wC -0.14
        d12 m& relations wC 0.21
        d12 m( # wC 0.69
        d12 m( plainU wC 0.22
        d12 m( relations wC 0.27
        d12 m) # n 2.4
        d12 m) $ n -0.21
        d12 m) iss wC 0.19
        d12 m) m, n 0.14
        d12 m) m, wC -0.36
        d12 m) m. n 0.1
        d12 m) m: n -0.07
        d12 m) m: wC -0.23
        d12 m) m; n 0.22
        d12 m) unk1s wC 0.09
        d12 m) won'ts wC 0.17
        d12 m) wsurs wC 0.17
        d12 m+ # n -0.38
        d12 m, # c 0.65
        d12 m, # n -0.11
        d12 m, # wC 0.71
        d12 m, #a n -0.51
        d12 m, actC n 0.42
        d12 m, ands wC -0.15
        d12 m, brandC wC -0.6
        d12 m, brandU wC 0.15
        d12 m, cityC n 0.66
        d12 m, cityC wC 0.47
        d12 m, comC wC -0.71
        d12 m, coms wC -0.03
        d12 m, coms ws -0.13
        d12 m, dos n 0.09
        d12 m, froms n 0.51
        d12 m, givenC wC 0.24
        d12 m, givens wC -0.08
        d12 m, medU wC -0.08
        d12 m, medwC wC -0.45
        d12 m, ons n -0.24
        d12 m, particleU wC 0.26
        d12 m, plainC wC -0.42
        d12 m, pleases wC 0.33
        d12 m, relationC wC -0.37
        d12 m, relations wC -0.13
        d12 m, shes n 0.23
        d12 m, surnameC n 0.19
        d12 m, titleC n -0.18
        d12 m, units wC 0.27
        d12 m, unk0U n 0.33
        d12 m, unk2C wU 0.2
        d12 m, unk2C ws -0.26
        d12 m, unk2U n -0.32
        d12 m, unk2U wC 0.4
        d12 m, unk3C n -0.1
        d12 m, unk3C wC 0.21
        d12 m, whos wC -0.08
        d12 m, wsurC wC -0.13
        d12 m- # c 0.67
        d12 m- # n 1.15
        d12 m- # wC -0.08
        d12 m- # wU 1.34
        d12 m- #a wU 1.2
        d12 m- aC wC 0.62
        d12 m- coms n -0.36
        d12 m- coms wC -0.8
        d12 m- coms ws -0.48
        d12 m- eponymC wC -0.44
        d12 m- monthC n 0.34
        d12 m- plainC wC 0.45
        d12 m- surnameC ws 0.12
        d12 m- tailC wC -0.07
        d12 m- unk0s wC 0.19
        d12 m- unk1C wC 0.22
        d12 m- unk2s wC 0.23
        d12 m- unk3s wC 0.23
        d12 m. # n 1.43
        d12 m. # ws -0.36
        d12 m. #a wC 0.21
        d12 m. $ n 0.15
        d12 m. $ ws -0.25
        d12 m. brandC n 0.53
        d12 m. cityC wC -0.42
        d12 m. comC c -0.2
        d12 m. comC wC -0.25
        d12 m. coms c 0.79
        d12 m. coms wC -0.44
        d12 m. coms ws 1.51
        d12 m. doC wC -0.47
        d12 m. givenC wC -0.13
        d12 m. givens ws 0.28
        d12 m. iC wC -0.3
        d12 m. m( wC -0.21
        d12 m. m, wC 0.69
        d12 m. m: ws 0.51
        d12 m. medC wC -0.3
        d12 m. meds ws 0.26
        d12 m. myC wC -0.15
        d12 m. m| wC 0.43
        d12 m. m– wC 0.43
        d12 m. nos wC -0.12
        d12 m. particleC wC 0.23
        d12 m. plains n 0.25
        d12 m. pleaseC wC -0.2
        d12 m. surnameC wC 0.31
        d12 m. surnames ws 0.63
        d12 m. unitC wC 0.34
        d12 m. units wC 0.1
        d12 m. unk1C n 0.5
        d12 m. unk1s ws 0.87
        d12 m. unk2C wC 0.39
        d12 m. unk2U wC -0.78
        d12 m. wsurC wC 0.48
        d12 m/ # n 1.07
        d12 m/ # wU 0.59
        d12 m/ comC ws 0.27
        d12 m: # n -0.86
        d12 m: # ws -0.32
        d12 m: cans wC 0.38
        d12 m: coms wC 0.72
        d12 m: m/ ws 0.77
        d12 m: m: c 0.38
        d12 m: meds wC -0.26
        d12 m: thes wC 0.12
        d12 m: twos wC 0.28
        d12 m: unk1s wC 0.5
        d12 m: unk3C wC -0.38
        d12 m; # wC 0.32
        d12 m; comC n -0.11
        d12 m; comC wC 0.52
        d12 m; plainC wC -0.2
        d12 m; plains n 0.17
        d12 m< # wC -0.27
        d12 m< unk0s wC 0.14
        d12 m> # wC -0.15
        d12 m? m) wC 0.11
        d12 m?m # n -0.34
        d12 m?m #a wU -0.36
        d12 m?m m?m n 0.42
        d12 m@ coms ws 0.54
        d12 m[ # ws -0.21
        d12 m] m( wC 0.11
        d12 m_ # ws 0.52
        d12 m_ givens ws 0.65
        d12 medC m: wC 0.5
        d12 meds $ wC 0.37
        d12 meds acts ws 0.33
        d12 meds m, wC 0.47
        d12 meds tails ws 0.44
        d12 medwC wnameC n 0.31
        d12 medwU m- wC -0.2
        d12 medws particles wC -0.31
        d12 monthC coms n -0.05
        d12 monthC m. c 0.43
        d12 monthC m. n 1.07
        d12 m| aC n 0.09
        d12 m| comC n 0.25
        d12 m| comC wC 0.57
        d12 m| unk2C n -0.43
        d12 m– eponymC wC 0.43
        d12 m– meds c 0.26
        d12 m– plains wC -0.44
        d12 nos $ ws 0.22
        d12 nos coms wC 0.08
        d12 nowU $ wU 0.14
        d12 ofs monthC ws 1.66
        d12 ons # wC 0.17
        d12 ons medC wC -0.71
        d12 ons nexts n 0.43
        d12 ons thes n -0.59
        d12 particleU # wC -0.09
        d12 particles m. n -0.22
        d12 particles unk2C wC 0.29
        d12 plainC m. wC 0.22
        d12 plainU # wC 0.51
        d12 plainU m: wC 0.58
        d12 plains $ wC -0.2
        d12 plains bys wC 0.36
        d12 plains coms wC 0.36
        d12 plains m. wC -0.31
        d12 plains ons wC -0.23
        d12 plains relations wC -0.17
        d12 plains unk2C ws 0.56
        d12 relations coms wC -0.14
        d12 relations m, n -0.09
        d12 streetC # wC 0.39
        d12 streetC $ wC 0.51
        d12 streetC m, wC 1.12
        d12 streetC m, wU 0.28
        d12 streetC m. wC 0.5
        d12 surnameC $ wC 0.35
        d12 surnameC iC wC 0.11
        d12 surnameC iss wC 0.24
        d12 surnameC m, ws 0.31
        d12 surnameC tails wC -0.18
        d12 surnameC tos wC -0.26
        d12 tailC # wC -0.18
        d12 tailC m. wC 0.47
        d12 tailC tailC n 0.19
        d12 tails # wC -0.18
        d12 tails ands wC -0.32
        d12 tails coms wC -0.6
        d12 tails dids wC 0.19
        d12 tails m, wC -1.15
        d12 tails m. wC -0.34
        d12 tails m= n 0.05
        d12 tails ons wC -0.16
        d12 tails outs wC 0.34
        d12 tails unk0s wC -0.39
        d12 thes #a wC 0.62
        d12 thiss coms wC -0.13
        d12 titleC m: n -0.34
        d12 tos calls wC 0.18
        d12 tos unk1s wC 0.2
        d12 twos m. ws 0.28
        d12 unitC m, wC -0.14
        d12 unitC m- wC -0.41
        d12 unitC m. wC 0.57
        d12 unitC medwU n 0.66
        d12 units $ wC 0.21
        d12 units m, n -0.56
        d12 unk0C m, wC 0.39
        d12 unk0C m. wC 0.2
        d12 unk0C m: wU 0.3
        d12 unk0U $ n 0.19
        d12 unk0s alls wC 0.21
        d12 unk0s coms n 0.18
        d12 unk0s coms wC 0.19
        d12 unk0s hers wC 0.23
        d12 unk0s hiss wC 0.11
        d12 unk0s m, wC -0.16
        d12 unk0s unk0s wC -0.17
        d12 unk1C m, wC 0.34
        d12 unk1C m- wC 0.2
        d12 unk1U medC wC 0.3
        d12 unk1s $ wC -0.05
        d12 unk1s ands wC 0.19
        d12 unk1s m, wC -0.12
        d12 unk1s m, ws -0.2
        d12 unk1s mes wC 0.07
        d12 unk1s mes ws 0.18
        d12 unk1s tails wC 0.24
        d12 unk2C iss wC -0.14
        d12 unk2C m, n 0.46
        d12 unk2C m, wC 0.58
        d12 unk2C m, ws 0.91
        d12 unk2C m- wC 0.28
        d12 unk2C unk0s wC 0.2
        d12 unk2U m, wC -0.36
        d12 unk2U m- wC -0.36
        d12 unk2s $ n -0.33
        d12 unk2s m, wC -0.12
        d12 unk2s m/ wC -0.51
        d12 unk2s olds n 0.13
        d12 unk3C coms wC 0.25
        d12 unk3C m, ws 0.16
        d12 unk3C m- wC 0.34
        d12 unk3C m; wC 0.27
        d12 unk3C tos wC -0.06
        d12 unk3C wnameC wC 0.14
        d12 unk3U m, wC 0.15
        d12 unk3s # wC -0.36
        d12 verys coms wC 0.11
        d12 wass coms ws 0.35
        d12 wass mes n 0.3
        d12 withs mys wC 0.15
        d12 wnameC coms wC -0.24
        d12 wnameC m, wC 0.39
        d12 wnames medws wC 0.28
        d12 wsurC # wU 0.64
        d12 wsurC heres wC 0.09
        d12 wsurC' comC n 0.23
        d12 wsurs coms wC -0.27
        d12 wsurs handleds wC 0.19
        d12 wsurs m. wC -0.3
        d2 # c 0.49
        d2 # wU 0.71
        d2 # ws -0.05
        d2 #a c 0.19
        d2 #a n 0.21
        d2 #a wC 0.22
        d2 #a ws -0.42
        d2 $ c -0.02
        d2 $ n -0.06
        d2 $ wC -0.1
        d2 $ wU 0.09
        d2 $ ws -0.21
        d2 acts wC 0.07
        d2 acts ws 0.07
        d2 afters wC 0.09
        d2 as n -0.3
        d2 as wC 0.27
        d2 as ws 0.2
        d2 ats ws 0.19
        d2 bads wC -0.4
        d2 befores wC 0.13
        d2 brandC wC -0.34
        d2 brandU wC 0.17
        d2 brands wC -0.06
        d2 buts wC 0.04
        d2 bys wC 0.2
        d2 calls wC 0.51
        d2 can'ts wC 0.16
        d2 can'ts ws 0.11
        d2 cityC n 0.36
        d2 cityC wC -0.19
        d2 comC n -0.17
        d2 comC wC -0.25
        d2 comC ws -0.66
        d2 comU wC 0.19
        d2 comU wU -0.49
        d2 coms c 0.3
        d2 coms n -0.35
        d2 coms wC -0.04
        d2 coms wU -0.44
        d2 coms ws -0.19
        d2 doC wC -0.47
        d2 feels wC -0.07
        d2 firsts wC 0.2
        d2 forC wC -0.22
        d2 givenC wC 0.18
        d2 givenC ws -0.47
        d2 givens ws 0.82
        d2 handleds wC -0.08
        d2 hass n -0.08
        d2 hass wC 0.2
        d2 heres wC 0.22
        d2 hims wC -0.15
        d2 his ws 0.32
        d2 hiss wC 0.47
        d2 i'mC wC 0.22
        d2 iC ws -0.33
        d2 ins c -0.23
        d2 ins wC -0.16
        d2 is ws 0.31
        d2 iss ws 0.41
        d2 its wC 0.04
        d2 m! wC -0.35
        d2 m# c 0.56
        d2 m% wC -0.17
        d2 m( n -0.49
        d2 m( wU 0.36
        d2 m, c 0.06
        d2 m, n -0.28
        d2 m, wC 0.09
        d2 m, ws 0.43
        d2 m- n -0.35
        d2 m- wC 0.25
        d2 m- ws -0.31
        d2 m. c -0.21
        d2 m. n -0.09
        d2 m. wC -0.35
        d2 m. ws -0.43
        d2 m/ c -0.47
        d2 m/ ws 0.31
        d2 m: c 0.02
        d2 m: n 0.42
        d2 m: wC -0.18
        d2 m: ws -0.25
        d2 m; wC -0.25
        d2 m< wC 0.32
        d2 m= c -0.26
        d2 m= n -0.12
        d2 m? wC -0.16
        d2 medC n -0.22
        d2 medC wC -0.51
        d2 meds n 0.08
        d2 meds wC -0.02
        d2 meds ws 0.36
        d2 medwC wC -0.33
        d2 medwU n 0.65
        d2 medws n -0.39
        d2 medws wC 0.64
        d2 mes ws 0.48
        d2 monthC n 0.43
        d2 monthC ws 1.32
        d2 mores wC 0.09
        d2 myC wC -0.15
        d2 mys n 0.26
        d2 mys wC 0.12
        d2 m| c 0.2
        d2 m| wC 0.24
        d2 m} n 0.21
        d2 m} wC -0.14
        d2 m– n -0.43
        d2 nexts n 0.43
        d2 nines ws 0.64
        d2 nos n -0.29
        d2 nots wC -0.07
        d2 offs wC -0.02
        d2 ones ws 0.39
        d2 onlys wC -0.16
        d2 ons n -0.51
        d2 particleC n 0.91
        d2 particleC wC 0.23
        d2 particles n 0.74
        d2 plainC n -0.37
        d2 plainC wC -0.51
        d2 plainU n -0.69
        d2 plainU wC 0.17
        d2 plains n 0.4
        d2 pleaseC wC -0.2
        d2 relationC wC -0.31
        d2 relations wC 0.22
        d2 roleC wC 0.3
        d2 roles wC 0.23
        d2 sorrys ws 0.38
        d2 streetC c 1.01
        d2 streetC n 3.12
        d2 streetC wC 0.74
        d2 streetU n 0.3
        d2 streets wC 0.13
        d2 surnameC wC 0.54
        d2 surnameU wU 0.3
        d2 surnames ws 0.95
        d2 tailC n 0.11
        d2 thens wC -0.27
        d2 thes ws -0.07
        d2 threes wC 0.21
        d2 titleC wC -0.5
        d2 todays ws 0.43
        d2 tos wC 0.06
        d2 twos ws 0.66
        d2 unitC n 0.71
        d2 unitC wC 0.67
        d2 unk0C c -0.22
        d2 unk0C ws -0.48
        d2 unk0U n 0.43
        d2 unk0s n 0.01
        d2 unk1C c -0.29
        d2 unk1U wC 0.15
        d2 unk1s n -0.59
        d2 unk2C c -0.49
        d2 unk2C n 0.15
        d2 unk2C wC 0.38
        d2 unk2U wC -0.78
        d2 unk2U wU 0.3
        d2 unk2s ws 0.25
        d2 unk3C n 0.5
        d2 unk3C wC 0.38
        d2 unk3U ws -0.6
        d2 unk3s ws 0.52
        d2 wass n -0.11
        d2 whens wC -0.25
        d2 withs wC -0.28
        d2 wnameC n 1.32
        d2 wnames wC 0.32
        d2 wsurC wC 0.04
        d2 wsurC wU 0.2
        d2 yous n 0.1
        end2 'd C -0.37
        end2 't C -0.1
        end2 ac C -0.46
        end2 ac U -0.33
        end2 ad C 0.21
        end2 ad s -0.29
        end2 ae C 0.35
        end2 ah s 0.39
        end2 ai C 0.28
        end2 ai s -0.25
        end2 aj C 0.18
        end2 aj U 0.24
        end2 ak C -0.06
        end2 al C -0.25
        end2 am C -0.5
        end2 an C 0.39
        end2 an s 0.62
        end2 ao C 0.27
        end2 ar C -0.02
        end2 as s 0.43
        end2 at C 0.25
        end2 at U -0.17
        end2 au C 0.32
        end2 aw C -0.29
        end2 b C -0.41
        end2 bo C 0.74
        end2 bs s 0.15
        end2 ca C 0.33
        end2 ce s -0.25
        end2 ck C -0.15
        end2 ck U -0.27
        end2 co C -0.49
        end2 cs C -0.25
        end2 ct s 0.49
        end2 d C -0.15
        end2 da C -0.33
        end2 de C 0.33
        end2 de s -0.13
        end2 di C -0.45
        end2 di s -0.14
        end2 dl U -0.14
        end2 do C -0.83
        end2 dr C -1.23
        end2 ds C -0.08
        end2 du s 0.25
        end2 dy C -0.31
        end2 ea C 0.12
        end2 ec C 0.16
        end2 ed C 0.29
        end2 ee C 0.21
        end2 eh U 0.45
        end2 ei C 0.25
        end2 ek C 0.02
        end2 el C -0.35
        end2 el s 0.57
        end2 en C 0.11
        end2 eo C -0.1
        end2 ep C -0.49
        end2 er C 0.08
        end2 er s -0.25
        end2 es C 0.32
        end2 et C -0.17
        end2 ev C -0.16
        end2 ey s 0.29
        end2 fe C -0.12
        end2 ff C -0.13
        end2 ft C -0.25
        end2 ga C 0.41
        end2 ge C 0.15
        end2 ge s -0.43
        end2 gh C -0.31
        end2 gh U 0.48
        end2 go C -0.06
        end2 h s -0.2
        end2 he C 0.34
        end2 hm U 0.36
        end2 ht C 0.21
        end2 ht s -0.38
        end2 hy C -0.15
        end2 ia C -0.09
        end2 ia U 0.07
        end2 ic C -0.41
        end2 ig C 0.4
        end2 il C -0.3
        end2 il s -0.22
        end2 in C -0.3
        end2 in s -0.11
        end2 io C -0.35
        end2 ip C 0.25
        end2 iq C -0.12
        end2 it C 0.15
        end2 j C 0.35
        end2 je s 0.11
        end2 ji s 0.23
        end2 jo C 0.63
        end2 ka C 0.49
        end2 ke s -0.12
        end2 ki C 0.2
        end2 ko C 0.28
        end2 ks C 0.2
        end2 ku C -0.1
        end2 ky C 0.65
        end2 la s 0.63
        end2 le C 0.09
        end2 li C -0.23
        end2 ll C -0.17
        end2 ll s -0.56
        end2 lm U 0.44
        end2 lo C 0.08
        end2 lo s 0.1
        end2 ls C 0.3
        end2 lt C -0.09
        end2 lt s -0.11
        end2 ma s 0.2
        end2 mb C 0.01
        end2 me C -0.58
        end2 me s -0.55
        end2 mi U -0.29
        end2 mo C 0.44
        end2 mp s -0.41
        end2 ms C 0.5
        end2 n C -0.43
        end2 n s -0.38
        end2 na C 0.08
        end2 na U 0.48
        end2 na s 0.73
        end2 nd C -0.12
        end2 nd s -0.16
        end2 ne s -0.42
        end2 ng C 0.61
        end2 ni C 0.15
        end2 nn C -0.2
        end2 no C 0.31
        end2 ns C -0.28
        end2 nt C -0.37
        end2 nt s -0.43
        end2 ny C 0.32
        end2 o C -0.44
        end2 o s -0.34
        end2 ob U -0.49
        end2 oc C -0.23
        end2 of C -0.52
        end2 oh C -0.25
        end2 oh s 1.08
        end2 ok s 0.21
        end2 ol C -0.45
        end2 ol s -0.46
        end2 om C -0.29
        end2 om s 0.37
        end2 on s 0.34
        end2 op C 0.27
        end2 op s -0.34
        end2 or C -0.47
        end2 or s 0.23
        end2 ow C 0.24
        end2 oy C -0.13
        end2 p C 0.32
        end2 pe C 0.61
        end2 ps C 0.19
        end2 py C -0.24
        end2 q C 0.14
        end2 ra s 0.19
        end2 rb C 0.28
        end2 re C -0.36
        end2 re s -0.33
        end2 rf U -0.18
        end2 rg C -0.21
        end2 ri C -0.26
        end2 ri s 0.18
        end2 rk s -0.25
        end2 rm C 0.09
        end2 rn C 0.1
        end2 ro C -0.15
        end2 ro s 0.82
        end2 rp C -0.24
        end2 rs s -0.59
        end2 rt C -0.56
        end2 ry C 0.12
        end2 sa C 0.24
        end2 sc U 0.23
        end2 se C -0.47
        end2 se s -0.38
        end2 sh C 0.29
        end2 sh s 0.66
        end2 si U -0.29
        end2 si s 0.16
        end2 sn s -0.27
        end2 sr C -0.87
        end2 ss C 0.13
        end2 st C -0.28
        end2 st s -0.35
        end2 ta C 0.32
        end2 te C 0.22
        end2 th C -0.33
        end2 tj U 0.54
        end2 to C -0.09
        end2 ts C 0.43
        end2 tt C 0.41
        end2 tt s 0.22
        end2 tu C 0.22
        end2 ty C -0.4
        end2 ty s 1.28
        end2 tŷ C 0.22
        end2 u s -0.22
        end2 ua C 0.39
        end2 ub C -0.2
        end2 ud C 0.29
        end2 ue C 0.08
        end2 uf C -0.39
        end2 ui C 0.52
        end2 ul C 0.41
        end2 uo C -0.37
        end2 ur C 0.07
        end2 us s 0.4
        end2 va s -0.21
        end2 ve C -0.12
        end2 vy C 0.36
        end2 wa C 0.41
        end2 wa U -0.25
        end2 wn C 0.15
        end2 ww s 0.63
        end2 xa C -0.36
        end2 xi U 0.39
        end2 xx s 0.33
        end2 y C -0.43
        end2 yn C 0.4
        end2 ó C 0.29
        end2 ó s 0.23
        end2 ów C -0.16
        end2 陈 s 0.42
        end3 've C -0.15
        end3 abs s 0.19
        end3 ace C -0.08
        end3 ack C 0.07
        end3 aia C -0.11
        end3 ain C -0.44
        end3 aj U 0.24
        end3 ala C 0.22
        end3 ama C -0.16
        end3 ame C -0.55
        end3 and C -0.35
        end3 ang C 0.28
        end3 ang s -0.38
        end3 ant C 0.01
        end3 aps C 0.25
        end3 ard C -0.67
        end3 ard s -0.3
        end3 ark C -0.6
        end3 ary s -0.24
        end3 ase C -0.32
        end3 ash s 0.82
        end3 ata C 0.37
        end3 ath C -0.29
        end3 ava C -0.24
        end3 azi C -0.14
        end3 b C -0.41
        end3 ban C -0.27
        end3 bea C 0.15
        end3 bed C -0.53
        end3 bel C 0.36
        end3 ber C -0.57
        end3 ble C 0.41
        end3 bo C 0.7
        end3 bob C 0.2
        end3 box C 0.29
        end3 boy s 0.25
        end3 c C 0.12
        end3 ces C 0.22
        end3 chi C -0.09
        end3 cil C -0.47
        end3 cks C 0.15
        end3 clm U 0.36
        end3 co C -0.38
        end3 col C -0.19
        end3 d C -0.15
        end3 da C -0.18
        end3 day C -0.51
        end3 dda C -0.08
        end3 de C 0.21
        end3 der C 0.04
        end3 des C 0.23
        end3 des s 0.41
        end3 din C -0.03
        end3 dly C 0.11
        end3 dot s 0.82
        end3 du s 0.25
        end3 eal C 0.01
        end3 ebu C -0.17
        end3 ece C 0.14
        end3 ech C -0.22
        end3 eds C -0.43
        end3 edy C -0.62
        end3 ee C 0.37
        end3 een C 0.16
        end3 een s 0.81
        end3 eer C -0.19
        end3 elf C -0.2
        end3 elo C -0.26
        end3 els C -0.22
        end3 ene C 0.23
        end3 ens C 0.21
        end3 ept C 0.26
        end3 era C 0.14
        end3 erk C -0.24
        end3 ers C 0.35
        end3 est C 0.59
        end3 ets C 0.02
        end3 ety s 0.84
        end3 ext s 0.52
        end3 eze C -0.28
        end3 feb C 0.44
        end3 fit s 0.24
        end3 for C -0.2
        end3 fr C -0.61
        end3 fty s 0.29
        end3 gan C -0.22
        end3 ges C 0.21
        end3 ght s -0.38
        end3 gie C -0.15
        end3 gos C -0.26
        end3 h s -0.2
        end3 ham C 0.31
        end3 has C 0.2
        end3 hen C -0.41
        end3 hep C -0.4
        end3 her C -0.04
        end3 her s 0.17
        end3 hin C 0.27
        end3 hop C 0.15
        end3 hts C 0.21
        end3 ial C -0.25
        end3 ian s 0.29
        end3 ice C -0.54
        end3 ich C 0.14
        end3 ict C 0.25
        end3 icz C 0.24
        end3 ier s 0.2
        end3 iew C 0.37
        end3 igh C -0.19
        end3 ill C 0.44
        end3 ina C 0.36
        end3 ine C -0.39
        end3 ing C -0.31
        end3 ing s -0.8
        end3 ion C -0.52
        end3 ior C 0.31
        end3 ios C 0.2
        end3 ip C 0.24
        end3 iro C -0.18
        end3 ist C -0.12
        end3 ita C 0.3
        end3 ity C 0.06
        end3 ity s -0.35
        end3 itz C 0.32
        end3 ius C 0.21
        end3 ive C -0.18
        end3 j C 0.35
        end3 jan C -0.32
        end3 ji s 0.23
        end3 jo C 0.57
        end3 jor C -0.14
        end3 joy C -0.36
        end3 ked C 0.2
        end3 ker C 0.13
        end3 ket C 0.19
        end3 law C 0.31
        end3 lds C 0.28
        end3 led C 0.21
        end3 lee C 0.32
        end3 ler C -0.71
        end3 les C -0.1
        end3 les s 0.26
        end3 ley C -0.61
        end3 lia C 0.1
        end3 lil C 0.2
        end3 lla C -0.41
        end3 lle C -0.02
        end3 loc C -0.33
        end3 lof C -0.48
        end3 low C -0.28
        end3 lsa C -0.19
        end3 lty C -0.5
        end3 lue C -0.56
        end3 lus C -0.3
        end3 mal C -0.16
        end3 man C 0.04
        end3 mas C -0.56
        end3 mer C 0.31
        end3 mit C -0.2
        end3 mo s 0.82
        end3 mon C -0.36
        end3 n s -0.38
        end3 n't C -0.1
        end3 nan s -0.39
        end3 nce C 0.06
        end3 nch C 0.24
        end3 nci C -0.29
        end3 ndo C -0.81
        end3 nds C 0.48
        end3 ndy C 0.39
        end3 ndy s 0.36
        end3 ned C 0.22
        end3 ngs C 0.11
        end3 nic C -0.16
        end3 nic s 0.48
        end3 nin C -0.21
        end3 nit C 0.44
        end3 noh C -0.23
        end3 nor C 0.14
        end3 nth s 0.82
        end3 nto C 0.24
        end3 nts s 0.38
        end3 nus C 0.14
        end3 o C -0.44
        end3 o s -0.34
        end3 ock C 0.46
        end3 oh s 1.1
        end3 ois C 0.17
        end3 oke C -0.11
        end3 olm C 0.1
        end3 oma C 0.15
        end3 omb C -0.03
        end3 one C -0.39
        end3 ont C 0.22
        end3 ony C 0.41
        end3 oom C -0.23
        end3 ope C 0.34
        end3 ore C 0.36
        end3 osp C -0.32
        end3 oto C -0.19
        end3 ous C -0.11
        end3 p C 0.32
        end3 pat s -0.13
        end3 ped C -0.05
        end3 per C 0.68
        end3 ple C -0.51
        end3 ple s 1.68
        end3 plt C -0.25
        end3 pon s 0.45
        end3 pos C -0.4
        end3 pt C -0.65
        end3 pto s 0.5
        end3 q C 0.14
        end3 que C 0.36
        end3 r C -0.41
        end3 ray C -0.23
        end3 rcy C 0.32
        end3 red C 0.22
        end3 ree C -0.38
        end3 ref C -0.51
        end3 rek C -0.13
        end3 rer s -0.12
        end3 res C -0.16
        end3 rey s 0.34
        end3 rf U -0.17
        end3 ria C -0.14
        end3 rie C -0.75
        end3 rim C -0.27
        end3 rld C -0.17
        end3 rna C -0.14
        end3 rns C -0.17
        end3 rod C 0.28
        end3 ron C 0.35
        end3 rot C -0.11
        end3 row C 0.31
        end3 rry s 0.49
        end3 rte C 0.2
        end3 rth C -0.36
        end3 rty s 0.59
        end3 rue C 0.34
        end3 s C -0.2
        end3 sam C -0.36
        end3 sed C -0.11
        end3 ser s -0.17
        end3 ses C 0.25
        end3 sha C 0.28
        end3 sil C -0.21
        end3 son C -0.88
        end3 spr C -0.37
        end3 sr C -0.87
        end3 sta s -0.2
        end3 sto C -0.27
        end3 ta C -0.64
        end3 tam C -0.1
        end3 tch C -0.35
        end3 te C 0.71
        end3 ted s -0.13
        end3 tel C -1.08
        end3 tes C 0.36
        end3 the C 0.33
        end3 thy s 0.13
        end3 tin C -0.38
        end3 tis C -0.24
        end3 tj U 0.54
        end3 tom C 0.16
        end3 ton C -0.27
        end3 tor C -0.08
        end3 try C -0.25
        end3 tte C 0.14
        end3 tum C 0.14
        end3 tŷ C 0.22
        end3 u s -0.22
        end3 ube C -0.14
        end3 ul s 0.43
        end3 ull C -0.28
        end3 unt C 0.16
        end3 ury C 0.22
        end3 ute C -0.16
        end3 van C 0.53
        end3 vit C -0.67
        end3 vor C -0.33
        end3 wan C 0.19
        end3 wis C -0.55
        end3 woo s 0.42
        end3 www s 0.63
        end3 xeh U 0.42
        end3 xi U 0.39
        end3 yan s 0.15
        end3 yne C -0.3
        end3 ype C -0.12
        end3 zes C 0.19
        end3 zon C -0.18
        end3 ó C 0.29
        end3 ó s 0.23
        end3 美玲 s 0.33
        end3 陈 s 0.42
        glue c . _ _ 0.13
        glue c <. / _ 0.27
        glue c <>. " " -0.08
        glue c <>. : : 0.95
        glue n . _ _ -0.04
        glue n <. # _ -0.4
        glue n <. - _ 0.55
        glue n <. . _ 0.14
        glue n <. = _ -0.48
        glue n <>. " - -0.07
        glue n <>. ( , -0.42
        glue n <>. , / 0.25
        glue n <>. - , 0.14
        glue n <>. - - 0.24
        glue n <>. - : -0.13
        glue n <>. - ; 0.26
        glue n <>. . - -0.29
        glue n <>. . . 0.48
        glue n <>. . / -0.38
        glue n <>. / . -0.25
        glue n <>. / ; -0.17
        glue n <>. : , -0.66
        glue n <>. : : 0.64
        glue n <>. : ] 0.17
        glue n <>. ?m , -0.26
        glue n <>. ?m . -0.25
        glue n <>. ?m / 0.01
        glue n <>. ?m | 0.11
        glue n <>. [ ] -0.31
        glue n >. _ " -0.11
        glue n >. _ + -0.32
        glue n >. _ - 0.56
        glue n >. _ . -0.39
        glue n >. _ / 0.39
        glue n >. _ : -1.07
        glue wC <. / _ -0.74
        glue wC <. ; _ 0.15
        glue wC <. = _ 0.41
        glue wC <>. ( ) 0.14
        glue wC <>. ( . -0.29
        glue wC <>. ( ? 0.11
        glue wC <>. - , 0.66
        glue wC <>. . . -0.2
        glue wC <>. ; ; 0.22
        glue wC <>. ?m | 0.24
        glue wC <>. [ ?m 0.12
        glue wC >. _ " 0.33
        glue wC >. _ + -0.37
        glue wC >. _ - -0.16
        glue wC >. _ . 0.24
        glue wC >. _ / -0.96
        glue wC >. _ : -0.89
        glue wC >. _ < 0.35
        glue wC >. _ ? -0.72
        glue wU . _ _ -0.76
        glue wU <>. " ?m 0.33
        glue wU <>. ( ) -0.28
        glue wU <>. / / -0.18
        glue wU <>. ?m | 0.26
        glue wU <>. | ?m 0.38
        glue wU <>. | | -0.53
        glue wU >. _ # -0.22
        glue wU >. _ , -0.18
        glue wU >. _ - 0.4
        glue wU >. _ . -0.82
        glue wU >. _ / 0.36
        glue wU >. _ : -1.51
        glue ws . _ _ -1.03
        glue ws <. - _ 0.43
        glue ws <. . _ 0.75
        glue ws <. / _ -0.5
        glue ws <>. " . 0.32
        glue ws <>. - , 0.15
        glue ws <>. . . -0.46
        glue ws <>. . / 0.56
        glue ws <>. . @ 0.81
        glue ws <>. ? = 0.51
        glue ws >. _ ! -0.13
        glue ws >. _ , -0.94
        glue ws >. _ - -0.03
        glue ws >. _ . -1.12
        glue ws >. _ / -1.4
        glue ws >. _ ; -0.36
        glue ws >. _ = -1.23
        glue ws >. _ ? -0.5
        glued c10U >. 0.51
        glued c11U . 0.32
        glued c12U . 0.69
        glued c2U . -1
        glued c3U <>. -0.53
        glued c3s . -0.51
        glued c3s <. 0.18
        glued c3s >. -0.31
        glued c5U <>. -1.01
        glued c5s . -0.72
        glued c5s >. -0.18
        glued c7U . 0.37
        glued n1s <. -0.23
        glued n1s >. -0.73
        glued n2s <. -0.25
        glued n2s >. -0.36
        glued n3s <. -0.06
        glued n4s . -0.24
        glued n4s <. 0.42
        glued n5s . 0.33
        glued n5s <>. 0.29
        glued n6s >. 0.39
        in act C -0.92
        in act U -0.25
        in act s -0.74
        in brand C -2.21
        in brand U -1.05
        in brand s -0.89
        in call C -0.55
        in call s -0.75
        in common C -1.34
        in common U -0.39
        in common s -1.3
        in country C -1.36
        in country s -0.21
        in dosing U 0.31
        in dosing s -0.44
        in eponym C -2.05
        in eponym s -0.28
        in form C -0.93
        in given C 1.08
        in given U 0.87
        in given s 2.33
        in handled C -0.44
        in handled s -0.48
        in med C -1.59
        in med U -0.96
        in med s -0.7
        in medw C -0.91
        in medw s -0.63
        in month C 1.51
        in month s 0.54
        in plain C -1
        in rare C -0.59
        in rare s -0.6
        in relation C -1.99
        in relation U -0.52
        in relation s -1.45
        in role C -1.61
        in state C 0.31
        in state U -0.4
        in state s 1.08
        in street C 0.22
        in surname C -0.16
        in surname U 1.42
        in surname s 1.3
        in tail U -0.39
        in tail s -0.75
        in title C -2.27
        in unit C -0.52
        in wname C 1.03
        in wname U 1.22
        in wname s 1.4
        in wsur C 1.01
        in wsur U 0.44
        in wsur s 0.18
        k1 # c5U 0.56
        k1 # cityC 0.33
        k1 # comC -0.1
        k1 # monthC 1.18
        k1 # months 0.73
        k1 # n2s 1.02
        k1 # n3s 1.4
        k1 # n4s 0.97
        k1 # particles -0.52
        k1 # plains 0.78
        k1 # unitC -0.35
        k1 # unk2s -0.42
        k1 # unk3U 0.39
        k1 #a c3U 1.79
        k1 #a givens -0.36
        k1 #a monthC 0.56
        k1 #a n4s 0.46
        k1 ^ callC -0.44
        k1 ^ calls -0.2
        k1 ^ n4s -0.56
        k1 ^ plainC' 0.26
        k1 ^ unitC -0.2
        k1 ^ unk0C -0.43
        k1 ^ unk0s 0.22
        k1 ^ unk1C -0.21
        k1 ^ unk1U -0.21
        k1 ^ unk2C -0.32
        k1 ^ unk3U 0.03
        k1 ^ wnameC -0.59
        k1 ^ wnames 0.5
        k1 ^ wsurC -0.14
        k1 acts cityC -0.17
        k1 acts givenC -0.13
        k1 acts particles -0.2
        k1 ands unk2s 0.23
        k1 ats givenC 0.05
        k1 ats n3s 0.48
        k1 ats plains 0.46
        k1 ats unk1C 0.15
        k1 brandC particleC 0.21
        k1 brandC unk0C -0.15
        k1 bys comC -0.09
        k1 callC unk3C 0.16
        k1 calls meds 0.29
        k1 calls unk2s 0.56
        k1 cans unk3s -0.27
        k1 cityC unk1C 0.25
        k1 comC comC -0.55
        k1 comC plainC -0.56
        k1 comC unitC 0.23
        k1 comC unk0C -0.28
        k1 comC wsurC -0.44
        k1 comU unk1C -0.32
        k1 coms c4s -0.43
        k1 coms coms -0.44
        k1 coms n1s -0.29
        k1 coms n3s -0.72
        k1 coms particleC -0.39
        k1 coms unk0C -0.69
        k1 coms unk1s -0.47
        k1 coms unk2s 0.11
        k1 coms unk3U 0.26
        k1 fors n1s 0.33
        k1 froms unk1C 0.34
        k1 froms unk3C 0.17
        k1 givenC comC -0.06
        k1 givenC n4s 0.39
        k1 givenC surnameC 0.31
        k1 givenC tailC -0.05
        k1 givenC unitC 0.29
        k1 hass n2s -0.15
        k1 ins monthC -1.05
        k1 ins unk1C 0.35
        k1 iss plainC 0.18
        k1 its' givenC -0.06
        k1 itss wnames 0.3
        k1 m& particleC -0.47
        k1 m( n2s 0.67
        k1 m) unk1C 0.24
        k1 m+ n1s 0.62
        k1 m+ unk2C -0.37
        k1 m, cityC 0.43
        k1 m, comC' 0.17
        k1 m, eponymC -0.26
        k1 m, givenC' 0.22
        k1 m, medC -0.17
        k1 m, n4s 0.02
        k1 m, plainC' 0.11
        k1 m, streetC -0.23
        k1 m, surnameC -0.45
        k1 m, unitC -0.58
        k1 m, unitU 0.38
        k1 m, unk1C 0.2
        k1 m, unk2U -0.22
        k1 m, unk3U -0.39
        k1 m- c2U 0.34
        k1 m- c3U 0.53
        k1 m- plainC 0.21
        k1 m- unitC 0.36
        k1 m- unk2U 0.4
        k1 m- unk2s 0.18
        k1 m- unk3s 0.47
        k1 m. cityC -0.46
        k1 m. coms 0.94
        k1 m. eponymC' 0.08
        k1 m. givenC 0.37
        k1 m. n1s -0.45
        k1 m. n2s -0.51
        k1 m. n4s 0.3
        k1 m. n5s -0.28
        k1 m. particleC 0.37
        k1 m. particles 0.17
        k1 m. tailC -0.35
        k1 m. unk0C -0.39
        k1 m. unk1C -0.06
        k1 m. unk1s -0.12
        k1 m. unk2C 0.23
        k1 m. unk2C' 0.2
        k1 m. unk2s 0.01
        k1 m. unk3C 0.3
        k1 m. unk3C' 0.22
        k1 m. unk3s -0.64
        k1 m. wnameC 0.44
        k1 m. wsurC -0.13
        k1 m/ n1s 0.63
        k1 m/ n4s 0.38
        k1 m/ unk2s -0.22
        k1 m/ unk3s -0.1
        k1 m: c3U -0.72
        k1 m: comC 0.42
        k1 m: eponymC -0.16
        k1 m: n2s -0.2
        k1 m: particleU 0.47
        k1 m: streetC -0.2
        k1 m: titles 0.27
        k1 m: unk0U 0.31
        k1 m: unk1s 0.11
        k1 m: unk2C 0.16
        k1 m; unk0C -0.16
        k1 m; unk1C -0.08
        k1 m= unk1s 0.47
        k1 m?m n5s 0.11
        k1 m?m plainC 0.1
        k1 m?m unk2C 0.24
        k1 m_ unk1s -0.17
        k1 m_ unk3s 0.3
        k1 medC comC -0.26
        k1 medC n2s 0.43
        k1 medC n4s -0.43
        k1 medU unk1C -0.16
        k1 meds unk2s 0.01
        k1 medwC unk2U 0.24
        k1 medws medC 0.23
        k1 monthC c3s 0.63
        k1 monthC c4s 0.63
        k1 monthC n1s 2
        k1 monthC n2s 0.78
        k1 monthC n4s 1.12
        k1 m| n5s -0.47
        k1 newline comC -0.2
        k1 newline medwC 0.21
        k1 newline n1s -0.18
        k1 newline n4s 0.13
        k1 newline plainC -0.14
        k1 nots givenC -0.37
        k1 nows n2s -0.39
        k1 offs unk1C -0.27
        k1 ofs monthC 0.79
        k1 ofs unk1C -0.44
        k1 ons unk2C -0.41
        k1 ors givenC -0.2
        k1 ourC n2s 0.29
        k1 particleC unk2C 0.7
        k1 particleU particleU 1.03
        k1 particleU unk2U 0.39
        k1 plainC streetC 0.57
        k1 plainC unk3C -0.2
        k1 plains coms 0.84
        k1 plains particles -0.32
        k1 plains unk1C 0.17
        k1 relations n3s 0.11
        k1 relations plainC 0.32
        k1 relations unk1C 0.66
        k1 relations unk1s 0.24
        k1 relations unk3C 0.31
        k1 relations wnames 0.29
        k1 relations wsurC 0.29
        k1 relations' unk3C -0.36
        k1 roleC unk2C 0.27
        k1 roles unk1C 0.41
        k1 sevens coms 0.53
        k1 shes' n2s 0.49
        k1 sinces n4s -0.7
        k1 streetC n1s 0.54
        k1 surnameC n2s -0.27
        k1 tailC tailC 0.33
        k1 tails n4s -0.24
        k1 thes c3s 0.72
        k1 thes c4s 0.58
        k1 thes coms 0.21
        k1 thes wnameC -0.64
        k1 thiss n2s -0.42
        k1 titleC brandC 0.4
        k1 titleC comC 0.52
        k1 titleC plainC 0.32
        k1 titleC unk0C 0.3
        k1 titleC unk1C 0.53
        k1 units givenC 0.1
        k1 unk0C n2s 0.3
        k1 unk0C unitC 0.16
        k1 unk0s givenC -0.09
        k1 unk0s unk1C -0.08
        k1 unk1C n1s -0.38
        k1 unk1C tailC -0.26
        k1 unk1C unk0C 0.25
        k1 unk1U unk1C 0.21
        k1 unk1s comC 0.21
        k1 unk1s n3s 0.16
        k1 unk1s unk2U 0.27
        k1 unk1s unk3s -0.15
        k1 unk2s unk2C -0.29
        k1 unk3C n3s -0.64
        k1 unk3C plainC -0.19
        k1 unk3U n1s -0.29
        k1 unk3U streetU 0.45
        k1 unk3U unk2C -0.33
        k1 unk3s unitC -0.18
        k1 untils n2s 0.29
        k1 withs givenC -0.04
        k1 wnameC unk2C 0.44
        k1 wsurC particleC 0.3
        k1 wsurC unk0C 0.17
        k1 wsurC unk2C -0.07
        k1 wsurC wsurC -0.43
        k1d1 # # n 1.42
        k1d1 # # wC -0.43
        k1d1 # # ws 1.35
        k1d1 # $ n 0.6
        k1d1 # $ wC 0.68
        k1d1 # comC wC 0.15
        k1d1 # coms wC -0.24
        k1d1 # m" wC -0.31
        k1d1 # m. ws -0.45
        k1d1 # m: wC 0.74
        k1d1 # m; wC -0.46
        k1d1 # streetC wC 1.55
        k1d1 # wnameC wC 0.29
        k1d1 #a # n 0.46
        k1d1 #a m, wC -0.04
        k1d1 #a m. n -0.66
        k1d1 #a streetC wC 0.36
        k1d1 ^ #a wC -0.32
        k1d1 ^ acts wC 1.38
        k1d1 ^ acts ws 0.77
        k1d1 ^ ands wC 0.45
        k1d1 ^ ands ws 0.21
        k1d1 ^ beens wC 0.18
        k1d1 ^ bys wC -0.28
        k1d1 ^ calls wC -0.22
        k1d1 ^ comU wU -0.26
        k1d1 ^ coms wC -0.27
        k1d1 ^ coms ws -0.21
        k1d1 ^ froms ws 0.31
        k1d1 ^ hads wC 0.63
        k1d1 ^ handleds wC 0.25
        k1d1 ^ hass wC 1.04
        k1d1 ^ hass ws 0.28
        k1d1 ^ iss wC 1.06
        k1d1 ^ justs wC 0.22
        k1d1 ^ m& wC 0.24
        k1d1 ^ m, wC 0.27
        k1d1 ^ m, wU 0.24
        k1d1 ^ m, ws 0.19
        k1d1 ^ m- wC 0.1
        k1d1 ^ m. n 0.29
        k1d1 ^ m. wC 0.07
        k1d1 ^ m/ n -0.06
        k1d1 ^ m/ wC 0.23
        k1d1 ^ m: ws -0.22
        k1d1 ^ m? wC 0.31
        k1d1 ^ meds ws 0.73
        k1d1 ^ medwC wC 0.24
        k1d1 ^ ons wC -0.35
        k1d1 ^ particles wC 0.32
        k1d1 ^ relations ws -0.24
        k1d1 ^ streetC wC -0.34
        k1d1 ^ surnameC wC 0.22
        k1d1 ^ tails c 0.34
        k1d1 ^ tails wC -0.66
        k1d1 ^ thats wC -0.17
        k1d1 ^ thes wC -0.38
        k1d1 ^ tos wC -0.63
        k1d1 ^ unitC wC -0.32
        k1d1 ^ units wC -0.31
        k1d1 ^ unk1s n -0.24
        k1d1 ^ unk1s ws 0.17
        k1d1 ^ unk2C wC 0.51
        k1d1 ^ unk2U wC -0.3
        k1d1 ^ unk3C wC 0.38
        k1d1 ^ wass wC 0.25
        k1d1 ^ wills wC 0.43
        k1d1 ^ won'ts wC 0.45
        k1d1 ^ wsurs wC -0.7
        k1d1 abouts m, wC -0.12
        k1d1 acts ands n -0.4
        k1d1 acts nos ws 0.22
        k1d1 acts wsurs wC -0.08
        k1d1 amU $ wU 0.3
        k1d1 ands $ wC -0.25
        k1d1 ands boths wC 0.2
        k1d1 ands coms ws 0.34
        k1d1 ats $ n -0.89
        k1d1 ats ins wC -0.25
        k1d1 ats m, n -0.66
        k1d1 ats m. n -0.81
        k1d1 ats medwC n 0.42
        k1d1 ats particleC n 0.18
        k1d1 ats tailC n 0.19
        k1d1 bys m. wC 0.67
        k1d1 callU nowU wU 0.14
        k1d1 calls coms wC 0.22
        k1d1 calls m+ wC 0.2
        k1d1 calls meds ws 0.43
        k1d1 cans haves ws 0.31
        k1d1 cityC m. wC 0.12
        k1d1 comC $ n -0.31
        k1d1 comC coms c -0.21
        k1d1 comC fors wC -0.56
        k1d1 comC froms wC -0.34
        k1d1 comC m( wC -0.33
        k1d1 comC m, n 1.21
        k1d1 comC m, wC -0.71
        k1d1 comC m- wC -0.4
        k1d1 comC m. n -0.24
        k1d1 comC m/ n 0.16
        k1d1 comC tails wC -0.39
        k1d1 coms # wC 0.43
        k1d1 coms # wU 0.74
        k1d1 coms acts wC 0.22
        k1d1 coms ats wC -0.15
        k1d1 coms ins wC -0.1
        k1d1 coms m- n -0.06
        k1d1 coms m. n -0.13
        k1d1 coms m/ n 0.18
        k1d1 coms mayC n 0.53
        k1d1 coms monthC c 0.27
        k1d1 coms surnames ws 0.24
        k1d1 coms tos wC 0.12
        k1d1 coms unk1s ws 0.19
        k1d1 coulds ands ws 0.3
        k1d1 fors coms wC -0.26
        k1d1 fors m, wC -0.26
        k1d1 fors m. ws 0.29
        k1d1 fors m: wC 0.19
        k1d1 froms ins wC -0.31
        k1d1 froms m/ n 0.89
        k1d1 froms tos n -0.35
        k1d1 froms tos wC 0.24
        k1d1 givenC $ wC 0.18
        k1d1 givenC m, wC 0.21
        k1d1 givenC m. wC -0.31
        k1d1 givenC m; wC 0.26
        k1d1 givens coms wC -0.57
        k1d1 handleds m+ wC 0.16
        k1d1 hiC m, wC 0.3
        k1d1 ins $ n -0.38
        k1d1 ins acts wC -0.36
        k1d1 ins ands wC -0.04
        k1d1 ins bys wC 0.18
        k1d1 ins iss wC 0.13
        k1d1 ins m, wC -0.22
        k1d1 ins m. wC -0.28
        k1d1 ins ons wC 0.13
        k1d1 ins unk1s ws 0.27
        k1d1 ins wass wC -0.18
        k1d1 ins whens wC 0.15
        k1d1 iss # wU 0.63
        k1d1 iss #a ws 0.56
        k1d1 iss m. n -0.14
        k1d1 iss theres ws 0.28
        k1d1 its $ wC -0.53
        k1d1 its' m. wC -0.01
        k1d1 itss m, ws 0.29
        k1d1 m" m" c -0.08
        k1d1 m" m. wC 0.29
        k1d1 m" m. ws 0.31
        k1d1 m" m?m wU 0.33
        k1d1 m# m- n 0.18
        k1d1 m& coms wC -0.04
        k1d1 m& m( wC 0.22
        k1d1 m& m. wC -0.6
        k1d1 m( m) wC 0.14
        k1d1 m( m) wU -0.28
        k1d1 m( m. wC -0.29
        k1d1 m( m? wC 0.11
        k1d1 m) m: wC 0.27
        k1d1 m+ m( n 1.18
        k1d1 m+ m. n -0.32
        k1d1 m, # c -0.66
        k1d1 m, # wC -0.66
        k1d1 m, $ n -0.24
        k1d1 m, $ wC 0.28
        k1d1 m, $ wU 0.27
        k1d1 m, acts wC 0.32
        k1d1 m, ands wC 0.27
        k1d1 m, doesn'ts wC -0.11
        k1d1 m, givenC wC 0.27
        k1d1 m, m( wC -0.02
        k1d1 m, m) n -0.62
        k1d1 m, m, wC 0.05
        k1d1 m, m- wC -0.26
        k1d1 m, m- wU -0.45
        k1d1 m, m. wC -0.21
        k1d1 m, nots wC -0.29
        k1d1 m, plains wC -0.31
        k1d1 m, relations ws 0.81
        k1d1 m, streetC wC 0.4
        k1d1 m, streetC wU 0.28
        k1d1 m, tos wC 0.12
        k1d1 m, unk0C wC 0.42
        k1d1 m, unk2C n 0.51
        k1d1 m, unk2C wC 0.07
        k1d1 m, unk3C n 0.28
        k1d1 m, wnameC wC 0.46
        k1d1 m, wsurC wC 0.16
        k1d1 m- # wC -0.48
        k1d1 m- $ n 0.05
        k1d1 m- coms wC -0.32
        k1d1 m- coms ws -0.28
        k1d1 m- hass ws 0.28
        k1d1 m- iss ws 0.46
        k1d1 m- m, n 0.1
        k1d1 m- m, ws 0.15
        k1d1 m- m- c 0.3
        k1d1 m- m- n 0.25
        k1d1 m- m. wC 0.23
        k1d1 m- m/ ws 0.27
        k1d1 m- m: n -0.13
        k1d1 m- m; n 0.26
        k1d1 m- m?m wC 0.21
        k1d1 m- m| n 0.07
        k1d1 m- plains n -0.18
        k1d1 m- unk2C ws 0.26
        k1d1 m- unk2U n 0.19
        k1d1 m. #a n -0.44
        k1d1 m. $ n 0.45
        k1d1 m. $ wC 0.62
        k1d1 m. acts wC 0.18
        k1d1 m. alreadys wC 0.17
        k1d1 m. ats n -0.33
        k1d1 m. calls wC -0.2
        k1d1 m. comC wC 0.15
        k1d1 m. coms n 0.37
        k1d1 m. coms ws -0.16
        k1d1 m. hads wC -0.21
        k1d1 m. m! wC 0.12
        k1d1 m. m" n 0.16
        k1d1 m. m" wC 0.29
        k1d1 m. m( wC 0.26
        k1d1 m. m, n -0.31
        k1d1 m. m, wC 0.17
        k1d1 m. m- n -0.23
        k1d1 m. m. n 0.39
        k1d1 m. m. wC 0.15
        k1d1 m. m. ws -0.48
        k1d1 m. m/ n -0.45
        k1d1 m. m: wC 0.27
        k1d1 m. medws wC -0.2
        k1d1 m. plainU wC 0.46
        k1d1 m. plains wC -0.51
        k1d1 m. surnameC wC 0.41
        k1d1 m. unitC wC -0.19
        k1d1 m. unk0s n 0.31
        k1d1 m. unk2s wC -0.27
        k1d1 m. unk3U wC 0.2
        k1d1 m. wass wC 0.12
        k1d1 m. wsurC wC 0.36
        k1d1 m/ $ n 0.35
        k1d1 m/ fors n 0.5
        k1d1 m/ froms wC 0.38
        k1d1 m/ ins wC 0.31
        k1d1 m/ m. n 0.09
        k1d1 m/ m/ n 0.11
        k1d1 m/ m/ wU -0.19
        k1d1 m/ m: n 0.45
        k1d1 m/ m; n -0.17
        k1d1 m/ m> n 0.31
        k1d1 m/ unk0U n 0.19
        k1d1 m/ withs n 0.39
        k1d1 m/ wsurs n -0.24
        k1d1 m: # wC -0.06
        k1d1 m: # ws -0.34
        k1d1 m: #a n 0.27
        k1d1 m: $ wC -0.41
        k1d1 m: aC wC 0.19
        k1d1 m: comC n 0.26
        k1d1 m: m, wC -0.1
        k1d1 m: m- n -0.01
        k1d1 m: m- wC -0.61
        k1d1 m: m. n -0.4
        k1d1 m: m. wC 0.27
        k1d1 m: m. ws 0.63
        k1d1 m: m/ n -0.05
        k1d1 m: m: n 0.58
        k1d1 m: m: ws 0.39
        k1d1 m: m] n 0.17
        k1d1 m: m– wC 0.33
        k1d1 m: plainC wC 0.11
        k1d1 m: plains wC -0.46
        k1d1 m: tails wC -0.37
        k1d1 m: unk2C wC 0.29
        k1d1 m: unk2U wC -0.43
        k1d1 m: unk3C wC 0.36
        k1d1 m; coms wC -0.69
        k1d1 m; m- n -0.3
        k1d1 m; tails wC 0.43
        k1d1 m; unk0C wC -0.28
        k1d1 m; wnames wC 0.28
        k1d1 m= # wU 0.47
        k1d1 m= $ c -0.22
        k1d1 m= coms ws 0.26
        k1d1 m= m- n 0.18
        k1d1 m? m= ws 0.51
        k1d1 m?m m, n -0.26
        k1d1 m?m m. wC -0.22
        k1d1 m?m m] wC 0.11
        k1d1 m?m m| n 0.11
        k1d1 m?m m| wC 0.2
        k1d1 m?m m| wU 0.26
        k1d1 m?m wnameU wU 0.29
        k1d1 m[ m?m wC 0.12
        k1d1 m[ m] n -0.31
        k1d1 medC # wC -0.18
        k1d1 medC coms wC -0.17
        k1d1 medC m( wC 0.23
        k1d1 medC m/ n 0.68
        k1d1 medC monthC n 0.8
        k1d1 medC m– c 0.26
        k1d1 medU m/ n -0.49
        k1d1 meds $ ws 0.54
        k1d1 meds unk0s ws -0.07
        k1d1 medwC m, c 0.33
        k1d1 medwC m. wC -0.2
        k1d1 monthC m, n 0.93
        k1d1 monthC m. n 1
        k1d1 m| # wU 0.56
        k1d1 m| m?m wU 0.38
        k1d1 m| m| n -0.25
        k1d1 m| m| wU -0.53
        k1d1 newline m/ n 0.24
        k1d1 nextC m. n 0.48
        k1d1 nots $ wC -0.32
        k1d1 ofs $ ws -0.12
        k1d1 ofs m, wC 0.19
        k1d1 olds withs wC 0.23
        k1d1 ons ands wC -0.28
        k1d1 ons m. n 0.25
        k1d1 ons m/ n 0.53
        k1d1 ons thes wC 0.5
        k1d1 ons unk2C wC 0.22
        k1d1 ons unk2U n -0.19
        k1d1 ons unk3s wC 0.39
        k1d1 ons wnameC wC 0.33
        k1d1 ors m, wC -0.33
        k1d1 ors m? wC 0.19
        k1d1 ourC coms n 0.29
        k1d1 particleC $ wC 0.19
        k1d1 particleC m; wC 0.61
        k1d1 particleU coms wC 0.28
        k1d1 particles m, wC 0.62
        k1d1 plainC # wC 0.29
        k1d1 plainC $ n 0.1
        k1d1 plainU m: c -0.21
        k1d1 plains # c 0.31
        k1d1 plains # wU 1.01
        k1d1 plains # ws -0.08
        k1d1 plains ands n 0.23
        k1d1 plains coms wC 0.16
        k1d1 plains m, n 0.47
        k1d1 plains m- n -0.31
        k1d1 plains plains n 0.32
        k1d1 plains twos ws 0.29
        k1d1 relationC m( wC -0.19
        k1d1 relationC m, wC 0.23
        k1d1 relations acts wC 0.35
        k1d1 relations m. wC 0.46
        k1d1 relations wass ws 0.26
        k1d1 roleC coms wC 0.46
        k1d1 roleC m, wC 0.4
        k1d1 roleC m. wC 0.38
        k1d1 roleC m. wU 0.3
        k1d1 roles $ ws 0.24
        k1d1 roles ats ws 0.45
        k1d1 roles m, wC 0.45
        k1d1 roles m. wC 0.13
        k1d1 sinces m, n -0.29
        k1d1 sinces m, wC -0.38
        k1d1 streetC m/ n -0.36
        k1d1 surnameC m, wC 0.03
        k1d1 tails m, n -0.15
        k1d1 thankss $ ws 0.27
        k1d1 thats' m- wC 0.43
        k1d1 theirs $ wC -0.12
        k1d1 thes coms c -0.52
        k1d1 thes meds wC 0.31
        k1d1 thes nexts wC 0.19
        k1d1 thes ofs c 0.39
        k1d1 thiss m- n -0.42
        k1d1 titleC coms wC 0.72
        k1d1 titleC m- wC 0.54
        k1d1 titles acts ws 0.65
        k1d1 tos $ wC -0.08
        k1d1 tos ands wC -0.36
        k1d1 twos m! wC 0.38
        k1d1 unders sinces wC 0.16
        k1d1 unitC m, n 0.46
        k1d1 units m, n -0.28
        k1d1 unk0C givenC wC 0.24
        k1d1 unk0C m, n 0.39
        k1d1 unk0C m- n -0.23
        k1d1 unk0C m/ n 0.21
        k1d1 unk0C m/ wC 0.17
        k1d1 unk0s m. wC 0.26
        k1d1 unk1C coms wC -0.28
        k1d1 unk1C m, wC 0.26
        k1d1 unk1C m. wC 0.46
        k1d1 unk1C m/ wC 0.31
        k1d1 unk1U m, n -0.37
        k1d1 unk1U m, wC 0.21
        k1d1 unk1U m- wC -0.35
        k1d1 unk1U m. n 0.06
        k1d1 unk1s $ n 0.25
        k1d1 unk1s $ ws 0.13
        k1d1 unk1s m, wC -0.22
        k1d1 unk1s m- wC 0.27
        k1d1 unk1s m. n -0.33
        k1d1 unk2C $ wC 0.2
        k1d1 unk2C coms wC 0.34
        k1d1 unk2C m. wC 0.49
        k1d1 unk2C m/ n 0.49
        k1d1 unk2C m; wC -0.05
        k1d1 unk2C unk2C wC -0.09
        k1d1 unk2U $ n 0.28
        k1d1 unk2U m) n 0.3
        k1d1 unk2U m, n -0.27
        k1d1 unk2U m. n 0.12
        k1d1 unk2s ands ws 0.23
        k1d1 unk2s unk3s wC -0.36
        k1d1 unk3C # wC 0.28
        k1d1 unk3C ands wC -0.07
        k1d1 unk3C m, n 0.29
        k1d1 unk3s # ws 0.19
        k1d1 unk3s ins ws 0.44
        k1d1 unk3s particles ws -0.47
        k1d1 withs ats wC 0.38
        k1d1 withs m- wC 0.23
        k1d1 withs m. wC -0.11
        k1d1 wnameC m, wC 0.37
        k1d1 wsurC ands wC 0.19
        k1d1 wsurC iss wC -0.21
        k1d1 wsurC m, n 0.45
        k1d1 wsurC unk1s wC -0.22
        k1d1 wsurs alls wC 0.18
        k1d1 wsurs m, wC -0.38
        k2 # c 0.06
        k2 # wC 0.3
        k2 # ws 0.58
        k2 #a c -0.08
        k2 #a ws -0.22
        k2 ^ c -0.25
        k2 ^ n -0.21
        k2 ^ ws 0.03
        k2 aC n 0.07
        k2 actC wC -0.12
        k2 acts n -0.23
        k2 agains wC -0.25
        k2 alls wC -0.19
        k2 ands wC -0.12
        k2 as wC -0.33
        k2 ats ws 1.23
        k2 brandC wC -0.46
        k2 brands wC 0.11
        k2 comC c 0.37
        k2 comC n -0.49
        k2 comC wC -0.47
        k2 comC wU 0.23
        k2 comC ws -0.63
        k2 comC' wC -0.31
        k2 comU wC -0.26
        k2 comU wU -0.63
        k2 comU ws -0.19
        k2 coms c -0.11
        k2 coms n -0.23
        k2 coms wC -0.13
        k2 coms wU 0.11
        k2 coms' wU 0.28
        k2 eponymC wC -0.46
        k2 eponyms wC 0.52
        k2 firstC wC 0.46
        k2 fors wC 0.06
        k2 fors ws 0.3
        k2 fromC wC 0.16
        k2 froms n 0.24
        k2 givenC c -0.38
        k2 givenC ws 0.05
        k2 givenU wC 0.24
        k2 givens n 0.03
        k2 givens ws 0.88
        k2 handleds wC -0.5
        k2 his ws 0.41
        k2 i'ms ws 0.44
        k2 iC n -0.59
        k2 iC wC -0.21
        k2 ins wC 0.21
        k2 is wC 0.11
        k2 is ws 0.23
        k2 iss wC 0.38
        k2 iss ws 0.37
        k2 itC wC -0.26
        k2 its n -0.24
        k2 m( wC -0.29
        k2 m, c 0.39
        k2 m, n -0.31
        k2 m- n -0.53
        k2 m. c -0.28
        k2 m. n -0.37
        k2 m. wC 0.21
        k2 m/ n -0.49
        k2 m: ws 0.07
        k2 m; n -0.08
        k2 m; wC -0.11
        k2 m= wC 0.27
        k2 m= ws -0.48
        k2 m? n -0.1
        k2 m? wC -0.12
        k2 m?m wC 0.11
        k2 m?m wU 0.68
        k2 m] n -0.46
        k2 meU wC 0.3
        k2 meds wC 0.68
        k2 medwU n 0.21
        k2 monthC ws 0.82
        k2 mys ws 0.17
        k2 m| wC 0.24
        k2 m– wC -0.61
        k2 nines wC 0.18
        k2 ofs wC -0.4
        k2 okays ws 0.09
        k2 onC wC -0.12
        k2 ons n 0.43
        k2 ons ws 0.35
        k2 particleC n 0.33
        k2 particleC wC 0.72
        k2 particleU n 0.42
        k2 plainC wC -0.32
        k2 plainU n 0.14
        k2 plains c -0.3
        k2 plains ws 0.6
        k2 relationU c -0.39
        k2 relations wC -0.08
        k2 relations ws 0.31
        k2 relations' wC -0.29
        k2 roles' wC -0.12
        k2 sevens ws 0.69
        k2 sinces c 0.24
        k2 streetC c 0.65
        k2 streetC n 0.55
        k2 streetC wC 1.38
        k2 streets wC -0.35
        k2 surnameC n 0.11
        k2 surnameC wC 0.43
        k2 surnameU wU 0.8
        k2 thens wC 0.09
        k2 thes wC -1.33
        k2 titleC wC 0.5
        k2 titles n 0.06
        k2 toC wC 0.23
        k2 toos wC -0.25
        k2 unitC wC 0.06
        k2 units c -0.29
        k2 units n -0.42
        k2 units wC -0.11
        k2 unk0C wC -0.38
        k2 unk0C wU 0.13
        k2 unk0s n -0.46
        k2 unk1C n -0.07
        k2 unk1C wC 0.15
        k2 unk1U n 0.5
        k2 unk1U wC -0.28
        k2 unk1s n -0.61
        k2 unk1s ws 0.01
        k2 unk2C n 0.34
        k2 unk2C wC 0.22
        k2 unk2s c 0.26
        k2 unk2s n 0.38
        k2 unk3C wC 0.21
        k2 unk3U wC -0.31
        k2 withs wC 0.25
        k2 wnameC n 0.19
        k2 wnameC wC 0.31
        k2 wsurC wC 0.01
        k2 wsurs wC -0.21
        k2 wsurs ws -0.46
        k2 yesC wC 0.07
        k2 yesterdays wC 0.15
        k2 yous wC 0.45
        k21 # # n 2.68
        k21 # # wU 0.21
        k21 # ands ws -0.12
        k21 # bys wC 0.23
        k21 # coms ws -0.22
        k21 # m) n 0.67
        k21 # m+ n -0.82
        k21 # m, wC -0.86
        k21 # m, wU -0.45
        k21 # m, ws -0.8
        k21 # m- n 1.61
        k21 # m- wC 0.56
        k21 # m- wU 1.2
        k21 # m. n 0.65
        k21 # m. wC -0.33
        k21 # m/ n 0.8
        k21 # m/ ws 0.07
        k21 # m: n -1.01
        k21 # m; wC 0.34
        k21 # m?m wC -0.73
        k21 # monthC n 0.63
        k21 # m| wC -0.66
        k21 # newline wC -0.3
        k21 # plains n 0.43
        k21 # plains ws 0.64
        k21 # streetC wC 0.46
        k21 # tailC wC 0.33
        k21 # unk0s n -0.4
        k21 # unk1U n -0.29
        k21 # unk1s n 0.37
        k21 # unk2U n -0.27
        k21 #a m, wU -0.29
        k21 #a m- n 1.14
        k21 #a m. n -0.48
        k21 #a m: n 0.24
        k21 #a m| c -0.36
        k21 #a ofs wC 0.44
        k21 #a unk1s n -0.15
        k21 ^ ^ wC -0.27
        k21 ^ ^ ws -0.23
        k21 ^ acts n 0.12
        k21 ^ acts ws 0.43
        k21 ^ callC ws 0.28
        k21 ^ comC c -0.22
        k21 ^ comC n -0.12
        k21 ^ comC wC -0.56
        k21 ^ eponymC wC -0.3
        k21 ^ givenC wC 0.01
        k21 ^ givenU wU 0.29
        k21 ^ i'mC n 0.22
        k21 ^ isC wC -0.25
        k21 ^ iss ws 0.4
        k21 ^ medC n 0.2
        k21 ^ meds wC 0.19
        k21 ^ meds ws 0.97
        k21 ^ ourC n 0.29
        k21 ^ ours wC 0.11
        k21 ^ particleU wU 0.62
        k21 ^ titles ws 0.84
        k21 ^ unk1U n 0.07
        k21 ^ unk1s wC 0.14
        k21 ^ unk1s ws 0.09
        k21 ^ unk2U n -0.12
        k21 ^ wnameC wC -0.36
        k21 ^ wsurC wC -0.35
        k21 aC m- n 0.07
        k21 aC m- wC 0.34
        k21 aC m. wC 0.64
        k21 acts tos wC -0.43
        k21 acts twos wC -0.17
        k21 afters givenC wC -0.24
        k21 ands plainC wC -0.34
        k21 ands units wC 0.24
        k21 ands wsurC wC -0.19
        k21 ats # wC 1.25
        k21 brandC ands wC -0.29
        k21 brandC m) wC 0.29
        k21 brandC m. wC 0.19
        k21 brandU m. wC -0.16
        k21 buts meds wC 0.09
        k21 calls roles ws 0.24
        k21 comC ands wC -0.29
        k21 comC ats n -0.22
        k21 comC coms c 0.12
        k21 comC m( wC 0.18
        k21 comC m, wC 0.19
        k21 comC m. wC -0.27
        k21 comC m: c -0.49
        k21 comC m: wC -0.24
        k21 comC m?m n -0.27
        k21 comC medU wU 0.53
        k21 comC plains wC 0.31
        k21 comC relations' wC -0.36
        k21 comC streetC n 0.4
        k21 comC tos wC 0.51
        k21 comC unk2U n -0.13
        k21 comC unk2U wC -0.37
        k21 comU particleU wC 0.28
        k21 coms # wC 0.04
        k21 coms ands wC 0.49
        k21 coms coms wC -0.48
        k21 coms fors n 0.31
        k21 coms fors wC 0.38
        k21 coms fors ws -0.14
        k21 coms froms wC -0.15
        k21 coms givenC wC 0.33
        k21 coms ins n -0.03
        k21 coms iss wC 0.86
        k21 coms m( wU 0.3
        k21 coms m, n -0.53
        k21 coms m, wC -0.2
        k21 coms m, ws -0.25
        k21 coms m- ws -0.49
        k21 coms m. ws -0.09
        k21 coms m/ ws 1
        k21 coms m= n -0.65
        k21 coms m> wC 0.35
        k21 coms m? wC -0.22
        k21 coms m_ ws -0.13
        k21 coms olds wC -0.22
        k21 coms ons c 0.34
        k21 coms ors wC -0.18
        k21 coms plains ws -0.08
        k21 coms sinces n 0.25
        k21 coms thes c -0.11
        k21 coms thes wC -0.26
        k21 coms titleC wC 0.39
        k21 coms tos wC 0.5
        k21 coms unk1s wC -0.2
        k21 coms unk2s ws 0.17
        k21 coms withs wC 0.74
        k21 coms' coms wU 0.28
        k21 dos fors wC 0.19
        k21 eponymC m- wC -0.32
        k21 eponyms m. wC 0.46
        k21 fors coms wC 0.1
        k21 fors unk2C wC 0.25
        k21 givenC acts n -0.28
        k21 givenC ats n 0.23
        k21 givenC iss n 0.43
        k21 givenC m, n -0.18
        k21 givenC m- ws 0.55
        k21 givens m. ws 0.39
        k21 handleds bys wC 0.3
        k21 handleds m, wC -0.26
        k21 heres m. wC -0.18
        k21 hers coms wC 0.15
        k21 his meds ws 0.24
        k21 i'mC ins wC 0.27
        k21 iC calls wC -0.3
        k21 iC m, wC 0.3
        k21 ins cityC wC 0.18
        k21 ins froms wC 0.21
        k21 ins ons wC 0.2
        k21 iss coms n -0.29
        k21 iss coms wC -0.14
        k21 iss unk3s ws 0.52
        k21 its m. wC 0.46
        k21 m" m( wC 0.11
        k21 m( twos wC 0.38
        k21 m( unk2U n 0.34
        k21 m) # n 0.24
        k21 m) m& wC 0.21
        k21 m, # wC 0.98
        k21 m, #a c 0.46
        k21 m, #a wC 0.28
        k21 m, actC wC -0.14
        k21 m, brands wC 0.23
        k21 m, calls wC -0.18
        k21 m, cityC wC 0.3
        k21 m, comC wC 0.43
        k21 m, coms n 0.3
        k21 m, coms wU 0.33
        k21 m, coms ws -0.38
        k21 m, medC n -0.02
        k21 m, medwC c 0.33
        k21 m, newline n 0.31
        k21 m, plains c 0.38
        k21 m, relations wC 0.28
        k21 m, thankss ws 0.27
        k21 m, thats' wC 0.43
        k21 m, unk2C n -0.29
        k21 m, unk2s n 0.87
        k21 m- # n -0.49
        k21 m- #a ws -0.23
        k21 m. actC wC -0.45
        k21 m. callC wC 0.05
        k21 m. comC wC -0.52
        k21 m. comC wU -0.18
        k21 m. m- wC 0.18
        k21 m. m: wC 0.17
        k21 m. medC n -0.22
        k21 m. medC wC 0.17
        k21 m. medwC wC 0.16
        k21 m. relationC wC 1.08
        k21 m. roleC wC 0.46
        k21 m. tailC wC -0.35
        k21 m. unk2C n 0.56
        k21 m. unk2U wC 0.23
        k21 m. unk2s wC -0.36
        k21 m. wnameC wC 0.21
        k21 m/ # n -0.3
        k21 m/ m/ ws 0.66
        k21 m/ unk3C n 0.3
        k21 m: #a wC -0.19
        k21 m: coms n -0.29
        k21 m: givenC wC 0.41
        k21 m: m" wC 0.36
        k21 m: m: c 0.29
        k21 m: plainC wC 0.12
        k21 m: relationC wC 0.28
        k21 m: thes wC 0.29
        k21 m: titleC wC 0.54
        k21 m: unk1C wC 0.11
        k21 m: wsurs wC -0.18
        k21 m; handleds wC 0.16
        k21 m; newline wC 0.4
        k21 m; streetC n -0.36
        k21 m> coms ws 0.35
        k21 m?m #a wC 0.31
        k21 m?m m, wC 0.06
        k21 m?m medwC wU 0.24
        k21 medC calls wC 0.2
        k21 medC calls ws 0.47
        k21 medC m: wC -0.35
        k21 medC thes c 0.54
        k21 meds calls ws 0.36
        k21 meds coms wC 0.27
        k21 meds ins wC -0.53
        k21 meds m( wC 0.17
        k21 meds m: wC 0.32
        k21 medwC m, n 0.13
        k21 medwC m. n -0.2
        k21 medwU m- n 0.2
        k21 medws m, n -0.16
        k21 medws m, wC -0.25
        k21 medws m/ ws 0.57
        k21 monthC plains ws 0.51
        k21 monthC thes ws 0.53
        k21 myU relationU wU 0.35
        k21 mys relations wC 0.33
        k21 mys relations ws 0.26
        k21 m| m| wU 0.45
        k21 m| unk3U n 0.37
        k21 newC meds wC 0.36
        k21 nextC medws wC 0.23
        k21 nextC unk3U n -0.02
        k21 nos m. n 0.32
        k21 offs m. wC 0.33
        k21 ofs coms n 0.41
        k21 ofs titleC wC -0.14
        k21 oks units ws 0.39
        k21 olds titleC wC -0.19
        k21 ons # wC 0.39
        k21 ons comC wC -0.16
        k21 ons mayC c 0.36
        k21 ons monthC n 0.78
        k21 ons unk1s n 0.28
        k21 particleC m# n 0.31
        k21 particleC m. ws 0.14
        k21 plainC m( wC -0.19
        k21 plainC m, wC 0.13
        k21 plainC m. wC -0.4
        k21 plainC m: wC -0.11
        k21 plainC streetC n 0.3
        k21 plainU m, wC -0.12
        k21 plainU m. wC 0.49
        k21 plainU m: wC 0.27
        k21 plainU meds n 0.58
        k21 plains coms n 0.12
        k21 plains coms wC 0.17
        k21 plains m, wC -0.45
        k21 plains m. wC -0.34
        k21 plains tos wC 0.18
        k21 pleaseU callU wU 0.14
        k21 relationC coms n -0.39
        k21 relationC m- wC -0.3
        k21 relationC medU n 0.29
        k21 relationU coms c -0.38
        k21 relations acts n 0.22
        k21 relations ins wC -0.22
        k21 relations iss n 0.39
        k21 relations m, n -0.21
        k21 relations ofs ws 0.32
        k21 roles m, wC -0.03
        k21 shes iss n 0.52
        k21 streetC m, wC 1.33
        k21 streetC m, ws 0.27
        k21 streetC particleC wC 0.17
        k21 streets ins wC -0.19
        k21 streets tos wC -0.27
        k21 surnameC ands wC 0.24
        k21 surnameC m, n 0.22
        k21 surnameC m/ wC 0.18
        k21 surnameC m; n 0.22
        k21 surnameU m, wU 0.56
        k21 tails fors wC 0.25
        k21 tails m, wC -0.52
        k21 thes wnameC wC -0.62
        k21 thiss iss ws 0.62
        k21 titleC acts wC -0.14
        k21 titleC m. wC 0.83
        k21 tos coms wC -0.49
        k21 tos unk0C n 0.51
        k21 twos m, ws 0.18
        k21 unitC m( wC 0.19
        k21 unitC m- wC -0.18
        k21 unitC m. wC 0.84
        k21 units m. wC 0.36
        k21 units m: wC 0.18
        k21 units m= n 0.25
        k21 units m| n -0.32
        k21 units ofs wC -0.45
        k21 unk0C m, n 0.56
        k21 unk0C m- wC 0.21
        k21 unk0C m. wC -0.45
        k21 unk0C m: n -0.07
        k21 unk0C m: wC -0.19
        k21 unk0C surnameC wC -0.09
        k21 unk0C withs wC -0.14
        k21 unk0C wsurC wC 0.53
        k21 unk0s bys wC 0.25
        k21 unk0s m, wC -0.39
        k21 unk0s sinces wC -0.26
        k21 unk0s tos n 0.17
        k21 unk1C ands wC 0.22
        k21 unk1C froms wC -0.28
        k21 unk1C m- wC 0.42
        k21 unk1C m- ws 0.26
        k21 unk1C m: wC -0.03
        k21 unk1C m?m wC -0.25
        k21 unk1U ins wC -0.18
        k21 unk1s m, wC 0.46
        k21 unk1s m. n -0.31
        k21 unk1s m. wC -0.5
        k21 unk2C m, n 0.39
        k21 unk2C m- n -0.21
        k21 unk2C m- wC 0.49
        k21 unk2C m. wC 1.17
        k21 unk2C m; n 0.21
        k21 unk2C unk2C n 0.44
        k21 unk2U fors wC -0.35
        k21 unk2U m, wU 0.28
        k21 unk2U m- n 0.29
        k21 unk2U m- wC -0.35
        k21 unk2U m: n -0.06
        k21 unk2U m[ wC 0.12
        k21 unk2s # n 0.41
        k21 unk2s m, n -0.44
        k21 unk2s m. n 0.37
        k21 unk2s m/ n -0.28
        k21 unk2s m/ ws -0.46
        k21 unk2s m= n -0.06
        k21 unk3C m- n -0.26
        k21 unk3C m- ws 0.7
        k21 unk3C m. wC 0.7
        k21 unk3C m; n -0.08
        k21 unk3U # wU 0.51
        k21 unk3U unk2C n -0.24
        k21 unk3s # n -0.14
        k21 unk3s m- ws -0.34
        k21 unk3s m/ n 0.19
        k21 ups ins wC 0.38
        k21 wass ins wC -0.04
        k21 withs m: wC -0.12
        k21 wnameC m, n 0.27
        k21 wnameC m, wC 0.49
        k21 wnameC m- ws 0.11
        k21 wnames m, ws 0.18
        k21 wnames m- ws -0.21
        k21 wsurC m, wC 0.2
        k21 wsurC m- wC -0.15
        k21 wsurs m, n 0.18
        k21 wsurs m, wC -0.15
        k21 wsurs m. wC 0.12
        k21 wsurs m: wC -0.28
        k21 yesC m, wC 0.07
        k21 yess shes' n 0.17
        kind actC -0.92
        kind actU -0.25
        kind acts -0.74
        kind brandC -1.03
        kind c10U 0.6
        kind c10s 0.17
        kind c11U 0.32
        kind c2U -0.91
        kind c2s -1.13
        kind c3U -0.79
        kind c3s -0.42
        kind c4s -0.27
        kind c5U -0.42
        kind c5s -0.3
        kind c7U 0.49
        kind c8U 1.03
        kind c8s 0.32
        kind c9U 1.7
        kind callC -0.45
        kind cityC 0.57
        kind comC -0.55
        kind comU -0.83
        kind coms -0.43
        kind countryC -1.39
        kind countrys -0.21
        kind eponymC' -0.75
        kind givenC 1.38
        kind givenC' 0.6
        kind givenU 0.78
        kind givens 1.86
        kind givens' 0.92
        kind handledC -0.42
        kind handleds -0.47
        kind medC -1.3
        kind meds -0.68
        kind medwC 0.51
        kind n1s -1.21
        kind n2s -0.71
        kind n4s -0.08
        kind n5s 0.44
        kind n6s 0.55
        kind n7s 1.31
        kind n8s 0.92
        kind particles 1.05
        kind plainC' 0.56
        kind plains -0.69
        kind surnameC 1.46
        kind surnameU 1.36
        kind surnames 1.11
        kind tailC -0.62
        kind titleC -2.27
        kind unitC -0.42
        kind unk0C -0.98
        kind unk0C' 0.42
        kind unk0U -0.56
        kind unk0s -1.25
        kind unk1C -0.72
        kind unk1C' 0.39
        kind unk1U -0.56
        kind unk1s -0.91
        kind unk2C 0.04
        kind unk2C' 0.8
        kind unk2U -0.01
        kind unk2s' 0.98
        kind unk3C 0.86
        kind unk3C' 0.53
        kind unk3U 0.59
        kind unk3s 0.47
        kind unk3s' 1.08
        kind wnameC 0.95
        kind wnameC' 0.61
        kind wnameU 1.09
        kind wsurU 0.15
        label admitted 1 n 0.22
        label aob 1 wC 0.17
        label apologies 1 wC 0.24
        label birth 1 wC 0.18
        label by 1 ws 0.49
        label caller 3 n 0.17
        label caller 3 ws 0.52
        label city 1 wC 0.32
        label cons 1 wU 0.49
        label ct 3 wC -0.14
        label discharge 1 n 0.11
        label discharged 1 n 0.2
        label dr 1 wC 0.15
        label family 2 wC 0.29
        label grp 1 n -0.18
        label initials 1 wU 0.32
        label letter 3 wC 0.25
        label list 3 wC 0.23
        label mrn 3 n 0.11
        label preferred 1 wC 0.46
        label pt 1 wU 0.49
        label re 3 wC 0.3
        label room 2 wC 0.29
        label seating 3 wC 0.09
        label town 1 wC 0.39
        label user 1 ws 0.44
        label username 1 ws 0.16
        label ward 1 wC -0.25
        label with 1 wC -0.12
        labelled address n 1.01
        labelled address wC 1.21
        labelled adm n 0.09
        labelled admitted n 0.23
        labelled agent ws 0.22
        labelled airbag wC -0.32
        labelled alike wC 0.22
        labelled amt n -0.68
        labelled aob wC 0.17
        labelled apologies wC 0.24
        labelled assessment wC 0.46
        labelled attendees wC 0.14
        labelled attending wC 0.55
        labelled bay wC -0.85
        labelled by ws 0.49
        labelled caller n 0.17
        labelled code n -0.72
        labelled cons wU 0.48
        labelled ct wC -0.14
        labelled date n 0.3
        labelled discharge n 0.12
        labelled discharged n 0.22
        labelled dob n 0.72
        labelled domestic wC -0.32
        labelled employer wC -0.72
        labelled expiry n 0.12
        labelled for wC 0.17
        labelled from wC 0.49
        labelled guarantor wC 0.13
        labelled hands wC 0.1
        labelled holder wC 0.31
        labelled id n 0.68
        labelled idt wC 0.25
        labelled informant wC 0.27
        labelled initials wU 0.32
        labelled last wC 0.32
        labelled lines wC -0.24
        labelled list wC 0.36
        labelled lunch wC -0.49
        labelled mrn n 0.37
        labelled name wC 0.93
        labelled name wU 0.61
        labelled nic wC 0.62
        labelled note wC 0.36
        labelled o n -0.54
        labelled occupation wC -0.15
        labelled ogd wC -0.27
        labelled outliers wC 0.49
        labelled patient wC 0.53
        labelled patient wU 1.46
        labelled pharmacist wC 0.2
        labelled plate wU 0.47
        labelled podiatry wC -0.18
        labelled preferred wU 0.23
        labelled present wC 0.22
        labelled pt wC 0.71
        labelled pt wU 0.49
        labelled rang wC 0.21
        labelled re wC 0.79
        labelled ref wC 0.26
        labelled resident wC 0.43
        labelled roster wC 0.18
        labelled runner wC 0.15
        labelled seating wC 0.09
        labelled signature wC 0.26
        labelled to wC 0.3
        labelled to ws 0.5
        labelled triage n -0.16
        labelled up wC 0.47
        labelled user ws 0.42
        labelled username ws 0.16
        labelled with wC -0.13
        labelled witness wC 0.13
        like -1 C k -0.25
        like -1 C u 0.45
        like -1 U k -0.19
        like -1 s k -0.34
        like -2 C k -0.54
        like -2 C u -0.78
        like -2 U u -0.29
        like -2 s k -0.22
        like -2 s u -0.66
        like -3 C k -0.61
        like -3 s k -0.62
        like -3 s u -0.23
        like -4 C k -1.17
        like -4 C u -0.8
        like -4 U u -0.38
        like -4 s k -0.75
        like 0 C k -0.25
        like 0 C u 0.28
        like 0 U k -0.34
        like 0 s k -0.44
        like 1 C k 0.15
        like 1 C u 0.55
        like 1 U k -0.32
        like 1 U u 0.37
        like 1 s k -0.22
        like 1 s u 0.33
        like 2 C k 0.51
        like 2 C u 0.05
        like 2 U k 0.15
        like 2 s k 0.4
        like 3 C k 0.36
        like 3 C u 0.55
        like 3 s u 0.39
        like 4 U u 0.34
        near L act n -0.48
        near L act wC -0.2
        near L act ws -0.42
        near L brand c -0.12
        near L brand n -0.57
        near L brand wC -0.59
        near L brand wU -0.39
        near L brand ws -0.46
        near L call c 0.45
        near L call n 0.32
        near L call wC 0.74
        near L call ws 0.63
        near L city c 0.79
        near L city n 0.43
        near L city wU -0.56
        near L country wC -0.47
        near L eponym n -0.92
        near L eponym wC -0.89
        near L handled n -0.19
        near L handled wC -0.51
        near L med n -0.42
        near L med wC -0.32
        near L med wU -0.38
        near L med ws -0.14
        near L medw n -0.32
        near L medw wC -0.23
        near L medw ws -0.43
        near L month c 0.84
        near L month n 1.62
        near L month wU 0.31
        near L month ws 0.79
        near L num n -0.23
        near L num wC 0.13
        near L num wU -0.48
        near L num ws -0.29
        near L pron ws -0.59
        near L relation c -0.24
        near L relation n 0.61
        near L relation wC 0.87
        near L role c 0.64
        near L role n 0.4
        near L role wC 0.45
        near L role wU 0.22
        near L tail c -0.85
        near L tail n -0.42
        near L tail wC -0.86
        near L tail wU -0.49
        near L tail ws -0.49
        near L title wC 1.24
        near L title wU 0.31
        near L title ws 0.97
        near L unit c -0.64
        near L unit n -0.82
        near L unit wC -0.43
        near L unit wU -0.49
        near L unit ws -0.87
        near R act c 0.42
        near R act n -0.09
        near R act wC 0.4
        near R act wU 0.15
        near R brand c -0.53
        near R brand n -0.18
        near R brand wC -0.37
        near R brand wU -0.83
        near R brand ws -0.57
        near R call n 0.21
        near R call wC 0.05
        near R call ws -0.04
        near R city c 0.52
        near R city n 1.61
        near R city wC 0.98
        near R city wU 0.66
        near R city ws 0.22
        near R eponym n -0.56
        near R eponym wC -0.88
        near R handled n -0.44
        near R handled wC -0.44
        near R handled wU -0.34
        near R med wC -0.28
        near R med ws -0.05
        near R medw c -0.24
        near R medw n -0.58
        near R medw wC -0.28
        near R medw wU -0.32
        near R medw ws -0.43
        near R month c 1.05
        near R month n 2.13
        near R month ws 0.08
        near R num n 0.08
        near R num wC 0.15
        near R num ws 0.1
        near R pron n 0.03
        near R pron wC 0.76
        near R pron wU 0.36
        near R pron ws 0.36
        near R relation wC 0.42
        near R role wU 0.27
        near R role ws -0.62
        near R tail c -0.16
        near R tail wC -0.3
        near R tail ws -0.52
        near R title c -0.47
        near R title wU -0.62
        near R unit c -0.11
        near R unit n -1.25
        near R unit wC -0.16
        near R unit ws -0.22
        nearb L act c4s 0.07
        nearb L act c6U -0.23
        nearb L act cityC -0.42
        nearb L act givenC' 0.21
        nearb L act medwC 0.28
        nearb L act n1s -0.03
        nearb L act n2s -0.07
        nearb L act streets 0.42
        nearb L act surnameC 0.32
        nearb L act unk0C -0.23
        nearb L act unk2C 0.17
        nearb L act wsurC 0.39
        nearb L act wsurs -0.14
        nearb L brand n2s -1.04
        nearb L brand n3s -0.49
        nearb L brand n5s 0.82
        nearb L brand surnameC -0.16
        nearb L brand unk1C -0.29
        nearb L brand unk2U 0.39
        nearb L brand unk3C 0.55
        nearb L brand wnameC 0.29
        nearb L call c3s 0.4
        nearb L call coms -0.38
        nearb L call meds 0.21
        nearb L call n1s -0.09
        nearb L call n4s -0.12
        nearb L call particles 0.23
        nearb L call plainC 0.26
        nearb L call unk0C 0.21
        nearb L call unk1C 0.45
        nearb L call unk3s 0.21
        nearb L city cityC 0.42
        nearb L city n5s 0.42
        nearb L city unk1C 0.29
        nearb L eponym givenC -0.58
        nearb L eponym n1s -0.52
        nearb L eponym n2s -0.5
        nearb L eponym unk1C 0.21
        nearb L eponym wsurC -0.3
        nearb L handled comC 0.33
        nearb L handled n2s -0.04
        nearb L handled unk1C -0.3
        nearb L handled unk3C -0.5
        nearb L med c2U -0.45
        nearb L med cityC -0.41
        nearb L med coms -0.33
        nearb L med eponymC -0.17
        nearb L med givenC 0.38
        nearb L med medwC -0.2
        nearb L med medwU 0.44
        nearb L med n2s -0.43
        nearb L med n3s -0.35
        nearb L med particleC 0.34
        nearb L med plainC 0.14
        nearb L med plains 0.14
        nearb L med streetC 0.08
        nearb L med surnameC 0.08
        nearb L med unitC -0.18
        nearb L med unk0C -0.5
        nearb L med unk1C 0.16
        nearb L med unk3C -0.32
        nearb L med unk3s -0.13
        nearb L med wnameC 0.4
        nearb L med wsurC 0.54
        nearb L medw c6U -0.39
        nearb L medw comC -0.19
        nearb L medw medC 0.45
        nearb L medw medwC -0.44
        nearb L medw n2s -0.65
        nearb L medw n4s -0.72
        nearb L medw particles -0.33
        nearb L medw plainC 0.04
        nearb L medw unitC -0.38
        nearb L medw unk0C 0.12
        nearb L month c3s 0.67
        nearb L month coms 0.46
        nearb L month n2s -0.47
        nearb L month n4s 0.88
        nearb L month plains 1.18
        nearb L month unk0C -0.18
        nearb L month unk2U 0.32
        nearb L num c2s 0.24
        nearb L num c3s -0.62
        nearb L num c4s -0.44
        nearb L num cityC 0.32
        nearb L num comC -0.11
        nearb L num coms -0.3
        nearb L num eponymC -0.33
        nearb L num medwC -0.35
        nearb L num monthC 1.15
        nearb L num months 0.75
        nearb L num n1s -0.41
        nearb L num n2s -0.08
        nearb L num n3s -0.43
        nearb L num n4s 0.11
        nearb L num n5s -0.44
        nearb L num n6s -0.13
        nearb L num n8s 0.33
        nearb L num particleC 0.43
        nearb L num plainC -0.2
        nearb L num streetC 1.28
        nearb L num streets 0.43
        nearb L num surnameC -0.01
        nearb L num tailC 0.37
        nearb L num unitC -0.41
        nearb L num units -0.91
        nearb L num unk0C -0.3
        nearb L num unk0s -0.14
        nearb L num unk1s 0.27
        nearb L num unk2C -0.48
        nearb L num unk2s 0.38
        nearb L num unk3C -0.32
        nearb L num wnameC 0.6
        nearb L pron c4s 0.31
        nearb L pron cityC 0.11
        nearb L pron coms -0.43
        nearb L pron streets 0.42
        nearb L pron surnameC -0.2
        nearb L pron unk1C -0.12
        nearb L pron unk3C 0.3
        nearb L pron wsurC 0.21
        nearb L relation comC -0.21
        nearb L relation eponymC 0.13
        nearb L relation eponymC' -0.21
        nearb L relation givenC 0.58
        nearb L relation medwC 0.32
        nearb L relation n4s 0.24
        nearb L relation particles 0.57
        nearb L relation plainC 0.01
        nearb L relation titleC -0.58
        nearb L relation unk0C 0.67
        nearb L relation unk2C 0.54
        nearb L relation unk3s 0.31
        nearb L role c4s 0.61
        nearb L role comC -0.09
        nearb L role givenC 0.26
        nearb L role monthC 0.2
        nearb L role n1s -0.41
        nearb L role n2s 0.54
        nearb L role wsurC -0.39
        nearb L tail cityC -0.48
        nearb L tail coms -0.41
        nearb L tail givenC 0.17
        nearb L tail n3s 0.3
        nearb L tail n4s -0.22
        nearb L tail plainC -0.3
        nearb L tail unk1s' 0.22
        nearb L tail unk3C 0.19
        nearb L tail wnameC -0.46
        nearb L title eponymC 0.32
        nearb L title medwC 0.33
        nearb L title monthC -0.29
        nearb L title n2s 0.11
        nearb L title n4s -0.39
        nearb L title particles 0.23
        nearb L title unitC 0.35
        nearb L title unk1C 0.49
        nearb L title unk2C -0.77
        nearb L title unk3C -0.59
        nearb L unit cityC -0.44
        nearb L unit givenC -0.19
        nearb L unit medwC -0.15
        nearb L unit n2s -0.47
        nearb L unit n5s -0.12
        nearb L unit plainC -0.21
        nearb L unit surnameC -0.3
        nearb L unit unk0C 0.01
        nearb L unit unk1C -0.35
        nearb L unit unk3C' 0.18
        nearb L unit unk3s -0.15
        nearb L unit wnames -0.18
        nearb L unit wsurC 0.23
        nearb R act c6U 0.36
        nearb R act cityC -0.42
        nearb R act coms -0.45
        nearb R act eponymC 0.29
        nearb R act monthC -0.19
        nearb R act n1s -0.62
        nearb R act n2s 0.02
        nearb R act n4s 0.25
        nearb R act plainC 0.09
        nearb R act plains -0.5
        nearb R act surnameC 0.26
        nearb R act unk0C 0.14
        nearb R act unk2s 0.33
        nearb R act unk3C 0.34
        nearb R act unk3U 0.36
        nearb R act wnameC -0.07
        nearb R act wnames 0.6
        nearb R act wsurC 0.34
        nearb R act wsurs 0.17
        nearb R brand cityC 0.12
        nearb R brand givenC 0.51
        nearb R brand medwC -0.38
        nearb R brand n1s -0.16
        nearb R brand n2s -0.35
        nearb R brand n3s -0.25
        nearb R brand n4s -0.16
        nearb R brand particles 0.38
        nearb R brand unk0C -0.21
        nearb R brand unk2C 0.24
        nearb R brand wnameC 0.15
        nearb R brand wsurC 0.36
        nearb R call comC 0.23
        nearb R call medwC -0.12
        nearb R call n1s -0.23
        nearb R call n2s 0.26
        nearb R call n4s 0.31
        nearb R call plainC 0.43
        nearb R call unk0C 0.21
        nearb R call unk1C 0.46
        nearb R call unk3C 0.04
        nearb R call wnameC -0.22
        nearb R city n2s 0.37
        nearb R city n3s 0.21
        nearb R city plainC 0.58
        nearb R city unitC 0.38
        nearb R city unk2C -0.53
        nearb R city unk3C -0.67
        nearb R city unk3s 0.3
        nearb R city wsurC 0.45
        nearb R country comC -0.27
        nearb R eponym n1s -0.39
        nearb R eponym n2s -0.22
        nearb R eponym surnameC -0.78
        nearb R handled givenC -0.08
        nearb R handled surnameC -0.49
        nearb R handled tailC -0.25
        nearb R handled unk0C 0.15
        nearb R handled wnameC 0.1
        nearb R med coms -0.19
        nearb R med medC' 0.09
        nearb R med medwC 0.17
        nearb R med n1s -0.83
        nearb R med n2s 0.11
        nearb R med particleC -0.44
        nearb R med plainC -0.2
        nearb R med surnameC 0.2
        nearb R med unk0C -0.36
        nearb R med unk0s -0.38
        nearb R med unk1s -0.16
        nearb R med unk2C -0.18
        nearb R med unk2s -0.27
        nearb R medw cityC 0.08
        nearb R medw coms 0.32
        nearb R medw givenC 0.19
        nearb R medw n1s -0.2
        nearb R medw surnameU 0.44
        nearb R medw unitC -0.23
        nearb R medw unk1C -0.17
        nearb R medw unk1s -0.2
        nearb R medw unk2C 0.3
        nearb R medw unk2C' 0.13
        nearb R medw wnameC -0.61
        nearb R month c3s 0.73
        nearb R month c4s 0.66
        nearb R month comC -0.32
        nearb R month n2s 0.45
        nearb R num c12U 0.46
        nearb R num c2s 0.37
        nearb R num c5s -0.43
        nearb R num callC -0.32
        nearb R num cityC 0.39
        nearb R num coms -0.06
        nearb R num givenU -0.23
        nearb R num medwC -0.2
        nearb R num medwU 0.23
        nearb R num monthC 1.61
        nearb R num n1s 0.04
        nearb R num n2s -0.02
        nearb R num n4s -0.48
        nearb R num particleC 0.55
        nearb R num particles 0.52
        nearb R num plainC -0.11
        nearb R num plains -0.04
        nearb R num streetC -0.04
        nearb R num titleC 0.2
        nearb R num unitC -0.5
        nearb R num unk0C -0.26
        nearb R num unk0s -0.53
        nearb R num unk2C -0.18
        nearb R num unk2C' -0.06
        nearb R num unk2s 0.1
        nearb R num unk3C -0.31
        nearb R num unk3C' 0.24
        nearb R num unk3s 0.49
        nearb R num wnameC 0.12
        nearb R num wnames 0.15
        nearb R num wsurC 0.21
        nearb R num wsurU 0.12
        nearb R pron c4s 0.42
        nearb R pron cityC -0.61
        nearb R pron medwC -0.26
        nearb R pron particles 0.49
        nearb R pron tailC 0.07
        nearb R pron unitC 0.22
        nearb R pron unk0C 0.22
        nearb R pron unk1C 0.3
        nearb R pron unk2C -0.44
        nearb R pron unk3C 0.32
        nearb R pron wnames 0.39
        nearb R relation medwC 0.19
        nearb R relation n1s -0.11
        nearb R relation n2s -0.14
        nearb R relation n3s 0.2
        nearb R relation n4s 0.29
        nearb R relation unk1C 0.46
        nearb R relation unk2C -0.31
        nearb R relation wsurC 0.49
        nearb R role comC -0.35
        nearb R role n2s 0.31
        nearb R role unk2C 0.5
        nearb R role unk3C 0.25
        nearb R role wsurC -0.37
        nearb R tail c2U -0.21
        nearb R tail comC 0.01
        nearb R tail givenC -0.8
        nearb R tail n2s 0.03
        nearb R tail plainC 0.13
        nearb R tail roleC 0.09
        nearb R tail surnameC -0.64
        nearb R tail unitC 0.15
        nearb R tail unk1C 0.32
        nearb R tail unk2C 0.24
        nearb R tail unk2s 0.26
        nearb R tail unk3C -0.2
        nearb R tail wnameC -0.13
        nearb R tail wnames -0.26
        nearb R title comC -0.53
        nearb R title n2s -0.5
        nearb R title plainC -0.23
        nearb R title unk1C 0.26
        nearb R title unk3C -0.38
        nearb R title wsurC 0.13
        nearb R unit comC -0.35
        nearb R unit coms -0.26
        nearb R unit givenC 0.29
        nearb R unit givenC' 0.16
        nearb R unit medC -0.32
        nearb R unit n4s 0.26
        nearb R unit particleC -0.37
        nearb R unit plainC 0.02
        nearb R unit plains -0.4
        nearb R unit streetC 0.23
        nearb R unit surnameC -0.1
        nearb R unit unk1C -0.05
        nearb R unit unk2s 0.05
        nearb R unit unk3C 0.26
        nearb R unit unk3s -0.14
        nearb R unit wnameC -0.15
        shape 91 s -1.21
        shape 91a191a191 s -0.29
        shape 91a2 U 1
        shape 92 s -0.71
        shape 92a1 s 0.03
        shape 94 s -0.08
        shape 95 s 0.44
        shape 96 s 0.55
        shape 97 s 1.31
        shape 98 s 0.92
        shape 99 s 1.68
        shape a191 U -0.93
        shape a191 s -1.09
        shape a191a1 s -0.57
        shape a191a191 U -0.7
        shape a191a191a1 U -0.3
        shape a191a2 U -0.37
        shape a192 U -0.58
        shape a194 U 0.85
        shape a196 U 0.42
        shape a197 U 0.71
        shape a199 U 0.2
        shape a292 U 1.51
        shape a391 U -1.14
        shape a391 s -0.71
        shape a391a1 s -0.57
        shape a396a1 U 0.55
        shape a398 U 0.32
        shape a491 U -0.42
        shape a491 s 0.57
        size 1 C k -1.29
        size 1 C u -1.69
        size 1 s k -0.45
        size 1 s u -0.61
        size 2 C k -0.57
        size 2 C u -1.91
        size 2 U k -0.33
        size 2 U u -1.09
        size 2 s u -0.45
        size 3 C k -0.23
        size 3 C u -0.8
        size 3 U k -1.36
        size 3 U u -1.46
        size 3 s k -0.15
        size 3 s u -0.88
        size 4 C u -0.19
        size 4 U k -0.89
        size 4 U u -1.4
        size 4 s k -0.64
        size 4 s u -0.58
        size 5 C k -0.15
        size 5 C u 0.53
        size 5 s k -0.38
        size 5 s u 0.29
        size 6 C k 0.16
        size 6 C u 1.1
        size 6 U u 0.56
        size 6 s k -0.23
        size 6 s u 0.54
        size 7 C k 0.17
        size 7 C u 1.27
        size 7 U u 0.99
        size 7 s k 0.14
        size 7 s u 0.52
        size 8 C k 0.53
        size 8 C u 1.39
        size 8 U k 0.54
        size 8 U u 0.74
        size 8 s k 0.14
        size 8 s u 0.57
        size 9 C k 0.44
        size 9 C u 1.64
        size 9 U u 1.12
        size 9 s k -0.25
        size 9 s u 1.12
        start2 ac C -0.08
        start2 ad C -0.19
        start2 ad s -0.36
        start2 ah C 0.43
        start2 ai C -0.27
        start2 aj U 0.24
        start2 al C 0.44
        start2 al s 0.11
        start2 am C 0.1
        start2 an C -0.4
        start2 ap C -0.33
        start2 ap s 0.37
        start2 ar C 0.01
        start2 as C -0.17
        start2 au C 0.1
        start2 au s -0.18
        start2 av C 0.16
        start2 az C -0.13
        start2 b C -0.41
        start2 ba C -0.35
        start2 be C -0.02
        start2 bi C -0.33
        start2 bl C -0.25
        start2 bo C -0.02
        start2 br C 0.32
        start2 br s -0.11
        start2 bu C 0.44
        start2 bu s 0.31
        start2 c C 0.12
        start2 ca C 0.03
        start2 ce C -0.25
        start2 ch C 0.16
        start2 ch s -0.19
        start2 co C -0.55
        start2 co s -0.74
        start2 cr C 0.09
        start2 cu C -0.18
        start2 d C -0.15
        start2 da s 0.68
        start2 de C 0.28
        start2 de U 0.85
        start2 de s 0.54
        start2 di C -0.42
        start2 di s -0.43
        start2 dm C 0.17
        start2 ed C 0.35
        start2 ee C 0.37
        start2 eh C -0.06
        start2 el C 0.17
        start2 el s 0.56
        start2 em C -0.03
        start2 er C 0.23
        start2 er s 0.18
        start2 es C 0.34
        start2 es s -0.07
        start2 ev C -0.28
        start2 ex C 0.23
        start2 ey C -0.15
        start2 fa U 0.26
        start2 fa s 0.31
        start2 fe C 0.27
        start2 fi C -0.21
        start2 fl s 0.6
        start2 fo C -0.35
        start2 fr C -0.95
        start2 ga C -0.36
        start2 ga s -0.29
        start2 ge C -0.22
        start2 gi C 0.49
        start2 gi s -0.14
        start2 gl C -0.18
        start2 go C 0.33
        start2 gr C -0.22
        start2 gr U 0.28
        start2 gr s -0.06
        start2 h s -0.2
        start2 ha C -0.06
        start2 ha s -0.29
        start2 hb C -0.44
        start2 he C 0.24
        start2 hi s -0.32
        start2 hm U 0.4
        start2 ho C -0.05
        start2 ho s 0.32
        start2 hp s 0.29
        start2 hu C -0.04
        start2 hy C -0.33
        start2 in s -0.48
        start2 j C 0.35
        start2 ja s -0.26
        start2 je C 0.35
        start2 ji C 0.32
        start2 jo U 0.56
        start2 jp U 0.79
        start2 ju C -0.29
        start2 ka C 0.49
        start2 ke C 0.02
        start2 ki C 0.37
        start2 ki s -0.29
        start2 kl C -0.38
        start2 kn C -0.4
        start2 ko C 0.36
        start2 ku C -0.06
        start2 li C 0.37
        start2 ll C 0.24
        start2 lo C 0.2
        start2 lu s -0.15
        start2 ma s 0.44
        start2 mb C 0.24
        start2 mc C -0.19
        start2 md U -0.45
        start2 mi C 0.4
        start2 mi s 0.16
        start2 mo C -0.12
        start2 mo U 0.48
        start2 mr C -1.15
        start2 mr U -0.81
        start2 mu s 0.2
        start2 n s -0.38
        start2 na C 0.04
        start2 ng C 0.54
        start2 ni U -0.25
        start2 ni s 1.22
        start2 no s 0.04
        start2 o C -0.44
        start2 o s -0.34
        start2 od C 0.57
        start2 of C 0.19
        start2 oh s 1.1
        start2 ol C 0.69
        start2 op s -0.45
        start2 or C -0.17
        start2 ou C -0.27
        start2 p C 0.32
        start2 pa C -0.04
        start2 pa s -0.4
        start2 pe s -0.28
        start2 ph C -0.36
        start2 pi C 0.53
        start2 po C -0.25
        start2 po s -0.14
        start2 q C 0.14
        start2 qt C -0.32
        start2 qu s 0.34
        start2 r C -0.41
        start2 re C -0.49
        start2 re s -0.1
        start2 rf U -0.17
        start2 ri C 0.4
        start2 ri s 0.12
        start2 rn U -0.64
        start2 rn s 0.19
        start2 ro C -0.07
        start2 ro s 0.15
        start2 rx C -0.39
        start2 ry C -0.03
        start2 s C -0.2
        start2 sa C -0.13
        start2 sc C -0.33
        start2 se C -0.2
        start2 se s -0.18
        start2 sh C 0.27
        start2 si C -0.59
        start2 si s -0.21
        start2 sk C 0.58
        start2 sl C -0.6
        start2 sm s -0.32
        start2 so s -0.16
        start2 sp C -0.71
        start2 su C -0.09
        start2 su s -0.23
        start2 sw s -0.44
        start2 sy C -0.42
        start2 ta C 0.07
        start2 th U 0.3
        start2 th s 0.29
        start2 ti C 0.18
        start2 ti s 0.11
        start2 tj U 0.54
        start2 tr C -0.01
        start2 tt U -0.32
        start2 tu C 0.28
        start2 tw s 0.67
        start2 tŷ C 0.22
        start2 u s -0.22
        start2 uk U -0.35
        start2 ul s 0.51
        start2 un C 0.69
        start2 un s 0.31
        start2 ur C -0.43
        start2 ur s -0.34
        start2 va C -0.02
        start2 ve C -0.27
        start2 vi s -0.23
        start2 vo C 0.05
        start2 vy C -0.21
        start2 wa s -0.5
        start2 we C -0.15
        start2 wh C -0.4
        start2 wh s -0.33
        start2 wi C 0.21
        start2 wi s -0.29
        start2 wo C -0.08
        start2 wr C -0.25
        start2 ww s 0.63
        start2 xe U 0.42
        start2 xi U 0.38
        start2 xx s 0.33
        start2 ya C 0.72
        start2 yi C 0.24
        start2 ym U 0.21
        start2 yr s -0.25
        start2 yu C 0.43
        start2 za C 0.08
        start2 za s 0.21
        start2 ó C 0.29
        start2 ó s 0.23
        start2 美玲 s 0.33
        start2 陈 s 0.42
        style C brandC -0.87
        style C c3U -0.25
        style C c3s -0.55
        style C c5U -0.18
        style C c6U 0.14
        style C c8s 0.33
        style C comC' 0.43
        style C coms -0.35
        style C givenC 0.1
        style C givenC' 0.62
        style C medwC' 0.2
        style C medws -0.58
        style C monthC -0.17
        style C n3s -0.38
        style C n4s 0.21
        style C n5s 0.68
        style C particles 0.92
        style C plainC 0.16
        style C relationC -0.64
        style C surnameC 0.25
        style C surnameC' 1.2
        style C tails -0.59
        style C titles -0.86
        style C units -0.64
        style C unk0s -0.61
        style C unk1C' 0.45
        style C unk1U 0.28
        style C unk1s' 0.47
        style C unk2s 0.28
        style C unk3C -0.28
        style C unk3s 0.42
        style C wnameC 0.12
        style C wnameC' 0.55
        style C wsurC' 0.52
        style L brandC -0.16
        style L cityC -0.6
        style L givenC -0.1
        style L n2s 0.18
        style L n5s 0.46
        style L plains -0.29
        style L unk0C 0.22
        style L unk1C 0.16
        style L unk1C' 0.13
        style L unk1s -0.37
        style L unk2C -0.07
        style L unk2s -0.29
        style L unk3U 0.53
        style L wsurC -0.32
        style N c2s -0.63
        style N c3U 0.01
        style N c3s 0.49
        style N c4s 0.55
        style N callC -0.1
        style N cityC 0.76
        style N comC -0.59
        style N givenC 0.27
        style N medC -0.71
        style N medwC -0.5
        style N monthC 1.65
        style N n1s -0.58
        style N n2s -0.16
        style N n3s -0.38
        style N n4s 0.25
        style N n5s 0.64
        style N particleC 0.51
        style N plainC -0.48
        style N streetC 0.35
        style N surnameC 0.39
        style N unitC -0.18
        style N unk0C -0.65
        style N unk0s -0.69
        style N unk1C -0.41
        style N unk1s -0.54
        style N unk3C 0.16
        style N unk3U -0.3
        style N unk3s -0.32
        style N wnameC 0.68
        style N wsurC' -0.32
        style R c12U 0.32
        style R c2U 0.5
        style R c4s -0.47
        style R c6U -0.36
        style R comC -0.32
        style R givenC 0.55
        style R givenU 0.32
        style R medU -0.48
        style R n1s -0.21
        style R n4s -0.6
        style R n5s -1.61
        style R n8s 0.81
        style R particleC -0.42
        style R plainC 0.09
        style R plains -0.06
        style R roles 0.39
        style R surnameC 0.62
        style R units 0.23
        style R unk0C -0.18
        style R unk1C -0.35
        style R unk1s -0.24
        style R unk2U -0.12
        style R unk2s 0.67
        style T c3s -0.28
        style T cityC 0.78
        style T comC 0.34
        style T comU -0.57
        style T givenC 0.55
        style T givenU 0.84
        style T medwU 0.29
        style T n1s -0.33
        style T n3s 0.06
        style T n4s -0.37
        style T particles 0.39
        style T streetU 0.55
        style T tailC -0.18
        style T unitC -0.05
        style T unitU 0.3
        style T unk0C -0.45
        style T unk0U -0.35
        style T unk1C -0.33
        style T unk1s 0.38
        style T unk2C 0.35
        style T unk2U 0.43
        style T unk3C 0.79
        style T wnameC -0.31
        style T wnameU 0.46
        style T wsurC 0.14
        style0 C C B 0.6
        style0 C C b 0.85
        style0 C U B 0.82
        style0 C U b 0.6
        style0 C s B 0.46
        style0 C s b 0.02
        style0 L C B -0.28
        style0 L C b 0.2
        style0 L s B -0.16
        style0 L s b -0.55
        style0 N C B -0.68
        style0 N C b -0.57
        style0 N U B -1.25
        style0 N U b -0.53
        style0 N s B -0.62
        style0 N s b -0.73
        style0 R C B -0.06
        style0 R U b -0.04
        style0 R s B 0.01
        style0 R s b -0.33
        style0 T C B 0.08
        style0 T C b 0.34
        style0 T U b 0.6
        style0 T s b 0.47
        style1 C # comC -0.22
        style1 C # months 0.73
        style1 C # plains 0.87
        style1 C # unk0C -0.11
        style1 C #a n3s 0.2
        style1 C #a unk2C 0.31
        style1 C ^ cityC 0.24
        style1 C ^ eponymC 0.12
        style1 C ^ givenC' 0.5
        style1 C ^ n4s -0.64
        style1 C ^ particleC 0.46
        style1 C ^ particles 1.07
        style1 C ^ plainC 0.08
        style1 C ^ plainC' 0.26
        style1 C ^ unk2C 0.4
        style1 C ^ unk3C 0.69
        style1 C ^ wnameC -0.51
        style1 C ^ wsurs 0.19
        style1 C acts unk2s 0.33
        style1 C ands n2s -0.29
        style1 C ands plainC 0.03
        style1 C ands surnameC -0.2
        style1 C ands unk2s 0.23
        style1 C ats givenC 0.05
        style1 C ats n2s -0.09
        style1 C ats n4s -0.86
        style1 C ats unk3C -0.18
        style1 C bes n2s 0.11
        style1 C bys unk0s 0.29
        style1 C calls meds 0.3
        style1 C calls unk2s 0.59
        style1 C comC n1s -0.14
        style1 C comC n2s 0.33
        style1 C comC plainC -0.49
        style1 C comC unitC 0.21
        style1 C comC wsurC -0.3
        style1 C coms n1s -0.42
        style1 C coms n2s -0.21
        style1 C coms n4s 0.45
        style1 C coms particleC -0.39
        style1 C coms unk1C -0.25
        style1 C coms unk2U 0.39
        style1 C coms unk2s 0.08
        style1 C coms unk3C 0.26
        style1 C coms wnameC 0.32
        style1 C coms wsurC 0.25
        style1 C fors n1s 0.33
        style1 C fors unk1C 0.43
        style1 C froms unk2C -0.15
        style1 C givenC wsurC -0.56
        style1 C hass n2s -0.15
        style1 C ins cityC -0.15
        style1 C ins plainC 0.26
        style1 C ins unk0C 0.17
        style1 C ins unk1C 0.33
        style1 C ins unk3C -0.27
        style1 C iss plainC 0.18
        style1 C m" n4s -0.14
        style1 C m" unk3C -0.17
        style1 C m' n2s 0.02
        style1 C m) unk1C 0.24
        style1 C m, cityC 0.12
        style1 C m, comC' 0.17
        style1 C m, coms 0.07
        style1 C m, givenC 0.3
        style1 C m, givenC' 0.21
        style1 C m, medwC 0.17
        style1 C m, n1s -0.32
        style1 C m, n2s -0.28
        style1 C m, plainC -0.14
        style1 C m, plainC' 0.11
        style1 C m, unk1C 0.4
        style1 C m, unk2C 0.33
        style1 C m- brands 0.11
        style1 C m- eponymC -0.24
        style1 C m- n2s 0.08
        style1 C m- n3s -0.3
        style1 C m- n5s -0.06
        style1 C m- unitC 0.24
        style1 C m- unk3C -0.42
        style1 C m. comC -0.33
        style1 C m. coms -0.13
        style1 C m. eponymC' 0.08
        style1 C m. medwC -0.18
        style1 C m. n2s 0.22
        style1 C m. plainC' -0.15
        style1 C m. unk1C 0.14
        style1 C m. wsurC -0.09
        style1 C m/ meds 0.52
        style1 C m/ n1s 0.52
        style1 C m/ n2s 0.03
        style1 C m: calls 0.3
        style1 C m: n1s -0.33
        style1 C m: n2s -0.07
        style1 C m: n4s 0.08
        style1 C m: unk2U -0.22
        style1 C m: unk2s 0.27
        style1 C m; unk1C 0.17
        style1 C m= n1s 0.23
        style1 C m?m unk3C -0.11
        style1 C m_ coms 0.64
        style1 C medC unk1C 0.12
        style1 C monthC n2s 0.55
        style1 C newline comC -0.15
        style1 C newline medwC 0.22
        style1 C nots givenC -0.37
        style1 C ofs n2s -0.53
        style1 C ons medC 0.31
        style1 C ons unk0C -0.2
        style1 C ons unk1C -0.25
        style1 C ors givenC -0.2
        style1 C ourC n2s 0.29
        style1 C plainC unk3C -0.13
        style1 C plainU n2s 0.12
        style1 C plains particles -0.32
        style1 C relations comC 0.21
        style1 C relations unk1s 0.24
        style1 C relations wnames 0.29
        style1 C roles wsurC -0.09
        style1 C sevens coms 0.53
        style1 C shes' n2s 0.51
        style1 C tails n4s -0.24
        style1 C thes c4s 0.39
        style1 C thes coms 0.3
        style1 C thes wnameC -0.64
        style1 C tos cityC -0.4
        style1 C tos coms 0.1
        style1 C tos medC 0.39
        style1 C tos n1s 0.33
        style1 C tos n2s 0.55
        style1 C tos unk1C 0.19
        style1 C unk0C n2s 0.49
        style1 C unk0C n4s 0.11
        style1 C unk0s givenC -0.09
        style1 C unk0s n2s -0.23
        style1 C unk1C comC -0.2
        style1 C unk1s n2s -0.3
        style1 C unk1s unk3s -0.15
        style1 C unk2C comC -0.2
        style1 C unk2C n1s 0.36
        style1 C unk2C streetC -0.31
        style1 C unk2C unk2C -0.06
        style1 C unk2C unk3C -0.37
        style1 C unk2U n4s 0.44
        style1 C unk2s n1s 1.12
        style1 C unk3s unk2s -0.23
        style1 L ^ unk0C -0.2
        style1 L ^ unk3C -0.13
        style1 L acts n2s 0.58
        style1 L coms wnameC -0.12
        style1 L ins unk1C -0.03
        style1 L m, unk1C 0.08
        style1 L m, unk2C 0.33
        style1 L m- coms 0.33
        style1 L m. n2s -0.34
        style1 L m. unk0C -0.27
        style1 L m/ n2s -0.29
        style1 L streetC n1s 0.4
        style1 L titleC surnameC -0.26
        style1 L titleC unk2C -0.18
        style1 L titleC wsurC -0.14
        style1 L unk0s n2s 0.14
        style1 L unk3C n2s 0.21
        style1 L unk3U n3s 0.75
        style1 N # n1s -0.12
        style1 N # unk2C -0.35
        style1 N ^ unk1C -0.56
        style1 N ands wsurC -0.21
        style1 N comC unk0C -0.28
        style1 N comC unk3C -0.35
        style1 N coms n1s 0.53
        style1 N coms n2s 0.61
        style1 N coms n4s -0.54
        style1 N coms unk2C 0.18
        style1 N fors unk1C -0.27
        style1 N fors unk2C -0.35
        style1 N froms cityC 0.34
        style1 N givenC surnameC 0.31
        style1 N givenC unk2C -0.22
        style1 N ins unk1C 0.04
        style1 N m( n2s 0.72
        style1 N m( plainC -0.03
        style1 N m, givenC -0.17
        style1 N m, medwC -0.36
        style1 N m, n2s 0.07
        style1 N m, n4s 0.45
        style1 N m, particleC -0.25
        style1 N m, plainC -0.23
        style1 N m, surnameC -0.48
        style1 N m, unk0C -0.34
        style1 N m, unk1C -0.68
        style1 N m, unk2C -0.47
        style1 N m, unk2U -0.36
        style1 N m, unk3C -0.05
        style1 N m, wsurC -0.15
        style1 N m- n2s 0.6
        style1 N m- n3s -0.07
        style1 N m- n4s 0.56
        style1 N m- unk1C 0.2
        style1 N m- unk2s 0.28
        style1 N m- unk3C 0.38
        style1 N m. coms 0.54
        style1 N m. n1s -0.58
        style1 N m. n2s -0.3
        style1 N m. particles 0.17
        style1 N m. plainC 0.38
        style1 N m. unk1C -0.04
        style1 N m. unk2C 0.22
        style1 N m. unk3C 0.41
        style1 N m. wsurC -0.2
        style1 N m/ n1s 0.31
        style1 N m/ unk1C -0.19
        style1 N m: givenC -0.03
        style1 N m: plainC -0.41
        style1 N m: unk0C -0.07
        style1 N m; unk2C -0.16
        style1 N m?m unk0C -0.2
        style1 N m?m unk1C -0.27
        style1 N medC c3s 0.26
        style1 N medC n2s 0.43
        style1 N medC unk0C 0.12
        style1 N medC unk1C -0.23
        style1 N meds n2s 0.54
        style1 N newline n2s 0.24
        style1 N nextC n1s 0.48
        style1 N plainC comC -0.21
        style1 N plainC unk1C -0.2
        style1 N plains coms 0.8
        style1 N plains unk2U 0.41
        style1 N relationC unk1C 0.34
        style1 N relationC unk3C -0.26
        style1 N sinces n2s 0.53
        style1 N tailC tailC 0.33
        style1 N thes c3s 0.15
        style1 N titleC unk2C 0.36
        style1 N tos cityC 0.25
        style1 N tos n1s -0.26
        style1 N unk1s unk2U 0.34
        style1 N unk2C comC 0.15
        style1 N unk2C n2s -0.25
        style1 N unk2C streetC 0.19
        style1 N unk2C unk2C 0.2
        style1 N unk2U n1s 0.33
        style1 N unk2U n2s -0.34
        style1 N unk2s givenC -0.36
        style1 N unk2s n1s -0.3
        style1 R # unk0C 0.07
        style1 R ^ n1s 0.16
        style1 R ^ unk2C -0.41
        style1 R ^ unk3C -0.22
        style1 R ^ wnameC 0.22
        style1 R comU n2s -0.13
        style1 R froms n2s 0.23
        style1 R m" unk3C 0.27
        style1 R m) n2s 0.55
        style1 R m, n3s -0.49
        style1 R m, unk1C -0.19
        style1 R m, wsurC 0.23
        style1 R m- c2U 0.24
        style1 R m- n1s -0.39
        style1 R m- n3s 0.07
        style1 R m- n4s -0.09
        style1 R m- n5s 0.57
        style1 R m- unk2s -0.3
        style1 R m. n1s 0.82
        style1 R m. unk2C 0.32
        style1 R m/ n1s 0.11
        style1 R m/ n2s -0.34
        style1 R m: c2U 0.54
        style1 R m: n1s 0.29
        style1 R m: wsurC -0.35
        style1 R m; n2s 0.45
        style1 R m= n1s -0.35
        style1 R m?m n2s -0.35
        style1 R m?m n5s 0.11
        style1 R m?m unk2C 0.32
        style1 R medC n1s 0.14
        style1 R m| n1s -0.45
        style1 R unk1s n2s 0.21
        style1 R unk2U n1s 0.2
        style1 R unk2U n2s -0.24
        style1 R unk2s n1s -0.25
        style1 T # unk2U 0.41
        style1 T ^ unk2C -0.25
        style1 T cityC coms 0.45
        style1 T comU unitC -0.25
        style1 T givenC n4s 0.39
        style1 T iss n2s 0.14
        style1 T m, eponymC -0.14
        style1 T m, n1s 0.28
        style1 T m, n2s 0.49
        style1 T m, plainC 0.15
        style1 T m, unitU 0.28
        style1 T m, unk1C 0.59
        style1 T m- n1s -0.03
        style1 T m- n2s -0.15
        style1 T m. n2s 0.38
        style1 T m. unk1C -0.16
        style1 T m: comC 0.34
        style1 T m: medwC -0.23
        style1 T m: n2s 0.07
        style1 T m: particleC -0.25
        style1 T m: plainC 0.34
        style1 T m: unk2U 0.29
        style1 T m; unk1C -0.29
        style1 T medwC unk2U 0.24
        style1 T unk1s n2s 0.26
        style1 T unk1s n3s 0.13
        style1 T unk2U wnameC -0.36
        style1 T unk3C comC -0.29
        style1 T unk3U streetU 0.45
        v1 ! ws -0.13
        v1 " wC 0.59
        v1 " wU -0.22
        v1 " ws -0.86
        v1 # n 0.16
        v1 # wU -0.24
        v1 #1 c -0.69
        v1 #1 wC -0.93
        v1 #1 ws -0.31
        v1 #2 wC -0.75
        v1 #2 ws 0.3
        v1 #3 n 1.01
        v1 #3 wC -0.31
        v1 #4 n 1.23
        v1 #4 wU 1.23
        v1 #5 wC 0.48
        v1 #6 n 0.43
        v1 #6 wU 0.54
        v1 #91a2 c 1.23
        v1 #91a2 wC 0.61
        v1 #92a394 n 0.13
        v1 #a192 wC -0.45
        v1 % n -0.82
        v1 ( wC 0.39
        v1 ( ws 0.05
        v1 ) c -0.26
        v1 ) wC 0.53
        v1 + n -0.4
        v1 + wC -0.56
        v1 , n 0.02
        v1 , wC 0.43
        v1 , ws -0.7
        v1 - c 0.66
        v1 - n 0.64
        v1 - wC 1.02
        v1 - wU 1.18
        v1 - ws 0.35
        v1 . c -0.33
        v1 . n -0.33
        v1 . wC 0.21
        v1 . ws 0.81
        v1 : c 0.43
        v1 : wC -0.65
        v1 : ws -0.6
        v1 ; n 0.24
        v1 ; wU -0.41
        v1 > ws -0.56
        v1 ? n -0.4
        v1 ?m n -0.44
        v1 ?m wC -0.1
        v1 ?m wU 0.74
        v1 @ ws 2.24
        v1 _ wU 0.33
        v1 _ ws 1
        v1 a wC -0.41
        v1 a ws -0.4
        v1 about n 0.18
        v1 age wC -0.05
        v1 all wC 0.06
        v1 and wC -0.23
        v1 asked wC 0.2
        v1 at c -0.42
        v1 at n -0.31
        v1 at wC 0.17
        v1 at ws -0.05
        v1 bed wC 0.48
        v1 born wC 0.23
        v1 brand wC -0.48
        v1 by n -0.11
        v1 calling ws 0.25
        v1 came ws -0.11
        v1 can wC 0.25
        v1 can't wC 0.73
        v1 cannot wC 0.22
        v1 car wC -0.23
        v1 comfortable wC 0.28
        v1 consultant wC 0.4
        v1 criteria wC -0.17
        v1 crying wC 0.29
        v1 dec n 0.28
        v1 dementia c 0.34
        v1 did wC 0.47
        v1 didn't wC -0.24
        v1 done wC -0.26
        v1 drain wC 0.51
        v1 dropped ws 0.26
        v1 e n 0.18
        v1 every wC -0.35
        v1 f wC 0.25
        v1 feels wC 0.25
        v1 felt wC 0.17
        v1 first wC 0.12
        v1 flew wC 0.27
        v1 foot wC -0.14
        v1 for wC -0.99
        v1 for ws -0.56
        v1 form wC -0.19
        v1 from wC 0.4
        v1 g wC -0.19
        v1 given n 0.09
        v1 given wC 0.37
        v1 got wC 0.57
        v1 had wC 0.67
        v1 had ws 0.34
        v1 has wC 1.38
        v1 has ws 0.31
        v1 hasn't wC 0.49
        v1 hates wC 0.16
        v1 her ws -0.3
        v1 here wC 0.47
        v1 here ws 0.6
        v1 hit wC 0.19
        v1 i wC 0.27
        v1 ii wC -1.1
        v1 in n -0.33
        v1 in wC -0.12
        v1 in ws -0.38
        v1 informed wC 0.32
        v1 is n 0.02
        v1 is wC 0.55
        v1 is ws -0.02
        v1 it wC -0.16
        v1 its ws -0.27
        v1 just wC 0.34
        v1 know wC 0.2
        v1 left wC -0.13
        v1 live wC -0.26
        v1 looked wC 0.41
        v1 looks wC -0.23
        v1 may n 0.76
        v1 me ws -0.34
        v1 med n -0.79
        v1 med wC -0.76
        v1 medw n 0.52
        v1 medw wC -0.38
        v1 ml n -0.32
        v1 mother wC 0.07
        v1 ms n -0.3
        v1 mum ws 0.52
        v1 my wC -0.58
        v1 name wC -0.47
        v1 no wC -0.71
        v1 october n -0.12
        v1 of c 0.53
        v1 of n -0.48
        v1 of wC -0.52
        v1 offered wC 0.08
        v1 officer wC -0.17
        v1 oh ws 0.69
        v1 ok n -0.13
        v1 on wU -0.37
        v1 on ws -0.28
        v1 only wC 0.06
        v1 only ws 0.1
        v1 out wC -0.6
        v1 over n -0.7
        v1 pass wC -0.22
        v1 patient wC -0.22
        v1 period wC -0.36
        v1 period ws 0.35
        v1 plain wC -0.42
        v1 pulled wC 0.35
        v1 pump wC -0.09
        v1 put wC 0.42
        v1 put ws 0.65
        v1 ran wC -0.19
        v1 rd wC 0.28
        v1 red wC -0.27
        v1 road wU 0.28
        v1 room wC -0.3
        v1 said wC 0.04
        v1 says ws 0.46
        v1 scale wC -0.13
        v1 score wC -0.46
        v1 scored wC 0.19
        v1 settled wC 0.7
        v1 sex n 0.39
        v1 share wC 0.38
        v1 sign wC -0.2
        v1 slept wC -0.17
        v1 so n -0.2
        v1 so wC -0.17
        v1 speaking wC 0.32
        v1 st wC 0.42
        v1 still wC 0.31
        v1 stopped wC 0.37
        v1 surname wC 1.07
        v1 surname ws 0.48
        v1 the wC 0.42
        v1 the ws -0.46
        v1 then wC -0.22
        v1 there ws 0.31
        v1 this n 0.49
        v1 till wC 0.34
        v1 to wC 0.1
        v1 to ws -0.38
        v1 took ws 0.27
        v1 turned wC 0.33
        v1 twins wC 0.26
        v1 two wC 0.26
        v1 two ws 0.57
        v1 unk0 n -0.27
        v1 unk0 wC 0.18
        v1 unk0 ws -0.28
        v1 unk1 c -0.23
        v1 unk1 n -0.1
        v1 unk1 wC 0.24
        v1 unk1 ws 0.02
        v1 unk2 c -0.04
        v1 unk2 wC 0.4
        v1 unk2 wU 0.47
        v1 unk2' wC 0.21
        v1 unk3 n 0.42
        v1 unk3 wC 0.59
        v1 up wC -0.25
        v1 used wC 0.26
        v1 very wC 0.12
        v1 wants wC 0.38
        v1 was n 0.6
        v1 was wC 0.05
        v1 was ws 0.28
        v1 went wC -0.18
        v1 when n -0.21
        v1 who wC 0.17
        v1 will wC 0.86
        v1 with ws -0.47
        v1 wname wC 0.99
        v1 wname wU 0.38
        v1 won't wC 0.49
        v1 works wC 0.24
        v1 would wC 0.35
        v1 writing wC 0.11
        v1 wsur wC -0.02
        v1 wsur' n 0.23
        v1 y n 0.47
        v1 year n -0.19
        v1 you wC -0.24
        v1 | wC 0.52
        v1 – n -0.56
        v1 – wC 0.39
        v1 — wC -0.16
        v12 ! ! wC -0.37
        v12 ! ok wC 0.12
        v12 " } n 0.21
        v12 " } wC -0.14
        v12 #1 , wC 0.05
        v12 #1 . wC -0.47
        v12 #1 hit ws 0.35
        v12 #1 mo wC 0.19
        v12 #1 plain wC 0.19
        v12 #1 wsur wU 0.34
        v12 #2 #2 wU 0.5
        v12 #2 $ ws 0.37
        v12 #2 % wC -0.17
        v12 #2 , wC 0.37
        v12 #2 f wC 0.35
        v12 #2 weeks ws 0.24
        v12 #3 medw wC 0.28
        v12 #4 , wC 0.25
        v12 #4 . wC 0.67
        v12 #91a1 , ws 0.55
        v12 #92a394 plain n 0.13
        v12 #a191 , wC -0.22
        v12 $ $ n -0.09
        v12 ' leg wC 0.13
        v12 ( #3 wC -0.15
        v12 ( real wC -0.34
        v12 ( unk1 wC 0.18
        v12 ) $ n -0.21
        v12 ) , wC -0.36
        v12 ) . n 0.1
        v12 ) : n -0.07
        v12 ) ; n 0.22
        v12 ) bed wC -0.13
        v12 ) is wC 0.19
        v12 ) unk1 wC 0.09
        v12 ) won't wC 0.17
        v12 ) wsur wC 0.17
        v12 + #1 n -0.31
        v12 , #1 n 0.01
        v12 , #1 wC -0.16
        v12 , #2 wC 0.3
        v12 , #2 ws 0.51
        v12 , #4 n -0.2
        v12 , #5 n 0.82
        v12 , #a191a191 wC 0.21
        v12 , #a291 wC 0.53
        v12 , and wC -0.15
        v12 , asks wC 0.29
        v12 , bed n 0.29
        v12 , bed wC 0.32
        v12 , bus n -0.21
        v12 , came n 0.24
        v12 , city wC 0.47
        v12 , cleaner n -0.29
        v12 , discuss n 0.63
        v12 , do n 0.09
        v12 , dr n -0.16
        v12 , forgot wC 0.13
        v12 , from n 0.51
        v12 , hit n -0.27
        v12 , key wC 0.22
        v12 , late n 0.33
        v12 , med c -0.26
        v12 , med n -0.34
        v12 , medw wC -0.44
        v12 , nearest wC 0.14
        v12 , night n 0.38
        v12 , no wC -0.29
        v12 , off n 0.22
        v12 , officer n 0.28
        v12 , on n -0.24
        v12 , plain n -0.36
        v12 , plain wC -0.61
        v12 , please wC 0.33
        v12 , retired n 0.42
        v12 , room wC 0.24
        v12 , she n 0.23
        v12 , surname n 0.19
        v12 , surname wU 0.21
        v12 , the wC -0.29
        v12 , unk0 wC -0.34
        v12 , unk1 n 0.18
        v12 , unk2 n -0.16
        v12 , unk2 wC 0.66
        v12 , unk2 wU 0.17
        v12 , unk3 n -0.24
        v12 , who wC -0.08
        v12 , wname wC 0.28
        v12 - #1 n -1.02
        v12 - #1 wC -0.84
        v12 - #2 n 0.93
        v12 - #3 wC 0.17
        v12 - #4 n -0.1
        v12 - #4 wU 1.28
        v12 - #4 ws 0.53
        v12 - #5 n 0.17
        v12 - #5 wU 0.79
        v12 - #6 n 0.32
        v12 - #6 wC 0.29
        v12 - #7 wU 0.55
        v12 - #92a192 n 0.13
        v12 - a wC 0.62
        v12 - given wC 0.36
        v12 - mail ws -0.31
        v12 - surname wC 0.64
        v12 - unk1 wC 0.37
        v12 - unk2 wC 0.68
        v12 - unk3 wC 0.42
        v12 - wname wC -0.52
        v12 - year n -0.35
        v12 . #1 n -0.66
        v12 . #2 n 0.82
        v12 . #2 wC -0.45
        v12 . #3 n 0.68
        v12 . #4 n 0.87
        v12 . $ n 0.15
        v12 . $ ws -0.25
        v12 . ( wC -0.21
        v12 . , wC 0.69
        v12 . : ws 0.51
        v12 . baby wC -0.23
        v12 . born n 0.08
        v12 . brand n 0.53
        v12 . brand wC -0.64
        v12 . can wC -0.13
        v12 . city wC -0.42
        v12 . do wC -0.47
        v12 . e wC 0.21
        v12 . i wC -0.3
        v12 . level wC -0.14
        v12 . med wC -0.38
        v12 . out wC 0.14
        v12 . period wC 0.33
        v12 . plain c 0.32
        v12 . plate n -0.05
        v12 . please wC -0.2
        v12 . recovery wC 0.3
        v12 . school wU 0.24
        v12 . sec ws 0.56
        v12 . sitting wC -0.45
        v12 . surname wC 0.31
        v12 . unk1 wC -0.02
        v12 . unk2 n 0.17
        v12 . unk2 ws 0.45
        v12 . unk3 n 0.33
        v12 . unk3 wC 0.38
        v12 . vol wC 0.18
        v12 . wheels wC 0.37
        v12 . | wC 0.43
        v12 . – wC 0.43
        v12 / #1 wC -0.26
        v12 / #2 n -0.15
        v12 / #2 wC 0.09
        v12 / #3 n -0.55
        v12 / #4 n 0.21
        v12 / #5 n 0.14
        v12 / pressure ws 0.27
        v12 / unk2 n -0.43
        v12 : #2 n -0.88
        v12 : #91a1 c 0.29
        v12 : #91a1 n 0.95
        v12 : #92a1 n -0.63
        v12 : #a291 n 0.7
        v12 : / ws 0.77
        v12 : : c 0.38
        v12 : can wC 0.37
        v12 : surname wC -0.33
        v12 : the wC 0.12
        v12 : two wC 0.28
        v12 : unk0 wC 0.23
        v12 : unk2 wC -0.46
        v12 ; #2 wC 0.44
        v12 ? ) wC 0.11
        v12 ?m ?m n 0.42
        v12 ?m unk2 wU 0.46
        v12 _ given ws 0.65
        v12 _ unk3 ws 0.19
        v12 a . wC 0.19
        v12 again . wC 0.15
        v12 aged #1 wC 0.16
        v12 al #2 wC -0.09
        v12 all have wC 0.18
        v12 already asked wC 0.17
        v12 and an wC 0.2
        v12 and feel wC -0.2
        v12 and given wC 0.32
        v12 and half wC 0.14
        v12 and has n -0.14
        v12 and her n -0.29
        v12 and i wC 0.32
        v12 and i'm wC 0.16
        v12 and it c 0.29
        v12 and lives n 0.23
        v12 and plain wC -0.44
        v12 and unk0 wC -0.24
        v12 and unk1 wC -0.16
        v12 and wname wC 0.32
        v12 and won't wC -0.21
        v12 at #1 n 0.16
        v12 at #2 n 0.31
        v12 at #3 wC 0.21
        v12 be seen ws 0.17
        v12 brand . wC -0.31
        v12 calling for ws 0.26
        v12 car park wC -0.23
        v12 comfortable , wC 0.28
        v12 death medw wC 0.32
        v12 dementia , c 0.34
        v12 doesn't $ wC -0.11
        v12 drain out wC 0.34
        v12 dressing came wC 0.18
        v12 dropped my ws 0.26
        v12 eponym $ ws 0.16
        v12 f medw n 0.66
        v12 felt sick wC 0.17
        v12 finger - wC 0.26
        v12 flew home wC 0.31
        v12 for the wC 0.25
        v12 for unk2 n 0.41
        v12 from #3 wC -0.09
        v12 from brand wC 0.42
        v12 g . wC -0.19
        v12 given #2 ws 0.17
        v12 given , wC 0.23
        v12 given . wC -0.25
        v12 given / wC 0.25
        v12 given surname wC -0.22
        v12 given unk3 n 0.14
        v12 has a wC 0.45
        v12 has blood wC 0.14
        v12 hates plain wC 0.16
        v12 have brand ws 0.31
        v12 here , ws 0.19
        v12 hernia . wC 0.29
        v12 hours , wC -0.12
        v12 in #4 wC -0.12
        v12 in bay wC 0.36
        v12 in med wC 0.28
        v12 in plain wC 0.11
        v12 in room wC -0.08
        v12 in the wC -0.28
        v12 in unk2 wC 0.26
        v12 informed . wC 0.39
        v12 is against wC 0.24
        v12 is due wC 0.17
        v12 is med wC 0.3
        v12 is my wC 0.24
        v12 is not wC -0.16
        v12 is not wU 0.47
        v12 is off ws 0.2
        v12 is plain wC -0.24
        v12 l unk3 wU 0.42
        v12 med #2 wC 0.19
        v12 med #3 n -0.39
        v12 med $ wC 0.35
        v12 med breathing ws 0.45
        v12 med eat ws 0.34
        v12 med stop ws 0.23
        v12 medw $ wC 0.28
        v12 medw zu wC -0.31
        v12 needs unk0 ws 0.25
        v12 no $ ws 0.22
        v12 offered it wC 0.08
        v12 office said wC 0.2
        v12 on med n 0.35
        v12 on next n 0.43
        v12 on the n -0.59
        v12 on unk2 wC -0.25
        v12 out of wC 0.04
        v12 patient , wC -0.22
        v12 period is ws 0.35
        v12 phone : n 0.09
        v12 plain . n -0.47
        v12 plain by wC 0.36
        v12 plain med wC -0.26
        v12 plain on wC -0.24
        v12 plain plain wC -0.05
        v12 plain ran wC 0.32
        v12 plain unk2 n 0.22
        v12 plain unk2 ws 0.55
        v12 present . wC 0.26
        v12 rang #3 ws 0.16
        v12 seen by wC 0.2
        v12 stopped breathing wC 0.26
        v12 surname $ wC 0.35
        v12 surname $ ws 0.21
        v12 surname , wC 0.44
        v12 surname is wC 0.24
        v12 surname to wC -0.26
        v12 swallowed a wC 0.23
        v12 tea ? wC 0.44
        v12 test did wC 0.19
        v12 till med wC 0.34
        v12 to call ws 0.26
        v12 to unk3 wC 0.17
        v12 took her wC -0.21
        v12 took his wC -0.21
        v12 took my ws 0.32
        v12 two . ws 0.28
        v12 unk0 #2 wC -0.14
        v12 unk0 . wC 0.13
        v12 unk0 : wU 0.29
        v12 unk0 all wC 0.21
        v12 unk0 her wC 0.23
        v12 unk0 is wC -0.14
        v12 unk0 my wC 0.09
        v12 unk0 unk0 wC -0.17
        v12 unk1 , ws -0.21
        v12 unk1 - wC 0.2
        v12 unk1 chart wC 0.24
        v12 unk1 for wC -0.15
        v12 unk1 me wC 0.07
        v12 unk1 surname ws 0.27
        v12 unk2 #3 wC 0.1
        v12 unk2 . wC 0.18
        v12 unk2 / wC -0.47
        v12 unk2 : wC 0.06
        v12 unk2 ; wC 0.6
        v12 unk2 given wC -0.26
        v12 unk2 is wC -0.14
        v12 unk2 old n 0.13
        v12 unk2 the ws 0.37
        v12 unk2 unk2 wC -0.32
        v12 unk3 #1 n -0.43
        v12 unk3 #1 wC -0.35
        v12 unk3 , wC 0.56
        v12 unk3 - wC 0.34
        v12 unk3 . wC 0.21
        v12 unk3 ; wC 0.19
        v12 unk3 is ws 0.41
        v12 unk3 to wC -0.06
        v12 unk3 unk2 wC -0.38
        v12 unk3 wname wC 0.14
        v12 wants tea wC 0.22
        v12 was born wC 0.28
        v12 was me n 0.3
        v12 was sick wC 0.32
        v12 wname , wC 0.39
        v12 works in wC 0.23
        v12 writing , wC 0.11
        v12 wsur $ n 0.21
        v12 wsur , wC 0.14
        v12 wsur , ws 0.07
        v12 wsur healed wC 0.19
        v12 wsur here wC 0.09
        v12 wsur unk1 wC -0.15
        v12 wsur' yard n 0.23
        v12 y . n -0.22
        v12 | a n 0.09
        v12 | unk2 wU 0.33
        v12 | | n 0.16
        v12 – eponym wC 0.43
        v12 – med c 0.26
        v12 – plain wC -0.44
        v1b " comC -0.31
        v1b " wnameC 0.19
        v1b #1 cityC -0.37
        v1b #1 unitC 0.75
        v1b #2 n3s 0.47
        v1b #2 unk0s -0.14
        v1b #3 comC 0.57
        v1b #3 meds 0.2
        v1b #91a1 coms 0.55
        v1b #92a394 n3s 0.13
        v1b #a191 surnameC -0.12
        v1b #a391 n2s 0.25
        v1b $ c4s -0.3
        v1b $ c5U 0.35
        v1b $ medC -0.46
        v1b $ n1s -0.22
        v1b $ n3s -0.09
        v1b $ n5s -0.04
        v1b $ n6s 0.17
        v1b $ particles -0.31
        v1b $ plainC -0.41
        v1b $ plains -0.21
        v1b $ streets 0.5
        v1b $ surnameC' -0.19
        v1b $ unitC 0.09
        v1b $ unk0C -0.5
        v1b $ unk1C 0.23
        v1b $ unk1U 0.17
        v1b $ unk2C -0.19
        v1b $ unk2U -0.06
        v1b $ unk2s -0.3
        v1b $ unk3C -0.28
        v1b $ unk3U 0.41
        v1b $ wnameC 0.31
        v1b % n2s -0.69
        v1b & unk0C 0.16
        v1b & unk3C -0.33
        v1b ( n2s -0.44
        v1b ( unk1C -0.22
        v1b ( unk2s 0.39
        v1b ) cityC -0.37
        v1b ) comC 0.25
        v1b ) comU 0.38
        v1b ) unk1C 0.22
        v1b ) unk3C -0.17
        v1b , brandC 0.17
        v1b , c2s -0.27
        v1b , c4U -0.61
        v1b , eponymC -0.14
        v1b , medC -0.4
        v1b , medwC -0.3
        v1b , monthC -0.46
        v1b , n1s -0.2
        v1b , n2s -0.05
        v1b , n3s -0.49
        v1b , plainC 0.22
        v1b , streetC 0.87
        v1b , surnameC 0.32
        v1b , unk0C 0.13
        v1b , unk1C 0.13
        v1b , unk2U 0.14
        v1b , unk3C -0.11
        v1b , wnameC 0.15
        v1b , wsurC 0.24
        v1b - c3U 0.72
        v1b - c4U 0.83
        v1b - comC 0.39
        v1b - coms 0.24
        v1b - medwC -0.11
        v1b - n2s 0.15
        v1b - n4s -0.21
        v1b - plainC 0.18
        v1b - plains 0.5
        v1b - surnameC -0.35
        v1b - unk0C 0.36
        v1b - unk1U 0.31
        v1b - unk2C 0.21
        v1b - wsurC 0.01
        v1b . c3s 0.21
        v1b . calls 0.31
        v1b . citys 0.21
        v1b . comC -0.4
        v1b . givenC -0.12
        v1b . medC -0.46
        v1b . medwC -0.33
        v1b . n2s -0.04
        v1b . n3s 0.07
        v1b . n4s -0.08
        v1b . particleC 0.47
        v1b . relations 0.32
        v1b . surnameC 0.21
        v1b . tailC 0.32
        v1b . unitC 1.2
        v1b . unk0C -0.23
        v1b . unk2C 0.6
        v1b . unk2U 0.16
        v1b . unk3s -0.27
        v1b . wnameC 0.26
        v1b . wsurC -0.08
        v1b / comC 0.21
        v1b / n1s 0.54
        v1b / n2s 0.91
        v1b / n3s -1.28
        v1b / unk3C -0.5
        v1b : c2U 0.53
        v1b : c4s 0.39
        v1b : c5U -0.86
        v1b : comC -0.8
        v1b : givenC 0.35
        v1b : n1s 0.41
        v1b : unk1C -0.09
        v1b : unk1s 0.74
        v1b : unk2s -0.25
        v1b ; n2s -0.3
        v1b ; n4s 0.25
        v1b ; unk0C -0.08
        v1b ; unk2C 0.3
        v1b ; unk3C -0.11
        v1b > unk3s -0.18
        v1b ? unk0C -0.07
        v1b ?m n1s -0.21
        v1b ] n4s -0.3
        v1b a unk0C -0.23
        v1b a unk1C -0.19
        v1b about unk3C -0.21
        v1b and cityC -0.26
        v1b and comC -0.18
        v1b and eponymC 0.14
        v1b and n4s -0.46
        v1b and plainC 0.19
        v1b and unk3C -0.35
        v1b and wnameC 0.2
        v1b at n3s -0.24
        v1b at surnames 0.28
        v1b at unk0s -0.11
        v1b at unk3C -0.18
        v1b blood wnameC -0.27
        v1b but n2s 0.21
        v1b by cityC 0.2
        v1b by unk0C -0.23
        v1b canal n2s 0.19
        v1b death unk2C 0.32
        v1b dementia c3U 0.34
        v1b five coms 0.18
        v1b for wnameC -0.27
        v1b from wnameC 0.33
        v1b g unk2C -0.19
        v1b given particles 0.55
        v1b given plainC -0.12
        v1b given unk0s 0.12
        v1b given unk3C -0.31
        v1b given wnameC 0.33
        v1b given wsurC -0.31
        v1b here comC -0.25
        v1b here wnameC 0.24
        v1b hours unk0C -0.12
        v1b in cityC -0.05
        v1b in n1s -0.11
        v1b is comC 0.45
        v1b is eponymC -0.15
        v1b is monthC -0.24
        v1b is unk0C 0.13
        v1b is unk2C -0.14
        v1b is unk3s 0.36
        v1b is wnameC 0.19
        v1b live unk2C -0.26
        v1b may n2s 0.63
        v1b med comC -0.32
        v1b med unk1C -0.43
        v1b med unk3C -0.19
        v1b medw unk1C -0.31
        v1b next unk1C 0.2
        v1b not unk1C 0.21
        v1b not unk2C -0.37
        v1b october n1s -0.12
        v1b of unk2C 0.2
        v1b of wnameC -0.2
        v1b of wsurC -0.14
        v1b oh coms 0.69
        v1b on unk3C -0.28
        v1b one coms 0.89
        v1b out givenC -0.16
        v1b out unk2C -0.33
        v1b pass unk1C -0.2
        v1b period wnameC -0.36
        v1b plain givenC -0.47
        v1b plain medwC -0.15
        v1b plain plainC -0.03
        v1b plain wnameC -0.26
        v1b rang givenC -0.29
        v1b road unitU 0.28
        v1b says unk1s 0.34
        v1b surname medC 0.33
        v1b surname titleC -0.65
        v1b surname wnameC -0.09
        v1b surname' givenC 0.18
        v1b the medC 0.66
        v1b the wnameC -0.43
        v1b to cityC 0.27
        v1b to givenC -0.09
        v1b to n4s -0.22
        v1b to plainC -0.12
        v1b took unk2C -0.08
        v1b two coms 0.56
        v1b unk0 n1s -0.46
        v1b unk0 n2s 0.42
        v1b unk0 particles 0.15
        v1b unk0 plainC 0.09
        v1b unk0 surnameC 0.14
        v1b unk0 tailC 0.27
        v1b unk0 unk0C -0.51
        v1b unk0 unk2s -0.15
        v1b unk1 cityC 0.28
        v1b unk1 givenC 0.35
        v1b unk1 unk0C -0.3
        v1b unk1 unk3C 0.29
        v1b unk1 wnameC' -0.27
        v1b unk2 comC 0.27
        v1b unk2 givenC -0.25
        v1b unk2 unk2C 0.06
        v1b unk2 unk2s -0.18
        v1b unk2 unk3C -0.31
        v1b unk2 unk3s -0.12
        v1b unk2 wnameC 0.21
        v1b unk3 unk2C -0.22
        v1b unk3 unk2s 0.38
        v1b unk3 unk3C 0.33
        v1b was comC 0.07
        v1b was givenC -0.34
        v1b was monthC -0.43
        v1b was unk0C 0.14
        v1b was unk1C -0.08
        v1b was unk2s 0.12
        v1b was wnameC 0.32
        v1b with cityC 0.25
        v1b with unk1C -0.19
        v1b with unk2C -0.17
        v1b wsur n1s 0.74
        v1b wsur particles 0.3
        v1b wsur unk0C 0.24
        v1b wsur unk3C' -0.1
        v1b wsur unk3U 0.66
        v1b y n3s 0.31
        v1b | n1s -0.43
        v1b | n4s 0.18
        v1b | plainC 0.31
        v1b | unk3C 0.19
        v1b – unk1C -0.19
        v1b – unk2C 0.29
        v2 ! wC -0.35
        v2 #1 c -0.6
        v2 #1 n -0.95
        v2 #1 wC -0.42
        v2 #1 wU -1.6
        v2 #1 ws -0.45
        v2 #2 c -0.75
        v2 #3 c 0.47
        v2 #3 wC 0.25
        v2 #3 wU -0.14
        v2 #4 c 0.9
        v2 #4 n 1.83
        v2 #5 n 0.94
        v2 #5 wC 0.83
        v2 #5 wU 0.6
        v2 #6 n 0.37
        v2 #6 wC 0.29
        v2 #7 ws 0.17
        v2 #91a1 c 0.29
        v2 #91a1 n 0.92
        v2 #91a1 wC 0.1
        v2 #91a195 n 0.27
        v2 #91a2 wC 0.86
        v2 #92a1 n -0.57
        v2 #92a192 n 0.13
        v2 #a191 c -0.39
        v2 #a191 wC -0.33
        v2 #a194 n 0.21
        v2 #a291 wC 0.52
        v2 #a291 ws 0.07
        v2 #a391 c 0.11
        v2 $ c -0.02
        v2 $ wC -0.1
        v2 $ wU 0.09
        v2 % wC -0.17
        v2 ( wU 0.36
        v2 ) n -0.29
        v2 , c 0.06
        v2 , ws 0.43
        v2 - wC 0.25
        v2 - ws -0.31
        v2 . n -0.09
        v2 . wC -0.35
        v2 . ws -0.43
        v2 / ws 0.31
        v2 : c 0.02
        v2 : n 0.42
        v2 : wC -0.18
        v2 : ws -0.25
        v2 ; wC -0.25
        v2 < wC 0.32
        v2 = n -0.12
        v2 ? wC -0.16
        v2 a n -0.57
        v2 after wC 0.09
        v2 against wC 0.33
        v2 all ws -0.21
        v2 angina wC 0.46
        v2 asked wC 0.17
        v2 assist wC 0.17
        v2 at n -0.35
        v2 at ws 0.18
        v2 aware wC -0.19
        v2 back n -0.24
        v2 bad wC -0.4
        v2 bed wC 0.56
        v2 before wC 0.13
        v2 born n 0.08
        v2 breathing wC 0.34
        v2 bus n -0.21
        v2 bus wC 0.43
        v2 but wC 0.04
        v2 call wC 0.17
        v2 came n 0.23
        v2 can't wC 0.16
        v2 city n 0.36
        v2 could c 0.15
        v2 country wC 0.2
        v2 date wC 0.19
        v2 day wC -0.4
        v2 days wC 0.32
        v2 done wC -0.39
        v2 dose n 0.26
        v2 drug wC 0.38
        v2 due wC 0.17
        v2 eat ws 0.34
        v2 example ws 2.18
        v2 failed wC -0.09
        v2 fell n 0.71
        v2 first wC 0.21
        v2 for wC -0.38
        v2 from wC -0.43
        v2 gave wC -0.55
        v2 get wC -0.03
        v2 given wU 0.74
        v2 has n -0.1
        v2 has wC 0.2
        v2 hasn't n 0.5
        v2 have wC 0.13
        v2 he wC 0.32
        v2 he' wC -0.14
        v2 heel wC -0.21
        v2 help wC -0.3
        v2 her n -0.28
        v2 her wC 0.14
        v2 here wC 0.22
        v2 hernia wC 0.46
        v2 him wC -0.15
        v2 his ws -0.21
        v2 hit n -0.27
        v2 hit ws 0.4
        v2 hot wC -0.41
        v2 hours wC -0.16
        v2 i'm wC 0.22
        v2 in ws 0.22
        v2 insurance wC -0.27
        v2 interpreter wC -0.34
        v2 it wC 0.04
        v2 jan wC 0.39
        v2 left wC -0.29
        v2 like ws 0.15
        v2 list wC -0.19
        v2 lives n 0.23
        v2 make wC -0.26
        v2 man wC -0.19
        v2 med wU -0.32
        v2 mill wC 0.55
        v2 nearest wC 0.14
        v2 need wC -0.33
        v2 needed wC -0.37
        v2 needs wU 0.39
        v2 night wC -0.38
        v2 nine ws 0.64
        v2 no n -0.38
        v2 no wC 0.43
        v2 not n -0.1
        v2 not wC -0.2
        v2 nothing wC -0.16
        v2 officer n 0.28
        v2 on wC -0.21
        v2 on ws -0.36
        v2 only wC -0.16
        v2 operated wC -0.17
        v2 out ws -0.22
        v2 park wC -0.23
        v2 plain ws 0.53
        v2 plate n 0.18
        v2 pressure wC -0.26
        v2 re wC 0.32
        v2 recovery wC 0.3
        v2 repeat wC 0.6
        v2 reported n 0.14
        v2 retired n 0.42
        v2 run n -0.15
        v2 said wC 0.14
        v2 sec ws 0.56
        v2 she wC -0.12
        v2 sick wC 0.18
        v2 site wC -0.14
        v2 so wC -0.06
        v2 sorry ws 0.37
        v2 st n 1.06
        v2 stepfather wC 0.2
        v2 stop wC 0.29
        v2 surname wU 0.23
        v2 surname ws 0.6
        v2 swallowed wC -0.2
        v2 take wC 0.28
        v2 terrible wC 0.1
        v2 the wC 0.51
        v2 theatre wC 0.32
        v2 then wC -0.27
        v2 tired wC 0.14
        v2 to wC 0.05
        v2 to ws 0.05
        v2 told wC -0.25
        v2 twice wC -0.38
        v2 two wC 0.53
        v2 unit wC -0.14
        v2 unk0 n -0.17
        v2 unk0 wC -0.17
        v2 unk0 wU -0.51
        v2 unk1 ws -0.23
        v2 unk2 n -0.14
        v2 unk2 wU 0.04
        v2 unk3 n 0.15
        v2 unk3 wC -0.06
        v2 unk3 wU 0.93
        v2 view n 0.19
        v2 waiting wC 0.23
        v2 walker wC 0.09
        v2 wants n -0.3
        v2 wants wC -0.16
        v2 was n -0.11
        v2 watch wC 0.2
        v2 we wC 0.42
        v2 when wC -0.25
        v2 with n -0.03
        v2 with wC -0.28
        v2 wname wC 0.45
        v2 wname wU 0.37
        v2 worker wC 0.2
        v2 writing wC 0.13
        v2 wrote wC 0.16
        v2 wsur wU 0.3
        v2 wsur ws 0.18
        v2 yard n 0.27
        v2 year n -0.35
        v2 you n 0.1
        v2 your wC 0.19
        v2 zu wC -0.31
        v2 | c 0.2
        v2 | wC 0.24
        v2 } n 0.21
        v2 } wC -0.14
        v2 – n -0.43
        v2 – wC -0.05
        v3 ! wC 0.15
        v3 " n -0.2
        v3 " wC 0.49
        v3 " ws -0.42
        v3 #1 c -0.51
        v3 #1 n -0.88
        v3 #1 wU -0.79
        v3 #1 ws -0.7
        v3 #2 c -0.24
        v3 #2 n -0.11
        v3 #2 wC 0.06
        v3 #2 ws 0.11
        v3 #3 n 0.06
        v3 #3 wC 0.34
        v3 #4 c 0.51
        v3 #4 n 0.05
        v3 #4 wC 0.48
        v3 #4 wU -0.36
        v3 #5 c 0.47
        v3 #5 n 0.38
        v3 #5 wC 0.35
        v3 #6 n 0.12
        v3 #8 n -0.32
        v3 #a191 n -0.66
        v3 #a191a191 wC 0.13
        v3 #a291 wC 0.11
        v3 #a291 ws 0.5
        v3 $ c 0.38
        v3 $ wC 0.5
        v3 % n -0.33
        v3 & wC 0.36
        v3 ' wC 0.35
        v3 ) c 0.31
        v3 ) n 0.05
        v3 ) wC 0.19
        v3 ) wU 0.34
        v3 + n -0.77
        v3 + ws 0.43
        v3 , n 0.03
        v3 , wC 0.27
        v3 , ws -0.02
        v3 - c 0.45
        v3 - n 1.27
        v3 - wC 0.34
        v3 - wU 0.89
        v3 . n 0.74
        v3 . wC -0.58
        v3 . ws 0.52
        v3 / n 1.32
        v3 / wU 0.16
        v3 / ws 0.98
        v3 : c 0.23
        v3 : n 0.62
        v3 : wC -0.22
        v3 : ws 0.03
        v3 ; n -0.1
        v3 ; wU -0.24
        v3 ; ws 0.37
        v3 = n 0.28
        v3 = wC -0.06
        v3 ? n -0.49
        v3 ? wC -0.49
        v3 ?m wC 0.59
        v3 ?m wU 0.3
        v3 @ c 0.53
        v3 @ wC 0.15
        v3 @ ws 2.86
        v3 ] wC 0.14
        v3 _ wU 0.23
        v3 a n 0.49
        v3 a wC 0.02
        v3 a ws -0.45
        v3 about n 0.16
        v3 after wC -0.09
        v3 all wC -0.16
        v3 alone n 0.23
        v3 always wC 0.07
        v3 am wC -0.26
        v3 and n 0.33
        v3 and wC -0.02
        v3 and ws -0.05
        v3 any wC 0.13
        v3 as n 0.19
        v3 as wC 0.12
        v3 ask n -0.22
        v3 avoid wC -0.28
        v3 back wC 0.32
        v3 bad wC -0.27
        v3 bed ws -0.24
        v3 birthday n 0.43
        v3 board wC -0.27
        v3 book wC 0.17
        v3 both wC 0.78
        v3 brand n 0.48
        v3 brand wC -0.15
        v3 breath wC -0.08
        v3 breathing n 0.17
        v3 breathing wU 0.46
        v3 broken ws 0.44
        v3 by n 0.27
        v3 can c 0.28
        v3 can wC 0.08
        v3 carer wC -0.08
        v3 change wC -0.23
        v3 city n -0.15
        v3 city wC 0.51
        v3 completed wC -0.07
        v3 ct wC 0.49
        v3 cut wC 0.23
        v3 daughter wC 0.35
        v3 dec n -0.78
        v3 do n 0.14
        v3 dose wC -0.24
        v3 dr wC 0.19
        v3 drain wC -0.13
        v3 driver n -0.21
        v3 drug wC -0.12
        v3 eponym wC 0.07
        v3 eponym' wC -0.11
        v3 every wC -0.25
        v3 f wC 0.63
        v3 f wU 0.25
        v3 fall wC -0.38
        v3 fella wC -0.23
        v3 for n 0.5
        v3 for wC -0.19
        v3 for wU 0.32
        v3 from wC -0.01
        v3 funny wC -0.18
        v3 gas wC -0.32
        v3 gave wC -0.36
        v3 get wC 0.18
        v3 given n 0.83
        v3 given wC -0.15
        v3 has n 0.33
        v3 has wC 0.26
        v3 have wC 0.35
        v3 hearing ws 0.09
        v3 helping wC -0.16
        v3 her n 0.31
        v3 her wC 0.2
        v3 here wC 0.31
        v3 hip n 0.01
        v3 his n -0.29
        v3 his ws -0.11
        v3 home wC -0.22
        v3 i c 0.23
        v3 i wC -0.01
        v3 i ws 0.07
        v3 i'm wC 0.33
        v3 ii wC -0.61
        v3 in c 0.27
        v3 in n -0.05
        v3 in wC -0.16
        v3 include wC -0.21
        v3 is n 0.06
        v3 is wC 0.11
        v3 is ws 0.2
        v3 it c -0.13
        v3 it wC 0.05
        v3 just n -0.13
        v3 l n -0.23
        v3 late ws 0.35
        v3 left n -0.1
        v3 left wC -0.25
        v3 level wC -0.3
        v3 lot wC 0.09
        v3 lunch wC -0.16
        v3 med n -0.16
        v3 med wC 0.14
        v3 med wU 0.17
        v3 medw c 0.5
        v3 medw n -0.4
        v3 medw wC -0.24
        v3 mg wC 0.44
        v3 min n -0.13
        v3 mother wC -0.24
        v3 moved wC 0.35
        v3 my wC 0.32
        v3 name ws 0.42
        v3 need wC 0.36
        v3 neighbour n 0.29
        v3 new wC -0.13
        v3 night wC -0.44
        v3 no n 0.47
        v3 no wC -0.02
        v3 not wC 0.13
        v3 nurse wC 0.37
        v3 of wC 0.25
        v3 off wC 0.15
        v3 oh ws 0.18
        v3 on n -0.79
        v3 on wC 0.28
        v3 on ws -0.38
        v3 one ws 0.69
        v3 passed wC -0.25
        v3 phone wC 0.22
        v3 plain wC -0.3
        v3 positive wC -0.26
        v3 puffs wC 0.23
        v3 pulled n -0.24
        v3 reads wC 0.18
        v3 record n 0.22
        v3 right n 0.51
        v3 road wC 0.3
        v3 room wC 0.41
        v3 said wC -0.34
        v3 same wC 0.33
        v3 says wC 0.33
        v3 seen wC 0.03
        v3 sex n -0.07
        v3 share wC 0.61
        v3 she' wC 0.25
        v3 sick wC 0.3
        v3 site wC -0.14
        v3 sitting wC -0.36
        v3 son wC 0.22
        v3 st n 0.18
        v3 started wC 0.64
        v3 stool wC -0.18
        v3 surname wC 0.08
        v3 swallowed wC 0.16
        v3 teeth wC 0.2
        v3 that wC -0.21
        v3 the wC 0.3
        v3 this n -0.23
        v3 through wC 0.29
        v3 to n -0.24
        v3 to ws -0.35
        v3 together ws 0.16
        v3 twice n 0.08
        v3 twice wC 0.19
        v3 twins wC 0.32
        v3 two ws 0.26
        v3 unk0 c -0.42
        v3 unk0 n 0.2
        v3 unk0 wC -0.25
        v3 unk0 ws -0.87
        v3 unk1 c -0.22
        v3 unk1 n 0.11
        v3 unk1 wC -0.05
        v3 unk1 wU -0.32
        v3 unk1 ws -0.32
        v3 unk2 c -0.37
        v3 unk2 n -0.17
        v3 unk2 wC 0.13
        v3 unk2 wU 0.07
        v3 unk2 ws -0.41
        v3 unk3 n 0.52
        v3 unk3 wC 0.29
        v3 unk3 ws -0.35
        v3 very wC -0.25
        v3 waiting n 0.3
        v3 walker wC 0.29
        v3 was n 0.31
        v3 water wC 0.09
        v3 weekly wC -0.2
        v3 weeks wC 0.27
        v3 with n 0.28
        v3 with wC -0.36
        v3 wname n 0.34
        v3 wname wC 0.29
        v3 worker wC -0.03
        v3 wsur n -0.36
        v3 wsur wC 0.15
        v3 year wC 0.22
        v3 year wU 0.24
        v3 you n 0.39
        v3 you wC 0.28
        v3 your n 0.35
        v3 your wC -0.27
        v3 | c -0.56
        v3 | n -0.4
        v3 } wC 0.27
        v3 – wC 0.39
        w1 " wC 0.45
        w1 " ws -0.76
        w1 # n 0.09
        w1 #1 n -0.19
        w1 #1 wC 0.05
        w1 #2 n 1.26
        w1 #2 wC 1.01
        w1 #2 ws -0.17
        w1 #3 n 1.7
        w1 #3 wU 0.31
        w1 #4 n 0.69
        w1 #5 n 0.96
        w1 #5 wC 0.45
        w1 #6 c 0.56
        w1 #91a3 n 0.19
        w1 #a191 wC 0.29
        w1 #a192 c 0.41
        w1 #a194 n 0.45
        w1 #a292 wU 2.66
        w1 & wC -1.06
        w1 & ws 0.07
        w1 ( c -0.32
        w1 ( wC -0.96
        w1 ( ws -0.59
        w1 ) c 0.19
        w1 ) wC 0.46
        w1 + wC -0.71
        w1 , c -0.79
        w1 , n 0.53
        w1 , wC -0.3
        w1 , wU -0.66
        w1 - c 0.68
        w1 - wC 1.36
        w1 - wU 0.9
        w1 - ws 0.35
        w1 . c -0.49
        w1 . wC -0.76
        w1 . ws 0.8
        w1 / c 0.15
        w1 / n -0.09
        w1 / wC -0.75
        w1 / wU -0.38
        w1 / ws -0.01
        w1 : c 0.52
        w1 : wC 0.41
        w1 : wU 1.05
        w1 ; c -0.42
        w1 ; wC -0.53
        w1 ; ws -0.66
        w1 < n -0.43
        w1 = wC -0.2
        w1 ?m wU 0.74
        w1 @ ws 2.53
        w1 [ n -0.06
        w1 [ wC 0.12
        w1 ] ws 0.72
        w1 ^ c -0.44
        w1 ^ wC -0.27
        w1 ^ wU -0.3
        w1 ^ ws -0.23
        w1 _ n 0.88
        w1 _ ws 1
        w1 a c -0.23
        w1 a n -0.72
        w1 a wC -2
        w1 a ws -1.22
        w1 action wC 0.19
        w1 address wC 0.31
        w1 after wC -0.74
        w1 age n 0.52
        w1 aged n 0.7
        w1 and n -0.46
        w1 and ws 0.23
        w1 any wC -0.09
        w1 as ws 0.26
        w1 at wC -0.99
        w1 at ws 1.05
        w1 aunty ws 0.45
        w1 avoid wC -0.22
        w1 bay wC -0.19
        w1 because wC 0.26
        w1 bed n -1.15
        w1 bleep n -0.42
        w1 born n 1.07
        w1 brand c -0.39
        w1 brand n -0.52
        w1 bring wC -0.23
        w1 brother wC 0.35
        w1 bus n 0.5
        w1 but wC 0.1
        w1 by wC 0.73
        w1 by ws 0.66
        w1 can wC 0.6
        w1 charge wC 0.35
        w1 checked wC 0.16
        w1 cousin wC 0.25
        w1 ct n -0.36
        w1 dad wC 0.26
        w1 daughter wC 0.6
        w1 dietitian wC 0.26
        w1 do wC -0.14
        w1 does wC -0.15
        w1 dr wC 1.67
        w1 dr ws 1.51
        w1 eat wC -0.07
        w1 ending n 0.39
        w1 ends n 0.25
        w1 eponym wC -0.54
        w1 father wC 0.51
        w1 fever n -0.1
        w1 file ws 0.21
        w1 find ws 0.35
        w1 flat n 1.13
        w1 for wC 0.01
        w1 for ws 0.18
        w1 form c -0.42
        w1 found wC 0.24
        w1 from n 1.14
        w1 from wC 0.48
        w1 getting wC -0.21
        w1 given c -0.45
        w1 given wC 1.23
        w1 given wU 0.21
        w1 given ws 0.3
        w1 having wC 0.14
        w1 he' n -0.25
        w1 her wC -0.13
        w1 her ws -0.34
        w1 hi wC 0.51
        w1 his wC -0.51
        w1 husband wC 0.32
        w1 i ws -0.43
        w1 i'm wC 0.34
        w1 if ws 0.1
        w1 in n -1.26
        w1 in wC -0.25
        w1 is c 0.48
        w1 is n 0.35
        w1 is wU 0.75
        w1 is ws 0.6
        w1 it wC -0.57
        w1 it' wC 0.4
        w1 its ws 1.13
        w1 jan n 0.04
        w1 lead wC 0.29
        w1 like wC -0.32
        w1 lot c 0.4
        w1 loves wC -0.41
        w1 man wC 0.15
        w1 may c 0.36
        w1 may n 1.13
        w1 me ws -0.08
        w1 med n -0.43
        w1 med wC -0.74
        w1 med ws -0.13
        w1 medw n -0.13
        w1 medw wC 0.25
        w1 mr wC 0.63
        w1 mrs wC 0.7
        w1 mrs ws 0.48
        w1 ms wC 0.5
        w1 mum wC 0.56
        w1 my n -0.16
        w1 my wC -1.51
        w1 my ws -1.23
        w1 name wC 0.65
        w1 nana ws 0.21
        w1 near wC 0.5
        w1 need wC -0.3
        w1 new wC -0.38
        w1 next n 0.5
        w1 no wC -0.72
        w1 no wU -0.44
        w1 now n -0.41
        w1 now wC 0.53
        w1 number c 0.29
        w1 number n 0.81
        w1 number wC 0.29
        w1 nurse wC 0.99
        w1 of wC -0.36
        w1 of ws -0.22
        w1 off wC -0.26
        w1 on n 0.98
        w1 on wC -0.09
        w1 or wC -0.39
        w1 our n 0.29
        w1 our wC -0.37
        w1 our ws -0.19
        w1 over n -0.67
        w1 pain n -0.33
        w1 patient wC 0.14
        w1 per ws 0.38
        w1 phone n 0.22
        w1 pink wC -0.21
        w1 plain c 0.07
        w1 plain n -0.52
        w1 plain wC -0.21
        w1 plate c 0.24
        w1 plate wU 0.45
        w1 policy wU 0.29
        w1 poor wC 0.14
        w1 prefer wC 0.14
        w1 pressure n -0.16
        w1 pressure wC -0.28
        w1 range n -0.25
        w1 rd ws 0.94
        w1 receptionist ws 0.26
        w1 remember wC -0.31
        w1 ring wC 0.19
        w1 road n 0.4
        w1 room n -0.45
        w1 room wC 0.24
        w1 said wC -0.42
        w1 says n -0.22
        w1 seen wC 0.23
        w1 since wC -0.48
        w1 sister wC 0.6
        w1 sisters wC 0.14
        w1 sorry wC 0.15
        w1 st wC -1.22
        w1 start wC -0.2
        w1 stays n -0.35
        w1 street n 0.3
        w1 suite n 0.18
        w1 surgeon wU 0.3
        w1 surname wC 0.75
        w1 take wC -0.46
        w1 teacher wC -0.15
        w1 tell ws 0.41
        w1 thanks ws 0.27
        w1 that wC -0.08
        w1 the wC -2.33
        w1 the wU -0.52
        w1 the ws -0.89
        w1 this n -0.1
        w1 told wC 0.42
        w1 told ws 0.22
        w1 took wC -0.14
        w1 turned n 0.58
        w1 two wC 0.61
        w1 unit n 0.7
        w1 unk0 n -0.95
        w1 unk0 wC -0.53
        w1 unk0 ws -0.59
        w1 unk1 c 0.39
        w1 unk1 wC 0.4
        w1 unk1 wU 0.08
        w1 unk1 ws 0.02
        w1 unk2 wC 0.77
        w1 unk2 ws 0.17
        w1 unk3 n 0.47
        w1 unk3 wC 1.17
        w1 until n 0.4
        w1 user c 0.49
        w1 user ws 0.29
        w1 van wC 0.23
        w1 via wC 0.37
        w1 warden wC 0.19
        w1 was n -0.57
        w1 watching wC -0.25
        w1 when wC 0.36
        w1 which wC -0.34
        w1 wife wC 0.47
        w1 with ws -0.36
        w1 without wC 0.15
        w1 wname wC 0.48
        w1 wname ws 0.08
        w1 wname' wC -0.22
        w1 wsur wC 0.21
        w1 wsur ws -0.31
        w1 year n -0.13
        w1 your wC -0.28
        w1 | wC -0.87
        w1 – wC -0.79
        w1b #1 n2s -0.21
        w1b #1 unk0C -0.37
        w1b #1 unk2C -0.4
        w1b #1 unk2U -0.29
        w1b #3 coms 0.58
        w1b #4 unk1s 0.59
        w1b #5 unk3C 0.38
        w1b #6 c5U 0.56
        w1b #91a3 n3s 0.2
        w1b #a192 c4U 0.3
        w1b & particleC -0.47
        w1b ( n2s 0.67
        w1b ( n4s -0.55
        w1b ) unk1C 0.24
        w1b + n1s 0.62
        w1b + unk2C -0.37
        w1b , callC -0.11
        w1b , cityC 0.43
        w1b , comC' 0.17
        w1b , givenC 0.26
        w1b , medC -0.17
        w1b , n4s 0.02
        w1b , plainC' 0.11
        w1b , streetC -0.23
        w1b , unitU 0.38
        w1b , unk1C 0.2
        w1b , unk2U -0.22
        w1b , unk3C -0.16
        w1b , unk3U -0.39
        w1b - c2U 0.34
        w1b - c3U 0.53
        w1b - c3s -0.28
        w1b - plainC 0.21
        w1b - unitC 0.36
        w1b - unk2U 0.4
        w1b - unk2s 0.18
        w1b - unk3s 0.47
        w1b . cityC -0.46
        w1b . eponymC' 0.08
        w1b . givenC 0.37
        w1b . n1s -0.45
        w1b . n3s 0.44
        w1b . n4s 0.3
        w1b . n5s -0.28
        w1b . particleC 0.37
        w1b . particles 0.17
        w1b . relationC -0.24
        w1b . tailC -0.35
        w1b . unk1C -0.06
        w1b . unk2C 0.23
        w1b . unk2C' 0.2
        w1b . unk2s 0.01
        w1b . unk3C 0.3
        w1b . wsurC -0.13
        w1b / n1s 0.63
        w1b / n2s -0.26
        w1b / n4s 0.38
        w1b / unk3s -0.1
        w1b : c3U -0.72
        w1b : c4s 0.38
        w1b : comC 0.42
        w1b : eponymC -0.16
        w1b : medU 0.17
        w1b : n2s -0.2
        w1b : particleU 0.47
        w1b : streetC -0.2
        w1b : titles 0.27
        w1b : unk0U 0.31
        w1b : unk2C 0.16
        w1b : unk3C 0.37
        w1b ; unk0C -0.16
        w1b ; unk1C -0.08
        w1b = unk1s 0.47
        w1b ?m n5s 0.11
        w1b ?m unk2C 0.24
        w1b ?m wsurU 0.21
        w1b ^ callC -0.44
        w1b ^ calls -0.2
        w1b ^ meds -0.4
        w1b ^ n3s 0.34
        w1b ^ n4s -0.56
        w1b ^ titles -0.41
        w1b ^ unitC -0.2
        w1b ^ unk0C -0.43
        w1b ^ unk0s 0.22
        w1b ^ unk1C -0.21
        w1b ^ unk1U -0.21
        w1b ^ unk2C -0.32
        w1b ^ unk3U 0.03
        w1b ^ wnameC -0.59
        w1b ^ wsurC -0.14
        w1b _ n2s 0.42
        w1b _ unk1s -0.17
        w1b _ unk3s 0.3
        w1b age n2s 0.52
        w1b aged n2s 0.72
        w1b at givenC 0.05
        w1b at n1s 0.7
        w1b at n3s 0.48
        w1b at plains 0.45
        w1b at unk1C 0.15
        w1b bleep n4s -0.42
        w1b born n2s 0.68
        w1b bring unk3C -0.17
        w1b bus n1s 0.5
        w1b by comC -0.09
        w1b by unk2s 0.36
        w1b can unk3s -0.27
        w1b ct n2s -0.36
        w1b da surnameC -0.28
        w1b flat n1s 0.75
        w1b for n1s 0.33
        w1b from unk1C 0.34
        w1b from unk3C 0.17
        w1b given comC -0.08
        w1b given surnameC 0.31
        w1b given tailC -0.05
        w1b given unk3C -0.32
        w1b home comC 0.33
        w1b i'm unk1s 0.16
        w1b in cityC 0.09
        w1b in monthC -1.12
        w1b in n4s -0.9
        w1b is n1s -0.5
        w1b is plainC 0.18
        w1b it' givenC -0.06
        w1b it' plainC 0.13
        w1b its wnames 0.3
        w1b like plainC -0.16
        w1b likes plainC -0.2
        w1b med n3s -0.31
        w1b med unk1C -0.17
        w1b med unk2s 0.01
        w1b medw medwC -0.23
        w1b medw unk2U 0.25
        w1b mum comC 0.37
        w1b newline comC -0.2
        w1b newline medwC 0.21
        w1b newline n1s -0.18
        w1b newline n4s 0.13
        w1b newline plainC -0.14
        w1b next n1s 0.5
        w1b not givenC -0.37
        w1b now n2s -0.4
        w1b number unk3C 0.29
        w1b of monthC 0.79
        w1b of unk1C -0.44
        w1b off unk1C -0.27
        w1b on comC -0.07
        w1b on unk2C -0.41
        w1b or givenC -0.2
        w1b our n2s 0.29
        w1b pain n1s -0.33
        w1b plain comC -0.13
        w1b plain givenC -0.26
        w1b plain n1s -0.63
        w1b plain n3s -0.31
        w1b plain n4s 0.66
        w1b plain plains 0.39
        w1b plain streetC 0.58
        w1b plain streets 0.46
        w1b plain unk3C -0.25
        w1b pressure n2s -0.12
        w1b road n1s 0.4
        w1b seven coms 0.53
        w1b she' n2s 0.49
        w1b since n4s -0.7
        w1b stays n2s -0.35
        w1b street n2s 0.3
        w1b suite n3s 0.18
        w1b surname n2s -0.26
        w1b the c3s 0.72
        w1b the c4s 0.58
        w1b the wnameC -0.64
        w1b to plainC 0.12
        w1b turned n2s 0.54
        w1b unit n1s 0.7
        w1b unk0 surnameC -0.12
        w1b unk0 unk0C -0.24
        w1b unk0 unk3C -0.2
        w1b unk1 n2s 0.04
        w1b unk1 n3s 0.33
        w1b unk1 surnameU 0.36
        w1b unk1 tailC -0.28
        w1b unk1 unk1C 0.43
        w1b unk2 coms -0.21
        w1b unk2 medwC 0.27
        w1b unk2 n3s -0.53
        w1b unk2 n5s 0.44
        w1b unk2 unk1s 0.12
        w1b unk2 unk2C -0.23
        w1b unk3 n1s -0.48
        w1b unk3 n3s -0.2
        w1b unk3 n4s 0.66
        w1b unk3 plains 0.48
        w1b unk3 streetU 0.45
        w1b unk3 unk1C 0.28
        w1b until n2s 0.29
        w1b warrant n4s 0.22
        w1b with givenC -0.04
        w1b wsur n4s 0.23
        w1b wsur particleC 0.3
        w1b wsur titleC 0.53
        w1v1 " " c -0.08
        w1v1 " " wU -0.23
        w1v1 " - n -0.07
        w1v1 " . wC 0.29
        w1v1 " ?m wU 0.33
        w1v1 # - n 0.18
        w1v1 #1 " wC -0.31
        w1v1 #1 : wC 0.88
        w1v1 #2 . wC -0.5
        w1v1 #2 : wC 0.32
        w1v1 #2 plain ws 0.57
        w1v1 #3 #1 ws 0.6
        w1v1 #5 . wC 0.38
        w1v1 #92a1 , wC -0.25
        w1v1 & ( wC 0.22
        w1v1 & . wC -0.6
        w1v1 ( #4 wU 0.3
        w1v1 ( ) wC 0.14
        w1v1 ( ) wU -0.28
        w1v1 ( , n -0.42
        w1v1 ( - wU 0.52
        w1v1 ( ? wC 0.11
        w1v1 + ( n 1.18
        w1v1 , #1 wC -0.62
        w1v1 , #2 wC -0.4
        w1v1 , #91a2 c 0.67
        w1v1 , $ n -0.24
        w1v1 , $ wC 0.28
        w1v1 , $ wU 0.27
        w1v1 , ( wC -0.02
        w1v1 , ) n -0.62
        w1v1 , , wU -0.3
        w1v1 , - n 0.29
        w1v1 , - wC -0.26
        w1v1 , - wU -0.45
        w1v1 , . wC -0.21
        w1v1 , and wC 0.27
        w1v1 , felt wC 0.17
        w1v1 , live wC -0.26
        w1v1 , med wC -0.16
        w1v1 , not wC -0.29
        w1v1 , plain n 0.65
        w1v1 , road wC 0.35
        w1v1 , road wU 0.28
        w1v1 , unk1 wC 0.17
        w1v1 , unk2 c 0.47
        w1v1 , unk2 n 0.42
        w1v1 , wname wC 0.46
        w1v1 , wsur' n 0.23
        w1v1 - #2 n -0.25
        w1v1 - $ n 0.05
        w1v1 - , n 0.1
        w1v1 - - c 0.3
        w1v1 - - n 0.25
        w1v1 - . n 0.24
        w1v1 - . wC 0.23
        w1v1 - / ws 0.27
        w1v1 - ; n 0.26
        w1v1 - ?m wC 0.21
        w1v1 - has ws 0.28
        w1v1 - is ws 0.46
        w1v1 - med wC -0.13
        w1v1 - plain wC -0.14
        w1v1 - says ws 0.23
        w1v1 - unk2 c -0.16
        w1v1 - unk2 n 0.34
        w1v1 - unk3 ws 0.24
        w1v1 - | n 0.07
        w1v1 . ! wC 0.12
        w1v1 . " n 0.16
        w1v1 . " wC 0.29
        w1v1 . #1 wC -0.45
        w1v1 . #2 wC 0.45
        w1v1 . $ n 0.45
        w1v1 . $ wC 0.62
        w1v1 . , n -0.31
        w1v1 . , wC 0.17
        w1v1 . - n -0.23
        w1v1 . . n 0.39
        w1v1 . . wC 0.15
        w1v1 . . ws -0.48
        w1v1 . / n -0.45
        w1v1 . : wC 0.27
        w1v1 . @ ws 0.81
        w1v1 . already wC 0.17
        w1v1 . at n -0.33
        w1v1 . do wC -0.09
        w1v1 . g wC -0.19
        w1v1 . had wC -0.21
        w1v1 . med wC 0.39
        w1v1 . medw n -0.21
        w1v1 . settled wC 0.66
        w1v1 . surname wC 0.38
        w1v1 . wants wC 0.29
        w1v1 . was wC 0.12
        w1v1 . wsur wC 0.26
        w1v1 / #3 ws 0.2
        w1v1 / $ c 0.22
        w1v1 / $ n 0.35
        w1v1 / . n 0.09
        w1v1 / / n 0.11
        w1v1 / / wU -0.19
        w1v1 / ; n -0.17
        w1v1 / > n 0.31
        w1v1 / for n 0.5
        w1v1 / from wC 0.38
        w1v1 / in wC 0.31
        w1v1 / phone n 0.09
        w1v1 / right n 0.5
        w1v1 / unk0 n 0.15
        w1v1 / with n 0.39
        w1v1 / wsur n -0.24
        w1v1 : #2 wC 0.19
        w1v1 : #4 wC -0.28
        w1v1 : $ wC -0.41
        w1v1 : , wC -0.1
        w1v1 : - n -0.01
        w1v1 : - wC -0.61
        w1v1 : . n -0.4
        w1v1 : . wC 0.27
        w1v1 : . ws 0.63
        w1v1 : / n -0.05
        w1v1 : : n 0.58
        w1v1 : : ws 0.39
        w1v1 : ] n 0.17
        w1v1 : a wC 0.19
        w1v1 : hours wC -0.12
        w1v1 : m wC 0.36
        w1v1 : title wC 0.23
        w1v1 : unk0 wC 0.52
        w1v1 : unk3 wC 0.3
        w1v1 ; - n -0.3
        w1v1 ; unk0 wC -0.28
        w1v1 ; unk2 wC -0.17
        w1v1 = - n 0.18
        w1v1 ? = ws 0.51
        w1v1 ?m , n -0.26
        w1v1 ?m . wC -0.22
        w1v1 ?m ] wC 0.11
        w1v1 ?m wname wU 0.29
        w1v1 ?m | n 0.11
        w1v1 ?m | wC 0.2
        w1v1 ?m | wU 0.26
        w1v1 [ ?m wC 0.12
        w1v1 [ ] n -0.31
        w1v1 ^ #1 wC 0.15
        w1v1 ^ & wC 0.24
        w1v1 ^ , wC 0.27
        w1v1 ^ - wC 0.1
        w1v1 ^ . n 0.29
        w1v1 ^ . wC 0.07
        w1v1 ^ / n -0.06
        w1v1 ^ / wC 0.23
        w1v1 ^ : ws -0.22
        w1v1 ^ ? wC 0.31
        w1v1 ^ a wC -0.27
        w1v1 ^ and wC 0.45
        w1v1 ^ and ws 0.21
        w1v1 ^ been wC 0.18
        w1v1 ^ by wC -0.28
        w1v1 ^ cannot wC 0.17
        w1v1 ^ dementia c 0.34
        w1v1 ^ died ws 0.1
        w1v1 ^ dropped ws 0.26
        w1v1 ^ fever wC 0.02
        w1v1 ^ flew wC 0.27
        w1v1 ^ from wC 0.03
        w1v1 ^ from ws 0.31
        w1v1 ^ given wC 0.23
        w1v1 ^ had wC 0.63
        w1v1 ^ has wU 0.87
        w1v1 ^ has ws 0.28
        w1v1 ^ hates wC 0.16
        w1v1 ^ is wC 1.06
        w1v1 ^ just wC 0.22
        w1v1 ^ m wC -0.29
        w1v1 ^ med ws 0.71
        w1v1 ^ mouth wC 0.13
        w1v1 ^ needs wC 0.24
        w1v1 ^ on wC -0.35
        w1v1 ^ pass wC -0.22
        w1v1 ^ patient wC -0.22
        w1v1 ^ period ws 0.35
        w1v1 ^ rang wC -0.33
        w1v1 ^ red wC -0.22
        w1v1 ^ says wC -0.14
        w1v1 ^ stopped ws 0.07
        w1v1 ^ street wC -0.33
        w1v1 ^ test wC -0.13
        w1v1 ^ the wC -0.38
        w1v1 ^ to wC -0.63
        w1v1 ^ unk1 n -0.24
        w1v1 ^ unk1 wC -0.31
        w1v1 ^ unk1 ws 0.16
        w1v1 ^ was wC 0.25
        w1v1 ^ will wC 0.42
        w1v1 ^ won't wC 0.45
        w1v1 ^ works wC 0.23
        w1v1 about , wC -0.12
        w1v1 action . wC 0.19
        w1v1 address . wC 0.31
        w1v1 age , n 0.52
        w1v1 am $ wU 0.3
        w1v1 and $ wC -0.25
        w1v1 and be ws 0.17
        w1v1 and both wC 0.2
        w1v1 assist , wC 0.16
        w1v1 at #2 ws 0.28
        w1v1 at , n -0.66
        w1v1 at . n -0.82
        w1v1 at in wC -0.25
        w1v1 at medw n 0.42
        w1v1 at plain n 0.81
        w1v1 at unk3 n 0.65
        w1v1 aunty at ws 0.45
        w1v1 born . n 0.85
        w1v1 build . n -0.24
        w1v1 bus , n 0.5
        w1v1 call now wU 0.14
        w1v1 called . wC 0.31
        w1v1 can have ws 0.31
        w1v1 checked + wC 0.16
        w1v1 city unk2 ws 0.45
        w1v1 could and ws 0.3
        w1v1 email . ws 0.17
        w1v1 find #1 ws 0.35
        w1v1 flat $ n -0.38
        w1v1 for , wC -0.26
        w1v1 for . ws 0.29
        w1v1 for : wC 0.19
        w1v1 from . n 0.42
        w1v1 from / n 0.89
        w1v1 from in wC -0.31
        w1v1 from to n -0.35
        w1v1 from to wC 0.24
        w1v1 getting , wC -0.21
        w1v1 given $ wC 0.18
        w1v1 given , wC 0.22
        w1v1 given . wC -0.31
        w1v1 given ; wC 0.26
        w1v1 given no wC -0.21
        w1v1 hi , wC 0.32
        w1v1 home #1 wC 0.33
        w1v1 in #4 wC 0.63
        w1v1 in $ n -0.38
        w1v1 in , wC -0.22
        w1v1 in . wC -0.28
        w1v1 in and wC -0.04
        w1v1 in by wC 0.18
        w1v1 in is wC 0.13
        w1v1 in offered wC 0.08
        w1v1 in on wC 0.13
        w1v1 in unk1 ws 0.27
        w1v1 in was wC -0.18
        w1v1 in when wC 0.15
        w1v1 is #91a1 ws 0.56
        w1v1 is . n -0.14
        w1v1 is ? wC 0.1
        w1v1 is allowed wC 0.14
        w1v1 is there ws 0.28
        w1v1 is unk2 wC 0.13
        w1v1 it $ wC -0.53
        w1v1 it' . wC -0.01
        w1v1 it' from wC 0.12
        w1v1 its , ws 0.29
        w1v1 lead / wC 0.29
        w1v1 like unk2 wC -0.18
        w1v1 mail . ws 0.52
        w1v1 man turned wC 0.15
        w1v1 med #9 wU 0.41
        w1v1 med $ wC 0.19
        w1v1 med $ ws 0.52
        w1v1 med , n -0.51
        w1v1 med . wC -0.27
        w1v1 med unk0 ws -0.08
        w1v1 med – c 0.26
        w1v1 medw #1 wC 0.23
        w1v1 medw . wC -0.2
        w1v1 mr at wC -0.26
        w1v1 need to ws 0.27
        w1v1 newline / n 0.24
        w1v1 next . n 0.48
        w1v1 nic informed wC 0.28
        w1v1 no . wC -0.36
        w1v1 number $ n 0.83
        w1v1 number plain wC 0.29
        w1v1 of $ ws -0.12
        w1v1 of , wC 0.19
        w1v1 on , wC -0.28
        w1v1 on / n 0.53
        w1v1 on and wC -0.28
        w1v1 on street wC 0.35
        w1v1 on the wC 0.5
        w1v1 on unk2 n -0.19
        w1v1 on unk3 wC 0.39
        w1v1 or , wC -0.33
        w1v1 or ? wC 0.19
        w1v1 our year n 0.29
        w1v1 pain / n -0.32
        w1v1 per $ ws 0.39
        w1v1 plain $ wC -0.21
        w1v1 plain : c -0.21
        w1v1 plain two ws 0.29
        w1v1 plain unk0 wC -0.17
        w1v1 poor $ wC 0.13
        w1v1 prefer , wC 0.14
        w1v1 pressure / n -0.1
        w1v1 ring + wC 0.2
        w1v1 road , n 0.4
        w1v1 room , wC 0.24
        w1v1 sister $ ws 0.24
        w1v1 stays / n -0.35
        w1v1 street $ n 0.3
        w1v1 suite , n 0.18
        w1v1 surgeon . wU 0.3
        w1v1 surname , wC 0.03
        w1v1 tell med ws 0.43
        w1v1 thanks $ ws 0.27
        w1v1 the med wC 0.31
        w1v1 the next wC 0.19
        w1v1 the of c 0.39
        w1v1 this - n -0.1
        w1v1 to $ wC -0.08
        w1v1 to . ws 0.57
        w1v1 to and wC -0.36
        w1v1 told no ws 0.22
        w1v1 turned and n -0.21
        w1v1 two ! wC 0.38
        w1v1 two , wC 0.32
        w1v1 under unk2 wC -0.08
        w1v1 unk0 , wC -0.1
        w1v1 unk0 . wC 0.23
        w1v1 unk0 / n 0.16
        w1v1 unk0 given wC 0.24
        w1v1 unk1 ( wC -0.43
        w1v1 unk1 , wC 0.24
        w1v1 unk1 - n 0.22
        w1v1 unk1 / wC 0.31
        w1v1 unk1 key wC 0.18
        w1v1 unk2 #1 wC -0.14
        w1v1 unk2 $ wC 0.32
        w1v1 unk2 - n -0.69
        w1v1 unk2 - wC 0.4
        w1v1 unk2 / n 0.55
        w1v1 unk2 given wC 0.27
        w1v1 unk2 med wC -0.38
        w1v1 unk2 unk2 n -0.39
        w1v1 unk2 unk2 wC -0.23
        w1v1 unk2 unk3 wC -0.32
        w1v1 unk3 and wC -0.07
        w1v1 vs , wU 0.25
        w1v1 with , wC 0.27
        w1v1 with - wC 0.23
        w1v1 with . wC -0.11
        w1v1 wname , wC 0.37
        w1v1 wsur , n 0.39
        w1v1 wsur , wC -0.27
        w1v1 wsur is wC -0.21
        w1v1 wsur unk1 wC -0.22
        w1v1 | ?m wU 0.38
        w1v1 | | wU -0.53
        w2 #1 c -0.87
        w2 #1 n -0.38
        w2 #1 wU -0.13
        w2 #1 ws -0.25
        w2 #2 n -0.11
        w2 #2 wU -0.26
        w2 #3 n 0.24
        w2 #4 n 0.04
        w2 #4 ws 0.89
        w2 #5 c 0.42
        w2 #5 wC 0.34
        w2 #5 wU 0.39
        w2 #5 ws 0.25
        w2 #7 n 0.25
        w2 #7 wC 0.21
        w2 #9 ws -0.11
        w2 #91a1 c 0.33
        w2 #91a192 n 0.37
        w2 #92a1 wC 0.33
        w2 #92a192 n -0.75
        w2 #a191 n -0.29
        w2 #a191 wC -0.37
        w2 #a192 wC 0.15
        w2 #a293 n -0.14
        w2 #a294 wU 0.39
        w2 #a491 wC 0.19
        w2 ( wC -0.29
        w2 - ws -0.14
        w2 . c -0.28
        w2 . n -0.37
        w2 . wC 0.21
        w2 . ws -0.48
        w2 / n -0.49
        w2 / wC -0.01
        w2 : n -0.21
        w2 : ws 0.07
        w2 ; n -0.08
        w2 ; wC -0.11
        w2 = wC 0.27
        w2 ? n -0.1
        w2 ? wC -0.12
        w2 ?m wC 0.11
        w2 ?m wU 0.68
        w2 ] n -0.46
        w2 ^ c -0.25
        w2 ^ n -0.21
        w2 ^ ws 0.03
        w2 a ws -0.46
        w2 address n 0.39
        w2 admitted n 0.23
        w2 again wC -0.25
        w2 aggressive wC 0.13
        w2 ago wC 0.2
        w2 ah ws 0.23
        w2 all wC -0.19
        w2 and wC -0.13
        w2 and ws -0.51
        w2 best wC 0.21
        w2 birth wC 0.18
        w2 birthday c 0.26
        w2 blood wC -0.27
        w2 brand wC -0.48
        w2 breast wC -0.2
        w2 by wC 1
        w2 c n -0.32
        w2 came wC 0.3
        w2 carer n -0.35
        w2 cats wC 0.32
        w2 chart ws -0.22
        w2 child wC -0.38
        w2 city n 0.31
        w2 colleagues wC 0.18
        w2 consent wC -0.21
        w2 corner wC 0.14
        w2 county n 0.4
        w2 court ws 0.28
        w2 date n 0.31
        w2 days wC 0.11
        w2 dl n -0.31
        w2 done wC -0.23
        w2 dr wC 0.39
        w2 dropped n -0.19
        w2 ed n -0.17
        w2 ed wC 0.35
        w2 ex wC 0.19
        w2 example ws 1.22
        w2 fever wC -0.27
        w2 first wC 0.56
        w2 food wC -0.21
        w2 foot wC -0.21
        w2 for wC 0.06
        w2 for ws 0.3
        w2 form wC -0.09
        w2 from n 0.24
        w2 from wC 0.16
        w2 given c 0.06
        w2 given n 0.29
        w2 given wC 0.4
        w2 go wC -0.4
        w2 gone wC -0.32
        w2 got wC -0.09
        w2 gp c -0.38
        w2 gran n 0.35
        w2 group wC -0.29
        w2 her wC 0.54
        w2 hi ws 0.45
        w2 home n 0.91
        w2 home wC 0.15
        w2 hour ws 0.07
        w2 hours wC -0.03
        w2 hurts wC -0.28
        w2 i n -0.59
        w2 i'm ws 0.89
        w2 in ws -0.01
        w2 interpreter n 0.3
        w2 is n 0.13
        w2 is ws 0.34
        w2 it n -0.24
        w2 it wC 0.12
        w2 item wC -0.22
        w2 key wC 0.19
        w2 knee wC 0.05
        w2 known wC 0.19
        w2 label wC 0.38
        w2 landed wC 0.13
        w2 late wC 0.14
        w2 left wC -0.31
        w2 like wC -0.59
        w2 lines wC -0.38
        w2 live wC 0.85
        w2 lives n 0.53
        w2 lives wC 0.6
        w2 mail n 0.21
        w2 manager wC -0.22
        w2 me n -0.49
        w2 me wC 0.4
        w2 med c 0.33
        w2 med n 0.1
        w2 med wC 0.08
        w2 med wU -0.26
        w2 medw n 0.02
        w2 medw wC -0.37
        w2 mrs wC 0.37
        w2 mum n 0.25
        w2 my wC -0.07
        w2 name wC 0.79
        w2 needed wC -0.18
        w2 negative wC -0.14
        w2 next n 0.55
        w2 night wC 0.25
        w2 nine wC 0.18
        w2 no c 0.64
        w2 no n 0.33
        w2 no wC -0.43
        w2 no wU 0.53
        w2 notes wC -0.09
        w2 of wC -0.4
        w2 out wC -0.45
        w2 pain n -0.43
        w2 park wC 0.26
        w2 phoned ws 0.25
        w2 pill wC 0.29
        w2 plain c -0.44
        w2 plain wC -0.16
        w2 plate n 0.72
        w2 plate wU 0.87
        w2 practice c 0.12
        w2 preferred wC 0.46
        w2 rail wC -0.11
        w2 rang wC 0.14
        w2 referring wC 0.27
        w2 room wC 0.25
        w2 round wC 0.58
        w2 runner wC 0.15
        w2 said ws -0.18
        w2 saw wC 0.18
        w2 second ws 0.17
        w2 see wC 0.26
        w2 seen wC -0.29
        w2 send ws 0.17
        w2 settled wC 0.26
        w2 seven ws 0.69
        w2 shield wC -0.23
        w2 signed wC 0.23
        w2 signed ws 0.28
        w2 since c 0.24
        w2 since wC -0.4
        w2 sister wC -0.44
        w2 so wC 0.12
        w2 spoke wC 0.24
        w2 st n 0.31
        w2 surgeon wC -0.15
        w2 surname n 0.27
        w2 surname ws 0.37
        w2 tablets wC -0.12
        w2 the n -0.23
        w2 the ws -0.77
        w2 then wC 0.09
        w2 this wC 0.36
        w2 till c 0.23
        w2 to wC 0.28
        w2 too wC -0.25
        w2 town wC 0.39
        w2 unit n 0.27
        w2 unk0 n -0.28
        w2 unk0 wU 0.08
        w2 unk0 ws -0.39
        w2 unk1 c -0.14
        w2 unk1 wU -0.17
        w2 unk1 ws 0.01
        w2 unk2 c 0.29
        w2 unk2 n 0.27
        w2 unk2 wC 0.12
        w2 unk2 wU -0.16
        w2 unk3 c -0.13
        w2 unk3 n 0.3
        w2 unk3 wC -0.01
        w2 van wU 0.41
        w2 watch wC -0.36
        w2 we're wC 0.29
        w2 we're ws 0.28
        w2 wedding wC 0.33
        w2 wharf wC 0.17
        w2 wishes wC 0.38
        w2 with wC 0.25
        w2 witness wC 0.16
        w2 wks n 0.26
        w2 word ws 0.08
        w2 words wC -0.11
        w2 x wC -0.2
        w2 x ws -0.3
        w2 yesterday wC 0.15
        w2 | wC 0.24
        w21 " ( wC 0.11
        w21 " , wC -0.24
        w21 #1 ( n 0.24
        w21 #1 ) wU 0.85
        w21 #1 , n 0.43
        w21 #1 , wC -0.39
        w21 #1 - n -0.69
        w21 #1 . n -0.61
        w21 #1 . wC -0.06
        w21 #1 : wC 0.11
        w21 #1 unk2 n -0.52
        w21 #1 unk3 wU 0.44
        w21 #1 | wC -0.21
        w21 #2 #2 wC 0.76
        w21 #2 , n -0.3
        w21 #2 - n 0.84
        w21 #2 . n 0.4
        w21 #2 / n 0.94
        w21 #2 : n -1.35
        w21 #2 : wC -0.07
        w21 #2 canal wC 0.33
        w21 #2 plain wC 0.79
        w21 #2 plain ws 0.43
        w21 #3 #3 wU 0.21
        w21 #3 , n -0.02
        w21 #3 - n 0.32
        w21 #3 . n 1.2
        w21 #3 . wC -0.08
        w21 #3 / n -1.91
        w21 #3 : n 0.45
        w21 #3 bus n 0.5
        w21 #4 #4 ws 0.61
        w21 #4 , n -0.4
        w21 #4 - n -0.05
        w21 #4 - wU 0.52
        w21 #4 . wC 0.44
        w21 #4 / n 0.13
        w21 #4 : c 0.6
        w21 #4 in wC 0.21
        w21 #4 unk1 n 0.37
        w21 #5 - n 0.96
        w21 #91a1 : c 0.33
        w21 #91a1 : n 0.55
        w21 #91a192 - n 0.37
        w21 #92a192 : n -0.75
        w21 #a293 - n -0.14
        w21 #a294 - wU 0.39
        w21 #a491 . wC 0.19
        w21 ( two wC 0.38
        w21 ( unk0 wC -0.59
        w21 ) #4 n 0.23
        w21 , " wC -0.35
        w21 , #4 wU 0.36
        w21 , address wC 0.31
        w21 , aged n 0.6
        w21 , avoid wC -0.21
        w21 , city wC 0.3
        w21 , fever n -0.1
        w21 , flat n 0.25
        w21 , given n 0.04
        w21 , interpreter wC -0.37
        w21 , med n -0.28
        w21 , med wC -0.38
        w21 , newline n 0.31
        w21 , plain c 0.31
        w21 , plain n -0.39
        w21 , poor wC 0.13
        w21 , suite n 0.18
        w21 , thanks ws 0.27
        w21 , unk1 c 0.31
        w21 , unk1 wC 0.32
        w21 , unk2 wC 0.8
        w21 , warrant n 0.22
        w21 , wname wC 0.21
        w21 , wsur wC 0.32
        w21 . - wC 0.18
        w21 . : wC 0.17
        w21 . med n -0.3
        w21 . med wC 0.18
        w21 . medw wC 0.16
        w21 . next n 0.47
        w21 . no wC -0.34
        w21 . plain n -0.41
        w21 . signed ws 0.32
        w21 . unk0 wC -0.08
        w21 . unk1 n -0.27
        w21 . unk1 wC 0.49
        w21 . unk3 n -0.26
        w21 . wname wC 0.21
        w21 / #4 n -0.29
        w21 / / ws 0.66
        w21 / lead wC 0.29
        w21 : " wC 0.36
        w21 : #1 wC -0.3
        w21 : #2 wC -0.04
        w21 : : c 0.29
        w21 : given wC 0.4
        w21 : newline wC -0.3
        w21 : plain c -0.35
        w21 : the wC 0.29
        w21 : unk2 n -0.23
        w21 ; checked wC 0.16
        w21 ; newline wC 0.4
        w21 > find ws 0.35
        w21 ?m , wC 0.06
        w21 ?m medw wU 0.24
        w21 ^ ^ c -0.44
        w21 ^ ^ wC -0.27
        w21 ^ ^ wU -0.3
        w21 ^ ^ ws -0.23
        w21 ^ did wC 0.12
        w21 ^ eponym wC -0.3
        w21 ^ formerly wC 0.06
        w21 ^ given wC 0.01
        w21 ^ given wU 0.28
        w21 ^ i'm n 0.22
        w21 ^ in wC -0.15
        w21 ^ is ws 0.4
        w21 ^ our n 0.29
        w21 ^ plain c 0.18
        w21 ^ plain n 0.22
        w21 ^ sorry wC 0.15
        w21 ^ told ws 0.22
        w21 ^ unk0 wC -0.28
        w21 ^ unk2 wC -0.46
        w21 ^ unk3 wC 0.2
        w21 ^ unk3 ws 0.05
        w21 ^ wname wC -0.36
        w21 ^ wsur wC -0.32
        w21 a - n 0.07
        w21 a - wC 0.34
        w21 a . wC 0.63
        w21 admitted : n 0.22
        w21 after given wC -0.24
        w21 age : n 0.34
        w21 ah - ws 0.23
        w21 alone at n 0.28
        w21 and plain wC -0.34
        w21 ask sister ws 0.24
        w21 at home wC 0.33
        w21 ate . wC 0.08
        w21 away in wC 0.13
        w21 bed #1 wC 0.93
        w21 been under wC 0.16
        w21 birth : wC 0.18
        w21 birthday med c 0.26
        w21 blood pressure wC -0.28
        w21 born in wC 0.58
        w21 brand ) wC 0.29
        w21 brand and wC -0.29
        w21 but med wC 0.09
        w21 carer stays n -0.35
        w21 cats in wC 0.32
        w21 child - wC -0.3
        w21 city , wC -0.4
        w21 city unk2 n 0.43
        w21 colleagues , wC 0.18
        w21 county road n 0.4
        w21 court , ws 0.28
        w21 dl | n -0.32
        w21 do for wC 0.19
        w21 e . ws 0.16
        w21 eponym - wC -0.32
        w21 for unk2 wC 0.25
        w21 gap unk2 n -0.13
        w21 given , ws -0.16
        w21 given - wC 0.31
        w21 given - ws 0.55
        w21 given _ ws 0.31
        w21 given at n 0.23
        w21 her sisters wC 0.14
        w21 hi med ws 0.24
        w21 home , wC 0.22
        w21 home flat n 0.49
        w21 i , wC 0.3
        w21 i prefer wC 0.14
        w21 in city wC 0.18
        w21 in from wC 0.21
        w21 in on wC 0.2
        w21 is flat n -0.28
        w21 is unk3 ws 0.53
        w21 it . wC 0.46
        w21 keeps getting wC -0.21
        w21 kg . wC -0.11
        w21 lab ( wC 0.17
        w21 lives at n 0.53
        w21 looking after wC 0.12
        w21 m . wC 0.23
        w21 mail at n 0.21
        w21 me : wC 0.3
        w21 med , n 0.05
        w21 med . wC 0.13
        w21 med . ws 0.26
        w21 med number wC 0.29
        w21 med on wC 0.31
        w21 med the c 0.54
        w21 med to wC -0.36
        w21 med with wC 0.22
        w21 medw . n -0.21
        w21 medw / ws 0.57
        w21 mg . wC 0.28
        w21 moved to wC 0.43
        w21 mr . wC -0.05
        w21 ms . wC 0.27
        w21 mum of ws 0.32
        w21 my aunty ws 0.45
        w21 my mate wC -0.13
        w21 new med wC 0.36
        w21 next medw wC 0.23
        w21 nine . wC 0.18
        w21 no . n 0.37
        w21 note for n 0.33
        w21 of dr wC -0.14
        w21 off . wC 0.33
        w21 off to wC -0.15
        w21 ok per ws 0.39
        w21 on may c 0.36
        w21 order : wC -0.3
        w21 phoned , ws 0.25
        w21 plain ( wC -0.19
        w21 plain ( wU 0.57
        w21 plain , wC -0.44
        w21 plain = n -0.37
        w21 plain ?m wU 0.27
        w21 plain man wC 0.15
        w21 plain street n 0.3
        w21 plain to wC 0.18
        w21 plain with wC -0.08
        w21 plate = wU 0.47
        w21 please call wU 0.14
        w21 please cancel n 0.16
        w21 practice code c 0.12
        w21 preferred : wC 0.46
        w21 preferred : wU 0.23
        w21 school in wC 0.14
        w21 seen by wC -0.27
        w21 she is n 0.61
        w21 shield , wC -0.23
        w21 side room wC 0.24
        w21 st # n 0.31
        w21 surname , wU 0.64
        w21 surname / wC 0.18
        w21 the unk1 wC -0.19
        w21 the wname wC -0.62
        w21 this is wC 0.39
        w21 to unk0 n 0.51
        w21 town : wC 0.39
        w21 trip to wC 0.17
        w21 truck ( wU 0.3
        w21 two , ws 0.18
        w21 uncle , n 0.31
        w21 unk0 ( wC -0.57
        w21 unk0 , wC -0.44
        w21 unk0 - wC 0.21
        w21 unk0 : n -0.1
        w21 unk0 ; wC -0.26
        w21 unk0 by wC 0.46
        w21 unk0 from wC 0.26
        w21 unk0 given wC 0.14
        w21 unk0 in wC 0.11
        w21 unk0 outside wC 0.14
        w21 unk0 since wC -0.26
        w21 unk0 surname wC -0.09
        w21 unk0 to wC -0.29
        w21 unk1 #3 ws 0.6
        w21 unk1 + wC -0.41
        w21 unk1 , n 0.42
        w21 unk1 - n -0.09
        w21 unk1 - wC 0.43
        w21 unk1 - wU -0.31
        w21 unk1 : c -0.13
        w21 unk1 < ws 0.57
        w21 unk1 and wC 0.27
        w21 unk1 brand wC 0.21
        w21 unk1 from wC -0.29
        w21 unk1 to wC 0.23
        w21 unk2 #5 wC 0.37
        w21 unk2 - c 0.31
        w21 unk2 . n 0.38
        w21 unk2 / ws -0.47
        w21 unk2 : wU -0.21
        w21 unk2 = n -0.06
        w21 unk2 [ wC 0.12
        w21 unk2 at n 0.2
        w21 unk2 for wC -0.35
        w21 unk2 unk2 n 0.44
        w21 unk2 unk2 wC -0.14
        w21 unk3 , wC 0.64
        w21 unk3 / n 0.03
        w21 unk3 : n -0.74
        w21 unk3 ; n -0.08
        w21 unk3 ?m wC 0.08
        w21 unk3 unk2 n -0.25
        w21 up in wC 0.38
        w21 user = ws 0.4
        w21 was in wC -0.04
        w21 wedding in wC 0.33
        w21 wharf st wC 0.17
        w21 with : wC -0.12
        w21 wks , n 0.26
        w21 wname : wC -0.22
        w21 wsur , n 0.18
        w21 wsur - wC -0.15
        w21 wsur . wC 0.12
        w21 wsur ending n 0.39
        w21 wsur of wC -0.15
        w21 x - wC -0.2
        w21 x - ws -0.28
        w21 yes she' n 0.17
        w21 | unk3 n 0.37
        w21 – unk2 wC -0.47
        w3 " n -0.29
        w3 " wC 0.2
        w3 " ws -0.32
        w3 # n -0.01
        w3 # wC 0.36
        w3 # ws 0.55
        w3 #1 c -0.45
        w3 #1 n -0.43
        w3 #1 wC -0.52
        w3 #1 ws 0.14
        w3 #2 c -0.39
        w3 #2 n -0.54
        w3 #2 wC -0.31
        w3 #2 wU -0.45
        w3 #2 ws -0.43
        w3 #3 n -0.3
        w3 #3 wC -0.37
        w3 #4 n 0.32
        w3 #4 wC 0.15
        w3 #5 n 0.77
        w3 #6 wC -0.59
        w3 #7 ws 0.29
        w3 #92a1 n -0.37
        w3 #92a1 wC 0.22
        w3 #92a2 c -0.32
        w3 #a191 n -0.47
        w3 #a191 wC -0.68
        w3 #a291 n 0.09
        w3 #a391 n -0.48
        w3 #a391 wC -0.31
        w3 & wC -0.29
        w3 ' wC -0.21
        w3 ( c 0.22
        w3 ( n 0.29
        w3 ( wC -0.46
        w3 ) n 0.28
        w3 ) wU 0.66
        w3 + n 0.1
        w3 + wC -0.32
        w3 , c 0.05
        w3 , n -0.25
        w3 , wC -0.33
        w3 - c 0.75
        w3 - n 1.04
        w3 - wC 0.63
        w3 - wU 0.47
        w3 . n 0.53
        w3 . wU -0.29
        w3 . ws 0.53
        w3 / n 0.74
        w3 / wC 0.03
        w3 / ws 0.91
        w3 : c 0.18
        w3 : n 0.16
        w3 : wU 0.21
        w3 : ws 0.59
        w3 < n -0.06
        w3 = c -0.35
        w3 = n -0.51
        w3 > n 0.23
        w3 > wC 0.64
        w3 ? n 0.3
        w3 ?m c -0.48
        w3 ?m n 0.02
        w3 ?m wU -1.21
        w3 @ ws 1.57
        w3 [ wC 0.12
        w3 ^ c 0.2
        w3 ^ n 0.1
        w3 ^ wC 0.52
        w3 ^ wU 0.24
        w3 ^ ws 0.4
        w3 _ wU 0.31
        w3 _ ws 0.42
        w3 a n -0.34
        w3 a ws -0.32
        w3 account n 0.16
        w3 after wC -0.15
        w3 am wC 0.31
        w3 and n -0.36
        w3 and wC -0.12
        w3 and ws -0.42
        w3 anti n -0.1
        w3 any wC 0.2
        w3 are wC 0.25
        w3 at n -0.42
        w3 at wC 0.3
        w3 at ws 0.74
        w3 ate wC 0.13
        w3 aunt n 0.29
        w3 av n 0.11
        w3 balance n -0.13
        w3 born n 0.66
        w3 bring wC -0.29
        w3 build n -0.39
        w3 by wC 0.72
        w3 by ws 0.25
        w3 c n -0.27
        w3 call n -0.06
        w3 cancel n 0.13
        w3 cat wC -0.16
        w3 city c 0.37
        w3 city wC -0.28
        w3 claim n 0.26
        w3 complain ws 0.32
        w3 cousin n 0.18
        w3 cover wC 0.27
        w3 dad n -0.17
        w3 discussed n 0.48
        w3 drink wC -0.11
        w3 due wC 0.3
        w3 eponym wC -0.34
        w3 eponym' wC -0.27
        w3 every wC -0.31
        w3 fall n 0.33
        w3 fees n 0.3
        w3 fit wC -0.12
        w3 five ws 0.57
        w3 flat n 0.79
        w3 flew wC 0.15
        w3 follow n 0.16
        w3 for n 0.26
        w3 for wC -0.43
        w3 from n 0.7
        w3 from wC 0.47
        w3 gas n -0.15
        w3 get wC -0.18
        w3 girl wC 0.11
        w3 given n 0.26
        w3 given wC 0.15
        w3 given ws -0.17
        w3 gp wC -0.35
        w3 grandma n 0.4
        w3 great wC 0.26
        w3 had wC -0.37
        w3 he n 0.52
        w3 he' wC -0.26
        w3 her wC 0.17
        w3 him wC -0.14
        w3 his wC 0.52
        w3 hurts n 0.39
        w3 i n -0.53
        w3 i wC -0.07
        w3 in n -0.23
        w3 instead wC 0.16
        w3 is n -0.29
        w3 is wC 0.36
        w3 is wU 0.45
        w3 is ws 0.52
        w3 it wC 0.55
        w3 la ws -0.14
        w3 last wC -0.17
        w3 le wC -0.44
        w3 left wC 0.17
        w3 level wC -0.21
        w3 line n 0.3
        w3 lives wC 0.29
        w3 m n 0.31
        w3 mail ws 0.38
        w3 med n -0.07
        w3 med wC 0.22
        w3 medw wC -0.1
        w3 min wC -0.24
        w3 ml n -0.28
        w3 mother n 0.3
        w3 moved wC 0.33
        w3 mr wC 0.35
        w3 mrs n 0.7
        w3 mrs wC 0.3
        w3 my n -0.26
        w3 name wC 0.91
        w3 name ws 0.37
        w3 nana n 0.22
        w3 neighbour n 0.54
        w3 never wC 0.1
        w3 next n 0.27
        w3 next wC 0.47
        w3 no wC -0.43
        w3 not wC -0.2
        w3 note c 0.23
        w3 now n -0.36
        w3 number n 0.65
        w3 number wC -0.17
        w3 number ws -0.2
        w3 nurse wC -0.34
        w3 of n -0.13
        w3 of ws 0.65
        w3 oh ws 0.76
        w3 on n 0.57
        w3 on wC 0.24
        w3 one n 0.11
        w3 op wC 0.35
        w3 our wC 0.12
        w3 out n 0.41
        w3 out wC -0.11
        w3 own wC 0.2
        w3 pain n -0.72
        w3 partner wC 0.12
        w3 pin n 0.19
        w3 pink wC -0.21
        w3 plain n -0.51
        w3 plain wC -0.44
        w3 plain wU 0.42
        w3 plate n 0.18
        w3 policy n 0.16
        w3 pressure n -0.36
        w3 progress wC -0.1
        w3 rang wC 0.31
        w3 ratio n -0.09
        w3 rd c 0.37
        w3 repeat wC 0.31
        w3 road wC 0.33
        w3 room n 0.56
        w3 saved n 0.47
        w3 says n -0.26
        w3 see ws 0.06
        w3 seen wC -0.31
        w3 serial n 0.08
        w3 she wC 0.42
        w3 since n 0.51
        w3 since wC -0.36
        w3 smear wC 0.18
        w3 someone wC 0.16
        w3 stays n -0.24
        w3 street n 0.57
        w3 street wC 0.82
        w3 surgeon wC 0.15
        w3 surname n 0.35
        w3 surname wC 0.14
        w3 take wC -0.33
        w3 taking wC -0.08
        w3 taxi wC 0.2
        w3 teacher wC -0.18
        w3 ten wC 0.19
        w3 the c -0.25
        w3 the wU 0.52
        w3 the ws -0.41
        w3 then wC -0.18
        w3 three wC -0.36
        w3 to n 0.71
        w3 to wC 0.2
        w3 to wU -0.41
        w3 truck n 0.26
        w3 twins c 0.26
        w3 twins wC 0.18
        w3 unit n 0.36
        w3 unk0 n -0.61
        w3 unk0 wC -0.52
        w3 unk0' wC -0.22
        w3 unk1 c -0.33
        w3 unk1 n -0.12
        w3 unk1 wU 0.29
        w3 unk2 wU -0.29
        w3 unk2 ws -0.33
        w3 unk3 n 0.38
        w3 until n 0.48
        w3 up wC 0.27
        w3 we wC -0.32
        w3 wearing wC 0.34
        w3 weeks wC 0.15
        w3 what wC 0.25
        w3 wishes wC 0.18
        w3 with wC 0.18
        w3 wname n 0.22
        w3 wname wC 0.33
        w3 wname ws -0.28
        w3 wsur c 0.16
        w3 wsur n 0.16
        w3 wsur wC -0.21
        w3 your n 0.37
        w3 yours wC 0.58
        w3 | n -0.22
        w3 | wU 0.93
        w3 — wC 0.25
        word ah C 0.41
        word amber C -0.53
        word august C 0.19
        word bank s 0.43
        word beck C -0.1
        word berry C -0.13
        word best C -0.41
        word block C 0.27
        word blood C -0.19
        word bob C 0.2
        word box C 0.29
        word boy s 0.25
        word burns C -0.16
        word c C 0.12
        word card C -0.25
        word case C -0.28
        word chin C -0.14
        word council C -0.47
        word cross C -0.3
        word da C -0.18
        word dl U -0.14
        word du s 0.25
        word example s 1.96
        word feb C 0.44
        word fifty s 0.29
        word flat C 1.47
        word flat s 0.75
        word foreman C -0.12
        word forte C 0.19
        word gate C -0.43
        word gold C -0.32
        word hand C -0.39
        word hernia C -0.25
        word hope C 0.03
        word house C -0.15
        word hundred s 1.43
        word iris C -0.23
        word jack C -0.07
        word jan C -0.34
        word january C -0.28
        word john C 0.28
        word joy C -0.36
        word june C -0.73
        word lift C -0.19
        word little C -0.49
        word low C -0.2
        word march C -0.11
        word maria C 0.26
        word mark C -0.59
        word matron C -0.37
        word meet s 0.22
        word mill C 0.44
        word mo s 0.82
        word nan s -0.39
        word north C -0.34
        word oh s 1.1
        word op s -0.37
        word pack C 0.37
        word pat s -0.13
        word peak C -0.14
        word pearl C 0.33
        word penny C -0.49
        word porter C -0.35
        word primary C -0.18
        word reed C -0.04
        word ring C 0.15
        word road C 0.33
        word robin C 0.48
        word roman C 0.08
        word room C -0.23
        word rose C -0.59
        word sage C -0.28
        word self C -0.17
        word sept C 0.37
        word silver s 0.25
        word sky C 0.51
        word strange C 0.08
        word street C -0.31
        word tom C 0.15
        word triple s 0.18
        word unit C 0.45
        word upon s 0.45
        word van C 0.54
        word via C 0.63
        word ward C -1.25
        word weight C -0.18
        word xi U 0.39
        word y C -0.43
        word yard C 0.41
        word year C -0.32
        word young C -0.41
        """
}
