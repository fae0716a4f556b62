import Access
import Assistant
import HTTP
import JSON

extension SettingReader {
    /// The models of a setting.
    struct Models {
        var endpoints: [ModelEndpoint] = []
        var trusted: Set<String> = []
        var demo: String?
    }

    /// Models to ask: `[{"url","api","model","key_file","priority","max_concurrent","redact"}]`.
    mutating func models(_ name: String) -> Models {
        var out = Models()
        guard let items = (try? JSON(parsing: text(name)))?.array, items.count <= 16 else {
            faults.append(
                "\(name) must be a JSON array such as "
                    + #"[{"url":"http://127.0.0.1:8080","model":"local-8b"}]"#
            )
            return out
        }
        for item in items {
            let model = item["model"]?.string ?? ""
            if item["url"]?.string?.hasPrefix("mock:") == true {
                out.demo = model.isEmpty ? "demo" : model
                continue
            }
            guard let endpoint = endpoint(item, name) else { continue }
            out.endpoints.append(endpoint)
            if item["redact"]?.bool == false { out.trusted.insert(model) }
        }
        return out
    }

    private mutating func endpoint(_ item: JSON, _ name: String) -> ModelEndpoint? {
        guard let interface = ModelEndpoint.Interface(rawValue: item["api"]?.string ?? "chat"),
            let model = item["model"]?.string, (1...100).contains(model.utf8.count),
            let atOnce = (item["max_concurrent"] ?? 8).integer, (1...1024).contains(atOnce),
            let priority = (item["priority"] ?? 0).integer
        else {
            faults.append(
                "\(name): each entry has url, model (1 to 100 bytes), and may have api (chat or "
                    + "responses), priority, max_concurrent (1 to 1024), key_file and redact"
            )
            return nil
        }
        var key: String?
        if let path = item["key_file"]?.string {
            if let fault = SecretFile.fault(path) {
                faults.append("\(name): \(fault)")
                return nil
            }
            guard let text = readFile(path) else {
                faults.append("\(name): \(path) can't be read; check path and mode")
                return nil
            }
            key = secret(in: text, of: "\(name): \(path)")
            guard key != nil else { return nil }
        }
        guard
            let endpoint = ModelEndpoint(
                base: item["url"]?.string ?? "",
                interface: interface,
                model: model,
                key: key,
                priority: Int(clamping: priority),
                concurrentMax: Int(clamping: atOnce)
            )
        else {
            faults.append("\(name): url must be http://HOST[:PORT] or https://…, without /v1")
            return nil
        }
        if !endpoint.url.isSecure, !AddressBlock.isLoopback(endpoint.url.host) {
            let line = "\(name): \(endpoint.url.host) is asked in the clear; use https"
            if variables["APP_ENV"] == "production" {
                faults.append(line)
            } else {
                warnings.append(line)
            }
        }
        return endpoint
    }

    mutating func modelLimits() -> ModelLimits {
        var limits = ModelLimits()
        limits.firstToken = .milliseconds(
            number("APP_MODEL_TIMEOUT_FIRST_TOKEN_MS", in: 50...600_000)
        )
        limits.total = .milliseconds(number("APP_MODEL_TIMEOUT_TOTAL_MS", in: 100...600_000))
        limits.outputTokensMax = Int(
            clamping: number("APP_MODEL_MAX_OUTPUT_TOKENS", in: 1...4096)
        )
        return limits
    }
}
