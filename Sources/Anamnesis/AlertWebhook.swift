import Access
import Clinical
import JSON
import RecordService
import World

/// Posts an alert nobody acknowledged to the address of the configuration.
///
/// The body says that something waits, how urgent and where to look: no name, no number, no words of a
/// patient, nothing of what fired. With redaction off it says what fired, too.
struct AlertWebhook: Sendable {
    let post: SignedPost
    let address: AlertWebhookAddress
    let output: OutputPolicy

    /// Sends one try; the answer's status, if one came.
    func send(_ delivery: AlertCourier.Delivery) async -> Int? {
        await post.send(
            Self.body(delivery, output, now: post.world.now()).bytes,
            to: address.url,
            secret: address.secret,
            delivery: delivery.id,
            attempt: delivery.attempt
        )
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
