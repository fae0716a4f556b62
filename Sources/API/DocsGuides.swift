import HTTP
import JSON

/// A page of a few paragraphs on how one thing is done, in Markdown.
struct Guide: Sendable {
    let name: String
    let text: String

    static let all: [Guide] = [
        Guide(
            name: "first-steps",
            text: """
                # First steps

                1. `POST /test/mock/chat {"message": …}` shows what the rules say; it needs no token and records nothing.
                2. `POST /api/auth/token` gives a token; `GET /api/auth/me` says whose it is and until when.
                3. A patient opens a conversation: `POST /api/sessions`, or `/ws/chat` with a `session_id` of the client's own.
                4. A nurse reads `GET /api/nurse/queue` and claims: `POST /api/nurse/queue/{patient_id}/claim`.

                Each path is also served under `/integration`. `GET /docs/` lists all, `GET /openapi.json` their fields.
                """
        ),
        Guide(
            name: "live",
            text: """
                # Live channels

                `/ws/chat` and event streams tell each durable thing with a `seq`. Keep the last one and the `epoch` of
                `welcome`. After a cut, come back with `{"type":"resume","payload":{"epoch":…,"seq":…}}`, or with
                `Last-Event-ID` on a stream, also after the service has been restarted; a dashboard's stream that is 404 is
                opened anew. `resumed`: nothing is missing. `resync_required`: read `snapshot_url` first. What bears no
                `seq`, such as a `red_flag_alert` that is told again, is no repeat to drop.

                `ack` means on disk. After `nack`, or when none comes, send the same again under the same `client_id`: it is
                recorded once. `goodbye` says before a close whether and when to come back. Types you don't know: ignore them.

                `/docs/console` shows the frames of any channel.
                """
        ),
        Guide(
            name: "retries",
            text: """
                # Asking again

                - A POST under an `Idempotency-Key` is done once. Its repeat gets the same answer and
                  `Idempotency-Replayed: true`; another body under the key is 422 `idempotency_mismatch`.
                - Two at once: one is 409 `idempotency_in_progress`; repeat it after `Retry-After`.
                - Should the service end after the change and before its answer was kept, the repeat is 409 `conflict` with
                  `current.carried_out: true`: nothing is done twice. Read what stands.
                - A change under `If-Match` (or `expected_version`) that is out of date is 412 and `current` tells the version.
                - Where the service demands them (`APP_REQUIRE_PRECONDITIONS`), a POST that commits without a key, or a change
                  without a version, is 428; emergency buttons and words that raise a red flag pass without.
                - 429 and 503 carry `Retry-After`; `retryable` says whether the same request can succeed later.
                - Words that the red-flag rules know are taken, whatever limit is spent.
                """
        ),
        Guide(
            name: "nurse",
            text: """
                # A nurse's client

                Open `/ws/chat?user_type=nurse` and, for alerts alone with places kept free for them, `/ws/emergency/`.
                Claim a case before acting on it: the lease lasts two minutes and is renewed while you are connected. Send the
                version you saw as `If-Match`; two nurses at once are one act and one 409 that names who was first.
                `POST …/action` approves, overrides, escalates or asks for more; `POST …/undo` within ten seconds takes it back.
                Every look at a record is an event before the record is shown.
                """
        ),
        Guide(
            name: "troubleshooting",
            text: """
                # When something does not work

                On the service's machine `anamnesis doctor` tries sockets, streams, the nurses' desk, origins and models as front
                ends do and says what is amiss; `anamnesis doctor ws --url https://NAME` goes the way that clients go, through
                whatever stands in front. It is shown no patient, and nobody counts on it as a nurse.

                - A socket does not open. 401 or close 4401: the token; `GET /api/auth/me` says until when it lasts. 403
                  `origin_denied`: the page's origin is not listed. 426: a proxy in front does not pass on `Upgrade` and `Connection`.
                  Close 4403: `user_type` is not the token's. Close 4429: too many sockets of one user.
                - A stream falls silent or ends early. A proxy holds answers back (turn its buffering off for `/api/streaming/`), or
                  its read time-out is shorter than the 15 seconds between heartbeats. Come back with `Last-Event-ID`; 204 means
                  that it was at its end. A reader who does not read is cut off (close 4008 on sockets).
                - The nurses' desk does not load. 401 and 403: token and role, as above. 429: `Retry-After`. 503: `/readyz` and
                  `/health` say what the service lacks; `code` says whether it can't write, is behind or drains.
                """
        ),
        Guide(
            name: "verify",
            text: """
                # Verifying the log

                `GET /checkpoint` is a signed note over everything recorded so far; keep copies where the operator has no
                access. `anamnesis verify DIR` checks a copied log without keys and without this service; `tools/verify_log.py`
                does the same in another language. `GET /api/audit/events/{seq}` holds an event's inclusion proof.
                """
        ),
    ]
}

extension API {
    /// `GET /docs/guides/{name}`.
    func guide(_ call: Call) throws(Problem) -> HTTPResponse {
        let name = call.parameter("name")
        guard let guide = Guide.all.first(where: { $0.name == name }) else {
            let names = Guide.all.map(\.name).joined(separator: ", ")
            throw Problem(404, "not_found", "There is no such guide; there are \(names).")
        }
        var response = HTTPResponse.plain(guide.text + "\n")
        response.headers["Content-Type"] = "text/markdown; charset=utf-8"
        return response
    }
}
