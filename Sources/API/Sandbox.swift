public import Access
public import HTTP

/// A service of its own, with an empty log, on which suites and load may do as they like.
///
/// Nothing of it reaches the clinical log: it is another server in another directory.
public protocol Sandbox: Sendable {
    /// Answers as a service would.
    func respond(to request: HTTPRequest) async -> HTTPResponse
    /// A proof that counts there alone.
    func token(role: Role, user: String) -> String
    /// Ends it and removes its directory.
    func stop() async
}
