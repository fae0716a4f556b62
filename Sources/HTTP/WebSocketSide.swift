/// What a connection holds once it is a WebSocket; lives in the connection's state, under its lock.
final class WebSocketSide {
    /// What waits for the handler.
    enum Inbound {
        case opened
        case text([UInt8])
        case binary([UInt8])
        case closed(UInt16)

        var byteCount: Int {
            switch self {
            case .opened, .closed: 0
            case .text(let bytes), .binary(let bytes): bytes.count
            }
        }
    }

    let handler: any WebSocketHandler
    let socket: WebSocket
    var parser: WebSocketParser

    private var inbox: [Inbound] = [.opened]
    private var taken = 0
    private(set) var inboxBytes = 0
    /// A task takes from the inbox.
    var isDelivering = false
    /// The socket is not read, because the inbox is full.
    var isPaused = false { didSet { wasPaused = wasPaused || isPaused } }
    /// It was not read for some of the time since the last ping was due.
    var wasPaused = false
    /// Bytes that came since then.
    var bytesHeard = 0

    /// A close frame was sent, or is queued.
    var hasSentClose = false
    /// How the peer ended this, kept until the handler has had the messages before it, so that their
    /// answers still go out.
    var ending: WebSocketParser.Step?
    /// The handler was told, or will be, that this is over.
    var isFinished = false
    /// A ping was sent and no pong came since.
    var awaitsPong = false

    init(handler: any WebSocketHandler, socket: WebSocket, parser: WebSocketParser) {
        self.handler = handler
        self.socket = socket
        self.parser = parser
    }

    var wantsDelivery: Bool { !isDelivering && inboxCount > 0 }

    var inboxCount: Int { inbox.count - taken }

    func put(_ item: Inbound) {
        inbox.append(item)
        inboxBytes += item.byteCount
    }

    /// The next item, if there is one; an empty inbox holds no memory.
    func take() -> Inbound? {
        guard taken < inbox.count else { return nil }
        let item = inbox[taken]
        inbox[taken] = .opened
        taken += 1
        inboxBytes -= item.byteCount
        if taken == inbox.count {
            inbox = []
            taken = 0
        }
        return item
    }
}
