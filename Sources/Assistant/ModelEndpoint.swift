public import HTTP

/// A server that runs a model and speaks OpenAI's protocol.
public struct ModelEndpoint: Sendable, Equatable {
    /// How it is spoken to.
    public enum Interface: String, Sendable {
        /// `POST …/v1/chat/completions`.
        case chat
        /// `POST …/v1/responses`.
        case responses
    }

    /// Where requests go, path included.
    public var url: HTTPClientURL
    /// How it is spoken to.
    public var interface: Interface
    /// The model's name, as the server knows it and as replies are recorded.
    public var model: String
    /// The bearer key, if it wants one.
    public var key: String?
    /// The lower is asked first.
    public var priority: Int
    /// Calls at a time; one more goes to the next source at once.
    public var concurrentMax: Int

    /// An endpoint at `base`, such as `http://127.0.0.1:8080`; `nil` if that is no address.
    public init?(
        base: String,
        interface: Interface = .chat,
        model: String,
        key: String? = nil,
        priority: Int = 0,
        concurrentMax: Int = 8
    ) {
        let root = base.hasSuffix("/") ? String(base.dropLast()) : base
        let path = interface == .chat ? "/v1/chat/completions" : "/v1/responses"
        guard let url = HTTPClientURL(root + path), !model.isEmpty else { return nil }
        self.url = url
        self.interface = interface
        self.model = model
        self.key = key
        self.priority = priority
        self.concurrentMax = max(1, concurrentMax)
    }
}

/// How long a model may take and how much it may say.
public struct ModelLimits: Sendable, Equatable {
    /// To the first word.
    public var firstToken: Duration = .seconds(5)
    /// To the last.
    public var total: Duration = .seconds(60)
    /// Between the end that the model tells and the end of the answer, where usage may still come.
    public var grace: Duration = .seconds(1)
    /// Tokens that are asked for at most.
    public var outputTokensMax = 512
    /// Bytes of a reply; what is longer is cut there.
    public var replyBytesMax = 12_288

    /// The defaults.
    public init() {}
}
