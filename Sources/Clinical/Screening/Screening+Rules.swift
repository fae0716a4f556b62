extension Screening {
    /// Lines of the rule tables that could not be used; empty in a good build.
    public static var ruleFaults: [String] { rules.faults }
}
