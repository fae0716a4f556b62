import Cryptography
import HTTP
import RecordService
import Telemetry
import World

/// Posts JSON to a program outside, signed: `Anamnesis-Signature: t=…,v1=hmac_sha256(t.body)`.
struct SignedPost: Sendable {
    let client: HTTPClient
    let world: World
    let logger: Logger

    /// Sends one try; the answer's status, if one came within 10 s.
    ///
    /// Without a secret there is no signature.
    func send(
        _ body: [UInt8],
        to address: String,
        secret: String,
        delivery: String,
        attempt: Int64
    ) async -> Int? {
        guard let url = HTTPClientURL(address) else { return nil }
        let now = world.now().seconds
        var fields = [
            ("Content-Type", "application/json"), ("Anamnesis-Delivery", delivery),
            ("Anamnesis-Attempt", "\(attempt)"),
        ]
        if !secret.isEmpty {
            let signed = Array("\(now).".utf8) + body
            let code = HMACSHA256.code(key: Array(secret.utf8), message: signed)
            fields.append(("Anamnesis-Signature", "t=\(now),v1=\(Hexadecimal.text(code))"))
        }
        var request = HTTPClientRequest("POST", url, headers: HTTPHeaders(fields), body: body)
        request.timeouts.total = .seconds(10)
        request.bodyBytesMax = 65_536
        do throws(HTTPClientError) {
            let answer = try await client.send(request)
            // Read to its end, so that the connection serves the next.
            _ = try? await answer.body.collect()
            return answer.status
        } catch {
            logger.log(
                .warning,
                room: "Anamnesis",
                "a webhook could not be told",
                ["reason": .failure("\(error)")]
            )
            return nil
        }
    }
}
