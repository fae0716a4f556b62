import Access
import Clinical
import HTTP
import RecordService

/// Where alerts go that nobody acknowledges.
public struct AlertWebhookAddress: Sendable, Equatable {
    /// `http` or `https`.
    public let url: String
    /// Signs what is posted; empty for none, in development alone.
    public let secret: String
}

extension SettingReader {
    /// The desk's waits, and the address unseen alerts go to.
    mutating func desk() -> (DeskPolicy, AlertWebhookAddress?) {
        var policy = DeskPolicy()
        policy.leaseSeconds = number("APP_LEASE_SECONDS", in: 1...86_400)
        policy.undoSeconds = number("APP_UNDO_SECONDS", in: 1...3600)
        policy.snoozeSecondsMax = number("APP_SNOOZE_SECONDS_MAX", in: 1...86_400)
        policy.repeatSeconds = number("APP_ALERT_REPEAT_SECONDS", in: 1...3600)
        var hops = [
            EscalationChain.Hop(
                to: "charge_nurse",
                after: number("APP_ALERT_CHARGE_SECONDS", in: 1...86_400)
            ),
            EscalationChain.Hop(
                to: "on_call",
                after: number("APP_ALERT_ON_CALL_SECONDS", in: 1...86_400)
            ),
        ]
        let after = number("APP_ALERT_WEBHOOK_SECONDS", in: 1...86_400)
        let webhook = webhook()
        if webhook != nil { hops.append(.init(to: EscalationChain.webhook, after: after)) }
        policy.chain = EscalationChain(hops)
        return (policy, webhook)
    }

    private mutating func webhook() -> AlertWebhookAddress? {
        let url = text("APP_ALERT_WEBHOOK_URL")
        let secret = secret("APP_ALERT_WEBHOOK_SECRET") ?? ""
        guard !url.isEmpty else { return nil }
        guard let parsed = HTTPClientURL(url) else {
            faults.append("APP_ALERT_WEBHOOK_URL=\(url) is not an http or https address")
            return nil
        }
        let isProduction = variables["APP_ENV"] == "production"
        func unsafe(_ line: String) {
            if isProduction { faults.append(line) } else { warnings.append(line) }
        }
        if secret.utf8.count < 32 {
            unsafe("APP_ALERT_WEBHOOK_SECRET has \(secret.utf8.count) bytes; use 32 or more")
        }
        if !parsed.isSecure, !AddressBlock.isLoopback(parsed.host) {
            unsafe("APP_ALERT_WEBHOOK_URL=\(url) is not private; use https")
        }
        return AlertWebhookAddress(url: url, secret: secret)
    }
}
