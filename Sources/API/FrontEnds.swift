import HTTP
import Web
import World

/// The built-in pages and their files, compressed once, with entity tags; the pages twice, for both places they stand at.
struct FrontEnds: Sendable {
    private let pages: [Web.Page: StaticFile]
    private let integrated: [Web.Page: StaticFile]
    private let assets: [String: StaticFile]

    init() {
        func files(below prefix: String) -> [Web.Page: StaticFile] {
            Dictionary(
                uniqueKeysWithValues: Web.Page.allCases.map { page in
                    (page, StaticFile(page.html(below: prefix), type: "text/html; charset=utf-8"))
                }
            )
        }
        pages = files(below: "")
        integrated = files(below: "/integration")
        assets = Dictionary(
            uniqueKeysWithValues: Web.assets.map { ($0.name, StaticFile($0.bytes, type: $0.type)) }
        )
    }

    func page(_ page: Web.Page, _ call: Call, now: Timestamp) throws(Problem) -> HTTPResponse {
        let isIntegrated = call.request.path != API.bare(call.request.path)
        return try answer(isIntegrated ? integrated[page] : pages[page], call, now)
    }

    /// `GET /assets/{name}`.
    func asset(_ call: Call, now: Timestamp) throws(Problem) -> HTTPResponse {
        try answer(assets[call.parameter("name")], call, now)
    }

    private func answer(
        _ file: StaticFile?,
        _ call: Call,
        _ now: Timestamp
    ) throws(Problem) -> HTTPResponse {
        guard let file else { throw Problem(404, "not_found", "There is no such file.") }
        var response = try file.answer(to: call.request, now: now)
        response.headers["Content-Security-Policy"] = Web.policy
        return response
    }
}
