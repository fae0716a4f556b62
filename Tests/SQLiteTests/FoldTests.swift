import SQLite
import Testing

@Suite("Lower case in SQL")
struct FoldTests {
    @Test(
        "fold() lowers letters of every script, and passes null and what has no letters on",
        arguments: [
            ("Zoë ÅNGSTRÖM", "zoë ångström"), ("ИВАНОВ", "иванов"), ("ΑΘΗΝΆ", "αθηνά"),
            ("İzmir", "i\u{307}zmir"),
            ("", ""), ("12 %", "12 %"), ("痛み", "痛み"), ("a\u{0}B", "a\u{0}b"),
        ]
    )
    func folds(text: String, folded: String) throws {
        let statement = try Connection(path: "", mode: .memory)
            .prepare("SELECT fold(?), fold(NULL)")
        try statement.bind(.text(text), at: 0)
        #expect(try statement.step())
        #expect(statement.column(0) == .text(folded))
        #expect(statement.column(1) == .null)
    }
}
