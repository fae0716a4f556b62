-- projection queue 11
-- One row for each open case, in the order a nurse should see them: urgency, an alert nobody has
-- acknowledged, due time, arrival, then the session's own bytes, so that no two rows are equal.
-- Times are µs since 1970 (UTC), sessions the 16 bytes of `ses_…`.

CREATE TABLE queue_patient (
    patient_id TEXT PRIMARY KEY,
    name TEXT,
    callback_number TEXT,
    location TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE queue_case (
    session BLOB NOT NULL PRIMARY KEY CHECK (length(session) = 16),
    patient_id TEXT NOT NULL,
    -- Whose nurses see it.
    unit TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    -- Null until triage: a conversation without a patient's message is not a case.
    urgency TEXT,
    urgency_rank INTEGER NOT NULL DEFAULT -1 CHECK (urgency_rank BETWEEN -1 AND 3),
    status TEXT NOT NULL DEFAULT 'open',
    complaint TEXT,
    symptoms TEXT NOT NULL DEFAULT '[]',
    red_flags TEXT NOT NULL DEFAULT '[]',
    alert_id TEXT,
    alert_waiting INTEGER NOT NULL DEFAULT 0 CHECK (alert_waiting IN (0, 1)),
    arrived_at INTEGER,
    -- By when a nurse should have looked; the clock stands while the patient is asked.
    due_at INTEGER,
    paused_at INTEGER,
    -- When it was put on record that nobody had.
    breached_at INTEGER,
    snoozed_until INTEGER,
    confidence REAL,
    nurse_id TEXT,
    nurse_name TEXT,
    claimed_at INTEGER,
    lease_expires_at INTEGER,
    escalated_to TEXT,
    notes TEXT,
    -- What stood there before the latest decision, should it be taken back.
    notes_before TEXT,
    -- The patient's messages that stand in queue_unread.
    unread INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL
) STRICT;

-- Which cases are open is said with OR, not IN: for a list of more than two SQLite makes a table in memory, at
-- each change of a row anew.
CREATE INDEX queue_case_order
ON queue_case (urgency_rank DESC, alert_waiting DESC, due_at, arrived_at, session, unit)
WHERE (status = 'pending' OR status = 'in_review' OR status = 'more_info' OR status = 'escalated');

-- Settled ones are looked up newest first.
CREATE INDEX queue_case_settled ON queue_case (status, arrived_at, session)
WHERE status IN ('reviewed', 'closed');

CREATE INDEX queue_case_patient ON queue_case (patient_id);

-- What the patient said since a nurse took the case, wrote or decided in it, by place in the log; what a nurse
-- said she has read is gone, too.
CREATE TABLE queue_unread (
    session BLOB NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

-- What the clocks look for next.
CREATE INDEX queue_case_due ON queue_case (due_at)
WHERE status = 'pending' AND breached_at IS NULL;

CREATE INDEX queue_case_lease ON queue_case (lease_expires_at) WHERE nurse_id IS NOT NULL;

CREATE INDEX queue_case_snoozed ON queue_case (snoozed_until) WHERE snoozed_until IS NOT NULL;

-- A patient is known by name as soon as somebody registered one.
-- on patient_registered 1
INSERT INTO queue_patient (patient_id, name, callback_number, location)
VALUES (:patient_id, :name, :callback_number, :location)
ON CONFLICT (patient_id) DO UPDATE SET
    name = excluded.name, callback_number = excluded.callback_number, location = excluded.location;

-- on patient_amended 1
INSERT INTO queue_patient (patient_id, name, callback_number, location)
VALUES (:patient_id, :name, :callback_number, :location)
ON CONFLICT (patient_id) DO UPDATE SET
    name = excluded.name, callback_number = excluded.callback_number, location = excluded.location;

-- Each conversation stays a case of its own; it is the other patient's from now on.
-- on patients_merged 1
UPDATE queue_case SET patient_id = :into WHERE patient_id = :patient_id;

-- on session_opened 1
INSERT INTO queue_case (session, patient_id, opened_at, unit, version)
VALUES (:stream, :patient_id, :recorded_at, :unit, :revision + 1);

-- A patient's message is unread until a nurse says she has read it, takes the case, writes or decides; an answer
-- to a nurse's question brings the case back, and its clock goes on from where it stood.
-- on message_posted 1
INSERT INTO queue_unread (session, position) SELECT :stream, :position WHERE :sender_type = 'patient';

DELETE FROM queue_unread WHERE session = :stream AND :sender_type = 'nurse';

UPDATE queue_case SET
    unread = iif(:sender_type = 'nurse', 0, unread + (:sender_type = 'patient')),
    snoozed_until = iif(:sender_type = 'patient', NULL, snoozed_until),
    version = :revision + 1
WHERE session = :stream;

UPDATE queue_case SET
    status = iif(nurse_id IS NULL, 'pending', 'in_review'),
    due_at = due_at + max(0, :recorded_at - coalesce(paused_at, :recorded_at)),
    paused_at = NULL
WHERE session = :stream AND status = 'more_info' AND :sender_type = 'patient';

-- on message_screened 1
UPDATE queue_case SET complaint = coalesce(complaint, :complaint), version = :revision + 1
WHERE session = :stream;

-- Arrival is the first triage, or the one that opened a settled or closed case again. A new level starts a new
-- clock: by the rules the due time can only come nearer, unless the one before has passed already; by a
-- nurse, who has looked, it counts from her look.
-- on triage_decided 1
UPDATE queue_case SET
    urgency = :urgency,
    urgency_rank = CASE :urgency
        WHEN 'emergency' THEN 3 WHEN 'urgent' THEN 2 WHEN 'routine' THEN 1 ELSE 0 END,
    due_at = iif(
        status = 'open' OR status = 'reviewed' OR status = 'closed' OR due_at IS NULL OR :source = 'nurse'
            OR (breached_at IS NOT NULL AND urgency IS NOT :urgency),
        :recorded_at + :target_seconds * 1000000,
        min(
            due_at + max(0, :recorded_at - coalesce(paused_at, :recorded_at)),
            :recorded_at + :target_seconds * 1000000)),
    paused_at = iif(status = 'more_info', :recorded_at, NULL),
    breached_at = iif(
        status = 'open' OR status = 'reviewed' OR status = 'closed' OR urgency IS NOT :urgency, NULL,
        breached_at),
    snoozed_until = NULL,
    arrived_at = iif(
        status = 'open' OR status = 'reviewed' OR status = 'closed', :recorded_at,
        coalesce(arrived_at, :recorded_at)),
    status = iif(status = 'open' OR status = 'reviewed' OR status = 'closed', 'pending', status),
    complaint = :complaint, symptoms = :symptoms, red_flags = :red_flags, confidence = :confidence,
    version = :revision + 1
WHERE session = :stream;

-- on alert_raised 1
UPDATE queue_case SET
    alert_id = :alert_id, alert_waiting = 1, snoozed_until = NULL, version = :revision + 1
WHERE session = :stream;

-- on alert_acknowledged 1
UPDATE queue_case SET alert_waiting = 0, version = :revision + 1
WHERE session = :stream AND alert_id = :alert_id;

-- on alert_resolved 1
UPDATE queue_case SET alert_waiting = 0, alert_id = NULL, version = :revision + 1
WHERE session = :stream AND alert_id = :alert_id;

-- on case_claimed 1
DELETE FROM queue_unread WHERE session = :stream AND EXISTS (
    SELECT 1 FROM queue_case AS c WHERE c.session = :stream AND c.nurse_id IS NOT :nurse_id);

UPDATE queue_case SET
    claimed_at = iif(nurse_id = :nurse_id, claimed_at, :recorded_at),
    nurse_id = :nurse_id, nurse_name = :nurse_name, lease_expires_at = :lease_expires_at,
    unread = iif(nurse_id IS :nurse_id, unread, 0),
    snoozed_until = NULL,
    status = iif(status = 'pending', 'in_review', status), version = :revision + 1
WHERE session = :stream;

-- on claim_released 1
UPDATE queue_case SET
    nurse_id = NULL, nurse_name = NULL, claimed_at = NULL, lease_expires_at = NULL,
    status = iif(status = 'in_review', 'pending', status), version = :revision + 1
WHERE session = :stream;

-- Approving or overriding settles a case; escalating and asking keep it in the queue, and while the
-- patient is asked the clock stands: how long it stood counts at the next question or decision, too.
-- on case_acted_on 1
DELETE FROM queue_unread WHERE session = :stream;

UPDATE queue_case SET
    urgency = coalesce(:urgency_after, urgency),
    urgency_rank = CASE coalesce(:urgency_after, urgency)
        WHEN 'emergency' THEN 3 WHEN 'urgent' THEN 2 WHEN 'routine' THEN 1 ELSE 0 END,
    status = CASE :action
        WHEN 'escalate' THEN 'escalated' WHEN 'request_more_info' THEN 'more_info' ELSE 'reviewed' END,
    paused_at = iif(:action = 'request_more_info', :recorded_at, NULL),
    due_at = due_at + max(0, :recorded_at - coalesce(paused_at, :recorded_at))
        - coalesce(:priority_adjustment, 0) * 60000000,
    escalated_to = :escalate_to,
    snoozed_until = NULL,
    nurse_id = iif(:action IN ('approve', 'override'), NULL, nurse_id),
    nurse_name = iif(:action IN ('approve', 'override'), NULL, nurse_name),
    lease_expires_at = iif(:action IN ('approve', 'override'), NULL, lease_expires_at),
    notes = coalesce(:notes, notes), notes_before = notes, unread = 0, version = :revision + 1
WHERE session = :stream;

-- A decision that was taken back, with its notes; the claim beside it gives the case to the nurse again.
-- on action_undone 1
UPDATE queue_case SET
    urgency = coalesce(:urgency_after, urgency),
    urgency_rank = CASE coalesce(:urgency_after, urgency)
        WHEN 'emergency' THEN 3 WHEN 'urgent' THEN 2 WHEN 'routine' THEN 1 ELSE 0 END,
    paused_at = iif(:status = 'more_info', coalesce(paused_at, :recorded_at), NULL),
    due_at = due_at + coalesce(:priority_adjustment, 0) * 60000000
        + iif(:status = 'more_info', 0, max(0, :recorded_at - coalesce(paused_at, :recorded_at))),
    escalated_to = iif(:status = 'escalated', escalated_to, NULL),
    notes = notes_before, status = :status, version = :revision + 1
WHERE session = :stream;

-- on target_breached 1
UPDATE queue_case SET
    breached_at = :recorded_at, snoozed_until = NULL, version = :revision + 1
WHERE session = :stream;

-- on case_snoozed 1
UPDATE queue_case SET snoozed_until = :until, version = :revision + 1 WHERE session = :stream;

-- on case_returned 1
UPDATE queue_case SET snoozed_until = NULL, version = :revision + 1 WHERE session = :stream;

-- Events that only count.
-- on alert_escalated 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on alert_notified 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on case_handed_off 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on case_retriaged 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on note_added 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on command_keyed 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_started 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_completed 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_failed 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on message_read 1
DELETE FROM queue_unread WHERE session = :stream AND position <= :up_to AND :role = 'nurse';

UPDATE queue_case SET
    unread = (SELECT count(*) FROM queue_unread AS u WHERE u.session = :stream), version = :revision + 1
WHERE session = :stream;

-- on message_retracted 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on message_corrected 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_checkpointed 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_fell_back 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_held 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_released 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_discarded 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on assessment_started 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on assessment_advanced 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on assessment_completed 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on rating_given 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on attachment_added 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on session_expired 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on ownership_changed 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- An emergency that nobody has seen stays when the patient ends the conversation.
-- on session_closed 1
UPDATE queue_case SET
    status = 'closed', nurse_id = NULL, nurse_name = NULL, claimed_at = NULL,
    lease_expires_at = NULL, snoozed_until = NULL, paused_at = NULL, version = :revision + 1
WHERE session = :stream AND alert_waiting = 0;

UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- An urgency (as rank) shows emergencies too unless `exact`; without one, all. The others narrow
-- further. A `unit` shows its own cases alone, and to somebody on call what was escalated elsewhere.
-- `after_…` is the last row of the page before. Which rows are meant is found in the index; they alone are read.
-- query open_cases(unit, on_call, rank, exact, red_flags, status, nurse, breached, snoozed, words, now, after_rank, after_alert, after_due, after_arrived, after_session, limit, offset)
SELECT
    c.session, c.patient_id, p.name AS patient_name, p.callback_number, p.location, c.opened_at,
    c.urgency, c.urgency_rank, c.status, c.complaint, c.symptoms, c.red_flags, c.alert_id,
    c.alert_waiting, c.arrived_at, c.due_at, c.paused_at, c.breached_at, c.snoozed_until,
    c.confidence, c.nurse_id, c.nurse_name, c.claimed_at, c.lease_expires_at, c.escalated_to,
    c.notes, c.unread, c.unit, c.version
FROM (
    SELECT c.rowid AS place FROM queue_case AS c
    WHERE
        (c.status = 'pending' OR c.status = 'in_review' OR c.status = 'more_info' OR c.status = 'escalated')
        AND (:unit IS NULL OR c.unit = :unit OR (:on_call AND c.status = 'escalated'))
        AND (:rank IS NULL OR c.urgency_rank = :rank OR (c.urgency_rank = 3 AND NOT :exact))
        AND (:red_flags IS NULL OR (c.red_flags <> '[]') = :red_flags
            OR (c.urgency_rank = 3 AND NOT :exact))
        AND (:status IS NULL OR c.status = :status)
        AND (:nurse IS NULL OR c.nurse_id = :nurse)
        AND (:breached IS NULL OR :breached = (
            c.breached_at IS NOT NULL OR (c.status = 'pending' AND c.due_at <= :now)))
        AND (:snoozed IS NULL OR :snoozed = (coalesce(c.snoozed_until, 0) > :now))
        AND (:words IS NULL OR instr(fold(coalesce(c.complaint, '')), :words) > 0
            OR instr(fold(coalesce((
                SELECT p.name FROM queue_patient AS p WHERE p.patient_id = c.patient_id), '')), :words) > 0
            OR instr(fold(c.symptoms), :words) > 0 OR instr(fold(c.red_flags), :words) > 0)
        AND (:after_rank IS NULL
            OR (-c.urgency_rank, -c.alert_waiting, c.due_at, c.arrived_at, c.session)
                > (-:after_rank, -:after_alert, :after_due, :after_arrived, :after_session))
    ORDER BY c.urgency_rank DESC, c.alert_waiting DESC, c.due_at, c.arrived_at, c.session
    LIMIT :limit OFFSET :offset) AS page
CROSS JOIN queue_case AS c ON c.rowid = page.place
LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
ORDER BY c.urgency_rank DESC, c.alert_waiting DESC, c.due_at, c.arrived_at, c.session;

-- The same in another order, for those who ask for one: `arrival`, `due` or `newest`. `after_key` is what the
-- last row of the page before was ordered by.
-- query sorted_cases(unit, on_call, rank, exact, red_flags, status, nurse, breached, snoozed, words, now, sort, after_key, after_session, limit, offset)
SELECT
    c.session, c.patient_id, p.name AS patient_name, p.callback_number, p.location, c.opened_at,
    c.urgency, c.urgency_rank, c.status, c.complaint, c.symptoms, c.red_flags, c.alert_id,
    c.alert_waiting, c.arrived_at, c.due_at, c.paused_at, c.breached_at, c.snoozed_until,
    c.confidence, c.nurse_id, c.nurse_name, c.claimed_at, c.lease_expires_at, c.escalated_to,
    c.notes, c.unread, c.unit, c.version
FROM (
    SELECT c.rowid AS place FROM queue_case AS c
    WHERE
        (c.status = 'pending' OR c.status = 'in_review' OR c.status = 'more_info' OR c.status = 'escalated')
        AND (:unit IS NULL OR c.unit = :unit OR (:on_call AND c.status = 'escalated'))
        AND (:rank IS NULL OR c.urgency_rank = :rank OR (c.urgency_rank = 3 AND NOT :exact))
        AND (:red_flags IS NULL OR (c.red_flags <> '[]') = :red_flags
            OR (c.urgency_rank = 3 AND NOT :exact))
        AND (:status IS NULL OR c.status = :status)
        AND (:nurse IS NULL OR c.nurse_id = :nurse)
        AND (:breached IS NULL OR :breached = (
            c.breached_at IS NOT NULL OR (c.status = 'pending' AND c.due_at <= :now)))
        AND (:snoozed IS NULL OR :snoozed = (coalesce(c.snoozed_until, 0) > :now))
        AND (:words IS NULL OR instr(fold(coalesce(c.complaint, '')), :words) > 0
            OR instr(fold(coalesce((
                SELECT p.name FROM queue_patient AS p WHERE p.patient_id = c.patient_id), '')), :words) > 0
            OR instr(fold(c.symptoms), :words) > 0 OR instr(fold(c.red_flags), :words) > 0)
        AND (:after_key IS NULL OR (
            CASE :sort WHEN 'due' THEN c.due_at WHEN 'newest' THEN -c.arrived_at ELSE c.arrived_at END,
            c.session) > (:after_key, :after_session))
    ORDER BY
        CASE :sort WHEN 'due' THEN c.due_at WHEN 'newest' THEN -c.arrived_at ELSE c.arrived_at END,
        c.session
    LIMIT :limit OFFSET :offset) AS page
CROSS JOIN queue_case AS c ON c.rowid = page.place
LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
ORDER BY
    CASE :sort WHEN 'due' THEN c.due_at WHEN 'newest' THEN -c.arrived_at ELSE c.arrived_at END,
    c.session;

-- How many cases a filter means, without the emergencies it lets in.
-- query matches(unit, on_call, rank, red_flags, status, nurse, breached, snoozed, words, now)
SELECT count(*) AS matches
FROM queue_case AS c LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
WHERE
    (c.status = 'pending' OR c.status = 'in_review' OR c.status = 'more_info' OR c.status = 'escalated')
    AND (:unit IS NULL OR c.unit = :unit OR (:on_call AND c.status = 'escalated'))
    AND (:rank IS NULL OR c.urgency_rank = :rank)
    AND (:red_flags IS NULL OR (c.red_flags <> '[]') = :red_flags)
    AND (:status IS NULL OR c.status = :status)
    AND (:nurse IS NULL OR c.nurse_id = :nurse)
    AND (:breached IS NULL OR :breached = (
        c.breached_at IS NOT NULL OR (c.status = 'pending' AND c.due_at <= :now)))
    AND (:snoozed IS NULL OR :snoozed = (coalesce(c.snoozed_until, 0) > :now))
    AND (:words IS NULL OR instr(fold(coalesce(c.complaint, '')), :words) > 0
        OR instr(fold(coalesce(p.name, '')), :words) > 0
        OR instr(fold(c.symptoms), :words) > 0 OR instr(fold(c.red_flags), :words) > 0);

-- Settled cases, the newest first: to be looked up, not to be worked on.
-- query settled_cases(unit, rank, exact, red_flags, status, nurse, words, after_key, after_session, limit, offset)
SELECT
    c.session, c.patient_id, p.name AS patient_name, p.callback_number, p.location, c.opened_at,
    c.urgency, c.urgency_rank, c.status, c.complaint, c.symptoms, c.red_flags, c.alert_id,
    c.alert_waiting, c.arrived_at, c.due_at, c.paused_at, c.breached_at, c.snoozed_until,
    c.confidence, c.nurse_id, c.nurse_name, c.claimed_at, c.lease_expires_at, c.escalated_to,
    c.notes, c.unread, c.unit, c.version
FROM queue_case AS c LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
WHERE
    c.status IN ('reviewed', 'closed') AND c.status = :status AND c.urgency IS NOT NULL
    AND (:unit IS NULL OR c.unit = :unit)
    AND (:rank IS NULL OR c.urgency_rank = :rank OR (c.urgency_rank = 3 AND NOT :exact))
    AND (:red_flags IS NULL OR (c.red_flags <> '[]') = :red_flags
        OR (c.urgency_rank = 3 AND NOT :exact))
    AND (:nurse IS NULL OR c.nurse_id = :nurse)
    AND (:words IS NULL OR instr(fold(coalesce(c.complaint, '')), :words) > 0
        OR instr(fold(coalesce(p.name, '')), :words) > 0
        OR instr(fold(c.symptoms), :words) > 0 OR instr(fold(c.red_flags), :words) > 0)
    AND (:after_key IS NULL OR (c.arrived_at, c.session) < (-:after_key, :after_session))
ORDER BY c.arrived_at DESC, c.session DESC
LIMIT :limit OFFSET :offset;

-- How many, counted to 10,000.
-- query settled_matches(unit, rank, red_flags, status, nurse, words)
SELECT count(*) AS matches
FROM (
    SELECT 1
    FROM queue_case AS c LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
    WHERE
        c.status IN ('reviewed', 'closed') AND c.status = :status AND c.urgency IS NOT NULL
        AND (:unit IS NULL OR c.unit = :unit)
        AND (:rank IS NULL OR c.urgency_rank = :rank)
        AND (:red_flags IS NULL OR (c.red_flags <> '[]') = :red_flags)
        AND (:nurse IS NULL OR c.nurse_id = :nurse)
        AND (:words IS NULL OR instr(fold(coalesce(c.complaint, '')), :words) > 0
            OR instr(fold(coalesce(p.name, '')), :words) > 0
            OR instr(fold(c.symptoms), :words) > 0 OR instr(fold(c.red_flags), :words) > 0)
    LIMIT 10000);

-- The whole queue in figures, which hold until a row changes or the clock comes to `turns_at`.
-- query counts(unit, on_call, now)
SELECT
    count(*) AS open,
    total(urgency_rank = 3) AS emergency,
    total(urgency_rank = 2) AS urgent,
    total(red_flags <> '[]') AS red_flag,
    total(breached_at IS NOT NULL OR (status = 'pending' AND due_at <= :now)) AS breached,
    total(coalesce(snoozed_until, 0) > :now) AS snoozed,
    avg(arrived_at) AS arrived_at_mean,
    total(status = 'pending') AS pending,
    total(status = 'in_review') AS in_review,
    total(status = 'more_info') AS more_info,
    total(status = 'escalated') AS escalated,
    -- The latest moment at which time alone changed one of the rows, and the next.
    max(max(
        iif(status = 'pending' AND due_at <= :now, due_at, 0),
        iif(lease_expires_at <= :now, lease_expires_at, 0),
        iif(snoozed_until <= :now, snoozed_until, 0))) AS turned_at,
    min(min(
        iif(status = 'pending' AND due_at > :now, due_at, 9223372036854775807),
        iif(lease_expires_at > :now, lease_expires_at, 9223372036854775807),
        iif(snoozed_until > :now, snoozed_until, 9223372036854775807))) AS turns_at
FROM queue_case
WHERE
    (status = 'pending' OR status = 'in_review' OR status = 'more_info' OR status = 'escalated')
    AND (:unit IS NULL OR unit = :unit OR (:on_call AND status = 'escalated'));

-- Cases nobody looked at in time and that are not on record as such, the longest overdue first; and the
-- next that will be.
-- query due(limit)
SELECT session, due_at FROM queue_case
WHERE status = 'pending' AND breached_at IS NULL AND due_at IS NOT NULL
ORDER BY due_at LIMIT :limit;

-- Holds by the time they end.
-- query leases(limit)
SELECT session, nurse_id, lease_expires_at FROM queue_case
WHERE nurse_id IS NOT NULL ORDER BY lease_expires_at LIMIT :limit;

-- What one nurse holds.
-- query held_by(nurse)
SELECT session, lease_expires_at FROM queue_case WHERE nurse_id = :nurse;

-- Cases that were put off, by when they come back.
-- query snoozed(after, limit)
SELECT session, snoozed_until FROM queue_case
WHERE snoozed_until IS NOT NULL AND snoozed_until > :after
ORDER BY snoozed_until LIMIT :limit;

-- query name_of_patient(patient_id)
SELECT name FROM queue_patient WHERE patient_id = :patient_id;

-- query case_of_session(session)
SELECT
    c.session, c.patient_id, p.name AS patient_name, p.callback_number, p.location, c.opened_at,
    c.urgency, c.urgency_rank, c.status, c.complaint, c.symptoms, c.red_flags, c.alert_id,
    c.alert_waiting, c.arrived_at, c.due_at, c.paused_at, c.breached_at, c.snoozed_until,
    c.confidence, c.nurse_id, c.nurse_name, c.claimed_at, c.lease_expires_at, c.escalated_to,
    c.notes, c.unread, c.unit, c.version
FROM queue_case AS c LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
WHERE c.session = :session;

-- Every conversation of one patient, those that are open cases first.
-- query cases_of_patient(patient_id)
SELECT
    c.session, c.patient_id, p.name AS patient_name, p.callback_number, p.location, c.opened_at,
    c.urgency, c.urgency_rank, c.status, c.complaint, c.symptoms, c.red_flags, c.alert_id,
    c.alert_waiting, c.arrived_at, c.due_at, c.paused_at, c.breached_at, c.snoozed_until,
    c.confidence, c.nurse_id, c.nurse_name, c.claimed_at, c.lease_expires_at, c.escalated_to,
    c.notes, c.unread, c.unit, c.version
FROM queue_case AS c LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
WHERE c.patient_id = :patient_id
ORDER BY
    (c.status = 'pending' OR c.status = 'in_review' OR c.status = 'more_info' OR c.status = 'escalated') DESC,
    c.opened_at DESC, c.session
LIMIT 10000;

-- The case a patient's name in a path means: an open one before a settled one, then the most pressing.
-- query case_of_patient(patient_id)
SELECT session FROM queue_case
WHERE patient_id = :patient_id AND urgency IS NOT NULL
ORDER BY
    (status = 'pending' OR status = 'in_review' OR status = 'more_info' OR status = 'escalated') DESC,
    urgency_rank DESC, alert_waiting DESC, due_at, session
LIMIT 1;

-- Cases, settled ones too, in which some words stand; the newest first.
-- `after_…` is the last one of the page before.
-- query search_cases(unit, on_call, words, since, until, after_arrived, after_session, limit)
SELECT
    c.session, c.patient_id, p.name AS patient_name, p.callback_number, p.location, c.opened_at,
    c.urgency, c.urgency_rank, c.status, c.complaint, c.symptoms, c.red_flags, c.alert_id,
    c.alert_waiting, c.arrived_at, c.due_at, c.paused_at, c.breached_at, c.snoozed_until,
    c.confidence, c.nurse_id, c.nurse_name, c.claimed_at, c.lease_expires_at, c.escalated_to,
    c.notes, c.unread, c.unit, c.version
FROM queue_case AS c LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
WHERE
    c.arrived_at >= :since AND c.arrived_at < :until
    AND (:unit IS NULL OR c.unit = :unit OR (:on_call AND c.status = 'escalated'))
    AND (instr(fold(coalesce(c.complaint, '')), :words) > 0
        OR instr(fold(coalesce(p.name, '')), :words) > 0
        OR instr(fold(c.symptoms), :words) > 0 OR instr(fold(c.red_flags), :words) > 0)
    AND (:after_arrived IS NULL OR (-c.arrived_at, c.session) > (-:after_arrived, :after_session))
ORDER BY c.arrived_at DESC, c.session LIMIT :limit;
