extension String {
    /// Whether both are the same bytes; `==` takes texts for equal that Unicode only calls equivalent.
    func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
