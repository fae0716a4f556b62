import Access
import HTTP
import JSON

/// What each code of a problem document means, and what to do.
enum ErrorPages {
    struct Page: Sendable {
        let code: String
        let status: Int
        let meaning: String
        let advice: String
    }

    static let all: [Page] = text.split(separator: "\n")
        .compactMap { line in
            let parts = line.split(separator: "|")
                .map { part in
                    part.split(separator: " ").joined(separator: " ")
                }
            guard parts.count == 4, let status = Int(parts[1]) else { return nil }
            return Page(code: parts[0], status: status, meaning: parts[2], advice: parts[3])
        }

    private static let text = """
        bad_request | 400 | The request can't be read as what it says it is. | Mend it; do not repeat it as it is.
        unauthenticated | 401 | There is no proof of who calls, or it does not count. | Sign in, then repeat.
        second_factor_required | 401 | A one-time code is needed beside the password. | Send it with the next try.
        token_expired | 401 | The proof has run out. | Take a new token, then repeat.
        forbidden | 403 | The role may not do this. | Ask somebody who may.
        origin_denied | 403 | The web page's origin is not on the list. | An administrator lets it in.
        not_your_patient | 403 | The record is somebody else's, or another unit's. | In an emergency: POST /api/emergency/access.
        step_up_required | 403 | A fresh proof is needed for this. | POST /api/auth/step-up, then repeat.
        not_found | 404 | There is nothing at this path, or nobody of this name. | Look the name up again.
        method_not_allowed | 405 | The path does not take this method. | `Allow` names those it takes.
        request_timeout | 408 | The request did not arrive in time. | Send it whole, or nearer to the service.
        conflict | 409 | The record stands otherwise than the request supposes. | Read it again; `current` tells what stands.
        claim_conflict | 409 | Somebody else holds the case. | Wait until `lease_expires_at`, or ask them.
        idempotency_in_progress | 409 | The same request is still being worked on. | Repeat it a little later.
        erased | 410 | The patient's record was erased. | Nothing brings it back.
        version_mismatch | 412 | The case changed since it was read. | Read it again, decide again.
        upgrade_required | 426 | This path speaks WebSocket only. | Ask again with `Upgrade: websocket`.
        payload_too_large | 413 | The body is larger than the path takes. | Send less.
        uri_too_long | 414 | The request line is too long. | Put what is long into a body.
        unsupported_media_type | 415 | The body is of a kind the path does not take. | Send application/json.
        range_not_satisfiable | 416 | The page has no such part. | `Content-Range` tells its length.
        expectation_failed | 417 | `Expect` names something that is not known. | Send `100-continue` or nothing.
        validation_failed | 422 | A field is missing or out of its bounds. | `detail` names it.
        idempotency_mismatch | 422 | The key stands for another request. | Take a new key.
        precondition_required | 428 | Idempotency-Key, or If-Match, is needed here. | Send what `detail` names.
        rate_limited | 429 | Too many requests. | Wait as long as `Retry-After` says; flagged words always pass.
        header_fields_too_large | 431 | The header fields are too many or too long. | Send fewer.
        integrity_failed | 500 | A stored record can't be read or does not verify. | An officer runs `anamnesis verify`.
        not_built | 501 | This part of the service is not built yet. | Do without it.
        not_implemented | 501 | The method or transfer coding is not known here. | Use those of HTTP/1.1.
        degraded | 503 | The record can't be written or read now. | Repeat after `Retry-After`; call the emergency number if it presses.
        overloaded | 503 | Too much is asked for, or too many are connected. | Repeat after `Retry-After`; red flags always pass.
        draining | 503 | The service is stopping. | Repeat after `Retry-After`.
        projection_behind | 503 | The read models have not come as far as asked. | Repeat after `Retry-After`.
        timeout | 503 | No answer was ready in time. | Repeat after `Retry-After`.
        version_not_supported | 505 | The protocol's version is not known here. | Speak HTTP/1.1.
        model_unavailable | 503 | No model answers; the interviewer does. | Go on.
        """
}

extension API {
    /// `GET /docs/errors/{code}`: what problem documents call their type.
    func errorPage(_ call: Call) throws(Problem) -> HTTPResponse {
        let code = call.parameter("code")
        guard let page = ErrorPages.all.first(where: { $0.code == code }) else {
            throw Problem(404, "not_found", "There is no such error.")
        }
        return .json([
            "code": .string(page.code), "status": JSON(page.status),
            "meaning": .string(page.meaning), "advice": .string(page.advice),
            "emergency_number": .string(settings.emergencyNumber),
        ])
    }

    /// `GET /.well-known/smart-configuration` (SMART App Launch 2 §2.2), as far as it holds here.
    func smartConfiguration() -> HTTPResponse {
        .json([
            "issuer": .string(identity.settings.issuer),
            "jwks_uri": "/.well-known/jwks.json",
            "token_endpoint": "/api/auth/token",
            "grant_types_supported": ["api_key", "password", "refresh_token"],
            "scopes_supported": .array(
                Set(
                    Role.allCases.flatMap { role in
                        [[], Scopes.grantable]
                            .flatMap { Scopes.text(role, $0).split(separator: " ") }
                    }
                )
                .sorted().map { .string(String($0)) }
            ),
            "capabilities": ["permission-v2"],
        ])
    }
}
