import Access
import Clinical
import EventLog
import JSON
import RecordService
import World

extension API {
    /// A frame that is not in the log.
    func ephemeral(
        _ type: String,
        session: SessionID?,
        payload: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        Frames.frame(
            type,
            at: world.now(),
            id: world.identifier(),
            session: session,
            seq: nil,
            payload: payload
        )
    }

    /// The part of `welcome` that patients and nurses share.
    func writeWelcome(
        _ caller: Caller,
        in session: SessionID? = nil,
        into writer: inout JSONWriter
    ) {
        writer.field("epoch", service.log.epoch)
        writer.field("seq", Int64(clamping: service.log.head) - 1)
        writer.field("server_time", world.now().text)
        writer.field("heartbeat_ms", 15_000)
        writer.object("user") { writer in
            writer.field("id", caller.user.text)
            writer.field("role", caller.role.rawValue)
        }
        writer.object("limits") { writer in
            writer.field("message_bytes", messageBytesMax)
            writer.field("frame_bytes", 65_536)
        }
        writer.field("emergency_number", settings.emergencyNumber)
        let isAlone = caller.role == .patient && session.map { nurseStatus(in: $0) } == .noneOnDuty
        writer.array("degraded") { writer in
            for fault in faults { writer.value(.string(fault)) }
            if isAlone { writer.value(.string(NurseStatus.noneOnDuty.rawValue)) }
        }
    }

    /// The frames an event becomes for those in its session; none for what is nobody's business there.
    func frames(for told: ToldEvent, role: Role) -> [[UInt8]] {
        let (event, session) = (told.event, told.session)
        func frame(_ type: String, _ payload: (inout JSONWriter) -> Void) -> [UInt8] {
            Frames.frame(
                type,
                at: event.recordedAt,
                id: event.id,
                session: session,
                seq: event.position,
                payload: payload
            )
        }
        switch told.fact {
        case .messagePosted(let message):
            let mark = service.mark(of: message.message, in: session)
            return [
                frame("message") { writer in
                    Frames.message(
                        message,
                        session: session,
                        seq: event.position,
                        at: event.recordedAt,
                        flags: told.flags,
                        mark: mark,
                        for: role,
                        into: &writer
                    )
                }
            ]
        case .alertRaised(let alert):
            return [
                frame("emergency_guidance") { writer in
                    Frames.guidance(
                        alert.flags,
                        alert: alert.alert,
                        emergencyNumber: settings.emergencyNumber,
                        nurses: alert.nurses ?? nurseStatus(in: session),
                        into: &writer
                    )
                }
            ]
        case .actedOn(let act):
            // One frame for each event, so that a place in the log is a place among frames.
            guard act.verb == .requestMoreInfo else {
                return [frame("assessment_response") { Frames.decision(act, for: role, into: &$0) }]
            }
            return [
                frame("nurse_request_more_info") { writer in
                    writer.field("action_id", act.action.text)
                    writer.field("message", act.messageToPatient)
                    writer.array("questions") { writer in
                        for question in act.questions { writer.string(question) }
                    }
                }
            ]
        case .ownershipChanged(let owner, let by):
            return [
                frame("ownership_changed") { writer in
                    writer.field("owner", owner)
                    writer.field("by", by)
                }
            ]
        case .closed(let by, let reason):
            return [
                frame("session_closed") { writer in
                    writer.field("by", by)
                    writer.field("reason", reason)
                }
            ]
        case .desk(.undone(let action, let nurse, _, _, _)):
            return [
                frame("assessment_response") { Frames.undone(action, by: nurse, into: &$0) }
            ]
        case .opened, .messageScreened, .alertAcknowledged, .alertResolved, .triageDecided,
            .replyStarted, .replyCompleted, .replyFailed, .claimed, .released, .rated,
            .desk:
            return []
        case .conversation(let fact):
            return conversationFrame(fact, event, session: session, role: role).map { [$0] } ?? []
        }
    }

    /// The guidance for the socket that posted a flagged message, sent right behind its `ack`; without
    /// `seq` when an alert was open already, or when something before it is still to be told.
    func guidance(_ posted: Posted, session: SessionID, isInPlace: Bool) -> [UInt8]? {
        guard let alert = posted.alert, let flags = posted.screening?.flags else { return nil }
        return Frames.frame(
            "emergency_guidance",
            at: posted.recordedAt ?? world.now(),
            id: posted.alertSeq == nil ? world.identifier() : alert.raw,
            session: session,
            seq: isInPlace ? posted.alertSeq : nil
        ) { writer in
            Frames.guidance(
                flags,
                alert: alert,
                emergencyNumber: settings.emergencyNumber,
                nurses: posted.nurses ?? .noneOnDuty,
                into: &writer
            )
        }
    }
}
