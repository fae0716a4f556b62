import API
import Access
import EventLog
import HTTP
import JSON
import Synchronization
import World

extension RecordServer {
    /// Most bytes of the trail that one order answers; more goes over HTTP.
    private static let auditBytesMax = 4 << 20

    /// Answers a question to the trail for whoever owns the directory: `GET` of a path under `/api/audit/`.
    ///
    /// Asked as a compliance officer called `operator`, with `audit.clinical` if `isClinical`; on record like
    /// any other look. The text and its status, or why there is none.
    func askTrail(
        _ target: String,
        isClinical: Bool
    ) async -> Result<(status: Int, text: String), TrailError> {
        guard target.hasPrefix("/api/audit/") else {
            return .failure(TrailError(text: "a question is a path under /api/audit/"))
        }
        var grant = TokenGrant(subject: "operator", role: .compliance)
        if isClinical { grant.scope = "audit.clinical" }
        return await ask(target, grant)
    }

    /// What the surface answers who holds such a token: a `GET`, or a `POST` of a body.
    func ask(
        _ target: String,
        _ grant: TokenGrant = TokenGrant(subject: "operator", role: .compliance),
        body: JSON? = nil
    ) async -> Result<(status: Int, text: String), TrailError> {
        guard let keys = SigningKeys.newest(in: log) else {
            return .failure(TrailError(text: "no token can be made: keys.db can't be read"))
        }
        let minter = TokenMinter(
            issuer: configuration.issuer,
            audience: configuration.audience,
            key: keys.current
        )
        let token = minter.mint(grant, seconds: 60, world: world)
        guard
            let request = HTTPRequest(
                body == nil ? "GET" : "POST",
                target,
                headers: [
                    "Authorization": "Bearer \(token)", "Content-Type": "application/json",
                ],
                body: body?.bytes ?? []
            )
        else { return .failure(TrailError(text: "the question can't be read")) }
        let response = await api.respond(to: request)
        switch response.content {
        case .bytes(let bytes):
            guard bytes.count <= Self.auditBytesMax else { return .failure(.tooLong) }
            return .success((response.status, String(decoding: bytes, as: UTF8.self)))
        case .stream(_, let make):
            let collected = Mutex<[UInt8]?>([])
            let writer = BodyWriter { part in
                collected.withLock { bytes in
                    guard let count = bytes?.count, count + part.count <= Self.auditBytesMax else {
                        bytes = nil
                        return false
                    }
                    bytes?.append(contentsOf: part)
                    return true
                }
            }
            await make(writer)
            guard let bytes = collected.withLock({ $0 }), !writer.wasAborted else {
                return .failure(.tooLong)
            }
            return .success((response.status, String(decoding: bytes, as: UTF8.self)))
        case .none, .events, .webSocket:
            return .failure(TrailError(text: "this can't be asked here"))
        }
    }
}

/// Why a question to the trail has no answer; one line.
struct TrailError: Error {
    let text: String

    static let tooLong = TrailError(
        text: "the answer is longer than 4 MiB, or broke off: narrow it, or ask over HTTP"
    )
}
