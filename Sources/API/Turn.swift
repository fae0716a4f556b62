import Clinical
import EventLog
import HTTP
import Synchronization
import World

/// One answer under way: its story, who reads it, and what is still to be recorded of it.
///
/// Bounded by the length of one answer; a reader who is too slow is cut by the transport.
final class Turn: Sendable {
    let id: Identifier
    let session: SessionID
    private let state: Mutex<State>

    private struct State {
        var story: TurnStory
        var readers: [ObjectIdentifier: Reader] = [:]
        /// Whether it is known what is answered; nothing is told before.
        var hasBegun = false
        var task: Task<Void, Never>?
        /// Why somebody ended it.
        var stopped: String?
        var began: UInt64 = 0
        var firstToken: UInt64?
        /// Facts that are told but not yet recorded, in order.
        var pending: [ConversationCommand] = []
        /// How many bytes of the text are recorded or pending.
        var kept = 0
        var isOver = false
    }

    /// Somebody who reads, and the number of the latest event they have.
    private struct Reader {
        let stream: EventStream
        var had: Int
    }

    init(id: Identifier, session: SessionID, emergencyNumber: String) {
        self.id = id
        self.session = session
        state = Mutex(
            State(
                story: TurnStory(stream: id, session: session, emergencyNumber: emergencyNumber)
            )
        )
    }

    /// What it tells as far as it is.
    var story: TurnStory { state.withLock { $0.story } }

    // MARK: Ending it from outside

    /// Names the task that works on it.
    func attach(_ task: Task<Void, Never>) {
        let isStopped = state.withLock { state in
            state.task = task
            return state.stopped != nil
        }
        if isStopped { task.cancel() }
    }

    /// Ends it: the source is cancelled and its socket closed; `reason` is `stopped`, `paused_by_nurse` or
    /// `consent_withdrawn`.
    func stop(_ reason: String) {
        let task = state.withLock { state -> Task<Void, Never>? in
            guard !state.isOver else { return nil }
            state.stopped = state.stopped ?? reason
            return state.task
        }
        task?.cancel()
    }

    /// Why somebody ended it, if anybody did.
    var stopReason: String? { state.withLock { $0.stopped } }

    // MARK: Working on it

    /// Begins: what is answered, and from when time counts.
    func begin(
        _ message: MessageID?,
        flags: [RedFlag],
        alert: AlertID?,
        nurses: NurseStatus,
        source: String,
        isShown: Bool,
        at now: UInt64
    ) {
        state.withLock { state in
            state.began = now
            state.story.message = message
            state.story.flags = flags
            state.story.alert = alert
            state.story.nurses = nurses
            state.story.source = source
            state.story.isShown = isShown
            state.hasBegun = true
            if !state.readers.isEmpty { tell(state.story.events(after: -1), &state) }
        }
    }

    /// Takes more words in; their place among the parts, or `nil` when they are not told: not yet, or never, because
    /// somebody ended it.
    func add(_ words: String, at now: UInt64) -> Int? {
        guard !words.isEmpty else { return nil }
        return state.withLock { state in
            guard state.stopped == nil else { return nil }
            state.firstToken = state.firstToken ?? now
            // Most answers are read on sockets alone: an event is made only for who reads the stream.
            if state.readers.isEmpty {
                state.story.append(words)
            } else if let event = state.story.add(words) {
                tell([event], &state)
            }
            return state.story.isShown ? state.story.parts - 1 : nil
        }
    }

    /// A source failed: takes back what it said; whether anybody had been told.
    func withdraw(_ source: String, reason: String) -> Bool {
        state.withLock { state in
            keep(&state)
            state.pending.append(.fallBack(reply: id, source: source, reason: reason))
            let event = state.story.withdraw()
            state.kept = 0
            if let event { tell([event], &state) }
            return event != nil
        }
    }

    /// What is to be recorded now, the words told since the last time included.
    func takePending() -> [ConversationCommand] {
        state.withLock { state in
            keep(&state)
            defer { state.pending = [] }
            return state.pending
        }
    }

    /// What must be recorded before the end, without the words the message itself will hold.
    func takePendingAtEnd() -> [ConversationCommand] {
        state.withLock { state in
            defer { state.pending = [] }
            return state.pending
        }
    }

    // Words that nobody may see before a nurse are recorded with the whole alone.
    private func keep(_ state: inout State) {
        guard state.story.isShown else { return }
        let bytes = Array(state.story.text.utf8.dropFirst(state.kept))
        guard !bytes.isEmpty else { return }
        state.kept += bytes.count
        let words = String(decoding: bytes, as: UTF8.self)
        state.pending.append(.checkpoint(reply: id, content: words))
    }

    /// The end: told to the readers, who are let go.
    func end(_ ending: TurnStory.Ending, source: String?) {
        let readers = state.withLock { state -> [EventStream] in
            guard !state.isOver else { return [] }
            state.isOver = true
            state.task = nil
            if let source { state.story.source = source }
            var ending = ending
            ending.firstTokenMilliseconds = state.firstToken.map { first in
                Int64(clamping: (first &- state.began) / 1_000_000)
            }
            state.story.ending = ending
            if !state.readers.isEmpty { tell(state.story.endingEvents(), &state) }
            defer { state.readers = [:] }
            return state.readers.values.map(\.stream)
        }
        for reader in readers { reader.end() }
    }

    // MARK: Reading it

    /// Tells `reader` everything behind event `number`, then what comes; each event once, in the order of their
    /// numbers.
    func read(_ reader: EventStream, after number: Int) {
        let isOver = state.withLock { state in
            var one = Reader(stream: reader, had: number)
            if state.hasBegun || state.isOver {
                for event in state.story.events(after: number) {
                    send(event, to: &one, state.story)
                }
            }
            if !state.isOver { state.readers[ObjectIdentifier(reader)] = one }
            return state.isOver
        }
        if isOver { reader.end() }
    }

    func leave(_ reader: EventStream) {
        state.withLock { $0.readers[ObjectIdentifier(reader)] = nil }
    }

    private func tell(_ events: [TurnStory.Event], _ state: inout State) {
        for key in state.readers.keys {
            for event in events { send(event, to: &state.readers[key], state.story) }
        }
    }

    private func send(_ event: TurnStory.Event, to reader: inout Reader?, _ story: TurnStory) {
        guard var one = reader else { return }
        send(event, to: &one, story)
        reader = one
    }

    private func send(_ event: TurnStory.Event, to reader: inout Reader, _ story: TurnStory) {
        guard event.number > reader.had else { return }
        reader.had = event.number
        reader.stream.send(event: event.name, id: story.id(event.number), data: event.data)
    }
}
