// How the names of people are spelled: a weight for each run of letters, for words that are of no list.
//
// Trained by tools/name_spelling.py (logistic regression over runs of two to five letters) on names of many
// countries (the lists of Faker, MIT) against English words (SCOWL, see Lexicon+EverydayWords.swift) and names of drugs (the open
// vocabularies that drug-named-entity-recognition gathers, MIT). One letter is one weight, `A` -32/12 to `-` 31/12.
extension Lexicon {
    /// How much more a word of small letters looks like a name than like a word or a drug: above 0 rather a name.
    static func nameLikeness(_ lower: String) -> Double {
        let word = [0x5E] + Array(plain(lower).utf8) + [0x24]
        guard word.count <= 40, runs.count == 4096 else { return 0 }
        var sum = bias
        for start in word.indices {
            var hash: UInt32 = 2_166_136_261
            for end in start..<min(start + 5, word.count) {
                hash = (hash ^ UInt32(word[end])) &* 16_777_619
                let length = end - start + 1
                guard length >= 2, length < 5 || end == word.count - 1 else { continue }
                sum += runs[Int((hash ^ hash >> 16) & 4095)]
            }
        }
        return Double(sum) / 12
    }

    private static let bias = 31
    private static let runs: [Int] = {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".utf8)
        var weights: [UInt8: Int] = [:]
        for (index, letter) in letters.enumerated() { weights[letter] = index - 32 }
        return table.utf8.compactMap { weights[$0] }
    }()

    private static let table = """
        ZhgYhhigddidXgehieecnedgjZbehfeZdhjVmdfYhgfgifgggfmfhcedklleeeeggfiddihegeeeifaXgbhdjhhf
        hhaejhdflhebeejjdiffeYgXafjbhhgbgkheidggfkbhhefihcicflfffdaejheihbegjaffYdhdecXdfcfghefd
        eceghigefncjwZdbgjhgggefdgggecbfdgffegggieaecZdeehgifehgilbeeihkcUjdehejheeeagdkbeedchdj
        dlelpgigbebjajfjgcfajghYcjakfhXjhiciifgfeggddfieeacfffjgddfhggjgeggfhicegkfdhgkZafkchcff
        gmffXcbmeghejcpddhhichiackhkggcdhicdZhacgkXagkmdfjgfedafgcZdehffdeedkgnieeheZebscuejiffe
        kdddhigcgcehfdhhgchkZZcfbdjgffhgdefekfehgfgfddmkVhibYaoigechcgbeebecjwjdifkfcgjlehgficeZ
        gYdihiheejfghifkhdlakcihefhdgjjddcdZedadkhefcjfidjhdkdfjgechhbjjcadfbdbgqjebeXhggdfhdccf
        befkeiggedgeYfeaegkhhgegfljgegbggaZeihafdcicchghfgfgfgshicfkgjhcihakgedfZfcijfdYbhgohhef
        lheeedfkhadglecdglgghgUedgeaddhkffbjeafiejhhfeehfhdechfVjgcfihhdgiaffZgejgfibdijiggnedkf
        jjffgfjfdechmeigdchiTbmbjecdffekfdehlhfeakdjgggfhShfifggjcgdjeacfeeghdfbkeWhdblgeddigeja
        cceefhhcgjbgggfffiibffjifghcgndfefeeefcekfdfffVcjifddigekfccdgZefghjgfefidilYfehidibfaeh
        algkefmdiidhgsYgddfgbcgfgcifeffffhcchdeefhiefkfdZbadggbgdjggieigekhogghaeddcfegdgeghhfhg
        gikiioeehgeodfebpfffhggaiciggglfcffefjkikdgihhbmZeebefhbcgfffkdYifegdecYfZefibjchbcegeji
        ebefhffnecmdhcdcgbfbigffddfijjekfggjkedfhgabcWjeidbgificefffjfjjigdUfkjjbhkbjfgfakeYidkf
        jbdhaaWgfldkcddahgbbehfgedocekfcdggddgbgdhhXflfcdedkiggfqZgldjbgbhgfjbghfhedighdefifhfkc
        pjefYcbgfgffkggiogeZjlcciffgfigfhicafcifdgbgbgbhefgjbghefdnbjfctlfgcfedeijhhkhfhgifgifcg
        WlgiedgfegfflffcfhfdbaafedhledhdldadgfiZfjjhbZifhclccfaedhoieccddahdhbbgejeecdenjdkggfXh
        ZfdZgZfSefcffkfgdcgjffhdhgeifbkgdhZqhhkeheddegdfdelffggZbcfcecfaXgdehddiccfdgcfjjicmmdYe
        gfaebiaefjhcfjffbgeefdhZabcdcdgiYgheeegdgebdhebddiafheebffhfjeiffgefihgfhbddaemZcfhbpeej
        hjigifdhcigejfbjlbhiagdffggfggdheajcjfefjeachddhfcfgfigiaYlifddcjZeifhdcdeXeflhcjebkfdbe
        afgckjhcicahhmfXZdcdiffbffgjlggYgakghecjhdfdfdacbaheghcchhbcdceecibgcdOXgTeefbhfeeihgfdh
        fiefeadhhaffhdWahmkXcegcidhgfiehhcdggdgejcfghZhhbhgfjhhheemiejegevighVdfhbceggYfjiefaWee
        gZenheeeZdchbkeiggZhhbjjeeaebehbhfcaihfkgccdeceledfmegihfbegfhhbylhhafibdffgddighiecfdhd
        iigbacejejfkiidcjgcfjhhefadjZfhdhhfdcgefjfodfhacVfkeedlgiidiceZeccbgalcihhgheclYegieefec
        hdjcijjlbihbeidehehkdedhjhlfeekYgdfbgcighlXobfgehijcekbdhfhdcfeakgbeVfdfiZekceeeefjehecc
        ycfkhfcfefbdgjkbifdfcadjegfedffehkffgcghjYigXecdbedkifhWkdeecfggmgegjfdhdbfjgeijegebgjda
        kedcghigfjehbfkifjdcggmehdkafigfggchklfcgbhiigaibgkfacffdjefcgZieggdhhefcgekbbhhfgbdecdg
        fhhhcghhYjidicdfhghehfddhhghahdfgeYcacfkfefhgZflXbdhghfjhcbfgdhngeccgghjkgefiiZcahjdkYci
        fegeiZnbghfaedgakhiffglggfjebddidhbehZggkjigmihcfnjfdjgegckgigdeggdigibcWeacenheegkjecgi
        gbZdjdhfhgjeccefgihiifbhhohfeghgeffecjahbjhcemefdcfefbkeXgdffghhohdgdiiedeaiffheklmibRkd
        hdkljlfcdehagihfcZfcicbjcgghafghobdWgegcfgfhgdekjggZakdgfbhhdjhfjkhhfaXfahheahegihhfidge
        ehcfgghgYgdfZifihbhcjjekdqghegZfjdifehfgbhkmifjchgehcdfbggahhceijhhilcfejfggeffjjiZghcec
        ehhfbfbhdjbigcfffgfbffcedbhfkeemfdfckmjugraceemdjgiedgeedhddkjbcdeeeefaehihfbgfgdeigihml
        ZijggcieiggogcbjhjiefnfagjgcideijcgcddffgfcfffghdggPghZbcgbeeebhhXcghigaicfjeeYdgfbjcdge
        gbedijeigecdgheZfgfefcdigjhhedfjoggifddmgfggjckgieigeciejicihcgcfgfhlhhnehnfhgddhefecffo
        YfdhdfdgefYfghhdjVgdgmhffdcccejfhbejfeeccfebliihdikejeZejfcejdfegijikhgeeaahfZeZbrdherej
        eikdfeojgjiflahghbegiehggeigfeeiehhfeZfbfhghgegigejahcfiffkmmVeehecgWdVgbeimdeagefgifhhb
        hfecgeehlfghXhcegeVbfgihcdfjiefhfdjfegldfkjffheigiZiZceghfafZbdiigdicjbfgceibfgghfhfedee
        chdaiidgjhkeefeifeYcfjbbedkeicfehikdZjikXkjjgddghhgebbdefcdhbghiflgcdgiefbifhfbdejefbagd
        idZdVbggggegddgehgchiilbelcemkjfpefhegjhagigdffeekjifcgijchefhdccfeikhfebgZlicehYgQfeeef
        ohfdrbemgfllefjjfXdchgfjVhgejffgeejgfhdfjbleZhfodgeiaZdebgZTgihecgeemhgchbgdmgSficicgiij
        egegdlfndfehaghhhhuhcdffncZffafegcejkchdfdddjkdfgfifkfgeeWReeiiejaeedfacihihebgdlrlaefcZ
        efleemlfghfjdggnegdhcheeeibeehfqigcjchfegfdhjgiagiifkebcgidcaZeehdcfiihfkcehfdgbjfbhfkgf
        ideoicdlchckfejheggjbnTjhdejdgdkggiackfcgeejdfdgefbhlefadXlOfiadgjchdjedekheegifgbcjijZh
        egeddgcbfcdgffijifaeebpfjgbfempZclfkidcdehaiigcedikhbfdjfdfdkigjiigdiebfhXdedlkccfjfgifh
        fjhbadfZahfchZhYgaecjfZcjgfacdgfdiehhhfjjeYTcUmghfffhighibghghgfdccdheeehgfZpjchdkedbfib
        cejekdciedfgdcjhjhkifielihdecdXglffegdgegcbhgfhX
        """
}
