import Access
import Testing

/// A text without the marks `⟦…⟧` in it, and which of its scalars stood between them.
func unmarked(_ marked: String) -> (text: String, wanted: [Bool]) {
    var text = String.UnicodeScalarView()
    var wanted: [Bool] = []
    var isInside = false
    for scalar in marked.unicodeScalars {
        switch scalar {
        case "⟦": isInside = true
        case "⟧": isInside = false
        default:
            text.append(scalar)
            wanted.append(isInside)
        }
    }
    return (String(text), wanted)
}

/// Expects that of a text exactly the stretches between marks are found.
func expectMarked(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let (text, wanted) = unmarked(marked)
    var found = [Bool](repeating: false, count: wanted.count)
    for span in Redactor.spans(in: text) {
        for index in span.start..<span.end { found[index] = true }
    }
    let redacted = Redactor.redact(text).text
    #expect(found == wanted, "\(redacted)", sourceLocation: sourceLocation)
}
