import JSON
public import World

/// What becomes of messages, replies and assessments once they are there; stored in the session's stream.
public enum ConversationEvent: Sendable, Equatable {
    /// A message was taken back; its words stay in the log.
    case retracted(message: MessageID, by: String, reason: String)
    /// A message stands in place of one that was taken back.
    case corrected(message: MessageID, correction: MessageID)
    /// Somebody, as `patient` or `nurse`, has read everything up to a position of the log.
    case read(by: String, upTo: Int64, role: String? = nil)
    /// More words of an answer that is being made; all checkpoints of a reply are its text so far.
    case replyCheckpointed(reply: Identifier, content: String)
    /// A source failed and the next one answers; what it had said was withdrawn.
    case replyFellBack(reply: Identifier, source: String, reason: String)
    /// An answer waits for a nurse (`review_first`).
    case replyHeld(HeldReply)
    /// A nurse let a held answer go; the message event beside it carries the words.
    case replyReleased(message: MessageID, nurse: UserID, isEdited: Bool)
    /// A nurse kept a held answer back for good.
    case replyDiscarded(message: MessageID, nurse: UserID, reason: String?)
    /// What is known was put together.
    case assessmentStarted(assessment: Identifier, age: Int64?, sex: String?)
    /// How far it is, in percent, and what should be asked next.
    case assessmentAdvanced(assessment: Identifier, question: String?, progress: Int64)
    /// How soon somebody must look, and what the patient was told of that.
    case assessmentCompleted(CompletedAssessment)
    /// Nobody had said anything for long; the patient's next message opens it again.
    case expired(reason: String)
    /// A picture or a document belongs to a message; its bytes are in a stream of its own.
    case attached(Attachment)

    /// What an assessment came to.
    public struct CompletedAssessment: Sendable, Equatable {
        /// Which.
        public var assessment: Identifier
        /// How soon somebody must look.
        public var urgency: Urgency
        /// The target to a nurse's first look at that level, as it was set then.
        public var targetSeconds: Int64?
        /// Whether a nurse was on duty.
        public var nurses: NurseStatus?

        /// What an assessment came to.
        public init(
            assessment: Identifier,
            urgency: Urgency,
            targetSeconds: Int64? = nil,
            nurses: NurseStatus? = nil
        ) {
            self.assessment = assessment
            self.urgency = urgency
            self.targetSeconds = targetSeconds
            self.nurses = nurses
        }
    }

    /// A picture or a document.
    public struct Attachment: Sendable, Equatable {
        /// Its identifier, `att_…`; also the stream its bytes are in.
        public var attachment: Identifier
        /// The message it came with.
        public var message: MessageID
        /// What the bytes are, by their first ones: `image/png`, ….
        public var mediaType: String
        /// How many bytes.
        public var size: Int64
        /// Their digest, in hexadecimal.
        public var sha256: String
        /// What the sender's device calls it.
        public var name: String?
        /// Who sent it: `usr_…`.
        public var by: String

        /// A picture or a document.
        public init(
            attachment: Identifier,
            message: MessageID,
            mediaType: String,
            size: Int64,
            sha256: String,
            name: String?,
            by: String
        ) {
            self.attachment = attachment
            self.message = message
            self.mediaType = mediaType
            self.size = size
            self.sha256 = sha256
            self.name = name
            self.by = by
        }
    }

    /// An answer that waits for a nurse.
    public struct HeldReply: Sendable, Equatable {
        /// The turn.
        public var reply: Identifier
        /// The message it becomes when it is released.
        public var message: MessageID
        /// The message it answers.
        public var to: MessageID
        /// `interviewer`, or a model endpoint's name.
        public var source: String
        /// The words.
        public var content: String
        /// Answers offered as buttons.
        public var quickReplies: [QuickReply]

        /// An answer that waits.
        public init(
            reply: Identifier,
            message: MessageID,
            to: MessageID,
            source: String,
            content: String,
            quickReplies: [QuickReply]
        ) {
            self.reply = reply
            self.message = message
            self.to = to
            self.source = source
            self.content = content
            self.quickReplies = quickReplies
        }
    }

    /// The stored name.
    var type: String {
        switch self {
        case .retracted: "message_retracted"
        case .corrected: "message_corrected"
        case .read: "message_read"
        case .replyCheckpointed: "reply_checkpointed"
        case .replyFellBack: "reply_fell_back"
        case .replyHeld: "reply_held"
        case .replyReleased: "reply_released"
        case .replyDiscarded: "reply_discarded"
        case .assessmentStarted: "assessment_started"
        case .assessmentAdvanced: "assessment_advanced"
        case .assessmentCompleted: "assessment_completed"
        case .expired: "session_expired"
        case .attached: "attachment_added"
        }
    }

    /// The stored body.
    var body: JSON {
        switch self {
        case .retracted(let message, let by, let reason):
            Fields().with("message_id", message.text).with("by", by).with("reason", reason).json
        case .corrected(let message, let correction):
            Fields().with("message_id", message.text).with("correction_id", correction.text).json
        case .read(let by, let upTo, let role):
            Fields().with("by", by).with("up_to", upTo).with("role", role).json
        case .replyCheckpointed(let reply, let content):
            Fields().with("reply_id", reply.text("str")).with("content", content).json
        case .replyFellBack(let reply, let source, let reason):
            Fields()
                .with("reply_id", reply.text("str")).with("source", source)
                .with("reason", reason).json
        case .replyHeld(let held): held.body
        case .replyReleased(let message, let nurse, let isEdited):
            Fields()
                .with("message_id", message.text).with("nurse_id", nurse.text)
                .with("edited", .bool(isEdited)).json
        case .replyDiscarded(let message, let nurse, let reason):
            Fields()
                .with("message_id", message.text).with("nurse_id", nurse.text)
                .with("reason", reason).json
        case .assessmentStarted(let assessment, let age, let sex):
            Fields().with("assessment_id", assessment.text("asm")).with("age", age)
                .with("sex", sex).json
        case .assessmentAdvanced(let assessment, let question, let progress):
            Fields()
                .with("assessment_id", assessment.text("asm")).with("question", question)
                .with("progress", progress).json
        case .assessmentCompleted(let completed):
            Fields()
                .with("assessment_id", completed.assessment.text("asm"))
                .with("urgency", completed.urgency.rawValue)
                .with("target_seconds", completed.targetSeconds)
                .with("nurse_status", completed.nurses?.rawValue).json
        case .expired(let reason): Fields().with("reason", reason).json
        case .attached(let attachment): attachment.body
        }
    }

    /// Reads a stored event; `nil` for a name that is none of these.
    init?(_ reader: FieldReader) throws(EventDecodingError) {
        if let event = try Self.ofReply(reader) {
            self = event
            return
        }
        switch reader.type {
        case "message_retracted":
            self = .retracted(
                message: try reader.id("message_id"),
                by: try reader.text("by"),
                reason: try reader.text("reason")
            )
        case "message_corrected":
            self = .corrected(
                message: try reader.id("message_id"),
                correction: try reader.id("correction_id")
            )
        case "message_read":
            self = .read(
                by: try reader.text("by"),
                upTo: try reader.integer("up_to"),
                role: reader.optionalText("role")
            )
        case "assessment_started":
            self = .assessmentStarted(
                assessment: try reader.identifier("assessment_id", prefix: "asm"),
                age: reader.body["age"]?.integer,
                sex: reader.optionalText("sex")
            )
        case "assessment_advanced":
            self = .assessmentAdvanced(
                assessment: try reader.identifier("assessment_id", prefix: "asm"),
                question: reader.optionalText("question"),
                progress: try reader.integer("progress")
            )
        case "assessment_completed":
            self = .assessmentCompleted(
                CompletedAssessment(
                    assessment: try reader.identifier("assessment_id", prefix: "asm"),
                    urgency: try reader.urgency("urgency"),
                    targetSeconds: reader.body["target_seconds"]?.integer,
                    nurses: reader.optionalText("nurse_status")
                        .flatMap { NurseStatus(rawValue: $0) }
                )
            )
        case "session_expired": self = .expired(reason: try reader.text("reason"))
        case "attachment_added": self = .attached(try Attachment(reader))
        default: return nil
        }
    }

    private static func ofReply(
        _ reader: FieldReader
    ) throws(EventDecodingError) -> ConversationEvent? {
        switch reader.type {
        case "reply_checkpointed":
            return .replyCheckpointed(
                reply: try reader.identifier("reply_id", prefix: "str"),
                content: try reader.text("content")
            )
        case "reply_fell_back":
            return .replyFellBack(
                reply: try reader.identifier("reply_id", prefix: "str"),
                source: try reader.text("source"),
                reason: try reader.text("reason")
            )
        case "reply_held": return .replyHeld(try HeldReply(reader))
        case "reply_released":
            return .replyReleased(
                message: try reader.id("message_id"),
                nurse: try reader.id("nurse_id"),
                isEdited: reader.body["edited"]?.bool ?? false
            )
        case "reply_discarded":
            return .replyDiscarded(
                message: try reader.id("message_id"),
                nurse: try reader.id("nurse_id"),
                reason: reader.optionalText("reason")
            )
        default: return nil
        }
    }
}

extension ConversationEvent.Attachment {
    var body: JSON {
        Fields()
            .with("attachment_id", attachment.text("att")).with("message_id", message.text)
            .with("media_type", mediaType).with("size", size).with("digest", sha256)
            .with("name", name).with("by", by).json
    }

    init(_ reader: FieldReader) throws(EventDecodingError) {
        self.init(
            attachment: try reader.identifier("attachment_id", prefix: "att"),
            message: try reader.id("message_id"),
            mediaType: try reader.text("media_type"),
            size: try reader.integer("size"),
            sha256: try reader.text("digest"),
            name: reader.optionalText("name"),
            by: try reader.text("by")
        )
    }
}

extension ConversationEvent.HeldReply {
    var body: JSON {
        Fields()
            .with("reply_id", reply.text("str")).with("message_id", message.text)
            .with("reply_to", to.text).with("source", source).with("content", content)
            .with("quick_replies", quickReplies.isEmpty ? nil : quickReplies.map(\.json)).json
    }

    init(_ reader: FieldReader) throws(EventDecodingError) {
        self.init(
            reply: try reader.identifier("reply_id", prefix: "str"),
            message: try reader.id("message_id"),
            to: try reader.id("reply_to"),
            source: try reader.text("source"),
            content: try reader.text("content"),
            quickReplies: reader.list("quick_replies").compactMap(QuickReply.init(json:))
        )
    }
}
