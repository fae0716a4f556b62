-- projection queue 1
-- One row for each open case, in the order a nurse should see them: urgency, an alert nobody has
-- acknowledged, due time, arrival. Times are µs since 1970 (UTC), sessions the 16 bytes of `ses_…`.

CREATE TABLE queue_patient (
    patient_id TEXT PRIMARY KEY,
    name TEXT,
    callback_number TEXT,
    location TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE queue_case (
    session BLOB PRIMARY KEY CHECK (length(session) = 16),
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
    due_at INTEGER,
    confidence REAL,
    nurse_id TEXT,
    nurse_name TEXT,
    lease_expires_at INTEGER,
    notes TEXT,
    unread INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX queue_case_order
ON queue_case (urgency_rank DESC, alert_waiting DESC, due_at, arrived_at, session)
WHERE status IN ('pending', 'in_review', 'more_info', 'escalated');

CREATE INDEX queue_case_patient ON queue_case (patient_id);

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
INSERT INTO queue_case (session, patient_id, unit, opened_at, version)
VALUES (:stream, :patient_id, :unit, :recorded_at, :revision + 1);

-- A patient's message is unread until a nurse takes the case; an answer to a nurse's question brings
-- the case back.
-- on message_posted 1
UPDATE queue_case SET
    unread = unread + (:sender_type = 'patient'),
    version = :revision + 1
WHERE session = :stream;

UPDATE queue_case SET status = 'pending'
WHERE session = :stream AND status = 'more_info' AND :sender_type = 'patient';

-- on message_screened 1
UPDATE queue_case SET complaint = coalesce(complaint, :complaint), version = :revision + 1
WHERE session = :stream;

-- Arrival is the first triage, or the one that opened a settled case again. When urgency rises the due
-- time can only come nearer.
-- on triage_decided 1
UPDATE queue_case SET
    urgency = :urgency,
    urgency_rank = CASE :urgency
        WHEN 'emergency' THEN 3 WHEN 'urgent' THEN 2 WHEN 'routine' THEN 1 ELSE 0 END,
    due_at = iif(
        status IN ('open', 'reviewed') OR due_at IS NULL,
        :recorded_at + :target_seconds * 1000000,
        min(due_at, :recorded_at + :target_seconds * 1000000)),
    arrived_at = iif(status IN ('open', 'reviewed'), :recorded_at, coalesce(arrived_at, :recorded_at)),
    status = iif(status IN ('open', 'reviewed'), 'pending', status),
    complaint = :complaint, symptoms = :symptoms, red_flags = :red_flags, confidence = :confidence,
    version = :revision + 1
WHERE session = :stream;

-- on alert_raised 1
UPDATE queue_case SET alert_id = :alert_id, alert_waiting = 1, version = :revision + 1
WHERE session = :stream;

-- on alert_acknowledged 1
UPDATE queue_case SET alert_waiting = 0, version = :revision + 1
WHERE session = :stream AND alert_id = :alert_id;

-- on alert_resolved 1
UPDATE queue_case SET alert_waiting = 0, alert_id = NULL, version = :revision + 1
WHERE session = :stream AND alert_id = :alert_id;

-- on case_claimed 1
UPDATE queue_case SET
    nurse_id = :nurse_id, nurse_name = :nurse_name, lease_expires_at = :lease_expires_at, unread = 0,
    status = iif(status = 'pending', 'in_review', status), version = :revision + 1
WHERE session = :stream;

-- on claim_released 1
UPDATE queue_case SET
    nurse_id = NULL, nurse_name = NULL, lease_expires_at = NULL,
    status = iif(status = 'in_review', 'pending', status), version = :revision + 1
WHERE session = :stream;

-- Approving or overriding settles a case; escalating and asking keep it in the queue.
-- on case_acted_on 1
UPDATE queue_case SET
    urgency = coalesce(:urgency_after, urgency),
    urgency_rank = CASE coalesce(:urgency_after, urgency)
        WHEN 'emergency' THEN 3 WHEN 'urgent' THEN 2 WHEN 'routine' THEN 1 ELSE 0 END,
    status = CASE :action
        WHEN 'escalate' THEN 'escalated' WHEN 'request_more_info' THEN 'more_info' ELSE 'reviewed' END,
    nurse_id = iif(:action IN ('approve', 'override'), NULL, nurse_id),
    nurse_name = iif(:action IN ('approve', 'override'), NULL, nurse_name),
    lease_expires_at = iif(:action IN ('approve', 'override'), NULL, lease_expires_at),
    notes = coalesce(:notes, notes), version = :revision + 1
WHERE session = :stream;

-- on reply_started 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_completed 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on reply_failed 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on ownership_changed 1
UPDATE queue_case SET version = :revision + 1 WHERE session = :stream;

-- on session_closed 1
UPDATE queue_case SET
    status = 'closed', nurse_id = NULL, nurse_name = NULL, lease_expires_at = NULL,
    alert_waiting = 0, version = :revision + 1
WHERE session = :stream;

-- An urgency (as rank) shows emergencies too unless `exact`; without one, all. `status` and `nurse`
-- narrow further. A `unit` shows its own cases alone, and to somebody on call what was escalated elsewhere.
-- query open_cases(rank, exact, red_flags, status, nurse, unit, on_call, limit, offset)
SELECT
    c.session, c.patient_id, p.name AS patient_name, p.callback_number, p.location, c.unit, c.opened_at,
    c.urgency, c.urgency_rank, c.status, c.complaint, c.symptoms, c.red_flags, c.alert_id,
    c.alert_waiting, c.arrived_at, c.due_at, c.confidence, c.nurse_id, c.nurse_name,
    c.lease_expires_at, c.notes, c.unread, c.version
FROM queue_case AS c LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
WHERE
    c.status IN ('pending', 'in_review', 'more_info', 'escalated')
    AND (:rank IS NULL OR c.urgency_rank = :rank OR (c.urgency_rank = 3 AND NOT :exact))
    AND (:red_flags IS NULL OR (c.red_flags <> '[]') = :red_flags OR (c.urgency_rank = 3 AND NOT :exact))
    AND (:status IS NULL OR c.status = :status)
    AND (:nurse IS NULL OR c.nurse_id = :nurse)
    AND (:unit IS NULL OR c.unit = :unit OR (:on_call AND c.status = 'escalated'))
ORDER BY c.urgency_rank DESC, c.alert_waiting DESC, c.due_at, c.arrived_at, c.session
LIMIT :limit OFFSET :offset;

-- The whole queue in figures; `matches` counts the asked-for urgency alone.
-- query counts(rank, red_flags, status, nurse, unit, on_call)
SELECT
    count(*) AS open,
    total(
        (:rank IS NULL OR urgency_rank = :rank)
        AND (:red_flags IS NULL OR (red_flags <> '[]') = :red_flags)
        AND (:status IS NULL OR status = :status)
        AND (:nurse IS NULL OR nurse_id = :nurse)) AS matches,
    total(urgency_rank = 3) AS emergency,
    total(urgency_rank = 2) AS urgent,
    total(red_flags <> '[]') AS red_flag,
    avg(arrived_at) AS arrived_at_mean,
    total(status = 'pending') AS pending,
    total(status = 'in_review') AS in_review,
    total(status = 'escalated') AS escalated
FROM queue_case
WHERE
    status IN ('pending', 'in_review', 'more_info', 'escalated')
    AND (:unit IS NULL OR unit = :unit OR (:on_call AND status = 'escalated'));

-- How many open cases were due before a moment.
-- query breached(now, unit, on_call)
SELECT count(*) AS breached FROM queue_case
WHERE
    status IN ('pending', 'in_review', 'more_info', 'escalated') AND due_at < :now
    AND (:unit IS NULL OR unit = :unit OR (:on_call AND status = 'escalated'));

-- query case_of_session(session)
SELECT
    c.session, c.patient_id, p.name AS patient_name, p.callback_number, p.location, c.unit, c.opened_at,
    c.urgency, c.urgency_rank, c.status, c.complaint, c.symptoms, c.red_flags, c.alert_id,
    c.alert_waiting, c.arrived_at, c.due_at, c.confidence, c.nurse_id, c.nurse_name,
    c.lease_expires_at, c.notes, c.unread, c.version
FROM queue_case AS c LEFT JOIN queue_patient AS p ON p.patient_id = c.patient_id
WHERE c.session = :session;

-- The case a patient's name in a path means: an open one before a settled one, then the most pressing.
-- query case_of_patient(patient_id)
SELECT session FROM queue_case
WHERE patient_id = :patient_id AND urgency IS NOT NULL
ORDER BY
    status IN ('pending', 'in_review', 'more_info', 'escalated') DESC,
    urgency_rank DESC, alert_waiting DESC, due_at, session
LIMIT 1;
