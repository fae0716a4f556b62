import Access
import Clinical
import Cryptography
import EventLoop
import HTTP
import JSON
import RecordService
import Telemetry
import World

/// Posts an alert nobody acknowledged to the address of the configuration.
///
/// The body says that something waits, how urgent and where to look: no name, no number, no words of a
/// patient, nothing of what fired. With redaction off it says what fired, too.
struct AlertWebhook: Sendable {
    let client: HTTPClient
    let address: AlertWebhookAddress
    let output: OutputPolicy
    let world: World
    let logger: Logger

    /// Sends one try; the answer's status, if one came.
    func send(_ delivery: AlertCourier.Delivery) async -> Int? {
        guard let url = HTTPClientURL(address.url) else { return nil }
        let now = world.now()
        let body = Self.body(delivery, output, now: now).bytes
        var request = HTTPClientRequest(
            "POST",
            url,
            headers: headers(delivery, body, now),
            body: body
        )
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
                "an alert could not be posted",
                ["reason": .failure("\(error)")]
            )
            return nil
        }
    }

    private func headers(
        _ delivery: AlertCourier.Delivery,
        _ body: [UInt8],
        _ now: Timestamp
    ) -> HTTPHeaders {
        var fields = [
            ("Content-Type", "application/json"), ("Anamnesis-Delivery", delivery.id),
            ("Anamnesis-Attempt", "\(delivery.attempt)"),
        ]
        if !address.secret.isEmpty {
            let signed = Array("\(now.seconds).".utf8) + body
            let code = HMACSHA256.code(key: Array(address.secret.utf8), message: signed)
            let text = Hexadecimal.text(code)
            fields.append(("Anamnesis-Signature", "t=\(now.seconds),v1=\(text)"))
        }
        return HTTPHeaders(fields)
    }

    static func body(
        _ delivery: AlertCourier.Delivery,
        _ output: OutputPolicy,
        now: Timestamp
    ) -> JSON {
        let alert = delivery.alert
        var data = JSONObject([
            .init(name: "alert_id", value: .string(alert.alert.text)),
            .init(name: "severity", value: .string(alert.severity)),
            .init(name: "session_id", value: .string(alert.session.text)),
            .init(name: "unit", value: .string(alert.unit)),
            .init(name: "raised_at", value: .string(alert.raisedAt.text)),
            .init(
                name: "waited_s",
                value: .integer(max(0, now.seconds - alert.waitsSince.seconds))
            ),
            .init(name: "level", value: .integer(alert.level)),
            .init(name: "link", value: .string("/nurse#/case/\(alert.session.raw.text("qe"))")),
        ])
        if !output.redacts {
            data["patient_id"] = .string(alert.patient.text)
            data["red_flags"] = (try? JSON(parsing: Array(alert.flags.utf8))) ?? .array([])
        }
        return output.json([
            "id": .string(delivery.id), "type": "red_flag_alert", "created": .string(now.text),
            "data": .object(data),
        ])
    }
}
