public import World

/// One event name, the stream it belongs to, and the fields of its body.
///
/// Names are for ever: a test pins this list. A body may leave out only fields marked optional.
public struct EventDeclaration: Sendable, Equatable {
    /// Whose history an event is part of.
    public enum Stream: String, Sendable {
        case session
        case patient
        case user
        case access
        case system
    }

    /// What a field holds.
    public enum Kind: String, Sendable {
        case text
        case integer
        case real
        case flag
        /// An array or object, bound as JSON text.
        case json
    }

    /// One field of a body.
    public struct Field: Sendable, Equatable {
        /// `snake_case`.
        public let name: String
        /// What it holds.
        public let kind: Kind
        /// Whether it may be absent or `null`.
        public let isOptional: Bool
    }

    /// `snake_case`, past tense.
    public let name: String
    /// Whose history it is part of.
    public let stream: Stream
    /// The fields, in the order they are written.
    public let fields: [Field]

    /// One line: `name stream field:kind …`, optional fields with `?`; what the pinning test compares.
    public var line: String {
        let parts = fields.map { "\($0.name):\($0.kind.rawValue)\($0.isOptional ? "?" : "")" }
        return ([name, stream.rawValue] + parts).joined(separator: " ")
    }
}

/// Every event the service itself records; those of the log's own keeping are in EventLog.
public enum EventCatalogue {
    /// All declarations, in the order their type numbers are given out in a new log.
    public static let events: [EventDeclaration] = text.split(separator: "\n").compactMap(parse)

    /// The names alone.
    public static let names: [String] = events.map(\.name)

    private static let streams = Dictionary(
        events.map { ($0.name, $0.stream) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The stream of an event as people write it: `ses_…`, `pat_…`, `usr_…`; bare digits for the service's own.
    public static func streamText(_ stream: Identifier, of type: String) -> String {
        switch streams[type] {
        // Parts of a file stand in a stream to themselves.
        case .session: stream.text(type == "attachment_part" ? "att" : "ses")
        case .patient: stream.text("pat")
        case .user, .access: stream.text("usr")
        case .system, nil: stream.hex
        }
    }

    private static func parse(_ line: Substring) -> EventDeclaration? {
        let words = line.split(separator: " ")
        guard words.count >= 2, let stream = EventDeclaration.Stream(rawValue: String(words[1]))
        else { return nil }
        let fields = words.dropFirst(2)
            .compactMap { word -> EventDeclaration.Field? in
                let isOptional = word.hasSuffix("?")
                let parts = (isOptional ? word.dropLast() : word).split(separator: ":")
                guard parts.count == 2, let kind = EventDeclaration.Kind(rawValue: String(parts[1]))
                else { return nil }
                return EventDeclaration.Field(
                    name: String(parts[0]),
                    kind: kind,
                    isOptional: isOptional
                )
            }
        guard fields.count == words.count - 2 else { return nil }
        return EventDeclaration(name: String(words[0]), stream: stream, fields: fields)
    }

    /// `name stream field:kind…`; ids are text with their prefix, times are µs since 1970.
    private static let text = """
        session_opened session patient_id:text alias:text? unit:text language:text disclosure_version:text? chief_complaint:text? opened_by:text
        message_posted session message_id:text sender_type:text sender_id:text content:text client_id:text? reply_to:text? quick_replies:json?
        message_screened session message_id:text rules_version:text flags:json lowered:json urgency:text unreadable:flag complaint:text? symptoms:json
        alert_raised session alert_id:text message_id:text severity:text flags:json red_flags:json complaint:text? nurse_status:text?
        alert_acknowledged session alert_id:text nurse_id:text
        alert_escalated session alert_id:text level:integer to:text
        alert_resolved session alert_id:text nurse_id:text outcome:text note:text?
        triage_decided session urgency:text previous:text? source:text rules:json rules_version:text confidence:real? target_seconds:integer complaint:text? symptoms:json red_flags:json
        assessment_started session assessment_id:text age:integer? sex:text?
        assessment_advanced session assessment_id:text question:text? progress:integer
        assessment_completed session assessment_id:text urgency:text target_seconds:integer? nurse_status:text?
        reply_started session reply_id:text message_id:text source:text
        reply_checkpointed session reply_id:text content:text
        reply_completed session reply_id:text message_id:text source:text model:text? finish_reason:text input_tokens:integer? output_tokens:integer? parts:integer?
        reply_failed session reply_id:text reason:text content:text?
        case_claimed session nurse_id:text nurse_name:text? lease_expires_at:integer
        claim_released session nurse_id:text reason:text note:text?
        case_handed_off session from_nurse_id:text to_nurse_id:text situation:text background:text? assessment:text? recommendation:text?
        case_acted_on session action_id:text action:text nurse_id:text notes:text? override_reason:text? urgency_before:text? urgency_after:text? escalate_to:text? reason:text? questions:json? recommendations:json? message_to_patient:text? key:text? digest:text release_to_patient:flag? priority_adjustment:integer? reassign_to:text?
        action_undone session action_id:text nurse_id:text urgency_after:text? status:text priority_adjustment:integer?
        ownership_changed session owner:text by:text
        target_breached session urgency:text due_at:integer
        message_retracted session message_id:text by:text reason:text
        message_read session by:text up_to:integer role:text?
        note_added session note_id:text nurse_id:text content:text
        rating_given session rating:integer comment:text?
        session_closed session by:text reason:text?
        session_expired session reason:text
        patient_registered patient patient_id:text issuer:text? external_id:text? name:text? birth_date:text? sex:text? language:text? callback_number:text? location:text?
        patient_identified patient patient_id:text issuer:text external_id:text
        patients_merged patient patient_id:text into:text
        consent_given patient patient_id:text kind:text version:text
        consent_withdrawn patient patient_id:text kind:text
        subject_erased patient patient_id:text ordered_by:text reason:text
        erasure_completed patient patient_id:text
        legal_hold_set patient patient_id:text reason:text
        legal_hold_lifted patient patient_id:text reason:text
        user_added user user_id:text role:text name:text? unit:text
        role_changed user user_id:text role:text
        user_disabled user user_id:text reason:text?
        credential_created user user_id:text kind:text credential_id:text
        credential_revoked user user_id:text credential_id:text
        signed_in user user_id:text method:text
        sign_in_failed user user_id:text? method:text
        signed_out user user_id:text
        presence_changed user user_id:text presence:text
        viewing_started access viewing_id:text user_id:text role:text view:text purpose:text patients:json filter:text? as_of:integer request_id:text? address:text? renews:text? searched:text?
        viewing_ended access viewing_id:text user_id:text reason:text
        record_exported access user_id:text format:text patients:json request_id:text? grant_id:text? purpose:text? address:text?
        access_denied access user_id:text? role:text? operation:text reason:text request_id:text? address:text? patient_id:text?
        emergency_access_opened access grant_id:text user_id:text patient_id:text reason_code:text justification:text expires_at:integer request_id:text? address:text?
        emergency_access_ended access grant_id:text reason:text request_id:text? address:text?
        emergency_access_reviewed access grant_id:text reviewer_id:text outcome:text purpose:text? request_id:text? address:text?
        service_started system build:text configuration_digest:text rules_version:text environment:text
        service_stopped system reason:text
        projection_digested system name:text digest:text
        origin_allowed system origin:text allowed_paths:json expires_at:integer? by:text?
        origin_expired system origin:text
        configuration_changed system setting:text value:text? by:text?
        rules_activated system rules_version:text by:text? proposal:integer? proposed_by:text?
        login_bound user user_id:text login:text
        scopes_changed user user_id:text scopes:json
        emergency_access_used access grant_id:text user_id:text patient_id:text operation:text request_id:text? address:text?
        refusals_counted access operation:text reason:text address:text? count:integer
        message_corrected session message_id:text correction_id:text
        reply_fell_back session reply_id:text source:text reason:text
        reply_held session reply_id:text message_id:text reply_to:text source:text content:text quick_replies:json?
        reply_released session message_id:text nurse_id:text edited:flag
        reply_discarded session message_id:text nurse_id:text reason:text?
        patient_amended patient patient_id:text name:text? birth_date:text? sex:text? language:text? callback_number:text? location:text?
        pregnancy_recorded patient patient_id:text pregnant:flag
        caregiver_added patient patient_id:text user_id:text relation:text
        caregiver_ended patient patient_id:text user_id:text
        case_snoozed session nurse_id:text until:integer reason:text?
        case_retriaged session nurse_id:text reason:text note:text? urgency_before:text? urgency_after:text
        alert_notified session alert_id:text channel:text delivery_id:text attempt:integer outcome:text status:integer?
        command_keyed session key:text digest:text command:text
        attachment_added session attachment_id:text message_id:text media_type:text size:integer digest:text name:text? by:text
        attachment_part session attachment_id:text session_id:text number:integer of:integer data:text
        canned_reply_kept user reply_id:text user_id:text title:text? content:text language:text shared:flag
        canned_reply_dropped user reply_id:text user_id:text
        record_owner_noted session patient_id:text
        unit_changed user user_id:text unit:text
        webhook_added system webhook_id:text url:text types:json by:text?
        webhook_removed system webhook_id:text by:text?
        webhook_attempted system webhook_id:text delivery_id:text attempt:integer outcome:text status:integer?
        webhook_redelivered system webhook_id:text delivery_id:text by:text?
        acting_started access user_id:text role:text purpose:text address:text? request_id:text?
        request_answered system digest:text status:integer patient_id:text? answer:text
        erasure_requested patient patient_id:text by:text reason:text ordered:flag
        request_begun system digest:text operation:text
        rules_proposed system amendment:text by:text reason:text? messages:integer differing:integer
        case_returned session until:integer
        """
}
