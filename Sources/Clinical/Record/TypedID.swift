public import World

/// A kind of thing that has identifiers, and the prefix they carry on the wire.
public protocol IdentifiedKind: Sendable {
    /// `pat`, `ses`, …; lower-case ASCII, no underscore.
    static var prefix: String { get }
}

/// An identifier of one kind of thing; printed as `prefix_` and 26 characters of Crockford base32.
public struct TypedID<Kind: IdentifiedKind>: Hashable, Sendable {
    /// The 16 bytes, as they stand in record headers.
    public let raw: Identifier

    /// The identifier of a thing of this kind.
    public init(_ raw: Identifier) {
        self.raw = raw
    }

    /// Parses what ``text`` prints; `nil` for anything else.
    public init?(_ text: String) {
        guard let raw = Identifier(text, prefix: Kind.prefix) else { return nil }
        self.raw = raw
    }

    /// Parses the UTF-8 of what ``text`` prints; `nil` for anything else.
    public init?(_ bytes: Span<UInt8>) {
        guard let raw = Identifier(bytes, prefix: Kind.prefix) else { return nil }
        self.raw = raw
    }

    /// `pat_01J…`.
    public var text: String { raw.text(Kind.prefix) }
}

/// Patients, `pat_`.
public enum PatientKind: IdentifiedKind {
    /// `pat`.
    public static let prefix = "pat"
}

/// Conversations and the cases that grow out of them, `ses_`.
public enum SessionKind: IdentifiedKind {
    /// `ses`.
    public static let prefix = "ses"
}

/// People and services that act, `usr_`.
public enum UserKind: IdentifiedKind {
    /// `usr`.
    public static let prefix = "usr"
}

/// Chat messages, `msg_`; the same 16 bytes as the event that recorded them.
public enum MessageKind: IdentifiedKind {
    /// `msg`.
    public static let prefix = "msg"
}

/// Alerts, `alr_`; the same 16 bytes as the event that raised them.
public enum AlertKind: IdentifiedKind {
    /// `alr`.
    public static let prefix = "alr"
}

/// Nurse actions, `act_`; the same 16 bytes as the event that recorded them.
public enum ActionKind: IdentifiedKind {
    /// `act`.
    public static let prefix = "act"
}

/// Identifies a patient.
public typealias PatientID = TypedID<PatientKind>
/// Identifies a session.
public typealias SessionID = TypedID<SessionKind>
/// Identifies a user.
public typealias UserID = TypedID<UserKind>
/// Identifies a message.
public typealias MessageID = TypedID<MessageKind>
/// Identifies an alert.
public typealias AlertID = TypedID<AlertKind>
/// Identifies a nurse action.
public typealias ActionID = TypedID<ActionKind>
