import Assistant
import Clinical
import HTTP
public import JSON
import Pools
import RecordService
import World

extension API {
    /// Asks each model that is configured for one answer to a sentence of nobody's: what it is, whether it answered,
    /// after how many milliseconds, and why not, in words without clinical text; in the order they are asked in.
    ///
    /// All at once, each within the bounds of any answer; its breaker counts it like any other.
    public func tryModels() async -> [JSON] {
        let models = turns.assistant.models
        return await withTaskGroup(of: (Int, JSON).self) { group in
            for (place, model) in models.enumerated() {
                group.addTask { [self] in (place, await trial(of: model)) }
            }
            var told = [JSON](repeating: .null, count: models.count)
            for await (place, json) in group { told[place] = json }
            return told
        }
    }

    private func trial(of model: ModelSource) async -> JSON {
        let sentence = "Hello, this only tries the connection. Please answer with one word."
        let request = ReplyRequest(
            transcript: [InterviewTurn(isPatient: true, text: sentence)],
            screening: Screening.examine(sentence),
            isFlagged: false,
            emergencyNumber: settings.emergencyNumber,
            rules: service.rules.current
        )
        let began = world.monotonic()
        var reason: String?
        do throws(ReplyError) {
            _ = try await model.reply(to: request) { _ in }
        } catch {
            switch error {
            case .cancelled: reason = "the service is stopping"
            case .failed(let why): reason = why
            }
        }
        let now = world.monotonic()
        return [
            "model": .string(model.name), "url": .string(model.endpoint.url.description),
            "answered": .bool(reason == nil), "reason": JSON(reason),
            "ms": .integer(Int64(clamping: (now &- began) / 1_000_000)),
            "breaker": .string(model.breaker.state(now).rawValue),
        ]
    }
}
