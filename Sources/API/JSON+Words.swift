import JSON

extension JSON {
    /// A text member that says something; `nil` where it is absent, null, or holds blanks alone.
    func words(_ name: String) throws(Problem) -> String? {
        guard let text = try text(name), text.hasWords else { return nil }
        return text
    }
}

extension String {
    /// Whether anything can be seen in it: blanks and characters without a width are no reason and no question.
    var hasWords: Bool {
        unicodeScalars.contains {
            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
                && $0.value > 0x1F
        }
    }
}
