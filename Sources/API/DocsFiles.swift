import HTTP
import Synchronization
import World

/// A page about the service that is the same for everybody and repeats nothing of what was asked, so that its
/// compressed length tells nothing.
enum DocsFile: Hashable, Sendable {
    case overview
    case overviewPage
    case openAPI
    case openAPIYAML
    case openAPI32
    case openAPI32YAML
    case asyncAPI
    case postman
    case console
    case complianceExamples(category: String?, limit: Int)
    case scenarios(category: String?, showsData: Bool)
    case examples(language: String?)

    var type: String {
        switch self {
        case .overview, .openAPI, .openAPI32, .asyncAPI, .postman, .complianceExamples, .scenarios,
            .examples:
            "application/json"
        case .overviewPage, .console: "text/html; charset=utf-8"
        case .openAPIYAML, .openAPI32YAML: "application/yaml"
        }
    }
}

/// These pages as files: made and compressed when first asked for and kept, with entity tags and parts.
final class DocsFiles: Sendable {
    private let files = Mutex<[DocsFile: StaticFile]>([:])

    /// The file; `make` is called when nobody asked for it before.
    func file(_ name: DocsFile, make: () -> [UInt8]) -> StaticFile {
        if let known = files.withLock({ $0[name] }) { return known }
        // Outside of the lock, so that nobody waits; two that come first at once make the same.
        let made = StaticFile(make(), type: name.type)
        files.withLock { $0[name] = made }
        return made
    }
}

extension StaticFile {
    /// The answer, with a problem document where a condition failed or no such part is there.
    func answer(to request: HTTPRequest, now: Timestamp) throws(Problem) -> HTTPResponse {
        let response = response(to: request, now: now)
        switch response.status {
        case 412:
            throw Problem(412, "version_mismatch", "The page is another than the one you hold.")
        case 416:
            throw Problem(
                416,
                "range_not_satisfiable",
                "The page has no such part.",
                headers: response.headers["Content-Range"].map { [("Content-Range", $0)] } ?? []
            )
        default: return response
        }
    }
}
