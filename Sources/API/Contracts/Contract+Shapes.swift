// Shapes that several routes share.
extension Contract {
    static let shapes: [(name: String, shape: String)] = [
        ("Urgency", #""emergency"|"urgent"|"routine"|"self_care""#),
        (
            "Flag",
            "{rule:text, version:int, label:text, quote:text, start:int, end:int, minimum:text, tier:text, assertion:text, negated?:bool}"
        ),
        (
            "QueueEntry",
            """
            {id:qe_, session_id:ses_, patient_id:pat_, patient_name:text?, callback_number:text?, location:text?, \
            chief_complaint:text?, symptoms:[text], risk_level:"critical"|"high"|"moderate"|"low", urgency:$Urgency, \
            triage_category:int, has_red_flags:bool, red_flags:[text], alert_id:alr_?, created_at:time, \
            wait_time_minutes:int, wait_seconds:int, due_at:time, breached:bool, breached_at:time?, clock_paused:bool, \
            snoozed_until:time?, priority_score:number, priority_factors:[{name:text, points:number}], \
            status:"pending"|"in_review"|"more_info"|"reviewed"|"escalated"|"closed", assigned_nurse_id:usr_?, \
            assigned_nurse_name:text?, claimed_at:time?, lease_expires_at:time?, escalated_to:text?, \
            confidence_score:number?, review_notes:text?, viewers:[{id:usr_, name:text?}], unread:int, unit:text, version:int}
            """
        ),
        (
            "Message",
            """
            {message_id:msg_, session_id:ses_, seq:int, timestamp:time, \
            sender_type:"patient"|"assistant"|"nurse"|"system", sender:{id:text, name:text?}, content:text?, \
            state:"streaming"|"final"|"stopped"|"failed"|"retracted"|"held", client_id:text?, reply_to:msg_?, \
            ai:{model:text?, model_hash:text?, cached:bool, confidence:number?, disclosure:text?}?, \
            review:{status:text, by:usr_?, at:time?}?, red_flags:[$Flag], quick_replies:[{id:text, label:text}], \
            read_by:[text], corrects?:msg_}
            """
        ),
        (
            "Alert",
            """
            {alert_id:alr_, severity:text, session_id:ses_, patient_id:pat_, patient_name:text?, callback_number:text?, \
            location:text?, chief_complaint:text?, red_flags:[object], message_id:msg_?, raised_at:time, waited_s:int, \
            ack:{by:usr_, at:time?}?, escalation:{level:int, next_at:time?, chain:[text], \
            told:[{level:int, to:text?, at:time?}], notified_at:time?, attempts:int}, outcome:text?, unit:text, link:text}
            """
        ),
        (
            "AlertChange",
            """
            {success:bool, alert_id:alr_, session_id:ses_, acknowledged_by:usr_?, acknowledged_at:time?, outcome:text?, \
            resolved_by:usr_?, resolved_at:time?, seq:int?, duplicate:bool}
            """
        ),
        (
            "CannedReply",
            """
            {id:can_, title:text?, content:text, language:text, shared:bool, owner_id:usr_, placeholders:[text], \
            version:int, updated_at:time, text?:text}
            """
        ),
        (
            "ShiftReport",
            """
            {window:{from:time, to:time, tz:text}, unit:text, generated_at:time, figures:object, \
            open_cases:[$QueueEntry], \
            decisions:[{at:time, session_id:ses_, queue_id:qe_, patient_id:pat_?, nurse_id:text?, nurse_name:text?, \
            action:text}], \
            handoffs:[{at:time, session_id:ses_, queue_id:qe_, patient_id:pat_, from_nurse_id:usr_, \
            to_nurse_id:usr_, situation:text, background?:text, assessment?:text, recommendation?:text}], as_of_seq:int}
            """
        ),
        (
            "CaseChange",
            """
            {success:bool, id:qe_, session_id:ses_, patient_id:pat_?, status:text?, urgency:$Urgency?, due_at:time?, \
            assigned_nurse_id:usr_?, lease_expires_at:time?, version:int, seq:int?, duplicate:bool, \
            undone_action_id?:act_?, snoozed_until?:time?}
            """
        ),
        (
            "Session",
            """
            {session_id:ses_, alias:text?, patient_id:pat_?, state:"open"|"closed", \
            counts:{messages:int, unread:int, red_flags:int}, owner:"assistant"|"nurse"|"closed", status:text?, \
            urgency:$Urgency?, version:int, seq:int, message?:$Posted}
            """
        ),
        (
            "Posted",
            """
            {client_id:text?, message_id:msg_, seq:int, duplicate:bool, nurse_status?:"alerted"|"none_on_duty", \
            red_flags?:[$Flag], alert_id?:alr_?, emergency_guidance?:$Guidance}
            """
        ),
        (
            "Guidance",
            """
            {headline:text, steps:[text], emergency_number:text, alert_id:alr_, nurse_status:"alerted"|"none_on_duty"}
            """
        ),
        (
            "Turn",
            """
            {stream_id:str_?, url:text?, ticket_url:text?, session_id:ses_, message_id?:msg_?, type:"chat"|"assessment", \
            status:text, reason?:text, red_flags?:[object], alert_id?:alr_?, expires_at:time?, assessment_id?:asm_?, \
            nurse_status?:"alerted"|"none_on_duty", emergency_guidance?:$Guidance}
            """
        ),
        (
            "Patient",
            """
            {patient_id:pat_, name?:text?, birth_date?:date?, age?:int?, sex?:text?, pregnant?:bool?, language?:text?, \
            callback_number?:text?, location?:text?, identities?:[{issuer:text, external_id:text}], \
            consents?:[{kind:text, given:bool, version:text?}], caregivers?:[{user_id:usr_, relation:text}], \
            merged_from?:[pat_], version?:int}
            """
        ),
        (
            "PatientChange",
            """
            {name?:text<=200?, birth_date?:date?, sex?:"female"|"male"|"other"|"unknown"?, language?:text<=35?, \
            callback_number?:text<=40?, location?:text<=300?, pregnant?:bool?, \
            expected_version?:int(0..)?}
            """
        ),
        (
            "Person",
            """
            {user_id:usr_, role:text, login:text?, name:text?, unit:text, scopes:[text], \
            status:"invited"|"active"|"disabled", second_factor:bool, created_at:time, activation_code?:text, api_key?:text}
            """
        ),
        (
            "Token",
            """
            {access_token:text, token_type:"Bearer", expires_in:int, refresh_token:text?, role:text, scope:text, user_id:usr_}
            """
        ),
        ("KeySet", "{keys:[{kty:text, crv:text, alg:text, use:text, kid:text, x:text}]}"),
        (
            "Queue",
            """
            {queue:[$QueueEntry], total:int, urgent_count:int, emergency_count:int, red_flag_count:int, \
            breached_count:int, snoozed_count:int, pending_count:int, in_review_count:int, more_info_count:int, \
            escalated_count:int, avg_wait_time:number?, queue_load:text, next_cursor:text?, has_more:bool, timestamp:time, \
            as_of_seq:int}
            """
        ),
        ("Checkpoint", "{size:int, root:text, note:text}"),
        (
            "Execution",
            """
            {execution_id:exe_, suite_id:text, status:"running"|"passed"|"failed"|"cancelled", started_at:time, \
            result:{total_tests:int, passed:int, failed:int, skipped:int, compliance_passed:bool?, security_passed:bool?, \
            duration_seconds:number, suite_results:[object], load?:object}, timestamp?:time}
            """
        ),
        (
            "Components",
            """
            {timestamp:time, status:text, version:text, components:{*:{status?:text}}, requests:int, denials:int}
            """
        ),
        (
            "Verification",
            """
            {id:vfy_, mode:text, status:"running"|"completed", result:"ok"|"violated"|"not_verifiable"?, checked:int, \
            total:int, from_seq:int, to_seq:int, rate_per_s:number, head_hash:text?, root:text?, \
            checkpoints_matched:int?, anchors_matched:int?, warnings:[text], not_proven:[text], \
            projections_match:bool?, \
            violations:[{seq:int?, kind:text, fault:text, expected:text?, found:text?, detail:text, advice:text}]}
            """
        ),
        (
            "Problem",
            """
            {type:text, title:text, status:int(400..599), code:text, detail:text, instance:text?, request_id:text?, \
            retryable:bool, current?:object, emergency_number:text, errors:[object]}
            """
        ),
    ]
}
