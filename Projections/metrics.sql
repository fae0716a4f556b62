-- projection metrics 6 trailing
-- The facts behind every figure: stays in the queue, decisions, alerts, holds, answers, ratings, and who
-- was there. Figures of any window are counted from these rows; `Figures.md` tells how.

-- One row for each stay of a case in the queue, from arrival to decision or end. Number 1 is made when the
-- conversation opens; a settled case that comes back gets the next.
CREATE TABLE metric_stay (
    session BLOB NOT NULL,
    number INTEGER NOT NULL,
    patient_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    -- Null until triage: before that it is a conversation and not a case.
    arrived_at INTEGER,
    -- As the queue has it, and as the rules last had it.
    urgency TEXT,
    ai_urgency TEXT,
    rules TEXT NOT NULL DEFAULT '[]',
    complaint TEXT,
    has_red_flags INTEGER NOT NULL DEFAULT 0,
    target_us INTEGER,
    status TEXT NOT NULL DEFAULT 'open',
    first_contact_at INTEGER,
    first_nurse TEXT,
    claimed_at INTEGER,
    settled_at INTEGER,
    settled_by TEXT,
    outcome TEXT,
    action_id TEXT,
    PRIMARY KEY (session, number)
) STRICT;

CREATE INDEX metric_stay_arrived ON metric_stay (arrived_at) WHERE arrived_at IS NOT NULL;

CREATE INDEX metric_stay_settled ON metric_stay (settled_at) WHERE settled_at IS NOT NULL;

CREATE INDEX metric_stay_open ON metric_stay (session)
WHERE settled_at IS NULL AND arrived_at IS NOT NULL;

-- What nurses decided, beside what the rules had said.
CREATE TABLE metric_decision (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    session BLOB NOT NULL,
    patient_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    action_id TEXT NOT NULL,
    action TEXT NOT NULL,
    nurse_id TEXT NOT NULL,
    reason TEXT,
    ai_urgency TEXT,
    nurse_urgency TEXT,
    rules TEXT NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX metric_decision_at ON metric_decision (at);

CREATE TABLE metric_alert (
    alert_id TEXT NOT NULL PRIMARY KEY,
    session BLOB NOT NULL,
    patient_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    severity TEXT NOT NULL,
    rules TEXT NOT NULL,
    raised_at INTEGER NOT NULL,
    -- The first acknowledgement; an alert that tells something new waits for another.
    acknowledged_at INTEGER,
    acknowledged_by TEXT,
    waits INTEGER NOT NULL DEFAULT 1,
    outcome TEXT,
    resolved_at INTEGER
) STRICT;

CREATE INDEX metric_alert_raised ON metric_alert (raised_at);

CREATE INDEX metric_alert_waits ON metric_alert (session) WHERE waits = 1;

-- A case in a nurse's hands.
CREATE TABLE metric_hold (
    position INTEGER PRIMARY KEY,
    session BLOB NOT NULL,
    patient_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    nurse_id TEXT NOT NULL,
    began_at INTEGER NOT NULL,
    lease_expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    reason TEXT
) STRICT;

CREATE INDEX metric_hold_open ON metric_hold (session) WHERE ended_at IS NULL;

CREATE INDEX metric_hold_ended ON metric_hold (ended_at);

-- The answer being made in a conversation, and those that were made.
CREATE TABLE metric_turn (
    session BLOB PRIMARY KEY,
    reply_id TEXT NOT NULL,
    started_at INTEGER,
    first_at INTEGER,
    fell_back INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_reply (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    session BLOB NOT NULL,
    source TEXT NOT NULL,
    model TEXT,
    first_words_us INTEGER,
    fell_back INTEGER NOT NULL
) STRICT;

CREATE INDEX metric_reply_at ON metric_reply (at);

CREATE TABLE metric_rating (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    session BLOB NOT NULL,
    patient_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    rating INTEGER NOT NULL
) STRICT;

CREATE INDEX metric_rating_at ON metric_rating (at);

-- When a nurse had a view open: what counts as being on duty.
CREATE TABLE metric_duty (
    viewing_id TEXT PRIMARY KEY,
    nurse_id TEXT NOT NULL,
    began_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX metric_duty_began ON metric_duty (began_at);

-- on session_opened 1
INSERT INTO metric_stay (session, number, patient_id, unit)
VALUES (:stream, 1, :patient_id, :unit) ON CONFLICT DO NOTHING;

-- What was one patient's is the other's from now on, as in the queue.
-- on patients_merged 1
UPDATE metric_stay SET patient_id = :into WHERE patient_id = :patient_id;

UPDATE metric_decision SET patient_id = :into WHERE patient_id = :patient_id;

UPDATE metric_alert SET patient_id = :into WHERE patient_id = :patient_id;

UPDATE metric_hold SET patient_id = :into WHERE patient_id = :patient_id;

UPDATE metric_rating SET patient_id = :into WHERE patient_id = :patient_id;

-- A settled or closed case that is triaged again comes back: another stay.
-- on triage_decided 1
INSERT INTO metric_stay (session, number, patient_id, unit)
SELECT session, number + 1, patient_id, unit FROM metric_stay
WHERE session = :stream
    AND number = (SELECT max(number) FROM metric_stay WHERE session = :stream)
    AND settled_at IS NOT NULL;

UPDATE metric_stay SET
    arrived_at = coalesce(arrived_at, :recorded_at),
    urgency = :urgency,
    ai_urgency = iif(:source = 'nurse', ai_urgency, :urgency),
    rules = iif(:source = 'nurse', rules, :rules),
    complaint = :complaint,
    has_red_flags = :red_flags <> '[]',
    target_us = iif(first_contact_at IS NULL, :target_seconds * 1000000, target_us),
    status = iif(status = 'open', 'pending', status)
WHERE session = :stream AND settled_at IS NULL;

-- on message_posted 1
UPDATE metric_stay SET
    first_contact_at = iif(:sender_type = 'nurse', coalesce(first_contact_at, :recorded_at), first_contact_at),
    first_nurse = iif(:sender_type = 'nurse', coalesce(first_nurse, :sender_id), first_nurse),
    status = iif(
        :sender_type = 'patient' AND status = 'more_info', iif(EXISTS (
            SELECT 1 FROM metric_hold AS h WHERE h.session = :stream AND h.ended_at IS NULL),
            'in_review', 'pending'),
        status)
WHERE session = :stream AND settled_at IS NULL AND arrived_at IS NOT NULL
    AND :sender_type IN ('nurse', 'patient')
    AND (status = 'more_info' OR :sender_type = 'nurse');

-- on case_claimed 1
UPDATE metric_stay SET
    first_contact_at = coalesce(first_contact_at, :recorded_at),
    first_nurse = coalesce(first_nurse, :nurse_id),
    claimed_at = coalesce(claimed_at, :recorded_at),
    status = iif(status = 'pending', 'in_review', status)
WHERE session = :stream AND settled_at IS NULL;

-- Another nurse takes over a hold that ran out.
UPDATE metric_hold SET ended_at = min(:recorded_at, lease_expires_at), reason = 'lease_expired'
WHERE session = :stream AND ended_at IS NULL AND nurse_id <> :nurse_id;

UPDATE metric_hold SET lease_expires_at = :lease_expires_at
WHERE session = :stream AND ended_at IS NULL;

INSERT INTO metric_hold (position, session, patient_id, unit, nurse_id, began_at, lease_expires_at)
SELECT :position, s.session, s.patient_id, s.unit, :nurse_id, :recorded_at, :lease_expires_at
FROM metric_stay AS s
WHERE s.session = :stream AND s.number = 1 AND NOT EXISTS (
    SELECT 1 FROM metric_hold AS h WHERE h.session = :stream AND h.ended_at IS NULL);

-- on case_handed_off 1
UPDATE metric_hold SET ended_at = :recorded_at, reason = 'handed_off'
WHERE session = :stream AND ended_at IS NULL;

-- on claim_released 1
UPDATE metric_hold SET ended_at = :recorded_at, reason = :reason
WHERE session = :stream AND ended_at IS NULL;

UPDATE metric_stay SET status = iif(status = 'in_review', 'pending', status)
WHERE session = :stream AND settled_at IS NULL;

-- on case_acted_on 1
INSERT INTO metric_decision (
    position, at, session, patient_id, unit, action_id, action, nurse_id, reason, ai_urgency,
    nurse_urgency, rules)
SELECT
    :position, :recorded_at, session, patient_id, unit, :action_id, :action, :nurse_id,
    :override_reason, ai_urgency, coalesce(:urgency_after, :urgency_before), rules
FROM metric_stay WHERE session = :stream
ORDER BY number DESC LIMIT 1;

UPDATE metric_stay SET
    urgency = coalesce(:urgency_after, urgency),
    first_contact_at = coalesce(first_contact_at, :recorded_at),
    first_nurse = coalesce(first_nurse, :nurse_id),
    status = CASE :action
        WHEN 'escalate' THEN 'escalated' WHEN 'request_more_info' THEN 'more_info' ELSE 'reviewed' END,
    settled_at = iif(:action IN ('approve', 'override'), :recorded_at, NULL),
    settled_by = iif(:action IN ('approve', 'override'), :nurse_id, NULL),
    outcome = iif(:action IN ('approve', 'override'), :action, NULL),
    action_id = :action_id
WHERE session = :stream AND settled_at IS NULL;

UPDATE metric_hold SET ended_at = :recorded_at, reason = 'settled'
WHERE session = :stream AND ended_at IS NULL AND :action IN ('approve', 'override');

-- A decision that was taken back within its seconds counts nowhere.
-- on action_undone 1
UPDATE metric_stay SET
    urgency = coalesce(:urgency_after, urgency), status = coalesce(:status, 'pending'),
    settled_at = NULL, settled_by = NULL, outcome = NULL, action_id = NULL
WHERE session = :stream AND action_id = :action_id;

UPDATE metric_decision SET is_undone = 1
WHERE session = :stream AND action_id = :action_id AND at >= :recorded_at - 86400000000;

-- on alert_raised 1
INSERT INTO metric_alert (alert_id, session, patient_id, unit, severity, rules, raised_at)
SELECT
    :alert_id, session, patient_id, unit, :severity,
    (SELECT json_group_array(json_extract(value, '$.rule')) FROM json_each(:flags)), :recorded_at
FROM metric_stay WHERE session = :stream AND number = 1
ON CONFLICT (alert_id) DO UPDATE SET severity = excluded.severity, rules = excluded.rules, waits = 1;

-- on alert_acknowledged 1
UPDATE metric_alert SET
    acknowledged_at = coalesce(acknowledged_at, :recorded_at),
    acknowledged_by = coalesce(acknowledged_by, :nurse_id), waits = 0
WHERE alert_id = :alert_id;

-- on alert_resolved 1
UPDATE metric_alert SET outcome = :outcome, resolved_at = :recorded_at, waits = 0
WHERE alert_id = :alert_id;

-- on reply_started 1
INSERT INTO metric_turn (session, reply_id, started_at) VALUES (:stream, :reply_id, :recorded_at)
ON CONFLICT (session) DO UPDATE SET
    reply_id = excluded.reply_id, started_at = excluded.started_at, first_at = NULL, fell_back = 0;

-- on reply_checkpointed 1
UPDATE metric_turn SET first_at = coalesce(first_at, :recorded_at)
WHERE session = :stream AND reply_id = :reply_id;

-- on reply_fell_back 1
UPDATE metric_turn SET fell_back = 1 WHERE session = :stream AND reply_id = :reply_id;

-- on reply_completed 1
INSERT INTO metric_reply (position, at, session, source, model, first_words_us, fell_back)
VALUES (
    :position, :recorded_at, :stream, :source, :model,
    (SELECT coalesce(first_at, :recorded_at) - started_at FROM metric_turn
        WHERE session = :stream AND reply_id = :reply_id),
    coalesce((SELECT fell_back FROM metric_turn WHERE session = :stream AND reply_id = :reply_id), 0));

-- on rating_given 1
INSERT INTO metric_rating (position, at, session, patient_id, unit, rating)
SELECT :position, :recorded_at, session, patient_id, unit, :rating
FROM metric_stay WHERE session = :stream AND number = 1;

-- on viewing_started 1
INSERT INTO metric_duty (viewing_id, nurse_id, began_at)
SELECT :viewing_id, :user_id, :recorded_at WHERE :role = 'nurse' AND :renews IS NULL
ON CONFLICT DO NOTHING;

-- on viewing_ended 1
UPDATE metric_duty SET ended_at = :recorded_at WHERE viewing_id = :viewing_id;

-- on session_closed 1
UPDATE metric_stay SET
    settled_at = :recorded_at, settled_by = :by, outcome = 'closed', status = 'closed'
WHERE session = :stream AND settled_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM metric_alert WHERE session = :stream AND waits = 1);

UPDATE metric_hold SET ended_at = :recorded_at, reason = 'closed'
WHERE session = :stream AND ended_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM metric_alert WHERE session = :stream AND waits = 1);

-- on session_expired 1
UPDATE metric_stay SET settled_at = :recorded_at, outcome = 'expired', status = 'closed'
WHERE session = :stream AND settled_at IS NULL;

-- The order of columns is what FigureFacts reads by.

-- Cases in the queue now, with who holds each.
-- query open_stays(unit, on_call)
SELECT s.session, s.patient_id, s.arrived_at, s.urgency, s.status, s.has_red_flags, h.nurse_id,
    h.lease_expires_at
FROM metric_stay AS s INDEXED BY metric_stay_open
LEFT JOIN metric_hold AS h ON h.session = s.session AND h.ended_at IS NULL
WHERE s.settled_at IS NULL AND s.arrived_at IS NOT NULL
    AND (:unit IS NULL OR s.unit = :unit OR (:on_call AND s.status = 'escalated'));

-- Cases that arrived in a window.
-- query arrived(since, until, unit, urgency, limit)
SELECT session, patient_id, arrived_at, urgency, complaint, target_us, first_contact_at, first_nurse,
    claimed_at, settled_at, settled_by, outcome
FROM metric_stay
WHERE arrived_at >= :since AND arrived_at < :until AND (:unit IS NULL OR unit = :unit)
    AND (:urgency IS NULL OR urgency = :urgency)
ORDER BY arrived_at LIMIT :limit;

-- query arrived_count(since, until, unit, urgency, nurse)
SELECT count(*)
FROM metric_stay
WHERE arrived_at >= :since AND arrived_at < :until AND (:unit IS NULL OR unit = :unit)
    AND (:urgency IS NULL OR urgency = :urgency) AND (:nurse IS NULL OR first_nurse = :nurse);

-- Cases that were settled or ended in a window.
-- query settled(since, until, unit, urgency, limit)
SELECT session, patient_id, arrived_at, urgency, complaint, target_us, first_contact_at, first_nurse,
    claimed_at, settled_at, settled_by, outcome
FROM metric_stay
WHERE settled_at >= :since AND settled_at < :until AND arrived_at IS NOT NULL
    AND (:unit IS NULL OR unit = :unit) AND (:urgency IS NULL OR urgency = :urgency)
ORDER BY settled_at LIMIT :limit;

-- query decisions(since, until, unit, nurse, limit)
SELECT session, patient_id, at, action, nurse_id, reason, ai_urgency, nurse_urgency, rules
FROM metric_decision
WHERE at >= :since AND at < :until AND NOT is_undone AND (:unit IS NULL OR unit = :unit)
    AND (:nurse IS NULL OR nurse_id = :nurse)
ORDER BY at LIMIT :limit;

-- Alerts, holds, answers and ratings have the urgency of their case's latest stay.
-- query alerts(since, until, unit, urgency, limit)
SELECT session, patient_id, raised_at, alert_id, severity, rules, acknowledged_at, acknowledged_by,
    outcome
FROM metric_alert AS a
WHERE raised_at >= :since AND raised_at < :until AND (:unit IS NULL OR unit = :unit)
    AND (:urgency IS NULL OR :urgency = (
        SELECT s.urgency FROM metric_stay AS s WHERE s.session = a.session
        ORDER BY s.number DESC LIMIT 1))
ORDER BY raised_at LIMIT :limit;

-- query waiting_alerts(unit, on_call)
SELECT a.session, a.patient_id, a.raised_at, a.alert_id, a.severity FROM metric_alert AS a
WHERE a.waits = 1 AND a.outcome IS NULL AND (:unit IS NULL OR a.unit = :unit OR :on_call)
ORDER BY a.raised_at;

-- Holds that overlap a window: those that ended in it or after it, then those that have not.
-- query holds(since, until, unit, urgency, limit)
SELECT session, patient_id, began_at, nurse_id, lease_expires_at, ended_at, reason
FROM metric_hold AS h INDEXED BY metric_hold_ended
WHERE ended_at >= :since AND began_at < :until AND lease_expires_at >= :since
    AND (:unit IS NULL OR unit = :unit)
    AND (:urgency IS NULL OR :urgency = (
        SELECT s.urgency FROM metric_stay AS s WHERE s.session = h.session
        ORDER BY s.number DESC LIMIT 1))
UNION ALL
SELECT session, patient_id, began_at, nurse_id, lease_expires_at, ended_at, reason
FROM metric_hold AS h INDEXED BY metric_hold_ended
WHERE ended_at IS NULL AND began_at < :until AND lease_expires_at >= :since
    AND (:unit IS NULL OR unit = :unit)
    AND (:urgency IS NULL OR :urgency = (
        SELECT s.urgency FROM metric_stay AS s WHERE s.session = h.session
        ORDER BY s.number DESC LIMIT 1))
LIMIT :limit;

-- query replies(since, until, urgency, limit)
SELECT session, at, first_words_us, fell_back FROM metric_reply AS r
WHERE at >= :since AND at < :until
    AND (:urgency IS NULL OR :urgency = (
        SELECT s.urgency FROM metric_stay AS s WHERE s.session = r.session
        ORDER BY s.number DESC LIMIT 1))
ORDER BY at LIMIT :limit;

-- query ratings(since, until, unit, urgency, limit)
SELECT session, patient_id, at, rating FROM metric_rating AS r
WHERE at >= :since AND at < :until AND (:unit IS NULL OR unit = :unit)
    AND (:urgency IS NULL OR :urgency = (
        SELECT s.urgency FROM metric_stay AS s WHERE s.session = r.session
        ORDER BY s.number DESC LIMIT 1))
ORDER BY at LIMIT :limit;

-- A look lasts a quarter of an hour at most, and as long again until it is noticed that nobody looks; so does
-- one whose end a crash swallowed.
-- query duty(since, until, limit)
SELECT nurse_id, began_at, ended_at
FROM metric_duty
WHERE began_at < :until AND began_at >= :since - 1860000000
ORDER BY began_at LIMIT :limit;
