// What speaks for (above 0) and against somebody being named, row by row: `feature weight`.
//
// Made by tools/name_weights.py (logistic regression) of this repository's own labelled texts.
extension Weights {
    static let table = """
        start -0.15
        begins B c10U 0.27
        begins B comC -0.79
        begins B coms 0.29
        begins B eponymC -0.15
        begins B givenC' 0.63
        begins B n3s -0.11
        begins B n4s 0.72
        begins B plainU -0.52
        begins B streetC -0.28
        begins B tailC -0.46
        begins B unk0C -0.58
        begins B unk1C -0.53
        begins B unk2s 0.36
        begins B unk3C 0.33
        begins B unk3C' 0.43
        begins B wnameC 0.17
        begins B wnameC' 0.3
        begins b actU -0.23
        begins b brandC -0.87
        begins b c11U 0.26
        begins b c12U 0.57
        begins b c2U -0.81
        begins b c2s -0.81
        begins b c3U -0.04
        begins b c4s -0.35
        begins b c6U 0.19
        begins b c6s -0.59
        begins b cityC 1.13
        begins b eponymC 0.24
        begins b givenC 0.43
        begins b medC -0.68
        begins b medU -0.54
        begins b meds -0.71
        begins b medwC 0.4
        begins b medwU 0.33
        begins b monthC 1.34
        begins b n1s -0.11
        begins b n2s -0.73
        begins b n3s -1.01
        begins b n5s 0.7
        begins b n6s 0.45
        begins b particleC -0.27
        begins b particles 0.24
        begins b plainC 0.87
        begins b streetC 1.21
        begins b surnameC 0.46
        begins b unitC -0.42
        begins b units -0.8
        begins b unk0s -0.77
        begins b unk2U -0.04
        begins b unk3s 0.7
        begins b wsurC 0.32
        begins b wsurU 0.18
        bias c 0.79
        bias n 1.41
        bias wC 0.28
        bias ws -0.56
        case C B T z -1.07
        case C B t Z 0.56
        case C b T z -0.34
        case C b t Z 0.34
        case C b t z 0.58
        case s B t Z 0.73
        case s B t z -0.36
        case s b T z -0.85
        case s b t z -1.56
        d1 # comC 0.51
        d1 # monthC 1.51
        d1 # n2s 1.08
        d1 # n3s 1.29
        d1 # n4s 0.92
        d1 # surnameC -0.45
        d1 # unk0C -0.29
        d1 # unk0s -0.21
        d1 # unk1s 0.57
        d1 # unk2C -0.57
        d1 # unk3U 0.62
        d1 #a c3U 1.51
        d1 #a monthC 1.17
        d1 #a n1s -0.13
        d1 #a plainC -0.43
        d1 #a unk0C -0.21
        d1 #a unk1C -0.29
        d1 $ c10U 0.26
        d1 $ c4s -0.3
        d1 $ comC 0.32
        d1 $ givenC 0.39
        d1 $ medC -0.44
        d1 $ n1s -0.26
        d1 $ n2s -0.21
        d1 $ n5s 0.09
        d1 $ n6s 0.29
        d1 $ particles -0.35
        d1 $ plainC -0.3
        d1 $ streetU 0.36
        d1 $ streets 0.65
        d1 $ unitC 0.19
        d1 $ unk0C -0.54
        d1 $ unk1C 0.24
        d1 $ unk1U 0.01
        d1 $ unk1s -0.11
        d1 $ unk2C -0.15
        d1 $ unk3C -0.35
        d1 $ unk3U 0.32
        d1 $ wnameC 0.32
        d1 $ wsurC 0.12
        d1 acts comC 0.37
        d1 acts eponymC 0.36
        d1 acts givenC -0.12
        d1 acts medwC 0.04
        d1 acts n2s -0.3
        d1 acts unk1C 0.36
        d1 acts unk1s 0.31
        d1 acts unk2C 0.31
        d1 acts wnameC 0.49
        d1 acts wsurC 0.39
        d1 ands n2s 0.19
        d1 ands n4s -0.42
        d1 ats surnames 0.33
        d1 comC plainC -0.15
        d1 coms c4s 0.13
        d1 coms c6U -0.47
        d1 coms comC -0.34
        d1 coms n1s -0.56
        d1 coms n2s 0.25
        d1 coms n5s -0.38
        d1 coms plainC -0.38
        d1 coms plains 0.3
        d1 coms surnameC -0.54
        d1 coms unk0C -0.37
        d1 coms unk1C 0.11
        d1 coms unk2C 0.14
        d1 coms unk3C -0.02
        d1 coms wnameC -0.44
        d1 coms wsurC -0.22
        d1 fives coms 0.22
        d1 froms wnameC 0.31
        d1 givenC medwC 0.25
        d1 givenC particles 0.33
        d1 hass unk2C -0.06
        d1 heres comC -0.17
        d1 iss comC 0.61
        d1 iss eponymC -0.16
        d1 iss medC 0.16
        d1 iss monthC -0.17
        d1 iss wnameC 0.14
        d1 m" unk2s 0.08
        d1 m( n2s -0.24
        d1 m( n4s 0.21
        d1 m( unk2C -0.21
        d1 m) n1s -0.22
        d1 m) unitC -0.24
        d1 m, brandC 0.19
        d1 m, c10U 0.29
        d1 m, c2U 0.19
        d1 m, c3U -0.5
        d1 m, c3s -0.23
        d1 m, c4U -0.64
        d1 m, c7U 0.34
        d1 m, givenU -0.38
        d1 m, medC -0.42
        d1 m, medwC -0.37
        d1 m, n1s -0.06
        d1 m, n2s -0.17
        d1 m, n4s 0.27
        d1 m, streetC 0.65
        d1 m, unk0C 0.26
        d1 m, unk2U 0.24
        d1 m, wnameC 0.39
        d1 m, wsurC 0.35
        d1 m, wsurs 0.32
        d1 m- c3U 0.57
        d1 m- c4U 0.6
        d1 m- eponymC -0.32
        d1 m- n1s -0.2
        d1 m- n2s 0.15
        d1 m- n3s 0.66
        d1 m- n5s 0.03
        d1 m- surnameC -0.29
        d1 m- unitC 0.16
        d1 m- unk2C 0.36
        d1 m- unk3C 0.27
        d1 m. c2U -0.18
        d1 m. c3s 0.28
        d1 m. medC -0.47
        d1 m. medwC -0.31
        d1 m. n3s 0.2
        d1 m. n5s -0.01
        d1 m. particleC 0.54
        d1 m. plainC -0.54
        d1 m. unitC 0.87
        d1 m. unk0C -0.32
        d1 m. unk1s -0.29
        d1 m. unk2C 0.78
        d1 m. unk2s 0.69
        d1 m. unk3C 0.14
        d1 m. wnameC 0.25
        d1 m. wsurC -0.21
        d1 m/ n3s -1.41
        d1 m/ unk3C -0.39
        d1 m: c2U 0.35
        d1 m: c4s 0.34
        d1 m: comC -0.67
        d1 m: givenC 0.28
        d1 m: n1s 0.31
        d1 m: unk1s 0.69
        d1 m: unk3C 0.43
        d1 m= unk2s 0.18
        d1 meds unk0C 0.09
        d1 meds unk1C -0.31
        d1 monthC n1s 1.75
        d1 monthC n2s 1.04
        d1 m| n1s -0.35
        d1 m| plainC 0.28
        d1 nots unk1C 0.23
        d1 nots unk3C -0.24
        d1 ones coms 0.76
        d1 particleC n4s 0.19
        d1 particleC wsurC 0.16
        d1 particleU particleU 0.33
        d1 particles unk1C 0.34
        d1 plainC n2s 0.6
        d1 plainC particles 0.46
        d1 plainC unk2C 0.2
        d1 streetC comC 0.95
        d1 streetC plainC 0.62
        d1 streetC unk2C -0.22
        d1 surnameC unk0C 0.26
        d1 tails c3U 0.39
        d1 tails cityC -0.43
        d1 tails givenC -0.8
        d1 tails medwC -0.26
        d1 tails surnameC -0.57
        d1 tails wsurC -0.35
        d1 thes medC 0.69
        d1 thes wnameC -0.39
        d1 titleC n2s -0.36
        d1 tos n1s 0.17
        d1 twos coms 0.59
        d1 units n1s -0.82
        d1 units n2s -1.56
        d1 units n3s -0.69
        d1 unk0s n1s -0.38
        d1 unk0s tailC 0.34
        d1 unk0s wnameC -0.15
        d1 unk0s wnames -0.08
        d1 unk1C particles 0.22
        d1 unk1s n4s -0.25
        d1 unk1s relations 0.26
        d1 unk1s unk2C -0.29
        d1 unk1s wsurC -0.33
        d1 unk2C particleC 0.35
        d1 unk2C particles 0.7
        d1 unk2C plains 0.63
        d1 unk3C comC 0.44
        d1 unk3C plainC -0.11
        d1 unk3U unk2C -0.29
        d1 wass givenC -0.24
        d1 wass wnameC 0.29
        d1 withs unk1C -0.22
        d1 withs unk2C -0.18
        d1 wnameC comC 0.31
        d1 wsurC unk3U 0.8
        d12 # # n 1.62
        d12 # # wU 1.07
        d12 # $ n 0.84
        d12 # $ wC -0.25
        d12 # coms wC 0.26
        d12 # m, n 0.42
        d12 # m, wC 0.52
        d12 # m- ws -0.19
        d12 # m. wU -0.44
        d12 # plains ws 0.9
        d12 # unitC wC 0.34
        d12 # units wC -0.36
        d12 #a # n -0.15
        d12 #a #a wC 0.42
        d12 #a m, wC -0.12
        d12 #a monthC wC -0.27
        d12 $ $ ws -0.18
        d12 acts # wC -0.25
        d12 acts as wC 0.41
        d12 acts coms n 0.29
        d12 acts coms wC 0.58
        d12 acts hims wC -0.16
        d12 acts his ws 0.34
        d12 acts hiss wC 0.38
        d12 acts ins wC 0.35
        d12 acts mes wC -0.25
        d12 acts thes wC 0.33
        d12 alreadys acts wC 0.17
        d12 ands acts n 0.46
        d12 ands as wC -0.39
        d12 ands hers n -0.44
        d12 ands iC wC 0.32
        d12 ands ons n 0.22
        d12 ats # n 0.08
        d12 ats coms n -0.21
        d12 comC # n -0.28
        d12 comC # wC 0.27
        d12 comC acts wC -0.37
        d12 comC comC wC -0.32
        d12 comC m, wC -0.63
        d12 comC m: n 0.54
        d12 comC m: wC 0.52
        d12 comC m: wU 0.41
        d12 coms # n 0.17
        d12 coms bys wC 0.2
        d12 coms coms ws -0.32
        d12 coms m, wC -0.51
        d12 coms m, ws -0.58
        d12 coms m= n -0.46
        d12 coms m? wC -0.24
        d12 coms medws wC 0.21
        d12 coms unk1s wC -0.18
        d12 fors mes wC -0.25
        d12 fors thes wC 0.05
        d12 froms coms wC 0.31
        d12 froms meds wC 0.31
        d12 givenC coms wC 0.2
        d12 givenC m, wC 0.67
        d12 givens # ws 0.2
        d12 handleds tails wC 0.26
        d12 haves brands ws 0.33
        d12 ins meds wC 0.27
        d12 ins thes wC -0.21
        d12 iss # wC 0.27
        d12 iss goods ws 0.37
        d12 iss mys wC 0.25
        d12 m! m) wC -0.41
        d12 m" $ wC 0.24
        d12 m" m, n 0.04
        d12 m" m: ws -0.47
        d12 m" m} n 0.01
        d12 m" m} wC -0.1
        d12 m( # wC 0.33
        d12 m( streets wC 0.12
        d12 m) # n 1.34
        d12 m) # wC -0.15
        d12 m) $ n -0.24
        d12 m) m, n -0.17
        d12 m, # c 0.36
        d12 m, # wC 0.23
        d12 m, #a n -0.55
        d12 m, acts n 0.2
        d12 m, brands n -0.16
        d12 m, cityC wC 0.45
        d12 m, comC n -0.28
        d12 m, comC wC -0.19
        d12 m, dos n 0.06
        d12 m, froms n 0.43
        d12 m, hass n 0.25
        d12 m, iss wC -0.19
        d12 m, medwC wC -0.23
        d12 m, mys wC 0.35
        d12 m, offs n 0.17
        d12 m, ons n -0.27
        d12 m, particleU wC 0.12
        d12 m, plains wC -0.25
        d12 m, tails wC 0.24
        d12 m, thes wC -0.19
        d12 m, unk0s wC -0.39
        d12 m, unk1C n 0.57
        d12 m, unk1s wC -0.76
        d12 m, unk2U n -0.4
        d12 m- # c 0.86
        d12 m- # n 0.61
        d12 m- # wC 0.2
        d12 m- # wU 1.02
        d12 m- #a wU 0.87
        d12 m- aC wC 0.41
        d12 m- coms wC -0.31
        d12 m- coms ws -0.59
        d12 m- eponymC wC -0.41
        d12 m- ons wC 0.17
        d12 m- unk0s wC 0.17
        d12 m. # n 1.13
        d12 m. # ws -0.55
        d12 m. $ c -0.19
        d12 m. $ n -0.02
        d12 m. $ ws -0.34
        d12 m. aC n -0.25
        d12 m. cityC wC -0.47
        d12 m. comC n -0.41
        d12 m. comC wC -0.32
        d12 m. comU wU 0.36
        d12 m. coms c 0.19
        d12 m. coms ws 1.54
        d12 m. givens ws 0.38
        d12 m. m, wC 0.64
        d12 m. m: ws 0.34
        d12 m. plainC n -0.33
        d12 m. stillC n 0.32
        d12 m. surnameC wC 0.43
        d12 m. surnames ws 0.6
        d12 m. unk1s ws 0.43
        d12 m. unk2C n 0.03
        d12 m. unk2C wC 0.34
        d12 m. unk3C wC 0.21
        d12 m. unk3U n 0.29
        d12 m. unk3s ws 0.4
        d12 m. wnameC wC -0.15
        d12 m. wsurC wC 0.45
        d12 m. wsurs ws 0.42
        d12 m/ # n 1.12
        d12 m/ # wC -0.41
        d12 m/ # wU 0.44
        d12 m: # n -1.2
        d12 m: coms wC 0.71
        d12 m: m/ ws 0.71
        d12 m: m: c 0.32
        d12 m: meds wC -0.3
        d12 m: thes wC 0.17
        d12 m: unk1s wC 0.53
        d12 m: unk3C wC -0.42
        d12 m; # wC 0.45
        d12 m; comC wC 0.36
        d12 m; coms n 0.28
        d12 m? m? wC 0.17
        d12 m@ coms ws 0.51
        d12 m_ # ws 0.45
        d12 medC m: wC 0.41
        d12 meds $ wC 0.55
        d12 meds acts ws 0.36
        d12 meds coms wC -0.29
        d12 meds m, wC 0.12
        d12 medwC $ wC 0.27
        d12 ofs monthC ws 1.61
        d12 ons brandC wC -0.16
        d12 ons medC wC -0.5
        d12 ons thes n -0.42
        d12 particleC #a n 0.19
        d12 particles unk2C wC 0.22
        d12 plainU # n -0.29
        d12 plainU # wC 0.43
        d12 plainU m: wC 0.55
        d12 plains $ n 0.29
        d12 plains coms wC 0.41
        d12 plains m, wC -0.51
        d12 plains m. wC -0.21
        d12 plains unk2C ws 0.63
        d12 shes coms n -0.15
        d12 streetC # wC 0.39
        d12 streetC $ wC 0.34
        d12 streetC m, wC 0.77
        d12 surnameC coms wC -0.31
        d12 surnameC m, wC 0.15
        d12 surnameC tails wC -0.2
        d12 surnames ats ws 0.28
        d12 tails coms wC -0.58
        d12 tails m, c 0.39
        d12 tails m, wC -0.79
        d12 thes #a wC 0.68
        d12 thiss meds n 0.22
        d12 titleC m: n -0.35
        d12 unitC medwU n 0.5
        d12 units $ wC 0.44
        d12 unk0C m, wC 0.46
        d12 unk0C m: wU 0.53
        d12 unk0s # wC -0.26
        d12 unk0s unk0s wC -0.21
        d12 unk1C m, wC 0.36
        d12 unk1s iss wC 0.28
        d12 unk1s m, ws -0.22
        d12 unk2C m, wC 0.19
        d12 unk2C m, ws 0.99
        d12 unk2C m- wC 0.25
        d12 unk2U m, wC -0.31
        d12 unk2U m- wC -0.34
        d12 unk2U unk2s n -0.29
        d12 unk2s $ n -0.38
        d12 unk3C m- wC 0.36
        d12 unk3s iss ws 0.42
        d12 wnameC coms wC -0.24
        d12 wnameC m, wC 0.23
        d12 wnameC m. wC 0.32
        d12 woulds coms wC 0.31
        d12 wsurC # wU 0.7
        d12 wsurC coms wC -0.27
        d12 wsurC m, wC 0.45
        d12 wsurs $ n 0.23
        d12 wsurs handleds wC 0.26
        d2 # c 0.52
        d2 # n 0.74
        d2 # wC -0.06
        d2 # wU 0.78
        d2 # ws 0.1
        d2 #a c 0.46
        d2 #a n 0.35
        d2 #a wC 0.22
        d2 #a ws -0.29
        d2 $ n -0.26
        d2 $ wC -0.13
        d2 $ ws -0.17
        d2 acts wC -0.17
        d2 ands wC -0.47
        d2 ares wC 0.29
        d2 ats wC -0.29
        d2 bads wC -0.37
        d2 brandC wC -0.57
        d2 brands n -0.21
        d2 bys wC 0.23
        d2 calls n -0.3
        d2 calls wC 0.35
        d2 can'ts n 0.22
        d2 can'ts wC 0.1
        d2 comC n 0.17
        d2 comC wC -0.3
        d2 comC ws -0.7
        d2 comU wC 0.22
        d2 coms n -0.38
        d2 coms wC 0.09
        d2 coms wU -0.37
        d2 froms wC -0.34
        d2 givenC wC 0.09
        d2 givenC ws -0.61
        d2 givenU wU 0.81
        d2 givens ws 0.47
        d2 heres wC 0.35
        d2 iC wC 0.29
        d2 ins c -0.31
        d2 ins ws 0.28
        d2 iss ws 0.59
        d2 m( n -0.39
        d2 m( wU 0.38
        d2 m) wC -0.32
        d2 m, c -0.18
        d2 m, n -0.25
        d2 m, wC 0.12
        d2 m, ws 0.45
        d2 m- wC 0.08
        d2 m. c -0.59
        d2 m. wC -0.51
        d2 m. ws -0.38
        d2 m/ wC 0.24
        d2 m/ ws 0.42
        d2 m: c -0.25
        d2 m: n 0.28
        d2 m: wC -0.4
        d2 m< wC 0.29
        d2 m= c -0.38
        d2 m= n -0.79
        d2 m? wC 0.12
        d2 medC wC -0.78
        d2 medC ws -0.46
        d2 medU n 0.06
        d2 meds c -0.16
        d2 meds ws 0.2
        d2 medwU n 0.55
        d2 medws n -0.4
        d2 medws wC 0.25
        d2 mes wC -0.35
        d2 monthC n 0.28
        d2 monthC ws 1.38
        d2 mys n 0.26
        d2 mys wC 0.33
        d2 m} n 0.01
        d2 m} wC -0.1
        d2 nines ws 0.69
        d2 nos n -0.28
        d2 nots wC -0.3
        d2 ones ws 0.51
        d2 ons ws -0.37
        d2 particles n 0.65
        d2 particles wC -0.5
        d2 plainC n -0.3
        d2 plainC wC -0.24
        d2 plains n 0.16
        d2 plains ws 0.82
        d2 pleases wC 0.29
        d2 relations n 0.13
        d2 roleC wC 0.24
        d2 shes n 0.31
        d2 sos wC -0.15
        d2 stillC n 0.32
        d2 streetC c 0.74
        d2 streetC n 2.59
        d2 streetC wC 0.53
        d2 streetC ws 0.59
        d2 streetU n 0.31
        d2 surnameC wC 0.19
        d2 surnames ws 1.35
        d2 tails wC 0.48
        d2 thens wC -0.34
        d2 thiss n 0.19
        d2 unitC n 0.53
        d2 unitC wC 0.34
        d2 units n 0.36
        d2 units wC -0.35
        d2 unk0C n -0.66
        d2 unk1C wC 0.24
        d2 unk1s n -0.25
        d2 unk2C n 0.36
        d2 unk2s n -0.18
        d2 unk2s wC -0.18
        d2 unk2s ws 0.32
        d2 unk3C ws -0.2
        d2 unk3U ws -0.32
        d2 unk3s ws 0.41
        d2 whens wC -0.21
        d2 withs wC -0.48
        d2 wnameC n 1.04
        d2 wnameC wC 0.3
        d2 wnameU wU 0.31
        end2 ac C -0.29
        end2 ad U 0.42
        end2 ae C 0.43
        end2 ah s 0.23
        end2 am C -0.26
        end2 an C 0.48
        end2 an s 0.73
        end2 ap C -0.27
        end2 as s 0.57
        end2 ay C -0.32
        end2 b C -0.39
        end2 be C -0.14
        end2 bj U 0.31
        end2 bo C 0.41
        end2 ce C 0.18
        end2 ce s -0.34
        end2 ck C -0.19
        end2 ck U -0.27
        end2 co C -0.56
        end2 co s -0.32
        end2 d C -0.17
        end2 d s -0.26
        end2 do C -0.5
        end2 ds C -0.14
        end2 du s 0.3
        end2 ea C 0.12
        end2 eb C 0.61
        end2 ed s -0.36
        end2 ee C 0.39
        end2 eh U 0.42
        end2 el s 0.2
        end2 en C -0.19
        end2 eo C -0.19
        end2 er C 0.23
        end2 es C 0.41
        end2 ey s 0.33
        end2 ge C 0.18
        end2 ge s -0.44
        end2 gh U 0.48
        end2 gs C 0.4
        end2 hb C -0.39
        end2 ht s -0.37
        end2 ia C 0.38
        end2 ic C -0.27
        end2 ig C 0.34
        end2 il C -0.52
        end2 in C -0.18
        end2 ix C 0.11
        end2 j C 0.37
        end2 jo C 0.59
        end2 ka C 0.29
        end2 ka U 0.2
        end2 ks C 0.21
        end2 ky C 0.37
        end2 ll C -0.28
        end2 ll s -0.48
        end2 ls C 0.17
        end2 ly C 0.12
        end2 ma C 0.1
        end2 me C -0.57
        end2 me s -0.4
        end2 mi U -0.22
        end2 ms C 0.27
        end2 n C -0.27
        end2 na s 0.51
        end2 ne s -0.35
        end2 ng U -0.33
        end2 ng s -0.5
        end2 ns C -0.11
        end2 nt C -0.46
        end2 ny C 0.16
        end2 o C -0.33
        end2 o s -0.39
        end2 ob s -0.48
        end2 oh s 0.9
        end2 ol C -0.41
        end2 om C -0.49
        end2 om s 0.38
        end2 on s 0.46
        end2 ot s 0.33
        end2 ow C 0.19
        end2 p C 0.23
        end2 ps C 0.22
        end2 r C -0.69
        end2 ra C 0.33
        end2 rb C 0.28
        end2 re C -0.17
        end2 ri C -0.34
        end2 rk C -0.37
        end2 rn U -0.54
        end2 rn s -0.28
        end2 ro s 0.78
        end2 rp C -0.32
        end2 rt C -0.23
        end2 se C -0.72
        end2 se s -0.56
        end2 sh C 0.33
        end2 sh s 0.8
        end2 sr C -0.53
        end2 ss s 0.11
        end2 st s -0.22
        end2 t C 0.07
        end2 ta s -0.27
        end2 te C -0.07
        end2 th s 0.95
        end2 tj U 0.56
        end2 ts C 0.04
        end2 ts s 0.16
        end2 ty C -0.6
        end2 ty s 1.45
        end2 tz C 0.51
        end2 tŷ C 0.16
        end2 uk U -0.18
        end2 ul C 0.36
        end2 um C 0.2
        end2 us s 0.33
        end2 ve C -0.15
        end2 wn C 0.13
        end2 ww s 0.68
        end2 x C -0.37
        end2 xx s 0.23
        end2 yl C -0.14
        end2 美玲 s 0.4
        end2 陈 s 0.42
        end3 abs s 0.24
        end3 ah C 0.52
        end3 ake C -0.26
        end3 als s 0.44
        end3 ame C -0.56
        end3 and C -0.27
        end3 ans C 0.15
        end3 ark C -0.33
        end3 ase C -0.43
        end3 ash s 0.77
        end3 azi C -0.14
        end3 b C -0.39
        end3 ban C -0.22
        end3 ber C -0.25
        end3 ble C 0.28
        end3 bob C 0.17
        end3 cil C -0.37
        end3 co s -0.32
        end3 d C -0.17
        end3 d s -0.26
        end3 day C -0.52
        end3 ded C -0.04
        end3 dle C -0.16
        end3 dot s 0.51
        end3 du s 0.3
        end3 ece C 0.09
        end3 ee C 0.35
        end3 een s 1.06
        end3 els C -0.33
        end3 ern C -0.1
        end3 ery C -0.2
        end3 est C 0.2
        end3 ety s 0.68
        end3 ext s 0.48
        end3 eze C -0.34
        end3 fin C -0.15
        end3 fr C -0.39
        end3 ght s -0.37
        end3 hab C -0.26
        end3 haw C -0.4
        end3 hen C -0.42
        end3 hep C -0.45
        end3 her s 0.23
        end3 ice C -0.28
        end3 ick C -0.24
        end3 ien C 0.19
        end3 ier s 0.21
        end3 ift C -0.15
        end3 ill C 0.36
        end3 ily C -0.07
        end3 ine C -0.24
        end3 ing C 0.03
        end3 ing s -0.3
        end3 ios C 0.22
        end3 iri C -0.26
        end3 ite C 0.21
        end3 its C 0.2
        end3 ity C 0.21
        end3 ity s -0.21
        end3 j C 0.37
        end3 jan C -0.4
        end3 jor C -0.23
        end3 joy C -0.33
        end3 ker C -0.13
        end3 ldi C -0.14
        end3 lds C 0.34
        end3 ler C -0.18
        end3 ler s -0.38
        end3 les C -0.26
        end3 ley C -0.51
        end3 lin C -0.21
        end3 lla C -0.38
        end3 lle C -0.11
        end3 lty C -0.66
        end3 lue C -0.41
        end3 lus C -0.34
        end3 man C 0.11
        end3 mas C -0.72
        end3 mer C 0.21
        end3 n C -0.27
        end3 nch C 0.26
        end3 ncy C -0.29
        end3 ndo C -0.4
        end3 ndy C 0.23
        end3 ndy s 0.28
        end3 ned C 0.09
        end3 ner C 0.12
        end3 nic s 0.57
        end3 nit C 0.51
        end3 nix C 0.26
        end3 nrs C -0.15
        end3 nts s 0.55
        end3 nty s 0.43
        end3 o C -0.33
        end3 ock C 0.46
        end3 ode C -0.38
        end3 oh s 0.9
        end3 ois C 0.16
        end3 one C -0.23
        end3 ony C 0.24
        end3 ook C -0.16
        end3 ord C 0.41
        end3 osp C -0.39
        end3 p C 0.23
        end3 per C 0.53
        end3 per s 0.19
        end3 ple s 1.69
        end3 pon s 0.5
        end3 pt C -0.5
        end3 pto s 0.44
        end3 rd U 0.36
        end3 red C 0.4
        end3 ref C -0.3
        end3 rie C -0.99
        end3 rio C -0.29
        end3 ron C 0.31
        end3 rry s 0.38
        end3 rsh C 0.32
        end3 rte C 0.13
        end3 rth C -0.28
        end3 sha C 0.14
        end3 sil C -0.17
        end3 son C -0.97
        end3 sr C -0.53
        end3 st C -0.38
        end3 sty s -0.25
        end3 tch C -0.26
        end3 ted C -0.24
        end3 tel C -0.69
        end3 tel s 0.09
        end3 ter s -0.35
        end3 tj U 0.56
        end3 ton C -0.15
        end3 tor C -0.35
        end3 tor s -0.28
        end3 tus C 0.34
        end3 tŷ C 0.16
        end3 ugh C -0.17
        end3 uk U -0.18
        end3 uty C -0.34
        end3 van C 0.41
        end3 ven C -0.15
        end3 ver C 0.29
        end3 wan C 0.19
        end3 美玲 s 0.4
        end3 陈 s 0.42
        glue c . _ _ 0.33
        glue c <. - _ 0.62
        glue c <. / _ 0.25
        glue c <>. - , 0.2
        glue c <>. - : -0.35
        glue c <>. : : 0.59
        glue n . _ _ -0.02
        glue n <. - _ 0.81
        glue n <. . _ -0.14
        glue n <. / _ -0.14
        glue n <>. + - 0.29
        glue n <>. - , 0.14
        glue n <>. - - 0.01
        glue n <>. - ; 0.18
        glue n <>. - | 0.14
        glue n <>. . " 0.18
        glue n <>. . . 0.56
        glue n <>. / . -0.37
        glue n <>. / / 0.69
        glue n <>. : , -0.56
        glue n <>. : . -0.19
        glue n <>. : : 0.77
        glue n <>. : ] 0.13
        glue n >. _ - 0.9
        glue n >. _ / 1.11
        glue n >. _ : -1.03
        glue wC . _ _ 0.4
        glue wC <. / _ -0.56
        glue wC <. = _ 0.27
        glue wC <>. " . 0.18
        glue wC <>. - , 0.26
        glue wC <>. . . -0.24
        glue wC >. _ " 0.48
        glue wC >. _ & -0.31
        glue wC >. _ ( -0.3
        glue wC >. _ ) 0.2
        glue wC >. _ + -0.42
        glue wC >. _ - -0.25
        glue wC >. _ . 0.43
        glue wC >. _ / -0.68
        glue wC >. _ : -0.9
        glue wU . _ _ -0.84
        glue wU >. _ , -0.3
        glue wU >. _ . -0.9
        glue wU >. _ : -1.47
        glue ws . _ _ -1.13
        glue ws <. - _ 0.36
        glue ws <. . _ 0.69
        glue ws <. / _ -0.44
        glue ws <. _ _ 0.57
        glue ws <>. " . 0.29
        glue ws <>. . . -0.4
        glue ws <>. ? = 0.56
        glue ws <>. _ _ 0.37
        glue ws >. _ ! -0.17
        glue ws >. _ , -1.02
        glue ws >. _ . -0.82
        glue ws >. _ / -1.21
        glue ws >. _ : -0.77
        glue ws >. _ = -1.25
        glue ws >. _ ? -0.42
        glued c10U >. 0.29
        glued c11U . 0.26
        glued c12U . 0.63
        glued c2U . -1.1
        glued c2U >. -0.35
        glued c3U <>. -0.22
        glued c3s . -0.71
        glued c3s <. 0.09
        glued c4s . -0.25
        glued c5U <>. -0.35
        glued c5s . -0.61
        glued c7U . 0.25
        glued n1s . 0.06
        glued n1s <. 0.23
        glued n1s >. -0.79
        glued n2s >. -0.19
        glued n3s <>. -0.28
        glued n4s <. 0.57
        glued n4s >. -0.45
        glued n5s <. -0.4
        glued n5s <>. 0.53
        glued n6s >. 0.29
        in act C -0.83
        in act U -0.23
        in act s -0.75
        in brand C -1.93
        in brand U -1.13
        in brand s -0.67
        in call C -0.6
        in call s -0.69
        in common C -1.23
        in common U -0.8
        in common s -1.11
        in country U -0.18
        in eponym C -2.1
        in form C -0.54
        in given C 1.18
        in given U 0.94
        in given s 1.96
        in handled C -0.3
        in handled s -0.4
        in med C -1.27
        in med U -1.25
        in med s -0.47
        in medw C -0.87
        in medw s -0.55
        in particle s 0.63
        in plain C -0.83
        in plain U -0.71
        in plain s -0.32
        in rare C -0.39
        in rare s -0.38
        in relation C -1.62
        in relation s -1.06
        in role C -1.64
        in role s -0.39
        in state C 0.3
        in state s 1.03
        in surname C 0.08
        in surname U 1.47
        in surname s 1.31
        in tail U -0.28
        in title C -2.73
        in title s -0.48
        in unit C -0.81
        in unit s -0.58
        in wname C 0.93
        in wname U 0.88
        in wname s 1.26
        in wsur C 0.7
        in wsur s 0.01
        k1 # c5U 0.43
        k1 # monthC 1.08
        k1 # n2s 0.75
        k1 # n3s 1.12
        k1 # plains 0.94
        k1 # unitC -0.37
        k1 # unk2U 0.32
        k1 # unk2s -0.42
        k1 # unk3U 0.43
        k1 #a c3U 1.89
        k1 #a n3s 0.14
        k1 ^ callC -0.61
        k1 ^ comC -0.13
        k1 ^ givenC 0.08
        k1 ^ givenC' 0.61
        k1 ^ n4s -0.52
        k1 ^ particles 0.72
        k1 ^ surnameC' 0.23
        k1 ^ unk0C -0.47
        k1 ^ unk0s 0.29
        k1 ^ unk1C -0.18
        k1 ^ unk2C -0.15
        k1 ^ unk3U 0.13
        k1 ^ wnameC -0.71
        k1 ^ wsurC -0.21
        k1 actC c3s 0.19
        k1 acts n2s 0.34
        k1 acts unk2s 0.19
        k1 afters givenC -0.26
        k1 ands unk2s 0.19
        k1 ands unk3C 0.36
        k1 ands wsurC -0.28
        k1 ats c3s -0.21
        k1 ats n2s -0.46
        k1 ats n3s 0.44
        k1 ats n4s -0.71
        k1 brandC unk0C -0.21
        k1 brands n3s -0.35
        k1 bys n1s 0.12
        k1 bys unk0s 0.29
        k1 calls meds 0.34
        k1 calls n4s -0.46
        k1 calls unk2s 0.64
        k1 cans unk3s -0.27
        k1 cityC n4s 0.23
        k1 comC comC -0.27
        k1 comC givenC -0.24
        k1 comC n2s 0.5
        k1 comC plainC -0.54
        k1 comC streetC 0.41
        k1 comC unitC 0.3
        k1 comC unk2C -0.33
        k1 comC wsurC -0.43
        k1 comU n2s -0.34
        k1 coms c4s -0.34
        k1 coms coms -0.4
        k1 coms n1s -0.41
        k1 coms n3s -0.75
        k1 coms n5s -0.23
        k1 coms particleC -0.39
        k1 coms unk0C -0.23
        k1 coms unk1C -0.11
        k1 coms unk2C -0.23
        k1 coms unk2U 0.31
        k1 coms unk3C 0.28
        k1 coms unk3U 0.28
        k1 eponymC surnameC -0.27
        k1 froms unk2C -0.15
        k1 givenC n4s 0.36
        k1 givenC wsurC -0.25
        k1 givens unk3C -0.5
        k1 ins comC 0.08
        k1 ins monthC -1.3
        k1 iss coms 0.26
        k1 m" comC -0.22
        k1 m" n4s -0.22
        k1 m" unk2U -0.13
        k1 m& particleC -0.48
        k1 m( n2s 0.18
        k1 m( unk2s -0.23
        k1 m, cityC 0.33
        k1 m, comC 0.23
        k1 m, eponymC -0.27
        k1 m, n2s 0.05
        k1 m, n4s 0.25
        k1 m, n5s 0.34
        k1 m, plainC -0.14
        k1 m, unitU 0.63
        k1 m, unk1C 0.27
        k1 m, unk2U -0.38
        k1 m, unk2s -0.26
        k1 m, unk3C -0.19
        k1 m, unk3U -0.46
        k1 m- c2U 0.43
        k1 m- c3U 0.38
        k1 m- coms -0.32
        k1 m- givenC -0.25
        k1 m- n1s -0.13
        k1 m- n2s 0.51
        k1 m- n3s -0.06
        k1 m- n5s 0.28
        k1 m- relations -0.21
        k1 m- unitC 0.53
        k1 m- unk2s 0.32
        k1 m- unk3C -0.32
        k1 m- unk3s 0.43
        k1 m. cityC -0.37
        k1 m. comC -0.76
        k1 m. n3s 0.44
        k1 m. n4s 0.67
        k1 m. surnameC 0.57
        k1 m. unk0C -0.35
        k1 m. unk3s -0.37
        k1 m/ meds 0.53
        k1 m/ n2s -0.44
        k1 m/ n5s -0.08
        k1 m/ unk2s -0.16
        k1 m/ unk3s -0.16
        k1 m: c3U -0.56
        k1 m: givenC 0.42
        k1 m: medU 0.2
        k1 m: medwC -0.29
        k1 m: n2s -0.18
        k1 m: particleC -0.32
        k1 m: streetC -0.16
        k1 m; n5s 0.12
        k1 m= unk1s 0.35
        k1 m?m unk2C 0.22
        k1 medC n1s 0.63
        k1 medwC c2U 0.29
        k1 monthC c3s 0.68
        k1 monthC n1s 1.9
        k1 monthC n2s 0.57
        k1 monthC n4s 0.83
        k1 m| n1s -0.34
        k1 m| n2s 0.21
        k1 m| unk2C -0.24
        k1 newline medwC 0.22
        k1 ofs monthC 0.82
        k1 ofs n2s -0.48
        k1 ofs unk2C -0.31
        k1 ones coms 0.3
        k1 ons medC 0.38
        k1 ons n2s 0.2
        k1 ors givenC -0.19
        k1 ourC n2s 0.31
        k1 particleU particleU 0.51
        k1 plains coms 0.69
        k1 relations wsurs 0.18
        k1 shes' n2s 0.61
        k1 sinces n4s -0.58
        k1 streetC coms 0.28
        k1 streetC n1s 0.6
        k1 surnameC n2s -0.26
        k1 surnameC particles 0.18
        k1 thes c3s 0.69
        k1 thes c4s 0.56
        k1 thes wnameC -0.57
        k1 thiss n2s -0.65
        k1 titleC unitC 0.29
        k1 titles unk2s 0.3
        k1 tos medC 0.37
        k1 tos plainC 0.19
        k1 unk1C particles 0.41
        k1 unk1U n5s -0.51
        k1 unk1s n2s 0.3
        k1 unk2C n2s -0.2
        k1 unk2C unk3C -0.34
        k1 unk2U n1s 0.03
        k1 unk3C comC -0.16
        k1 unk3C n3s -0.33
        k1 unk3U n1s -0.36
        k1 unk3U n2s 0.08
        k1 unk3U streetU 0.36
        k1 withs unk0C -0.18
        k1 wsurC particleC 0.23
        k1 wsurC unk1C -0.25
        k1 wsurC wsurC -0.27
        k1d1 # # n 1.51
        k1d1 # # wC -0.86
        k1d1 # # ws 1.46
        k1d1 # $ n 0.44
        k1d1 # $ wC 0.69
        k1d1 # cityC wU 0.33
        k1d1 # comC wC 0.38
        k1d1 # m, n 0.63
        k1d1 # m. wC -0.45
        k1d1 # m. ws -0.3
        k1d1 # m: wC 0.41
        k1d1 # streetC wC 1.09
        k1d1 # streets ws 0.42
        k1d1 #a # n 0.42
        k1d1 #a m, wC -0.26
        k1d1 #a m. n -0.27
        k1d1 ^ # wU -0.37
        k1d1 ^ acts wC 1.57
        k1d1 ^ acts ws 0.85
        k1d1 ^ ands wC 0.76
        k1d1 ^ ands ws 0.24
        k1d1 ^ calls wC -0.32
        k1d1 ^ can'ts wC 0.4
        k1d1 ^ comC wC -0.35
        k1d1 ^ coms wC -0.54
        k1d1 ^ givenC wC 0.08
        k1d1 ^ hads wC 0.48
        k1d1 ^ heres wC 0.24
        k1d1 ^ iss wC 1.31
        k1d1 ^ m& wC 0.22
        k1d1 ^ m, wC 0.25
        k1d1 ^ m, wU 0.32
        k1d1 ^ m, ws 0.22
        k1d1 ^ m- n 0.32
        k1d1 ^ m- wC 0.21
        k1d1 ^ m. n 0.31
        k1d1 ^ m/ n -0.15
        k1d1 ^ m/ wC 0.22
        k1d1 ^ m: ws -0.18
        k1d1 ^ meds ws 0.92
        k1d1 ^ medwC wC 0.23
        k1d1 ^ ofs wC -0.61
        k1d1 ^ ons wC -0.27
        k1d1 ^ particleC wC 0.24
        k1d1 ^ particleU wU 0.33
        k1d1 ^ tails c 0.39
        k1d1 ^ tails wC -0.39
        k1d1 ^ thes wC -0.4
        k1d1 ^ tos wC -0.58
        k1d1 ^ unitC wC -0.27
        k1d1 ^ units wC -0.24
        k1d1 ^ unk1s n -0.27
        k1d1 ^ unk1s wC -0.32
        k1d1 ^ unk2C wC 0.57
        k1d1 ^ unk3C wC 0.43
        k1d1 ^ wills wC 0.51
        k1d1 ^ wsurs wC -0.54
        k1d1 abouts m, wC -0.14
        k1d1 actC m. c 0.19
        k1d1 acts nos ws 0.33
        k1d1 acts thiss n 0.22
        k1d1 amU $ wU 0.23
        k1d1 ands $ wC -0.19
        k1d1 ands boths wC 0.23
        k1d1 ats $ n -0.7
        k1d1 ats m, n -0.5
        k1d1 ats m. n -0.64
        k1d1 ats particleC n 0.19
        k1d1 ats unk2C n 0.56
        k1d1 calls coms wC 0.15
        k1d1 calls meds ws 0.51
        k1d1 cans haves ws 0.33
        k1d1 cityC unk2C ws 0.5
        k1d1 comC # wC 0.29
        k1d1 comC $ n -0.26
        k1d1 comC m, n 1.06
        k1d1 comC m, wC -0.8
        k1d1 comC m. n -0.27
        k1d1 comC tails wC -0.4
        k1d1 coms # wU 0.87
        k1d1 coms $ n -0.17
        k1d1 coms coms n -0.55
        k1d1 coms m, n 0.29
        k1d1 coms m- wU 0.42
        k1d1 coms m/ n 0.32
        k1d1 coms mayC n 0.55
        k1d1 coms plains wC 0.36
        k1d1 coms unk2C wC -0.02
        k1d1 eponymC m/ n -0.21
        k1d1 froms m. n 0.36
        k1d1 froms m/ n 0.36
        k1d1 givenC $ wC 0.23
        k1d1 givens coms wC -0.5
        k1d1 iss #a ws 0.56
        k1d1 iss givenC n 0.24
        k1d1 iss theres ws 0.42
        k1d1 iss unk2C wC 0.15
        k1d1 its $ wC -0.58
        k1d1 itss $ ws -0.06
        k1d1 itss m, ws 0.46
        k1d1 m" m. wC 0.18
        k1d1 m" m. ws 0.28
        k1d1 m# m- n 0.09
        k1d1 m( m- wU 0.49
        k1d1 m+ m( n 0.56
        k1d1 m+ m- n 0.29
        k1d1 m, # wU -0.44
        k1d1 m, $ n -0.28
        k1d1 m, $ wC 0.34
        k1d1 m, $ wU 0.12
        k1d1 m, ands wC 0.25
        k1d1 m, coms wC -0.42
        k1d1 m, ins wC -0.24
        k1d1 m, m, wU -0.47
        k1d1 m, m- wC -0.37
        k1d1 m, m. n 0.08
        k1d1 m, m. wC -0.3
        k1d1 m, m/ n -0.32
        k1d1 m, particleC wC 0.16
        k1d1 m, relations ws 1.09
        k1d1 m, streetC wC 0.38
        k1d1 m, tos wC 0.28
        k1d1 m, unk2C n 0.65
        k1d1 m, wnameC wC 0.33
        k1d1 m- # n -0.43
        k1d1 m- # wC -0.4
        k1d1 m- $ n 0.11
        k1d1 m- $ wC 0.22
        k1d1 m- $ ws 0.07
        k1d1 m- acts ws 0.34
        k1d1 m- hass ws 0.31
        k1d1 m- iss ws 0.47
        k1d1 m- m, c 0.2
        k1d1 m- m, n 0.14
        k1d1 m- m- n 0.03
        k1d1 m- m: c -0.35
        k1d1 m- m| n 0.14
        k1d1 m. $ n 0.45
        k1d1 m. $ wC 0.69
        k1d1 m. alreadys wC 0.17
        k1d1 m. ats n -0.42
        k1d1 m. comC n -0.05
        k1d1 m. comC wC 0.14
        k1d1 m. m" n 0.18
        k1d1 m. m" wC 0.26
        k1d1 m. m, n -0.36
        k1d1 m. m. n 0.42
        k1d1 m. m. wC -0.04
        k1d1 m. m. ws -0.4
        k1d1 m. m/ n -0.13
        k1d1 m. m: wC 0.29
        k1d1 m. medws wC -0.21
        k1d1 m. plains wC -0.4
        k1d1 m. surnameC wC 0.34
        k1d1 m. tos wC -0.28
        k1d1 m. unk0s n 0.33
        k1d1 m. unk0s wC -0.52
        k1d1 m/ $ n 0.3
        k1d1 m/ coms n -0.19
        k1d1 m/ m. n 0.19
        k1d1 m/ ons n -0.4
        k1d1 m/ tos n 0.29
        k1d1 m/ unk2C n -0.15
        k1d1 m/ withs n 0.3
        k1d1 m: # wC -0.06
        k1d1 m: # ws -0.32
        k1d1 m: #a wC -0.3
        k1d1 m: #a wU -0.35
        k1d1 m: $ wC -0.37
        k1d1 m: ands wC -0.21
        k1d1 m: m- wC -0.31
        k1d1 m: m. n -0.37
        k1d1 m: m. wC -0.05
        k1d1 m: m/ n -0.31
        k1d1 m: m: c 0.59
        k1d1 m: m] n 0.13
        k1d1 m: nots wC 0.13
        k1d1 m: unk2C wC 0.35
        k1d1 m: unk2U wC -0.28
        k1d1 m: unk2s n -0.17
        k1d1 m; coms wC -0.29
        k1d1 m; m. n 0.23
        k1d1 m= $ c -0.24
        k1d1 m?m m?m wC -0.1
        k1d1 m_ m_ ws 0.37
        k1d1 medU # wU 0.39
        k1d1 medU m/ n -0.59
        k1d1 meds $ ws 0.59
        k1d1 medwC m, c 0.29
        k1d1 monthC m, n 0.87
        k1d1 monthC m. n 0.95
        k1d1 newline m, n 0.21
        k1d1 newline unk2C wC 0.14
        k1d1 ofs m. n 0.09
        k1d1 ons m. n 0.2
        k1d1 ons m/ n 0.47
        k1d1 ons thes wC 0.54
        k1d1 ors m, wC -0.41
        k1d1 ourC coms n 0.31
        k1d1 particles m, wC 0.35
        k1d1 plainU m: n -0.21
        k1d1 plains # wU 0.67
        k1d1 plains m, n 0.47
        k1d1 plains m, wC -0.17
        k1d1 plains m- n -0.43
        k1d1 plains plains n 0.21
        k1d1 relations coms wC 0.3
        k1d1 relations wass ws 0.27
        k1d1 roleC m. wC 0.3
        k1d1 roles $ ws 0.25
        k1d1 shes' $ n 0.34
        k1d1 thes $ c 0.43
        k1d1 thes coms c -0.88
        k1d1 thes meds wC 0.19
        k1d1 thiss m- n -0.65
        k1d1 titleC coms wC 0.46
        k1d1 titles coms ws 0.44
        k1d1 tos ands wC -0.2
        k1d1 tos m. ws 0.58
        k1d1 tos unk1C n 0.3
        k1d1 units m, n -0.27
        k1d1 unk0C m- n -0.2
        k1d1 unk0C m: wC -0.25
        k1d1 unk0s m! wC -0.41
        k1d1 unk1U m, n -0.36
        k1d1 unk1U m. n 0.16
        k1d1 unk1s $ ws 0.23
        k1d1 unk1s m, n 0.19
        k1d1 unk1s m. n -0.44
        k1d1 unk2C unk2C wC -0.2
        k1d1 unk2C unk2C ws 0.28
        k1d1 unk2U $ n 0.38
        k1d1 unk2s ands ws 0.28
        k1d1 unk2s iss ws 0.4
        k1d1 unk2s m. n 0.56
        k1d1 unk3C # wC 0.35
        k1d1 unk3C m, n 0.41
        k1d1 unk3U m, n -0.19
        k1d1 unk3s # ws 0.22
        k1d1 unk3s particles ws -0.33
        k1d1 wnameC m, wC 0.27
        k1d1 wsurC m, n 0.45
        k1d1 wsurC m. wC 0.59
        k1d1 wsurs m, wC -0.54
        k2 # c 0.21
        k2 # wC 0.07
        k2 # ws 0.8
        k2 #a c -0.04
        k2 ^ c -0.18
        k2 ^ n -0.24
        k2 ^ wU 0.08
        k2 ^ ws 0.12
        k2 acts n -0.21
        k2 acts wC -0.4
        k2 afters wC -0.48
        k2 ands wC -0.3
        k2 ats wC -0.37
        k2 ats ws 0.72
        k2 brandC wC -0.57
        k2 bys wC 0.46
        k2 calls n 0.24
        k2 comC c 0.21
        k2 comC n 0.04
        k2 comC wC -0.15
        k2 comC wU 0.47
        k2 comC ws -0.47
        k2 comU wC -0.37
        k2 comU wU -0.77
        k2 comU ws -0.19
        k2 coms c -0.47
        k2 coms n -0.39
        k2 coms wC -0.02
        k2 coms wU 0.1
        k2 coms' wU 0.23
        k2 eponymC wC -0.61
        k2 fors ws 0.21
        k2 froms wC -0.16
        k2 givenC c -0.43
        k2 givens ws 0.8
        k2 i'ms ws 0.42
        k2 iC n -0.48
        k2 ins wC 0.62
        k2 ins ws -0.01
        k2 iss wC 0.12
        k2 its wC 0.39
        k2 m, n -0.24
        k2 m, ws -0.29
        k2 m- n -0.4
        k2 m- wC -0.41
        k2 m. n -0.45
        k2 m. wC -0.01
        k2 m. wU -0.54
        k2 m. ws -0.66
        k2 m/ n -0.72
        k2 m: c -0.25
        k2 m: n -0.15
        k2 m: wC -0.14
        k2 m; n -0.28
        k2 m= wC 0.39
        k2 medC c 0.22
        k2 medC wC -0.2
        k2 medC ws 0.18
        k2 meds wC 0.78
        k2 medwC wC -0.15
        k2 medws n -0.31
        k2 mes ws 0.11
        k2 monthC n -0.2
        k2 monthC wC -0.24
        k2 monthC ws 0.87
        k2 mys ws 0.05
        k2 nextC n 0.25
        k2 nextC wC 0.33
        k2 nos wU 0.67
        k2 ofs wC -0.24
        k2 ons c 0.08
        k2 ons n 0.45
        k2 ons ws 0.36
        k2 particleC n 0.44
        k2 particleC wC 0.58
        k2 plainC wC -0.38
        k2 plainU n 0.24
        k2 plains c -0.29
        k2 plains ws 0.66
        k2 relationC n 0.26
        k2 sevens ws 0.86
        k2 streetC c 0.23
        k2 streetC n 0.7
        k2 surnameC ws -0.44
        k2 surnameU wU 0.76
        k2 tails wC -0.53
        k2 thens wC 0.18
        k2 thes wC -1.11
        k2 toC wC 0.24
        k2 tos wC -0.02
        k2 tos ws -0.33
        k2 units c -0.32
        k2 units n -0.01
        k2 unk0C wU 0.56
        k2 unk0s n -0.45
        k2 unk0s ws -0.2
        k2 unk1U n 0.15
        k2 unk1s n -0.72
        k2 unk2C wC 0.35
        k2 unk2s c 0.46
        k2 unk2s n 0.33
        k2 unk3C wC 0.18
        k2 unk3U n 0.49
        k2 unk3U wU 0.45
        k2 withs wC 0.2
        k2 wnameC n 0.31
        k2 wnameC ws -0.27
        k2 wnames n -0.14
        k2 wsurs n 0.08
        k2 wsurs ws -0.28
        k21 # # n 2.41
        k21 # ands n -0.1
        k21 # m) wC 0.4
        k21 # m, wC -0.49
        k21 # m, wU -0.62
        k21 # m, ws -0.52
        k21 # m- n 1.5
        k21 # m- wC 0.46
        k21 # m- wU 1.28
        k21 # m/ n 0.88
        k21 # m: c 0.3
        k21 # m: n -1.06
        k21 # m; wC 0.12
        k21 # monthC n 0.64
        k21 # plainC wC 0.47
        k21 # plains ws 0.76
        k21 # tos n 0.04
        k21 # unk0s n -0.54
        k21 # unk1s n 0.4
        k21 #a # n 0.15
        k21 #a m, wU -0.26
        k21 #a m- c 0.46
        k21 #a m- n 0.52
        k21 #a m. n -0.46
        k21 #a m: n 0.37
        k21 ^ ^ c -0.37
        k21 ^ ^ wC -0.29
        k21 ^ ^ wU -0.35
        k21 ^ ^ ws -0.36
        k21 ^ acts ws 0.51
        k21 ^ calls wC 0.28
        k21 ^ comC c -0.15
        k21 ^ comC wC -0.42
        k21 ^ coms wC -0.28
        k21 ^ coms ws -0.35
        k21 ^ givenC wC 0.08
        k21 ^ givenU wU 0.4
        k21 ^ i'mC n 0.16
        k21 ^ medC n 0.32
        k21 ^ meds wC 0.15
        k21 ^ meds ws 1.12
        k21 ^ ourC n 0.31
        k21 ^ particleU wU 0.61
        k21 ^ relationC wC 0.24
        k21 ^ roles wC -0.01
        k21 ^ tailC n 0.16
        k21 ^ titles ws 0.58
        k21 ^ twoC wC 0.19
        k21 ^ unk0C wC -0.26
        k21 ^ unk1s n -0.13
        k21 ^ unk1s ws 0.2
        k21 ^ wnameC wC -0.27
        k21 ^ wsurC wC -0.32
        k21 aC m. wC 0.27
        k21 acts m. wC -0.45
        k21 acts tos wC -0.27
        k21 afters m- ws 0.37
        k21 ats # wC 0.77
        k21 ats coms n 0.66
        k21 calls acts n 0.2
        k21 calls roles ws 0.25
        k21 comC ats n -0.27
        k21 comC newline wC 0.16
        k21 comC unk2U wC -0.55
        k21 coms acts wC -0.18
        k21 coms bys n 0.12
        k21 coms coms n -0.28
        k21 coms givenC wC 0.33
        k21 coms ins n -0.03
        k21 coms m, n -0.51
        k21 coms m, wC -0.18
        k21 coms m- ws -0.34
        k21 coms m. n -0.53
        k21 coms m. wC -0.44
        k21 coms m/ ws 0.97
        k21 coms m: n -0.03
        k21 coms m: wC -0.25
        k21 coms m: wU 0.39
        k21 coms m= n -0.84
        k21 coms ofs n 0.13
        k21 coms ons c 0.39
        k21 coms ors wC -0.2
        k21 coms tos wC 0.36
        k21 coms unk2C wC -0.08
        k21 coms withs wC 0.5
        k21 coms' coms wU 0.23
        k21 eponyms m. wC 0.49
        k21 fors thes wC -0.32
        k21 froms unk3C n 0.19
        k21 givenC iss n 0.05
        k21 givenC m- ws 0.32
        k21 handleds m, wC -0.36
        k21 heC acts n 0.22
        k21 iss unk3U n 0.26
        k21 its m. wC 0.48
        k21 m" m: n -0.39
        k21 m( coms n -0.15
        k21 m( unk0s wC -0.41
        k21 m) m: wU 0.22
        k21 m, # wC 0.67
        k21 m, cityC n 0.23
        k21 m, comC n 0.2
        k21 m, comC wC 0.39
        k21 m, coms wC -0.51
        k21 m, coms ws -0.33
        k21 m, givens wC -0.5
        k21 m, iss n -0.23
        k21 m, newline n 0.21
        k21 m, plainC wC -0.35
        k21 m, surnameC n -0.18
        k21 m, unk1U n -0.3
        k21 m, unk1s n 0.15
        k21 m, unk2s n 0.59
        k21 m, wsurC wC 0.25
        k21 m- #a ws -0.26
        k21 m. comC wC -0.49
        k21 m. relationC wC 0.55
        k21 m/ # wC -0.49
        k21 m/ m/ ws 0.61
        k21 m: # wC -0.16
        k21 m: #a wC -0.19
        k21 m: givenC wC 0.34
        k21 m: m" wC 0.4
        k21 m: m" wU -0.23
        k21 m: m: c 0.21
        k21 m: thes wC 0.18
        k21 m: unk2C wC 0.25
        k21 m; coms n -0.19
        k21 m; newline wC 0.31
        k21 medC calls ws 0.56
        k21 medC m: wC -0.32
        k21 meds m: wC 0.29
        k21 medwC m, n 0.12
        k21 medwU m- n 0.08
        k21 medws m/ ws 0.52
        k21 mes ands ws 0.18
        k21 monthC plains ws 0.51
        k21 monthC thes ws 0.52
        k21 myU relationU wU 0.46
        k21 mys relations wC 0.3
        k21 newC meds wC 0.2
        k21 ofs coms n 0.36
        k21 ofs titleC wC -0.14
        k21 ons coms ws 0.2
        k21 ons mayC c 0.21
        k21 ons monthC n 0.72
        k21 ons unk1s n 0.24
        k21 plainC streetC n 0.33
        k21 plainU meds n 0.59
        k21 plains coms n 0.03
        k21 plains m, wC -0.61
        k21 plains m/ ws 0.24
        k21 plains tos wC 0.15
        k21 pleaseU callU wU 0.18
        k21 relations iss n 0.36
        k21 relations m: wC 0.1
        k21 roles m, n 0.23
        k21 shes iss n 0.25
        k21 streetC m, wC 1.37
        k21 streetC m, ws 0.27
        k21 surnameC m, n 0.37
        k21 tails ins wC -0.42
        k21 tails m, wC -0.48
        k21 thes comC wC -0.52
        k21 thes wnameC wC -0.59
        k21 thiss iss ws 0.62
        k21 titleC m. wC 1.02
        k21 tos meds wC -0.3
        k21 unitC m- wC -0.06
        k21 unitC m. wC 0.92
        k21 units m. wC 0.48
        k21 units ons wC 0.28
        k21 unk0C m, n 0.34
        k21 unk0C m: n -0.2
        k21 unk0C m: wC -0.36
        k21 unk0C withs wC -0.17
        k21 unk0s bys wC 0.18
        k21 unk0s m, n -0.26
        k21 unk0s m, wC -0.4
        k21 unk0s sinces wC -0.34
        k21 unk1C froms wC -0.28
        k21 unk1s m, wC 0.21
        k21 unk1s m. wC -0.32
        k21 unk2C m, n 0.35
        k21 unk2C m- n -0.13
        k21 unk2C m. wC 0.74
        k21 unk2U m, wU 0.23
        k21 unk2s iss ws 0.56
        k21 unk2s m, n -0.52
        k21 unk2s m, wC -0.45
        k21 unk2s relations ws 0.27
        k21 unk3C m- ws 0.41
        k21 unk3C m. wC 0.25
        k21 unk3C m/ n -0.12
        k21 unk3U # wU 0.43
        k21 unk3s m/ n 0.22
        k21 ups theirs wC -0.15
        k21 wass ins wC -0.06
        k21 wnameC ands wC -0.23
        k21 wnameC m, wC 0.35
        k21 wnames m, ws 0.24
        k21 wsurs m, n 0.12
        k21 yess shes' n 0.3
        kind actC -0.83
        kind actU -0.23
        kind acts -0.75
        kind brandC -1.35
        kind c11U 0.26
        kind c12s -0.23
        kind c2U -0.81
        kind c2s -0.87
        kind c3U -0.19
        kind c3s -0.62
        kind c5U 0.04
        kind c8U 0.88
        kind c8s 0.17
        kind c9U 1.4
        kind cityC 1.22
        kind comC -0.26
        kind comU -1.16
        kind coms -0.35
        kind countryC -1.91
        kind countryU -0.18
        kind eponymC' -0.8
        kind givenC 1.41
        kind givenU 0.85
        kind givens 1.67
        kind medC -1.41
        kind medC' -0.29
        kind meds -0.57
        kind medwC 0.66
        kind n1s -1.3
        kind n2s -0.48
        kind n6s 0.47
        kind n7s 1.1
        kind n8s 0.79
        kind particles 0.63
        kind plainC' 0.22
        kind plains -0.02
        kind relationC -0.95
        kind surnameC 1.8
        kind surnameC' 0.21
        kind surnames 1
        kind tailC -0.46
        kind tails -0.8
        kind titleC -2.73
        kind titles -0.48
        kind unk0C -0.76
        kind unk0U -0.32
        kind unk0s -0.95
        kind unk1C -0.36
        kind unk1C' 0.37
        kind unk2C 0.83
        kind unk2C' 0.56
        kind unk2U 0.42
        kind unk2s 0.48
        kind unk3C 1.12
        kind unk3C' 0.39
        kind unk3U 0.37
        kind unk3s 0.94
        kind wnameC 0.98
        kind wnameU 0.78
        kind wsurC 0.45
        kind wsurU 0.18
        kind wsurs 0.07
        label agent 1 wC -0.24
        label apologies 1 wC 0.26
        label autocorrect 1 wC 0.13
        label birth 1 wC 0.12
        label birth 2 wC -0.26
        label by 1 ws 0.49
        label camhs 2 n -0.15
        label city 1 wC 0.31
        label form 1 wC -0.24
        label initials 1 wU 0.29
        label lang 1 ws -0.27
        label room 2 wC 0.18
        label runner 1 wC 0.15
        label state 1 wC -0.25
        label surname 3 wC -0.3
        label town 1 wC 0.31
        labelled address n 0.92
        labelled address wC 1.16
        labelled age wC -0.3
        labelled agent wC -0.24
        labelled amt n -0.82
        labelled apologies wC 0.26
        labelled attendees wC 0.26
        labelled attending wC 0.51
        labelled bed n -0.23
        labelled by wC 0.48
        labelled by ws 0.49
        labelled camhs n -0.15
        labelled code n -0.76
        labelled date n 0.35
        labelled discharge n 0.21
        labelled discharged n 0.19
        labelled dob n 0.3
        labelled employer wC -0.76
        labelled found wC 0.14
        labelled holder wC 0.3
        labelled home n 0.32
        labelled id n 0.28
        labelled initials wU 0.29
        labelled lang ws -0.27
        labelled lines wC -0.19
        labelled list wC 0.32
        labelled mrn n 0.4
        labelled name wC 0.58
        labelled name wU 0.66
        labelled o n -0.6
        labelled patient wC 0.29
        labelled patient wU 0.65
        labelled resident wC 0.4
        labelled runner wC 0.15
        labelled state wC -0.25
        labelled witness wC 0.2
        like -1 C k -0.22
        like -1 C u 0.62
        like -1 U k -0.19
        like -1 s k -0.1
        like -2 C k -0.23
        like -2 C u -0.61
        like -2 U u -0.49
        like -2 s u -0.73
        like -3 C k -0.52
        like -3 s k -0.54
        like -3 s u -0.25
        like -4 C k -1.13
        like -4 C u -0.61
        like -4 s k -0.68
        like 0 C k -0.26
        like 0 U k -0.19
        like 0 U u -0.12
        like 0 s k -0.43
        like 1 C k -0.03
        like 1 C u 0.54
        like 1 s u 0.4
        like 2 C k 0.47
        like 2 s k 0.4
        like 3 C k 0.26
        like 3 C u 0.84
        like 3 U u -0.34
        like 4 C u 0.35
        like 4 s k 0.42
        near L act c -0.26
        near L act n -0.39
        near L act wC -0.15
        near L act wU -0.41
        near L brand n -1.02
        near L brand wC -1.06
        near L brand wU -0.5
        near L brand ws -0.11
        near L call c 0.43
        near L call n 0.21
        near L call wC 0.56
        near L call ws 0.84
        near L city wU -0.5
        near L country n -0.19
        near L country wC -0.55
        near L eponym n -0.85
        near L eponym wC -1.66
        near L eponym ws -0.58
        near L handled n -0.4
        near L handled wC -1.28
        near L handled ws -0.62
        near L med c -0.26
        near L med n -0.53
        near L med wC -0.28
        near L medw n -0.42
        near L medw wC -0.65
        near L medw ws -0.18
        near L month c 1.02
        near L month n 1.22
        near L month wC 0.15
        near L num c -0.08
        near L num n -0.23
        near L num wC -0.02
        near L num wU -0.67
        near L num ws -0.5
        near L pron ws -0.63
        near L relation n 0.57
        near L relation wC 0.71
        near L relation ws 0.19
        near L role n 0.43
        near L role wC 0.27
        near L tail c -0.58
        near L tail n -0.49
        near L tail wC -0.97
        near L tail wU -0.46
        near L tail ws -0.56
        near L title n -0.49
        near L title wC 1.08
        near L title ws 0.6
        near L unit c -0.58
        near L unit n -0.85
        near L unit wC -0.94
        near L unit wU -0.74
        near L unit ws -1.23
        near R act c 0.17
        near R act n -0.3
        near R act wC 0.33
        near R act wU 0.33
        near R act ws 0.22
        near R brand wC -0.64
        near R brand wU -0.74
        near R brand ws -0.51
        near R call n 0.41
        near R call wC 0.12
        near R city c 0.33
        near R city n 1.51
        near R city wC 0.79
        near R city wU 0.77
        near R city ws 0.2
        near R country n -0.27
        near R eponym c -0.3
        near R eponym n -0.47
        near R eponym wC -1.1
        near R eponym ws -0.41
        near R handled c -0.43
        near R handled n -0.33
        near R handled wC -0.24
        near R handled ws -0.31
        near R med c -0.26
        near R med wC -0.22
        near R med wU 0.01
        near R med ws -0.04
        near R medw n -0.38
        near R medw wC -0.48
        near R medw wU -0.52
        near R month c 0.74
        near R month n 2.16
        near R month ws -0.11
        near R num c -0.31
        near R num n -0.34
        near R num wC 0.27
        near R num wU -0.19
        near R pron wC 0.8
        near R pron wU 0.4
        near R pron ws 0.23
        near R relation n -0.2
        near R relation wC 0.38
        near R relation ws 0.15
        near R role n 0.3
        near R role wC -0.22
        near R role ws -0.49
        near R tail n -0.22
        near R tail wC -0.75
        near R tail ws -0.58
        near R title c -0.4
        near R title n -0.56
        near R title wU -0.55
        near R unit n -1.03
        near R unit wC -0.22
        near R unit wU 0.16
        nearb L act cityC -0.32
        nearb L act comC -0.14
        nearb L act medwC 0.36
        nearb L act streetC 0.31
        nearb L act unk0C -0.12
        nearb L act unk1C 0.08
        nearb L act unk2C 0.23
        nearb L act unk2s 0.1
        nearb L act unk3C -0.06
        nearb L act wsurC 0.23
        nearb L brand givenC -0.41
        nearb L brand n2s -0.87
        nearb L brand n3s -0.32
        nearb L brand n5s 0.81
        nearb L brand plainC 0.13
        nearb L brand unk0C -0.28
        nearb L call particles 0.32
        nearb L call unk0C 0.19
        nearb L call wsurC 0.25
        nearb L city n4s -0.07
        nearb L city n5s 0.44
        nearb L city plainC -0.31
        nearb L country n2s -0.13
        nearb L eponym n1s -0.57
        nearb L eponym n2s -0.32
        nearb L eponym surnameC -0.44
        nearb L eponym wsurC -0.27
        nearb L handled unk2C -0.53
        nearb L med c2U -0.42
        nearb L med c4s -0.11
        nearb L med coms -0.37
        nearb L med givenC 0.44
        nearb L med medU 0.2
        nearb L med medwC -0.17
        nearb L med medwU 0.44
        nearb L med n1s -0.37
        nearb L med n2s -0.54
        nearb L med n3s -0.4
        nearb L med n5s 0.22
        nearb L med plainC -0.03
        nearb L med plains 0.07
        nearb L med streetC 0.29
        nearb L med unk0C -0.51
        nearb L med unk3C -0.32
        nearb L med wnameC 0.36
        nearb L medw c2U 0.33
        nearb L medw coms 0.22
        nearb L medw medC 0.42
        nearb L medw n4s -0.24
        nearb L medw particles -0.32
        nearb L medw streetC 0.33
        nearb L month c4s 0.4
        nearb L month coms 0.65
        nearb L month n4s 0.72
        nearb L month plains 1.44
        nearb L num c2s 0.4
        nearb L num c3U -0.38
        nearb L num c3s -0.7
        nearb L num c4s -0.52
        nearb L num c6U 0.32
        nearb L num cityC 0.36
        nearb L num givenC -0.11
        nearb L num medwC -0.27
        nearb L num monthC 1.21
        nearb L num n1s -0.59
        nearb L num n2s -0.4
        nearb L num n3s -0.65
        nearb L num n5s -0.36
        nearb L num n6s -0.18
        nearb L num particleC 0.46
        nearb L num streetC 0.87
        nearb L num streets 0.57
        nearb L num unitC -0.67
        nearb L num units -0.57
        nearb L num unk0C -0.3
        nearb L num unk0s 0.03
        nearb L num unk1s 0.17
        nearb L num unk2C -0.34
        nearb L num unk3C -0.3
        nearb L num wnameC 0.74
        nearb L pron cityC -0.14
        nearb L pron plainC 0.22
        nearb L pron unk2C 0.03
        nearb L relation brandC -0.24
        nearb L relation comC -0.29
        nearb L relation givenC 0.4
        nearb L relation medC -0.21
        nearb L relation n2s 0.42
        nearb L relation particles 0.41
        nearb L relation plainU 0.23
        nearb L relation unk0C 0.3
        nearb L relation unk2C 0.41
        nearb L relation wnames -0.06
        nearb L relation wsurC 0.37
        nearb L role c4s 0.4
        nearb L role cityC -0.26
        nearb L role givenC 0.2
        nearb L role n1s -0.3
        nearb L role n2s 0.42
        nearb L role unk1C 0.36
        nearb L role wsurC -0.48
        nearb L tail cityC -0.48
        nearb L tail coms -0.42
        nearb L tail givenC 0.11
        nearb L tail n1s -0.48
        nearb L tail n3s 0.43
        nearb L tail n4s -0.3
        nearb L tail plainC -0.19
        nearb L tail unk2C 0.2
        nearb L tail wnameC -0.11
        nearb L title eponymC 0.42
        nearb L title monthC -0.29
        nearb L title n4s -0.33
        nearb L title particles 0.32
        nearb L title plainC -0.16
        nearb L title unitC 0.29
        nearb L title unk1C 0.35
        nearb L title unk2C -0.31
        nearb L unit n1s -0.06
        nearb L unit n2s -0.75
        nearb L unit n4s 0.09
        nearb L unit plainC -0.28
        nearb L unit unitC -0.32
        nearb L unit unk2C 0.33
        nearb L unit wnameC 0.37
        nearb R act brandC -0.25
        nearb R act coms -0.57
        nearb R act givenC -0.21
        nearb R act n1s -0.46
        nearb R act n4s 0.21
        nearb R act plainC 0.22
        nearb R act plains -0.33
        nearb R act streetC -0.2
        nearb R act unk0C 0.2
        nearb R act unk1C 0.14
        nearb R act unk2C 0.24
        nearb R act unk2s 0.22
        nearb R act unk3U 0.54
        nearb R act unk3s 0.37
        nearb R act wnames 0.59
        nearb R act wsurC 0.18
        nearb R brand comC -0.14
        nearb R brand givenC 0.32
        nearb R brand medwC -0.34
        nearb R brand n2s -0.21
        nearb R brand n4s -0.45
        nearb R brand wnameC 0.4
        nearb R call comC 0.26
        nearb R call medwC -0.1
        nearb R call n2s 0.35
        nearb R call surnameC -0.05
        nearb R call unk1C 0.22
        nearb R city n2s 0.11
        nearb R city unk2C -0.3
        nearb R city unk3C -0.59
        nearb R eponym surnameC -0.77
        nearb R handled plainC -0.14
        nearb R handled wnameC 0.26
        nearb R med c4U -0.26
        nearb R med comC -0.37
        nearb R med givenC 0.27
        nearb R med medC -0.3
        nearb R med medwC 0.43
        nearb R med n1s -0.8
        nearb R med n3s -0.35
        nearb R med n4s 0.35
        nearb R med plainC 0.04
        nearb R med tailC -0.24
        nearb R med unk0C -0.08
        nearb R med unk0s -0.32
        nearb R med unk2C -0.35
        nearb R med unk3C 0.27
        nearb R med wsurC 0.03
        nearb R medw coms 0.3
        nearb R medw n1s -0.25
        nearb R medw unk0C -0.12
        nearb R medw unk3C 0.49
        nearb R medw wnameC -0.51
        nearb R month c3s 0.59
        nearb R month c4s 0.46
        nearb R month comC -0.25
        nearb R month monthC -0.18
        nearb R num c10U 0.29
        nearb R num c2U 0.35
        nearb R num c2s 0.32
        nearb R num c5U -0.08
        nearb R num c6U -0.2
        nearb R num coms -0.22
        nearb R num givenC 0.36
        nearb R num monthC 1.44
        nearb R num n1s 0.36
        nearb R num n2s 0.11
        nearb R num n4s -0.53
        nearb R num n5s -0.31
        nearb R num particleC 0.7
        nearb R num plainC -0.16
        nearb R num plains 0.08
        nearb R num unitC -0.62
        nearb R num unk0C -0.44
        nearb R num unk0s -0.46
        nearb R num unk1C -0.25
        nearb R num unk2C -0.59
        nearb R num unk2s 0.02
        nearb R num unk3C -0.57
        nearb R num unk3U -0.02
        nearb R num unk3s 0.54
        nearb R num wnameC 0.06
        nearb R num wsurC 0.2
        nearb R pron c4s 0.26
        nearb R pron n1s -0.01
        nearb R pron n2s -0.26
        nearb R pron unk1C 0.38
        nearb R pron unk2C -0.41
        nearb R pron wnameC 0.39
        nearb R relation coms -0.44
        nearb R relation n1s -0.25
        nearb R relation unk0C 0.36
        nearb R relation wsurC 0.25
        nearb R role n2s 0.41
        nearb R role plainC -0.18
        nearb R role wsurC -0.3
        nearb R tail givenC -0.59
        nearb R tail n1s -0.42
        nearb R tail roleC 0.1
        nearb R tail surnameC -0.5
        nearb R tail unitC 0.23
        nearb R tail unk1C 0.4
        nearb R title comC -0.48
        nearb R title n2s -0.38
        nearb R unit coms -0.48
        nearb R unit medwC 0.02
        nearb R unit n1s -0.68
        nearb R unit particleC -0.23
        nearb R unit plains -0.4
        nearb R unit streetC 0.31
        nearb R unit surnameC -0.24
        nearb R unit unk0C 0.27
        nearb R unit unk1C -0.15
        nearb R unit unk3C 0.31
        nearb R unit wnameC -0.07
        shape 91 s -1.3
        shape 91a2 s -0.24
        shape 92 s -0.48
        shape 92a1 U -1.01
        shape 92a192 U -0.35
        shape 94 s -0.23
        shape 95 s 0.88
        shape 96 s 0.47
        shape 97 s 1.1
        shape 98 s 0.79
        shape 99 s 1.3
        shape a191 U -0.64
        shape a191 s -1.08
        shape a191a1 s -0.68
        shape a191a191 U -0.83
        shape a192 U -0.93
        shape a192 s 0.05
        shape a194 U 0.7
        shape a195 U 0.21
        shape a197 U 0.52
        shape a292 U 1.23
        shape a391 U -0.76
        shape a391 s -0.65
        shape a391a1 s -0.42
        shape a396a1 U 0.31
        shape a398 U 0.26
        shape a491 U -0.53
        shape a491 s 0.21
        size 1 C k -0.99
        size 1 C u -1.6
        size 1 s u -0.93
        size 2 C u -1.69
        size 2 U k -0.53
        size 2 U u -1.07
        size 2 s k 0.53
        size 2 s u -0.11
        size 3 C k -0.16
        size 3 C u -0.38
        size 3 U k -1.3
        size 3 U u -1.49
        size 3 s k 0.1
        size 3 s u -0.85
        size 4 C u -0.11
        size 4 U k -0.45
        size 4 U u -1.44
        size 4 s k -0.49
        size 4 s u -0.3
        size 5 C k -0.11
        size 5 C u 0.64
        size 6 C k 0.02
        size 6 C u 1.41
        size 6 U k 0.17
        size 6 s k -0.11
        size 6 s u 0.42
        size 7 C k -0.03
        size 7 C u 1.19
        size 7 U u 0.65
        size 7 s k 0.27
        size 7 s u 0.3
        size 8 C k 0.38
        size 8 C u 1.32
        size 8 U k 0.57
        size 8 U u 0.41
        size 8 s u 0.5
        size 9 C k 0.31
        size 9 C u 1.56
        size 9 U u 0.65
        size 9 s u 0.88
        start2 ac C -0.38
        start2 ad C -0.3
        start2 ah C 0.56
        start2 al C 0.07
        start2 am C 0.38
        start2 an C -0.22
        start2 ap C -0.36
        start2 ap s 0.34
        start2 as C -0.27
        start2 b C -0.39
        start2 ba C -0.34
        start2 be C -0.13
        start2 bo s 0.05
        start2 br C 0.47
        start2 br s -0.21
        start2 bu C 0.38
        start2 bu s 0.44
        start2 ca C 0.15
        start2 ch C 0.46
        start2 cl s 0.28
        start2 co C -0.34
        start2 co s -0.58
        start2 cu C -0.2
        start2 d C -0.17
        start2 d s -0.26
        start2 da U 0.13
        start2 da s 0.65
        start2 de C 0.29
        start2 de U 0.27
        start2 di C -0.51
        start2 di s -0.35
        start2 do U -0.37
        start2 ee C 0.35
        start2 el C -0.14
        start2 en s -0.3
        start2 ep C -0.37
        start2 ev C -0.08
        start2 ex C 0.46
        start2 fa C -0.34
        start2 fa s 0.36
        start2 fi C -0.24
        start2 fi s 0.29
        start2 fl s 0.67
        start2 fo C -0.6
        start2 fr C -0.64
        start2 ga C -0.45
        start2 gi C 0.34
        start2 gi U 0.16
        start2 go C 0.23
        start2 gu C -0.16
        start2 h C -0.1
        start2 ha C -0.02
        start2 ha s -0.25
        start2 hb C -0.39
        start2 hm U 0.33
        start2 hn U 0.5
        start2 ho C -0.01
        start2 hu C -0.13
        start2 hy C -0.24
        start2 id U 0.11
        start2 in s -0.33
        start2 ir C -0.23
        start2 j C 0.37
        start2 ji C 0.33
        start2 jp U 0.78
        start2 ju C -0.41
        start2 ki C 0.17
        start2 kn C -0.34
        start2 la s -0.35
        start2 le C -0.25
        start2 lu s -0.43
        start2 ma U 0.52
        start2 ma s 0.44
        start2 md U -0.45
        start2 me C -0.34
        start2 mi C 0.36
        start2 mi s 0.35
        start2 mo C -0.25
        start2 mo s 0.02
        start2 mr U -0.72
        start2 n C -0.27
        start2 na s -0.28
        start2 ng C 0.55
        start2 ni C -0.22
        start2 ni s 1.23
        start2 no C 0.38
        start2 no s 0.19
        start2 o C -0.33
        start2 oh s 0.9
        start2 ol C 0.62
        start2 op s -0.44
        start2 ot C 0.2
        start2 ou C -0.29
        start2 p C 0.23
        start2 pa s -0.41
        start2 pc U -0.53
        start2 pl s -0.32
        start2 pr C -0.13
        start2 pr s -0.43
        start2 qt C -0.42
        start2 qu C 0.39
        start2 ra C 0.18
        start2 re C -0.44
        start2 ri C 0.34
        start2 ri s 0.18
        start2 ro C -0.08
        start2 ro U 0.22
        start2 ru C 0.51
        start2 sa C 0.34
        start2 sc s -0.39
        start2 se C 0.06
        start2 se s -0.22
        start2 si C -0.36
        start2 sk C 0.36
        start2 sl C -0.32
        start2 sn s 0.18
        start2 so C 0.36
        start2 sp C -0.87
        start2 st C 0.37
        start2 su U -0.26
        start2 su s -0.15
        start2 sy C -0.21
        start2 ta C 0.23
        start2 te C -0.68
        start2 th s 0.45
        start2 ti C 0.16
        start2 tj U 0.56
        start2 tr C 0.12
        start2 tt C -0.45
        start2 tu C 0.53
        start2 tŷ C 0.16
        start2 uk U -0.18
        start2 un C 0.68
        start2 un s 0.19
        start2 ur C -0.56
        start2 ur s -0.35
        start2 ve C -0.14
        start2 vi C -0.05
        start2 vy C -0.27
        start2 wa s -0.45
        start2 we C -0.17
        start2 wh C -0.55
        start2 wh s -0.31
        start2 wi C 0.15
        start2 wo C -0.06
        start2 wo s 0.27
        start2 ww s 0.68
        start2 x C -0.37
        start2 xx s 0.23
        start2 ya C 0.52
        start2 za C -0.08
        start2 ze s 0.47
        start2 美玲 s 0.4
        start2 陈 s 0.42
        v1 ! ws -0.17
        v1 " c -0.18
        v1 " wC 0.75
        v1 " ws -0.86
        v1 #1 c -0.66
        v1 #1 wC -1.18
        v1 #1 wU -0.62
        v1 #1 ws -0.19
        v1 #2 c -0.57
        v1 #2 wC -0.82
        v1 #2 ws 0.35
        v1 #3 n 0.81
        v1 #3 wC -0.48
        v1 #4 n 1.18
        v1 #4 wU 1.05
        v1 #6 n 0.49
        v1 #91a2 c 1.08
        v1 #92a1 wC 0.17
        v1 #a191 wC -0.28
        v1 #a192 wC -0.31
        v1 % n -0.77
        v1 ' wC -0.05
        v1 ( wC 0.26
        v1 ( ws 0.35
        v1 ) n 0.95
        v1 ) wC 0.33
        v1 ) wU -0.51
        v1 + n -0.6
        v1 + wC -0.49
        v1 , wC 0.82
        v1 , ws -0.68
        v1 - n 0.71
        v1 - wC 1.31
        v1 - wU 1.55
        v1 - ws 0.58
        v1 . c -0.52
        v1 . n -0.46
        v1 . wC 0.27
        v1 . ws 0.87
        v1 : wC -0.75
        v1 ; wC 0.54
        v1 ; wU -0.35
        v1 < wC 0.25
        v1 ? n -0.39
        v1 ?m wU 0.48
        v1 @ ws 2.19
        v1 ] n -0.22
        v1 _ ws 0.68
        v1 a wC -0.49
        v1 again wC 0.35
        v1 al wC 0.17
        v1 already wC 0.17
        v1 am n -0.54
        v1 and ws 0.2
        v1 ap wC 0.22
        v1 at c -0.4
        v1 bed wC 0.4
        v1 before n -0.19
        v1 blood wC -0.23
        v1 but n 0.22
        v1 calling ws 0.32
        v1 can't wC 0.41
        v1 cannot wC 0.36
        v1 city wU 0.33
        v1 code wC -0.37
        v1 comfortable wC 0.24
        v1 consultant wC 0.34
        v1 death wC 0.21
        v1 dementia c 0.39
        v1 done wC -0.32
        v1 drain wC 0.55
        v1 e n 0.19
        v1 felt wC 0.24
        v1 five ws 0.22
        v1 for wC -0.49
        v1 from wC 0.23
        v1 given wC 0.04
        v1 had wC 0.56
        v1 has wC 1.78
        v1 hasn't wC 0.41
        v1 here wC 0.44
        v1 here ws 0.75
        v1 hernia wC 0.27
        v1 i wC 0.1
        v1 in n -0.19
        v1 in ws -0.56
        v1 is n 0.16
        v1 la wU 0.33
        v1 la ws -0.3
        v1 looks wC -0.25
        v1 m wC -0.27
        v1 may n 0.55
        v1 med n -0.76
        v1 med wC -0.67
        v1 medw n 0.37
        v1 medw wC -0.35
        v1 mill n 0.35
        v1 ml n -0.29
        v1 ms n -0.19
        v1 mum ws 0.5
        v1 name wC -0.42
        v1 next wC 0.32
        v1 no wC -0.71
        v1 not wC -0.45
        v1 now wU 0.18
        v1 of n -0.5
        v1 office wC 0.21
        v1 oh ws 0.77
        v1 on n -0.51
        v1 on wC -0.29
        v1 on wU -0.4
        v1 one ws 0.73
        v1 pass wC -0.2
        v1 patch wC 0.21
        v1 period wC -0.25
        v1 plain n 0.53
        v1 plain wC -0.47
        v1 pulled wC 0.27
        v1 red wC -0.18
        v1 says wC -0.16
        v1 says ws 0.6
        v1 score wC -0.53
        v1 seen wC 0.17
        v1 settled wC 0.71
        v1 share wC 0.32
        v1 speaking wC 0.19
        v1 still wC 0.32
        v1 stopped wC 0.28
        v1 surname wC 0.51
        v1 surname ws 0.45
        v1 the wC 0.53
        v1 the ws -0.5
        v1 this n 0.29
        v1 to wC 0.18
        v1 took wC 0.29
        v1 twins wC 0.25
        v1 two ws 0.6
        v1 unk0 c 0.29
        v1 unk0 wC 0.28
        v1 unk0 ws -0.3
        v1 unk1 c -0.32
        v1 unk1 n -0.37
        v1 unk1 wC -0.02
        v1 unk2 wC 0.19
        v1 unk2 wU 0.35
        v1 unk2 ws 0.4
        v1 unk3 n 0.48
        v1 unk3 wC 0.43
        v1 unk3 wU -0.41
        v1 unk3 ws 0.14
        v1 up wC -0.25
        v1 was n 0.61
        v1 when n -0.21
        v1 will wC 0.69
        v1 with wC -0.51
        v1 with ws -0.35
        v1 wname wC 0.9
        v1 won't wC 0.5
        v1 works wC 0.26
        v1 would wC 0.31
        v1 wsur wC -0.05
        v1 y n 0.36
        v1 | wC 0.28
        v12 ! ) wC -0.41
        v12 " $ wC 0.24
        v12 " , n 0.04
        v12 " : ws -0.47
        v12 " } n 0.01
        v12 " } wC -0.1
        v12 #1 , wC -0.22
        v12 #1 . wC -0.83
        v12 #1 ; wC 0.14
        v12 #1 plain wC 0.23
        v12 #2 , wC 0.19
        v12 #3 - ws -0.17
        v12 #4 , wU 0.3
        v12 ' leg wC 0.18
        v12 ( #3 n 0.56
        v12 ( real wC -0.31
        v12 , #1 n -0.17
        v12 , #2 ws 0.51
        v12 , #3 c 0.25
        v12 , #4 n 0.22
        v12 , #5 n 0.87
        v12 , #5 wC 0.34
        v12 , #a291 wC 0.37
        v12 , bed n 0.3
        v12 , came n 0.19
        v12 , city wC 0.45
        v12 , clear n -0.3
        v12 , do n 0.06
        v12 , fell n 0.33
        v12 , from n 0.43
        v12 , given wC 0.24
        v12 , hit n -0.24
        v12 , is wC -0.19
        v12 , manager n 0.22
        v12 , med n -0.33
        v12 , my wC 0.35
        v12 , nic wC 0.12
        v12 , off n 0.17
        v12 , on n -0.27
        v12 , red n 0.19
        v12 , reported n 0.25
        v12 , unk0 wC -0.46
        v12 , unk2 wC 0.65
        v12 , unk3 n -0.07
        v12 , wname n -0.11
        v12 , wname wC 0.22
        v12 - #1 n -0.69
        v12 - #2 n 1.05
        v12 - #3 wU -0.11
        v12 - #4 n -0.07
        v12 - #4 wU 0.54
        v12 - #4 ws 0.32
        v12 - #5 n 0.26
        v12 - #6 wC 0.25
        v12 - a wC 0.41
        v12 - on wC 0.17
        v12 - unk0 wC 0.18
        v12 - unk2 wC 0.83
        v12 . #1 n -0.37
        v12 . #2 n 0.72
        v12 . #3 n 0.33
        v12 . #4 n 0.74
        v12 . $ c -0.19
        v12 . $ n -0.02
        v12 . $ ws -0.34
        v12 . , wC 0.64
        v12 . : ws 0.34
        v12 . brand wC -0.34
        v12 . city wC -0.47
        v12 . cultural wC 0.26
        v12 . i wC -0.07
        v12 . med wC -0.42
        v12 . office c 0.19
        v12 . school wU 0.36
        v12 . sec ws 0.48
        v12 . still n 0.32
        v12 . surname wC 0.43
        v12 . unk0 ws 0.08
        v12 . unk2 ws 0.4
        v12 . wname wC -0.15
        v12 . wsur wC 0.45
        v12 / #1 n 0.67
        v12 / #1 wC -0.36
        v12 / #3 n -0.42
        v12 / unk2 n -0.34
        v12 : #1 wC 0.07
        v12 : #4 wC -0.28
        v12 : #91a1 c 0.29
        v12 : #91a1 n 0.77
        v12 : #a291 n 0.62
        v12 : / ws 0.71
        v12 : : c 0.32
        v12 : surname wC -0.31
        v12 : the wC 0.17
        v12 : unk1 ws -0.25
        v12 : unk2 wC -0.34
        v12 ? ? wC 0.17
        v12 ? no wC -0.3
        v12 aged #1 wC 0.2
        v12 al - wC 0.17
        v12 already asked wC 0.17
        v12 and a wC -0.39
        v12 and her n -0.44
        v12 and i wC 0.32
        v12 and on n 0.22
        v12 and plain wC -0.21
        v12 and unk0 n -0.26
        v12 are sharing ws 0.21
        v12 at #1 n 0.12
        v12 at #2 n 0.23
        v12 at #3 wC 0.22
        v12 calling for ws 0.32
        v12 comfortable , wC 0.25
        v12 death medw wC 0.21
        v12 e #92a2 n 0.19
        v12 ex , ws 0.25
        v12 eyes are wC 0.31
        v12 f medw n 0.5
        v12 felt sick wC 0.24
        v12 for the wC 0.05
        v12 given #2 ws 0.2
        v12 had some ws 0.18
        v12 have brand ws 0.33
        v12 hernia . wC 0.27
        v12 i can't wC 0.1
        v12 in bay wC 0.37
        v12 in med wC 0.27
        v12 in the wC -0.21
        v12 is good ws 0.37
        v12 is my wC 0.25
        v12 med #2 wC 0.14
        v12 med . wC -0.26
        v12 med breathing ws 0.59
        v12 med eat ws 0.36
        v12 med stayed wC 0.19
        v12 med stop ws 0.25
        v12 medw $ wC 0.27
        v12 needs unk0 ws 0.27
        v12 not brand wC 0.12
        v12 office said wC 0.21
        v12 on brand wC -0.16
        v12 on the n -0.42
        v12 patch came wC 0.21
        v12 period is ws 0.4
        v12 plain $ n 0.29
        v12 plain $ wC -0.23
        v12 plain . n -0.29
        v12 plain ran wC 0.3
        v12 plain unk2 ws 0.63
        v12 scored #1 wC 0.19
        v12 seen by wC 0.19
        v12 share a wC 0.32
        v12 she scored n -0.15
        v12 stopped breathing wC 0.26
        v12 surname , wC 0.15
        v12 tea ? wC 0.44
        v12 this med n 0.22
        v12 to #2 n 0.18
        v12 took my ws 0.36
        v12 unk0 unk0 wC -0.21
        v12 unk1 surname ws 0.26
        v12 unk2 #2 ws 0.16
        v12 unk2 . wC 0.37
        v12 unk3 , wC 0.29
        v12 unk3 - wC 0.36
        v12 unk3 / n -0.26
        v12 unk3 is ws 0.45
        v12 was born wC 0.28
        v12 wname , wC 0.23
        v12 works in wC 0.25
        v12 wsur $ n 0.23
        v12 wsur healed wC 0.26
        v1b #1 cityC -0.44
        v1b #1 unitC 0.75
        v1b #2 coms 0.17
        v1b #3 comC 0.49
        v1b #4 unk2U 0.5
        v1b #a391 n2s 0.2
        v1b $ c4U 0.38
        v1b $ c4s -0.3
        v1b $ c6U 0.16
        v1b $ comC 0.32
        v1b $ medC -0.44
        v1b $ n1s -0.26
        v1b $ n2s -0.21
        v1b $ n5s 0.09
        v1b $ n6s 0.29
        v1b $ particles -0.35
        v1b $ plainC -0.3
        v1b $ streetU 0.36
        v1b $ streets 0.65
        v1b $ unitC 0.19
        v1b $ unk0C -0.54
        v1b $ unk0s 0.32
        v1b $ unk1C 0.24
        v1b $ unk1U 0.01
        v1b $ unk1s -0.11
        v1b $ unk2C -0.15
        v1b $ unk2s -0.07
        v1b $ unk3C -0.35
        v1b $ unk3U 0.32
        v1b $ wnameC 0.32
        v1b $ wsurC 0.12
        v1b ( n2s -0.24
        v1b ( n4s 0.21
        v1b ( unk2C -0.21
        v1b ( unk2s 0.43
        v1b ) n1s -0.22
        v1b , brandC 0.19
        v1b , c10U 0.29
        v1b , c2U 0.19
        v1b , c3s -0.23
        v1b , c4U -0.64
        v1b , c7U 0.34
        v1b , eponymC -0.14
        v1b , givenU -0.38
        v1b , medC -0.42
        v1b , medwC -0.37
        v1b , monthC -0.61
        v1b , n1s -0.06
        v1b , n2s -0.17
        v1b , n3s -0.71
        v1b , n4s 0.27
        v1b , n5s 0.36
        v1b , streetC 0.65
        v1b , surnameC 0.34
        v1b , unk2C -0.06
        v1b , wnameC 0.39
        v1b , wsurC 0.35
        v1b - c3U 0.57
        v1b - c4U 0.6
        v1b - eponymC -0.32
        v1b - n1s -0.2
        v1b - n2s 0.15
        v1b - n5s 0.03
        v1b - particleC 0.49
        v1b - surnameC -0.29
        v1b - unitC 0.16
        v1b - unk2C 0.36
        v1b - unk3C 0.27
        v1b . c2U -0.18
        v1b . c3s 0.28
        v1b . medC -0.47
        v1b . medwC -0.31
        v1b . n3s 0.2
        v1b . n4s -0.12
        v1b . n5s -0.01
        v1b . particleC 0.54
        v1b . plainC -0.54
        v1b . relations 0.3
        v1b . surnameC 0.27
        v1b . unitC 0.87
        v1b . unk0C -0.32
        v1b . unk1C -0.45
        v1b . unk1s -0.29
        v1b . unk2C 0.78
        v1b . unk3C 0.14
        v1b . wnameC 0.25
        v1b . wsurC -0.21
        v1b / n1s 0.15
        v1b / n3s -1.41
        v1b / unk3C -0.39
        v1b : c2U 0.35
        v1b : c4s 0.34
        v1b : c5U -0.35
        v1b : comC -0.67
        v1b : givenC 0.28
        v1b : n1s 0.31
        v1b : n2s -0.83
        v1b : unk1C -0.29
        v1b : unk1s 0.69
        v1b : unk3s 0.27
        v1b = unk2s 0.18
        v1b and n2s 0.19
        v1b and n4s -0.42
        v1b bank plains 0.42
        v1b by unk0C -0.31
        v1b death unk2C 0.21
        v1b e n4s 0.19
        v1b five coms 0.22
        v1b from wnameC 0.31
        v1b given particles 0.33
        v1b given wnameC 0.48
        v1b has unk2C -0.06
        v1b here comC -0.17
        v1b is comC 0.61
        v1b is eponymC -0.16
        v1b is medC 0.16
        v1b is monthC -0.17
        v1b is wnameC 0.14
        v1b its coms -0.24
        v1b la particleU 0.33
        v1b med comC -0.28
        v1b med unk2C 0.17
        v1b medw unk1C -0.37
        v1b not unk1C 0.23
        v1b not unk3C -0.24
        v1b oh coms 0.77
        v1b ok coms 0.23
        v1b on unitC -0.3
        v1b one coms 0.76
        v1b period wnameC -0.25
        v1b plain wnameC -0.33
        v1b road unitU 0.46
        v1b says unk1s 0.37
        v1b she n1s -0.15
        v1b surname particles 0.44
        v1b surname unk0C 0.26
        v1b the medC 0.69
        v1b the wnameC -0.39
        v1b to n1s 0.17
        v1b two coms 0.59
        v1b unk0 n1s -0.39
        v1b unk0 n2s 0.22
        v1b unk0 unk0C -0.45
        v1b unk0 wnames -0.08
        v1b unk1 particles 0.22
        v1b unk1 unk1C 0.31
        v1b unk2 n4s 0.24
        v1b unk2 unk3C -0.13
        v1b unk2 wnameC 0.39
        v1b unk3 n1s 0.43
        v1b unk3 unk2C -0.43
        v1b unk3 unk3C 0.27
        v1b was givenC -0.24
        v1b with unk1C -0.22
        v1b with unk2C -0.18
        v1b wsur unk0C 0.16
        v1b | n1s -0.35
        v1b | plainC 0.28
        v2 #1 c -0.65
        v2 #1 n -1.41
        v2 #1 wU -1.34
        v2 #1 ws -0.63
        v2 #2 c -0.7
        v2 #2 n -0.35
        v2 #2 wU -0.07
        v2 #2 ws 0.02
        v2 #3 c 0.4
        v2 #3 n 0.18
        v2 #3 wC -0.22
        v2 #4 c 0.72
        v2 #4 n 1.33
        v2 #4 wU 0.55
        v2 #4 ws 0.32
        v2 #5 wC 0.81
        v2 #5 wU 0.8
        v2 #91a1 c 0.29
        v2 #91a1 n 0.98
        v2 #91a1 wC 0.21
        v2 #91a2 wC 0.67
        v2 #92a1 n -0.55
        v2 #a191 c -0.22
        v2 #a191 wC -0.4
        v2 #a291 wC 0.38
        v2 $ n -0.26
        v2 $ wC -0.13
        v2 $ ws -0.17
        v2 ( n -0.39
        v2 ( wU 0.38
        v2 ) wC -0.32
        v2 , c -0.18
        v2 , n -0.25
        v2 , wC 0.12
        v2 , ws 0.45
        v2 - wC 0.08
        v2 - ws -0.25
        v2 . wC -0.51
        v2 / n -0.35
        v2 / wC 0.24
        v2 / ws 0.42
        v2 : c -0.25
        v2 : n 0.28
        v2 : wC -0.4
        v2 : ws -0.16
        v2 < wC 0.29
        v2 = c -0.38
        v2 a n -0.58
        v2 against wC 0.26
        v2 are wC 0.29
        v2 asked wC 0.17
        v2 bad wC -0.37
        v2 bed wC 0.39
        v2 born n 0.13
        v2 born wC 0.31
        v2 brand n -0.5
        v2 breathing wC 0.32
        v2 bus n -0.21
        v2 came n 0.19
        v2 came wC 0.3
        v2 can't wC 0.1
        v2 city n 0.75
        v2 clear n -0.3
        v2 country wC 0.08
        v2 cultural wC 0.26
        v2 day n -0.48
        v2 days wC 0.17
        v2 eponym n -0.41
        v2 example ws 1.79
        v2 f n 0.66
        v2 first wC 0.25
        v2 for wC -0.16
        v2 g n 0.24
        v2 gave wC -0.49
        v2 given n -0.23
        v2 have wC 0.1
        v2 healed wC 0.26
        v2 help wC -0.42
        v2 here wC 0.35
        v2 hernia wC 0.4
        v2 his wC 0.44
        v2 hit n -0.24
        v2 home wC -0.26
        v2 i wC 0.29
        v2 in c -0.31
        v2 left wC -0.23
        v2 leg wC 0.18
        v2 ln wC -0.13
        v2 manager n 0.22
        v2 me wC -0.34
        v2 med c -0.3
        v2 med n 0.02
        v2 medw wC 0.21
        v2 my n 0.26
        v2 needs wU 0.3
        v2 nic wC 0.12
        v2 nine ws 0.69
        v2 no n -0.24
        v2 number wC 0.46
        v2 off n 0.17
        v2 office c 0.19
        v2 on wC -0.42
        v2 please wC 0.29
        v2 ran wC 0.3
        v2 rd n 0.46
        v2 real wC -0.31
        v2 red n 0.19
        v2 repeat wC 0.7
        v2 rude ws 0.26
        v2 scored n -0.15
        v2 sec ws 0.48
        v2 september wC -0.21
        v2 sharing ws 0.21
        v2 she n 0.3
        v2 she wC -0.2
        v2 sick wC 0.67
        v2 so wC -0.15
        v2 surname n -0.2
        v2 surname wC 0.13
        v2 take wC 0.41
        v2 the n 0.24
        v2 the wC 0.43
        v2 the ws -0.38
        v2 then wC -0.34
        v2 they n -0.39
        v2 this n 0.19
        v2 twice wC -0.34
        v2 unk0 c -0.28
        v2 unk0 wC -0.01
        v2 unk1 n -0.26
        v2 unk1 wC 0.23
        v2 unk1 wU -0.35
        v2 unk1 ws -0.05
        v2 unk2 c -0.36
        v2 unk3 n 0.42
        v2 unk3 wC 0.23
        v2 wants n -0.24
        v2 when wC -0.21
        v2 with wC -0.48
        v2 wname wC 0.29
        v2 wname ws -0.36
        v2 wsur wC -0.29
        v2 wsur ws 0.12
        v2 yard n 0.36
        v2 } n 0.01
        v2 } wC -0.1
        w1 ! wC -0.29
        w1 " ws -1.07
        w1 #2 n 0.97
        w1 #2 wC 0.42
        w1 #3 c -0.29
        w1 #3 n 1.35
        w1 #3 wU 0.39
        w1 #4 n 0.65
        w1 #5 n 0.64
        w1 #6 c 0.43
        w1 #a194 n 0.44
        w1 #a292 wU 2.3
        w1 & wC -0.58
        w1 ( n 0.93
        w1 ( ws -0.53
        w1 + n 0.65
        w1 , c -0.67
        w1 , n 0.37
        w1 , wC -0.82
        w1 , ws -0.46
        w1 - wC 1.21
        w1 - wU 0.75
        w1 - ws 0.3
        w1 . wC -1
        w1 . wU -0.55
        w1 . ws 1.71
        w1 / c 0.28
        w1 / n 0.59
        w1 / wC -0.62
        w1 : c 0.37
        w1 : wC 0.11
        w1 : wU 0.43
        w1 ; c -0.27
        w1 ; wC -0.7
        w1 ; ws -0.62
        w1 = ws -0.22
        w1 > n -0.48
        w1 ? wC 0.08
        w1 ?m n -0.33
        w1 @ ws 2.08
        w1 [ n -0.2
        w1 ] ws 0.65
        w1 ^ c -0.37
        w1 ^ n 0.2
        w1 ^ wC -0.29
        w1 ^ wU -0.35
        w1 ^ ws -0.36
        w1 _ n 0.77
        w1 _ ws 0.78
        w1 a c -0.25
        w1 a n -0.46
        w1 a wC -1.88
        w1 a ws -1.13
        w1 admitted n 0.25
        w1 after wC -0.63
        w1 aged n 0.71
        w1 am wU 0.23
        w1 and n -0.42
        w1 and wC -0.47
        w1 at c -0.21
        w1 at wC -0.58
        w1 at ws 1.35
        w1 be n 0.12
        w1 bed n -1.17
        w1 born n 1.19
        w1 brand c -0.43
        w1 brand n -0.56
        w1 build n -0.25
        w1 bus n 0.36
        w1 by wC 0.16
        w1 by ws 0.47
        w1 call wU 0.18
        w1 can wC 0.6
        w1 consultant wC -0.26
        w1 day n -0.36
        w1 dr wC 1.08
        w1 dr ws 1.09
        w1 emailed c 0.19
        w1 ending n 0.35
        w1 ends n 0.2
        w1 eponym n -0.34
        w1 father wC 0.33
        w1 flat n 1.13
        w1 for wC 0.38
        w1 from n 0.71
        w1 from wC 0.19
        w1 given c -0.51
        w1 given n 0.45
        w1 given wC 0.62
        w1 given ws 0.42
        w1 has wC -0.26
        w1 he' n -0.2
        w1 his wC -0.28
        w1 i'm wC 0.34
        w1 in n -1.78
        w1 in wC 0.06
        w1 is c 0.42
        w1 is n 0.23
        w1 is wU 1.12
        w1 is ws 0.69
        w1 it wC -0.61
        w1 its ws 1.1
        w1 jan n 0.05
        w1 lot c 0.51
        w1 may c 0.21
        w1 may n 0.82
        w1 med n -0.41
        w1 med wC -0.64
        w1 med ws -0.22
        w1 medw wC 0.67
        w1 mr wC 0.39
        w1 mrs wC 0.48
        w1 mrs ws 0.49
        w1 ms wC 0.56
        w1 my wC -1.14
        w1 my wU -0.53
        w1 my ws -1.07
        w1 name wC 0.54
        w1 number c 0.45
        w1 number n 0.7
        w1 nurse wC 0.94
        w1 of wC -0.52
        w1 old wC 0.23
        w1 on n 0.8
        w1 on wC -0.04
        w1 our n 0.31
        w1 outside wC 0.19
        w1 over n -0.49
        w1 pain n -0.54
        w1 plain n -0.33
        w1 plain wC -0.05
        w1 plain wU 0.66
        w1 plain ws 0.62
        w1 plate c 0.32
        w1 plate wU 0.43
        w1 range n -0.31
        w1 receptionist ws 0.27
        w1 remember wC -0.36
        w1 room n -0.72
        w1 said wC -0.34
        w1 scored n -0.37
        w1 seen wC 0.23
        w1 serial n 0.3
        w1 st wC -1.09
        w1 start wC -0.33
        w1 street n 0.33
        w1 taxi n -0.2
        w1 tell ws 0.5
        w1 the c 0.37
        w1 the n -0.72
        w1 the wC -2.05
        w1 the ws -0.66
        w1 to n 0.38
        w1 to wU -0.43
        w1 turned n 0.88
        w1 turns n 0.22
        w1 unit n 0.63
        w1 unk0 n -0.77
        w1 unk0 ws -0.52
        w1 unk1 n -0.06
        w1 unk1 wC 0.18
        w1 unk1 ws 0.25
        w1 unk2 n 0.09
        w1 unk2 wC 0.48
        w1 unk2 ws 0.28
        w1 unk3 n 0.36
        w1 unk3 wC 0.73
        w1 user c 0.29
        w1 user ws 0.35
        w1 van wC 0.23
        w1 warrant n 0.33
        w1 was n -0.62
        w1 weight c -0.41
        w1 with ws -0.4
        w1 wname wC 0.28
        w1 wname ws -0.01
        w1 wname' wC -0.32
        w1 | wC -0.62
        w1b " comC -0.22
        w1b " n4s -0.22
        w1b " unk2U -0.13
        w1b #4 unk1s 0.52
        w1b ( n2s 0.18
        w1b ( unk2s -0.23
        w1b , cityC 0.33
        w1b , comC 0.23
        w1b , eponymC -0.27
        w1b , n1s -0.01
        w1b , n2s 0.05
        w1b , n3s -0.27
        w1b , n4s 0.25
        w1b , n5s 0.34
        w1b , plainC -0.14
        w1b , unitU 0.63
        w1b , unk1C 0.27
        w1b , unk2U -0.38
        w1b , unk2s -0.26
        w1b , unk3C -0.19
        w1b , unk3U -0.46
        w1b - c2U 0.43
        w1b - c3U 0.38
        w1b - givenC -0.25
        w1b - n1s -0.13
        w1b - n2s 0.51
        w1b - n3s -0.06
        w1b - n5s 0.28
        w1b - unitC 0.53
        w1b - unk2s 0.32
        w1b - unk3C -0.32
        w1b - unk3s 0.43
        w1b . cityC -0.37
        w1b . n3s 0.44
        w1b . n4s 0.67
        w1b . plainC -0.42
        w1b . unk0C -0.35
        w1b . unk3s -0.37
        w1b / meds 0.53
        w1b / n2s -0.44
        w1b / n4s 0.32
        w1b / n5s -0.08
        w1b / unk2s -0.16
        w1b / unk3s -0.16
        w1b : c3U -0.56
        w1b : givenC 0.42
        w1b : medU 0.2
        w1b : particleC -0.32
        w1b : streetC -0.16
        w1b : unk2C 0.26
        w1b : unk3C 0.33
        w1b : wsurC 0.32
        w1b ; n5s 0.12
        w1b = unk1s 0.35
        w1b ?m unk2C 0.22
        w1b ^ callC -0.61
        w1b ^ comC -0.13
        w1b ^ givenC 0.08
        w1b ^ n4s -0.52
        w1b ^ particles 0.72
        w1b ^ surnameC' 0.23
        w1b ^ unk0C -0.47
        w1b ^ unk0s 0.29
        w1b ^ unk1C -0.18
        w1b ^ unk2C -0.15
        w1b ^ unk3U 0.13
        w1b ^ wnameC -0.71
        w1b ^ wsurC -0.21
        w1b a n2s -0.45
        w1b after givenC -0.26
        w1b aged n2s 0.75
        w1b and unk2s 0.19
        w1b and unk3C 0.36
        w1b at c3s -0.21
        w1b at n1s 0.68
        w1b at n3s 0.44
        w1b at n4s -0.71
        w1b brand unk0C -0.21
        w1b by unk0s 0.29
        w1b by unk2s 0.38
        w1b can unk3s -0.27
        w1b city n4s 0.23
        w1b de particleU 0.51
        w1b dr wsurC -0.11
        w1b ending n4s 0.35
        w1b eponym surnameC -0.27
        w1b from unk2C -0.15
        w1b given n2s 0.31
        w1b given particles 0.34
        w1b given surnameC 0.33
        w1b given unitC 0.31
        w1b given unk2C 0.24
        w1b given unk3C -0.28
        w1b given wsurC -0.25
        w1b in comC 0.08
        w1b in monthC -1.3
        w1b is coms 0.26
        w1b mail brands 0.48
        w1b med medwU 0.39
        w1b med unk3s 0.04
        w1b medw c2U 0.29
        w1b newline comC -0.34
        w1b newline medwC 0.22
        w1b of monthC 0.82
        w1b of n2s -0.48
        w1b on n2s 0.26
        w1b one coms 0.3
        w1b or givenC -0.19
        w1b our n2s 0.31
        w1b pain n1s -0.54
        w1b plain n1s -0.44
        w1b plain n3s -0.51
        w1b plain n4s 0.65
        w1b plain streetC 0.53
        w1b plain unk3C -0.35
        w1b road n1s 0.41
        w1b scored n2s -0.34
        w1b seen n2s 0.43
        w1b she' n2s 0.61
        w1b since n2s 0.46
        w1b since n4s -0.58
        w1b street n2s 0.33
        w1b surname particles 0.18
        w1b taxi n4s -0.2
        w1b the c3s 0.69
        w1b the c4s 0.56
        w1b the wnameC -0.57
        w1b to medC 0.37
        w1b to plainC 0.19
        w1b turns n2s 0.22
        w1b unit n1s 0.63
        w1b unk0 unk2C -0.48
        w1b unk1 n2s 0.31
        w1b unk1 n3s 0.88
        w1b unk1 n4s -0.24
        w1b unk1 n5s -0.51
        w1b unk2 n1s 0.56
        w1b unk2 n3s -0.59
        w1b unk3 n1s -0.35
        w1b unk3 n4s 0.48
        w1b unk3 streetU 0.36
        w1b wait n2s -0.11
        w1b warrant n4s 0.33
        w1b weight c4s -0.41
        w1b with unk0C -0.18
        w1b wsur n4s 0.27
        w1b wsur particleC 0.23
        w1b wsur unk0C 0.17
        w1b wsur unk1C -0.25
        w1b | n1s -0.34
        w1b | n2s 0.21
        w1b | unk2C -0.24
        w1v1 " . wC 0.18
        w1v1 " . ws 0.28
        w1v1 # - n 0.09
        w1v1 #1 : wC 0.73
        w1v1 #2 . wC -0.43
        w1v1 #2 plain ws 0.63
        w1v1 #3 #1 ws 0.63
        w1v1 #4 city wU 0.33
        w1v1 ( #4 wU 0.22
        w1v1 ( - wU 0.49
        w1v1 + ( n 0.56
        w1v1 + - n 0.29
        w1v1 , #1 wC -0.85
        w1v1 , #2 wC -0.71
        w1v1 , #2 ws 0.36
        w1v1 , $ n -0.28
        w1v1 , $ wC 0.34
        w1v1 , $ wU 0.12
        w1v1 , , wU -0.47
        w1v1 , - wC -0.37
        w1v1 , . wC -0.3
        w1v1 , . ws -0.28
        w1v1 , / n -0.32
        w1v1 , and wC 0.25
        w1v1 , felt wC 0.24
        w1v1 , in wC -0.24
        w1v1 , mum ws 0.5
        w1v1 , plain n 0.6
        w1v1 , to wC 0.28
        w1v1 , unk2 c 0.56
        w1v1 , unk3 wC 0.29
        w1v1 , wname wC 0.33
        w1v1 - #2 n -0.27
        w1v1 - $ n 0.11
        w1v1 - $ wC 0.22
        w1v1 - $ ws 0.07
        w1v1 - , c 0.2
        w1v1 - , n 0.14
        w1v1 - , wC 0.26
        w1v1 - : c -0.35
        w1v1 - ; n 0.18
        w1v1 - has ws 0.31
        w1v1 - unk2 n 0.43
        w1v1 - | n 0.14
        w1v1 . " n 0.18
        w1v1 . " wC 0.26
        w1v1 . #2 wC 0.38
        w1v1 . $ n 0.45
        w1v1 . $ wC 0.69
        w1v1 . , n -0.36
        w1v1 . . n 0.42
        w1v1 . . wC -0.04
        w1v1 . . ws -0.4
        w1v1 . / n -0.13
        w1v1 . : wC 0.29
        w1v1 . already wC 0.17
        w1v1 . at n -0.42
        w1v1 . med wC 0.22
        w1v1 . plain n -0.54
        w1v1 . surname wC 0.34
        w1v1 . to wC -0.28
        w1v1 . unk3 n 0.03
        w1v1 / #3 ws 0.23
        w1v1 / $ n 0.3
        w1v1 / . n 0.19
        w1v1 / on n -0.4
        w1v1 / right n 0.47
        w1v1 / to n 0.29
        w1v1 / with n 0.3
        w1v1 : #2 wC 0.21
        w1v1 : #2 wU 0.2
        w1v1 : #4 wC -0.12
        w1v1 : $ wC -0.37
        w1v1 : - wC -0.31
        w1v1 : . n -0.37
        w1v1 : . wC -0.05
        w1v1 : / n -0.31
        w1v1 : : c 0.59
        w1v1 : : n 0.75
        w1v1 : : ws 0.36
        w1v1 : ] n 0.13
        w1v1 : and wC -0.21
        w1v1 : for wC -0.24
        w1v1 : not wC 0.13
        w1v1 : surname wC 0.3
        w1v1 : unk1 wC 0.51
        w1v1 ; . n 0.23
        w1v1 = $ c -0.24
        w1v1 = / wC -0.23
        w1v1 ? = ws 0.56
        w1v1 ?m | wU 0.27
        w1v1 ^ #1 wC 0.36
        w1v1 ^ & wC 0.22
        w1v1 ^ , wC 0.25
        w1v1 ^ , ws 0.22
        w1v1 ^ - n 0.32
        w1v1 ^ . n 0.31
        w1v1 ^ / n -0.15
        w1v1 ^ / wC 0.22
        w1v1 ^ and wC 0.76
        w1v1 ^ and ws 0.24
        w1v1 ^ ap wC 0.22
        w1v1 ^ can't wC 0.4
        w1v1 ^ dementia c 0.39
        w1v1 ^ eyes wC 0.31
        w1v1 ^ had wC 0.48
        w1v1 ^ has wU 0.8
        w1v1 ^ hasn't wC 0.41
        w1v1 ^ here wC 0.24
        w1v1 ^ is wC 1.31
        w1v1 ^ la wU 0.33
        w1v1 ^ m wC -0.27
        w1v1 ^ med ws 0.89
        w1v1 ^ pass wC -0.2
        w1v1 ^ patch wC 0.21
        w1v1 ^ patient wC -0.25
        w1v1 ^ period ws 0.4
        w1v1 ^ red wC -0.18
        w1v1 ^ surname wC 0.17
        w1v1 ^ the wC -0.4
        w1v1 ^ to wC -0.58
        w1v1 ^ unk1 n -0.27
        w1v1 ^ works wC 0.25
        w1v1 _ _ ws 0.37
        w1v1 about , wC -0.14
        w1v1 admitted / n 0.24
        w1v1 am $ wU 0.23
        w1v1 and $ wC -0.19
        w1v1 and are ws 0.21
        w1v1 and both wC 0.23
        w1v1 at , n -0.5
        w1v1 at . n -0.64
        w1v1 at e n 0.19
        w1v1 at plain n 0.79
        w1v1 born . n 0.99
        w1v1 can have ws 0.33
        w1v1 city unk2 ws 0.5
        w1v1 eponym / n -0.21
        w1v1 flat $ n -0.2
        w1v1 for / n 0.32
        w1v1 for : wC 0.21
        w1v1 given $ wC 0.23
        w1v1 home may n 0.37
        w1v1 in unk1 ws 0.27
        w1v1 is #91a1 ws 0.56
        w1v1 is given n 0.24
        w1v1 is there ws 0.42
        w1v1 is unk2 wC 0.15
        w1v1 it $ wC -0.58
        w1v1 its $ ws -0.06
        w1v1 its , ws 0.46
        w1v1 mail . ws 0.5
        w1v1 med $ wC 0.19
        w1v1 med $ ws 0.57
        w1v1 med , n -0.51
        w1v1 med , wC -0.23
        w1v1 need to ws 0.36
        w1v1 newline , n 0.21
        w1v1 newline unk2 wC 0.14
        w1v1 number $ n 0.64
        w1v1 of . n 0.09
        w1v1 on . n 0.2
        w1v1 on / n 0.47
        w1v1 on street wC 0.32
        w1v1 on the wC 0.54
        w1v1 or , wC -0.41
        w1v1 our year n 0.31
        w1v1 per : wC 0.24
        w1v1 plain $ wC -0.22
        w1v1 plain - wC 0.36
        w1v1 plain . n -0.26
        w1v1 plain : n -0.21
        w1v1 plain two ws 0.38
        w1v1 receptionist was ws 0.27
        w1v1 road , n 0.41
        w1v1 she' $ n 0.34
        w1v1 sister $ ws 0.25
        w1v1 street $ n 0.33
        w1v1 taxi . n -0.2
        w1v1 tell med ws 0.5
        w1v1 the $ c 0.43
        w1v1 the med wC 0.19
        w1v1 to . ws 0.58
        w1v1 to and wC -0.2
        w1v1 to unk1 n 0.3
        w1v1 turns this n 0.22
        w1v1 two on wC 0.19
        w1v1 unk0 ! wC -0.41
        w1v1 unk0 $ wC -0.46
        w1v1 unk0 , wC 0.26
        w1v1 unk0 / n 0.4
        w1v1 unk0 : wC -0.25
        w1v1 unk2 - n -0.52
        w1v1 unk2 . n 0.13
        w1v1 unk2 / n 0.52
        w1v1 unk2 med wC -0.44
        w1v1 warrant . n 0.33
        w1v1 wname , wC 0.27
        w1v1 wsur and wC -0.18
        w1v1 | | wU -0.46
        w2 #1 c -0.77
        w2 #1 n -0.45
        w2 #1 wU -0.23
        w2 #1 ws -0.21
        w2 #2 n -0.16
        w2 #2 wC 0.22
        w2 #2 wU -0.23
        w2 #3 n 0.34
        w2 #3 wU 0.19
        w2 #4 wC -0.11
        w2 #4 ws 0.85
        w2 #5 n 0.56
        w2 #5 wC 0.35
        w2 #5 wU 0.57
        w2 #5 ws 0.26
        w2 #7 n 0.24
        w2 #91a2 wC 0.29
        w2 #92a192 n -0.64
        w2 #92a194a1 n 0.33
        w2 #a191 n -0.24
        w2 #a192 c -0.16
        w2 #a291 n 0.2
        w2 , n -0.24
        w2 , wC 0.36
        w2 , ws -0.29
        w2 - n -0.4
        w2 - wC -0.41
        w2 . n -0.45
        w2 . wC -0.01
        w2 . wU -0.54
        w2 . ws -0.66
        w2 / n -0.72
        w2 : c -0.25
        w2 : n -0.15
        w2 : wC -0.14
        w2 ; n -0.28
        w2 = wC 0.39
        w2 ^ c -0.18
        w2 ^ n -0.24
        w2 ^ wU 0.08
        w2 ^ ws 0.12
        w2 a ws -0.5
        w2 after wC -0.48
        w2 agent wC -0.24
        w2 and wC -0.3
        w2 and ws -0.57
        w2 as wC 0.25
        w2 ask ws 0.25
        w2 at wC -0.37
        w2 at ws 0.72
        w2 bad wC -0.21
        w2 brand c 0.09
        w2 brand wC -0.68
        w2 breast wC -0.26
        w2 by wC 0.46
        w2 cats wC 0.21
        w2 check wC 0.27
        w2 child wC -0.36
        w2 county n 0.41
        w2 date n 0.34
        w2 done wC -0.3
        w2 dr wC 0.92
        w2 due wC -0.17
        w2 example ws 1.21
        w2 film wC -0.38
        w2 front ws -0.16
        w2 gave wC -0.37
        w2 given n 0.1
        w2 given wC 0.41
        w2 gran n 0.36
        w2 her wC 0.24
        w2 home wC 0.09
        w2 i n -0.48
        w2 i'm ws 1.01
        w2 in ws -0.01
        w2 interpreter n 0.26
        w2 is c 0.27
        w2 known wC 0.17
        w2 late wC 0.25
        w2 list n -0.2
        w2 live wC 0.61
        w2 lives wC 0.3
        w2 looking wC 0.09
        w2 me wC 0.27
        w2 me ws 0.11
        w2 med c 0.25
        w2 med n 0.23
        w2 med wU -0.47
        w2 mm wC -0.23
        w2 name wC 0.41
        w2 no c 0.56
        w2 no n 0.32
        w2 no wC -0.3
        w2 nurse wC -0.37
        w2 of wC -0.24
        w2 on c 0.08
        w2 on ws 0.36
        w2 opened ws 0.24
        w2 operation n 0.13
        w2 out wC -0.48
        w2 pain n -0.59
        w2 phoned ws 0.3
        w2 pill n -0.32
        w2 plate n 0.63
        w2 plate wU 0.5
        w2 rep wC 0.33
        w2 room wC 0.3
        w2 round wC 0.52
        w2 runner wC 0.15
        w2 seen wC -0.47
        w2 settled wC 0.24
        w2 seven ws 0.86
        w2 son n -0.17
        w2 state wC -0.25
        w2 surname n 0.29
        w2 the ws -0.71
        w2 then wC 0.18
        w2 thing wC -0.2
        w2 time n -0.29
        w2 unit n 0.33
        w2 unk0 n -0.39
        w2 unk0 ws -0.21
        w2 unk1 wU -0.41
        w2 unk2 n 0.48
        w2 unk2 ws -0.28
        w2 unk3 n 0.36
        w2 visit n 0.19
        w2 water wC -0.15
        w2 we're wC 0.24
        w2 we're ws 0.29
        w2 with wC 0.2
        w2 wks n 0.36
        w2 wname c -0.24
        w2 wname ws -0.26
        w2 worse wC -0.27
        w2 wsur wC 0.03
        w2 wsur ws -0.28
        w2 x ws -0.28
        w21 " : n -0.39
        w21 #1 ) wC 0.4
        w21 #1 , wC -0.4
        w21 #1 - n -0.44
        w21 #1 ; wC 0.15
        w21 #1 and n 0.06
        w21 #1 plain ws 0.67
        w21 #1 to n 0.17
        w21 #1 unk2 n -0.48
        w21 #1 unk3 wU 0.36
        w21 #2 #2 wC 0.58
        w21 #2 , n -0.2
        w21 #2 , wC -0.23
        w21 #2 - n 0.89
        w21 #2 . n 0.46
        w21 #2 . wC -0.29
        w21 #2 / n 1.09
        w21 #2 : n -1.27
        w21 #2 ; n 0.12
        w21 #2 plain wC 0.44
        w21 #3 . n 1.22
        w21 #3 / n -1.83
        w21 #3 : n 0.25
        w21 #3 bus n 0.36
        w21 #4 #4 ws 0.54
        w21 #4 - n -0.06
        w21 #4 . n -0.22
        w21 #4 . wC 0.39
        w21 #4 plain n 0.25
        w21 #4 unk1 n 0.4
        w21 #5 - n 0.57
        w21 #5 - wC 0.35
        w21 #92a192 : n -0.64
        w21 #92a194a1 , n 0.33
        w21 ( unk0 wC -0.41
        w21 ) : wU 0.22
        w21 , #4 wU 0.33
        w21 , #91a1 wC 0.26
        w21 , city n 0.22
        w21 , city ws 0.5
        w21 , flat n 0.29
        w21 , is n -0.23
        w21 , med wC -0.41
        w21 , plain n -0.25
        w21 , suite n 0.26
        w21 , surname n -0.18
        w21 , taxi n -0.2
        w21 , unk2 n 0.11
        w21 , unk2 wC 0.31
        w21 , warrant n 0.33
        w21 , wsur n -0.22
        w21 - mail ws 0.48
        w21 . #1 wC -0.34
        w21 . emailed c 0.19
        w21 . med n -0.44
        w21 . unk3 n -0.48
        w21 / / ws 0.61
        w21 / unk2 n -0.4
        w21 : " wC 0.4
        w21 : " wU -0.23
        w21 : : c 0.21
        w21 : given wC 0.33
        w21 : the wC 0.18
        w21 ; newline wC 0.31
        w21 ^ ^ c -0.37
        w21 ^ ^ wC -0.29
        w21 ^ ^ wU -0.35
        w21 ^ ^ ws -0.36
        w21 ^ i'm n 0.16
        w21 ^ our n 0.31
        w21 ^ told ws 0.33
        w21 ^ two wC 0.19
        w21 ^ unk0 wC -0.25
        w21 ^ unk1 n -0.2
        w21 ^ unk1 wC 0.15
        w21 ^ unk3 n -0.28
        w21 ^ wname wC -0.27
        w21 a . wC 0.27
        w21 after - ws 0.37
        w21 ask sister ws 0.25
        w21 at number n 0.62
        w21 bed #1 wC 0.71
        w21 birth : wC 0.12
        w21 brand med c 0.28
        w21 cats in wC 0.21
        w21 city : wC 0.31
        w21 consultant : wC 0.18
        w21 county road n 0.41
        w21 fever in wC -0.42
        w21 for the wC -0.32
        w21 from unk3 n 0.19
        w21 given - ws 0.32
        w21 given . wC -0.28
        w21 given is n 0.05
        w21 he is n -0.16
        w21 he turns n 0.22
        w21 home , wC 0.16
        w21 i am wU 0.23
        w21 is unk3 n 0.26
        w21 it . wC 0.48
        w21 looking after wC 0.09
        w21 me and ws 0.18
        w21 med , wC 0.35
        w21 med . wC -0.39
        w21 med to wC -0.27
        w21 medw / ws 0.52
        w21 mg . wC 0.22
        w21 new med wC 0.2
        w21 nine . wC 0.17
        w21 note for n 0.32
        w21 of dr wC -0.14
        w21 on may c 0.21
        w21 patient , wC -0.37
        w21 phoned , ws 0.3
        w21 plain : wC 0.28
        w21 plain street n 0.33
        w21 plain to wC 0.15
        w21 please call wU 0.18
        w21 runner : wC 0.15
        w21 seen by wC -0.47
        w21 she is n 0.51
        w21 state : wC -0.25
        w21 surname , wU 0.57
        w21 the wname wC -0.59
        w21 this is wC 0.27
        w21 uncle , n 0.23
        w21 unk0 , wC -0.37
        w21 unk0 . wC -0.48
        w21 unk0 : n -0.24
        w21 unk0 : wU 0.27
        w21 unk0 by wC 0.21
        w21 unk0 since wC -0.34
        w21 unk0 with wC -0.17
        w21 unk1 #3 ws 0.63
        w21 unk1 , n 0.33
        w21 unk1 - wC 0.2
        w21 unk1 . wC -0.48
        w21 unk1 : c -0.21
        w21 unk1 : wC 0.42
        w21 unk1 and wC 0.23
        w21 unk2 . n 0.25
        w21 unk2 . wC 0.43
        w21 unk2 / ws -0.56
        w21 unk2 ; wC -0.45
        w21 unk2 receptionist ws 0.27
        w21 unk2 | n -0.45
        w21 unk3 , wC 0.47
        w21 unk3 - n -0.23
        w21 was in wC -0.06
        w21 wks , n 0.36
        w21 wname , n 0.24
        w21 wname and wC -0.23
        w21 wsur , n 0.1
        w21 wsur ending n 0.35
        w21 yes she' n 0.3
        word basil C -0.17
        word berry C -0.13
        word best C -0.33
        word bob C 0.17
        word card C -0.29
        word council C -0.37
        word cross C -0.44
        word dean C -0.11
        word diet C -0.13
        word du s 0.3
        word example s 1.82
        word fifty s 0.38
        word flat C 1.4
        word flat s 0.77
        word gate C -0.38
        word grace C -0.26
        word hand C -0.33
        word hope C -0.14
        word hundred s 1.4
        word iris C -0.22
        word jan C -0.4
        word jasmine C 0.24
        word joy C -0.33
        word june C -0.44
        word major C -0.23
        word mark C -0.32
        word oh s 0.9
        word penny C -0.35
        word porter C -0.29
        word post C -0.25
        word rd U 0.36
        word room s 0.34
        word rose C -0.44
        word sage C -0.21
        word sept C 0.34
        word silver s 0.23
        word st C -0.38
        word unit C 0.51
        word upon s 0.5
        word van C 0.41
        word van s 0.56
        word via C 0.6
        word ward C -1.26
        word wells C 0.27
        word x C -0.37
        word year C -0.5
        word young C -0.31
        word zero s 0.47
        """
}
