-- projection sessions 5
-- One row for each conversation: whose it is, how the client calls it, who speaks, where it stands.

CREATE TABLE session (
    session BLOB NOT NULL PRIMARY KEY CHECK (length(session) = 16),
    patient_id TEXT NOT NULL,
    alias TEXT,
    opened_by TEXT NOT NULL,
    unit TEXT NOT NULL,
    language TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    owner TEXT NOT NULL DEFAULT 'assistant',
    is_closed INTEGER NOT NULL DEFAULT 0,
    urgency TEXT,
    messages INTEGER NOT NULL DEFAULT 0,
    -- What was said to the patient and stands in session_unread.
    unread INTEGER NOT NULL DEFAULT 0,
    last_position INTEGER NOT NULL,
    -- The latest message, µs since 1970.
    last_at INTEGER NOT NULL,
    -- Whether a nurse still has to settle the case or an alert.
    is_waiting INTEGER NOT NULL DEFAULT 0,
    alert_id TEXT
) STRICT;

-- A client's name for a session counts within the one who opened it and the patient; the latest of that name is meant.
CREATE INDEX session_alias ON session (opened_by, alias, patient_id, opened_at)
WHERE alias IS NOT NULL;

CREATE INDEX session_patient ON session (patient_id);

CREATE INDEX session_opened ON session (opened_at);

CREATE INDEX session_idle ON session (last_at)
WHERE is_closed = 0 AND is_waiting = 0 AND alert_id IS NULL;

-- What the assistant and nurses said since the patient wrote, by place in the log; what the patient's side said
-- it has read is gone, too.
CREATE TABLE session_unread (
    session BLOB NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

-- Answers that were begun and have no end yet: those of a crash among them.
CREATE TABLE session_turn (
    reply_id TEXT PRIMARY KEY,
    session BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- on session_opened 1
INSERT INTO session (session, patient_id, alias, opened_by, unit, language, opened_at, last_position, last_at)
VALUES (
    :stream, :patient_id, :alias, :opened_by, :unit, :language, :recorded_at, :position, :recorded_at)
ON CONFLICT DO NOTHING;

-- What the patient says, or an emergency raised for them, opens a conversation that had ended.
-- on message_posted 1
INSERT INTO session_unread (session, position)
SELECT :stream, :position WHERE :sender_type IN ('assistant', 'nurse');

DELETE FROM session_unread WHERE session = :stream AND :sender_type = 'patient';

UPDATE session SET
    unread = iif(:sender_type = 'patient', 0, unread + (:sender_type IN ('assistant', 'nurse'))),
    messages = messages + 1, last_position = :position, last_at = :recorded_at,
    is_closed = iif(:sender_type IN ('patient', 'system'), 0, is_closed)
WHERE session = :stream;

-- on message_read 1
DELETE FROM session_unread WHERE session = :stream AND position <= :up_to AND :role = 'patient';

UPDATE session SET unread = (SELECT count(*) FROM session_unread AS u WHERE u.session = :stream)
WHERE session = :stream AND :role = 'patient';

-- on triage_decided 1
UPDATE session SET urgency = :urgency, is_waiting = 1, last_position = :position
WHERE session = :stream;

-- on alert_raised 1
UPDATE session SET alert_id = :alert_id WHERE session = :stream;

-- on alert_resolved 1
UPDATE session SET alert_id = NULL WHERE session = :stream AND alert_id = :alert_id;

-- on case_acted_on 1
UPDATE session SET
    urgency = coalesce(:urgency_after, urgency),
    is_waiting = iif(:action IN ('approve', 'override'), 0, is_waiting),
    last_position = :position
WHERE session = :stream;

-- Taken back: it waits for a nurse again, as urgent as before.
-- on action_undone 1
UPDATE session SET
    urgency = coalesce(:urgency_after, urgency), is_waiting = 1, last_position = :position
WHERE session = :stream;

-- on reply_started 1
INSERT INTO session_turn (reply_id, session) VALUES (:reply_id, :stream) ON CONFLICT DO NOTHING;

-- on reply_completed 1
DELETE FROM session_turn WHERE reply_id = :reply_id;

-- on reply_failed 1
DELETE FROM session_turn WHERE reply_id = :reply_id;

-- on ownership_changed 1
UPDATE session SET owner = :owner, last_position = :position WHERE session = :stream;

-- on session_closed 1
UPDATE session SET is_closed = 1, last_position = :position WHERE session = :stream;

-- on patients_merged 1
UPDATE session SET patient_id = :into WHERE patient_id = :patient_id;

-- on session_expired 1
UPDATE session SET is_closed = 1, last_position = :position WHERE session = :stream;

-- Conversations in which nothing was said since a moment and nothing waits for a nurse.
-- query idle(before, limit)
SELECT session FROM session
WHERE is_closed = 0 AND is_waiting = 0 AND alert_id IS NULL AND last_at < :before
ORDER BY last_at LIMIT :limit;

-- query open_turns(limit)
SELECT reply_id, session FROM session_turn ORDER BY reply_id LIMIT :limit;

-- query by_alias(opened_by, alias)
SELECT session FROM session WHERE opened_by = :opened_by AND alias = :alias
ORDER BY opened_at DESC, session DESC LIMIT 1;

-- query by_alias_of(opened_by, alias, patient_id)
SELECT session FROM session
WHERE opened_by = :opened_by AND alias = :alias AND patient_id = :patient_id
ORDER BY opened_at DESC, session DESC LIMIT 1;

-- query by_session(session)
SELECT * FROM session WHERE session = :session;

-- All of them: an export or a right that stopped at some number would be wrong without saying so.
-- query of_patient(patient_id)
SELECT * FROM session WHERE patient_id = :patient_id ORDER BY opened_at DESC, session;

-- The conversation an emergency button is for: an open one, with an alert before the others, then the latest.
-- query open_of_patient(patient_id)
SELECT session FROM session WHERE patient_id = :patient_id AND is_closed = 0
ORDER BY alert_id IS NULL, last_at DESC, session LIMIT 1;

-- The conversations of one patient, the latest first, from behind the last of the page before.
-- query page_of_patient(patient_id, unit, before_at, before_session, limit)
SELECT * FROM session
WHERE
    patient_id = :patient_id AND (:unit IS NULL OR unit = :unit)
    AND (:before_at IS NULL OR (opened_at, session) < (:before_at, :before_session))
ORDER BY opened_at DESC, session DESC LIMIT :limit;

-- The same of everybody in a unit, or in all.
-- query page(unit, before_at, before_session, limit)
SELECT * FROM session
WHERE
    (:unit IS NULL OR unit = :unit)
    AND (:before_at IS NULL OR (opened_at, session) < (:before_at, :before_session))
ORDER BY opened_at DESC, session DESC LIMIT :limit;

-- query latest(limit)
SELECT * FROM session ORDER BY last_position DESC LIMIT :limit;

-- query counts()
SELECT count(*) AS sessions, total(is_closed = 0) AS open, total(messages) AS messages FROM session;
