/// The fields an event's body may have; what parameters of projection files are checked against.
public struct DeclaredEvent: Sendable {
    let name: String
    let fields: Set<String>

    /// An event name and the names of its body's fields.
    public init(name: String, fields: some Sequence<String>) {
        self.name = name
        self.fields = Set(fields)
    }
}
