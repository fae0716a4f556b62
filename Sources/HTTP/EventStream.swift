/// Where an ``EventStream`` puts its bytes.
///
/// `number` is the exchange that the stream answers: the connection goes on to others, whose streams are somebody else's.
protocol EventStreamTransport: AnyObject, Sendable {
    func sendEvents(_ bytes: [UInt8], number: Int) -> Bool
    func sendEvent(_ event: ServerSentEvent, number: Int) -> Bool
    func endEvents(with last: ServerSentEvent?, number: Int)
    func onEventsClosed(number: Int, _ body: @escaping @Sendable () -> Void)
    func isEventStreamOpen(number: Int) -> Bool
    func eventsWaitingBytes(number: Int) -> Int
}

/// The sending side of one answer of server-sent events (WHATWG HTML §9.2); used from any thread.
///
/// Every sending call never blocks, keeps the order of calls, and returns `false` once the stream is
/// over. A reader for whom more than ``HTTPLimits/outgoingBytesMax`` wait is cut off.
public final class EventStream: Sendable, Identifiable {
    /// The peer's numeric address.
    public let remoteAddress: String
    private let transport: any EventStreamTransport
    private let number: Int

    init(remoteAddress: String, transport: any EventStreamTransport, number: Int) {
        self.remoteAddress = remoteAddress
        self.transport = transport
        self.number = number
    }

    /// Sends one event; line ends in `data` become several `data:` lines, as the standard wants.
    ///
    /// Line ends and NUL in `event` or `id` are left out, since they could not be told.
    @discardableResult
    public func send(event: String? = nil, id: String? = nil, data: [UInt8]) -> Bool {
        transport.sendEvents(
            ServerSentEvent.encode(event: event, id: id, data: data),
            number: number
        )
    }

    /// Sends an event encoded once for many streams.
    @discardableResult
    public func send(_ event: ServerSentEvent) -> Bool {
        transport.sendEvent(event, number: number)
    }

    /// Sends a comment, which clients ignore; line ends in it are left out.
    @discardableResult
    public func comment(_ text: String) -> Bool {
        transport.sendEvents(ServerSentEvent.comment(text), number: number)
    }

    /// Tells the client how long to wait before it connects again.
    @discardableResult
    public func retry(milliseconds: Int) -> Bool {
        transport.sendEvents(
            Array("retry: \(max(0, milliseconds))\n\n".utf8),
            number: number
        )
    }

    /// Ends the answer after what was sent, and after `last`; later calls change nothing.
    ///
    /// Nothing another thread sends comes between the last event and the end.
    public func end(with last: ServerSentEvent? = nil) {
        transport.endEvents(with: last, number: number)
    }

    /// Calls `body` once when the stream is over for any reason; at once if it is already.
    public func onClose(_ body: @escaping @Sendable () -> Void) {
        transport.onEventsClosed(number: number, body)
    }

    /// Whether events can still be sent.
    public var isOpen: Bool { transport.isEventStreamOpen(number: number) }

    /// Bytes that wait for the reader; whoever sends much waits until there are few.
    public var waitingBytes: Int { transport.eventsWaitingBytes(number: number) }
}

/// One event as it stands on the wire, so that many streams are sent the very same bytes.
public struct ServerSentEvent: Sendable {
    /// The event as a chunk of an answer sent in chunks (RFC 9112 §7.1), which nearly every stream is.
    public let chunk: [UInt8]

    /// An event; see ``EventStream/send(event:id:data:)``.
    public init(event: String? = nil, id: String? = nil, data: [UInt8]) {
        chunk = Connection.chunk(Self.encode(event: event, id: id, data: data))
    }

    /// An event whose ``chunk`` was kept.
    public init(chunk: [UInt8]) {
        self.chunk = chunk
    }

    /// The event by itself.
    public var bytes: [UInt8] {
        guard let end = chunk.firstIndex(of: 0x0A), chunk.count >= end + 3 else { return [] }
        return Array(chunk[(end + 1)..<(chunk.count - 2)])
    }

    static func encode(event: String?, id: String?, data: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(data.count + 64)
        if let id { append("id: ", id, to: &out) }
        if let event { append("event: ", event, to: &out) }
        appendData(data, to: &out)
        out.append(0x0A)
        return out
    }

    static func comment(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        append(": ", text, to: &out)
        out.append(0x0A)
        return out
    }

    private static func append(_ label: String, _ value: String, to out: inout [UInt8]) {
        out += label.utf8
        for byte in value.utf8 where byte != 0x0A && byte != 0x0D && byte != 0 { out.append(byte) }
        out.append(0x0A)
    }

    private static func appendData(_ data: [UInt8], to out: inout [UInt8]) {
        let label = Array("data: ".utf8)
        out += label
        var afterReturn = false
        for byte in data {
            if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D || !afterReturn {
                    out.append(0x0A)
                    out += label
                }
            } else {
                out.append(byte)
            }
            afterReturn = byte == 0x0D
        }
        out.append(0x0A)
    }
}
