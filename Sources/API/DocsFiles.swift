import Cryptography
import HTTP
import Synchronization
import World

/// Pages about the service itself, as files: compressed once, with entity tags and parts.
///
/// Only for pages that are the same for everybody and repeat nothing of what was asked, so that their compressed
/// length tells nothing. Bounded: the ``max`` that were asked for last are kept.
final class DocsFiles: Sendable {
    private static let max = 16
    private let files = Mutex<[String: StaticFile]>([:])

    /// The answer with the same bytes as `answer`, in the form that the request asks for.
    func answer(_ answer: HTTPResponse, to request: HTTPRequest, now: Timestamp) -> HTTPResponse {
        guard answer.status == 200, case .bytes(let bytes) = answer.content,
            let type = answer.headers["Content-Type"]
        else { return answer }
        let key = type + SHA256.hash(bytes).hex
        let known = files.withLock { $0[key] }
        let file = known ?? StaticFile(bytes, type: type)
        if known == nil {
            files.withLock { files in
                if files.count >= Self.max, let any = files.keys.first { files[any] = nil }
                files[key] = file
            }
        }
        var response = file.response(to: request, now: now)
        response.headers.append("Vary", "Accept")
        return response
    }
}
