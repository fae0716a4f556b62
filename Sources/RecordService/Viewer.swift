public import Clinical

/// Somebody looking at something, as access events name it.
public struct Viewer: Sendable {
    /// Who looks.
    public let user: UserID
    /// In what role.
    public let role: String
    /// The screen or answer: `queue`, `case`, `chat`, `alerts`, `audit`, ….
    public let view: String
    /// Why: `TREAT`, `PATRQT`, `HOPERAT`, … (HL7 PurposeOfUse).
    public let purpose: String
    /// What narrows the view, if anything does.
    public let filter: String?
    /// What stands for the words that were searched for (``Viewings/tag(ofSearched:)``); each other search is a look of
    /// its own.
    ///
    /// It stands in the event, sealed and in no list, where they found nobody; where they found somebody that tells more.
    /// The words themselves, such as a name, would outlive the erasure of whom they name.
    public let searched: String?
    /// The request that looks.
    public let requestID: String?
    /// Where it comes from.
    public let address: String?

    /// A viewer.
    public init(
        user: UserID,
        role: String,
        view: String,
        purpose: String,
        filter: String? = nil,
        searched: String? = nil,
        requestID: String? = nil,
        address: String? = nil
    ) {
        self.user = user
        self.role = role
        self.view = view
        self.purpose = purpose
        self.filter = filter
        self.searched = searched
        self.requestID = requestID
        self.address = address
    }
}
