/// What one endpoint's WebSockets may do beyond the common limits.
public struct WebSocketOptions: Sendable, Equatable {
    /// Whether permessage-deflate (RFC 7692) is agreed to where a client offers it.
    ///
    /// Off unless asked for: the length of compressed text tells something of what is in it, so secrets
    /// that stand beside what somebody else chose leak.
    public var allowsDeflate = false
    /// Bytes of one message; `nil` for ``HTTPLimits/messageBytesMax``.
    public var messageBytesMax: Int?
    /// Frames of one message; `nil` for ``HTTPLimits/messageFragmentsMax``.
    public var messageFragmentsMax: Int?

    /// The common limits, without compression.
    public init(
        allowsDeflate: Bool = false,
        messageBytesMax: Int? = nil,
        messageFragmentsMax: Int? = nil
    ) {
        self.allowsDeflate = allowsDeflate
        self.messageBytesMax = messageBytesMax
        self.messageFragmentsMax = messageFragmentsMax
    }
}
