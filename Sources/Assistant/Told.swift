import Synchronization

/// What a model has said so far in one call, and when.
final class Told: Sendable {
    private struct State {
        var text: String
        var parts: Int
        /// What stands before the model's own words.
        var openingBytes: Int
        var hasWords = false
        var input: Int64?
        var output: Int64?
        var finish: String?
        var finishedAt: UInt64?
        var isDone = false
    }

    private let began: UInt64
    private let tell: @Sendable (ReplyPart) -> Void
    private let state: Mutex<State>
    private let isBlamed = Atomic<Bool>(false)

    /// Tells the opening at once.
    init(opening: [String], began: UInt64, tell: @escaping @Sendable (ReplyPart) -> Void) {
        self.began = began
        self.tell = tell
        let text = opening.map { $0 + "\n\n" }.joined()
        state = Mutex(
            State(
                text: text,
                parts: text.isEmpty ? 0 : 1,
                openingBytes: text.utf8.count
            )
        )
        if !text.isEmpty { tell(.text(text)) }
    }

    /// Whether the server is at fault for there being no reply, and not what its model said.
    var isServersFault: Bool { isBlamed.load(ordering: .relaxed) }

    /// The server is at fault.
    func blame() { isBlamed.store(true, ordering: .relaxed) }

    /// Takes what the stream tells; `false` when nothing more is wanted of it.
    func take(_ event: ModelEvent, _ limits: ModelLimits) throws(ReplyError) -> Bool {
        switch event {
        case .text(let words):
            try check(words)
            return take(words, limits)
        case .finish(let reason):
            guard reason == "stop" || reason == "length" else {
                throw .failed("it ended for another reason")
            }
            state.withLock { $0.finish = $0.finish ?? reason }
            return true
        case .usage(let input, let output):
            state.withLock { state in
                state.input = input ?? state.input
                state.output = output ?? state.output
            }
            return true
        case .failed(let code): throw .failed(code)
        case .done:
            state.withLock { state in
                state.isDone = true
                state.finish = state.finish ?? "stop"
            }
            return false
        }
    }

    /// Refuses words with which the answer would say what none may; they are never told.
    private func check(_ words: String) throws(ReplyError) {
        let said = state.withLock { state -> String in
            let before = state.text.utf8.count - state.openingBytes
            guard before > 0 else { return words }
            let tail = state.text.utf8.suffix(min(before, ReplyGuard.windowBytes))
            return String(decoding: Array(tail), as: UTF8.self) + words
        }
        if let objection = ReplyGuard.objection(to: said) {
            throw .failed("the guard withdrew it: \(objection)")
        }
    }

    /// Adds words up to the bound; `false` when it is reached.
    private func take(_ words: String, _ limits: ModelLimits) -> Bool {
        let (part, isWhole) = state.withLock { state -> (String, Bool) in
            guard state.finish == nil else { return ("", true) }
            let room = limits.replyBytesMax - state.text.utf8.count
            let isWhole = words.utf8.count <= room
            let part = isWhole ? words : Self.prefix(words, bytes: max(0, room))
            state.text += part
            if !part.isEmpty {
                state.parts += 1
                state.hasWords = true
            }
            if !isWhole { state.finish = "length" }
            return (part, isWhole)
        }
        if !part.isEmpty { tell(.text(part)) }
        return isWhole
    }

    /// The longest beginning of `text` with at most so many bytes that is cut between scalars.
    private static func prefix(_ text: String, bytes: Int) -> String {
        var out = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            count += scalar.utf8.count
            if count > bytes { break }
            out.append(scalar)
        }
        return String(out)
    }

    /// Which deadline has passed, if one has.
    func late(_ now: UInt64, _ limits: ModelLimits) -> String? {
        let waited = now &- began
        return state.withLock { state in
            if state.finish != nil {
                let since = state.finishedAt ?? now
                state.finishedAt = since
                return now &- since >= limits.grace.wholeNanoseconds ? "done" : nil
            }
            if !state.hasWords, waited >= limits.firstToken.wholeNanoseconds {
                return "no first word in time"
            }
            return waited >= limits.total.wholeNanoseconds ? "not done in time" : nil
        }
    }

    /// The reply, if the model has said that it is whole and said something.
    func reply(source: String) -> Reply? {
        state.withLock { state in
            guard let finish = state.finish, state.hasWords else { return nil }
            var reply = Reply(
                text: state.text,
                quickReplies: [],
                source: source,
                model: source,
                tokens: state.parts,
                finishReason: finish
            )
            reply.inputTokens = state.input
            reply.outputTokens = state.output
            return reply
        }
    }
}

extension Duration {
    /// Nanoseconds; negative durations are none.
    fileprivate var wholeNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (whole, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : whole &+ UInt64(attoseconds / 1_000_000_000)
    }
}
