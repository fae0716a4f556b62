-- projection sessions 1
-- One row for each conversation: whose it is, how the client calls it, who speaks, where it stands.

CREATE TABLE session (
    session BLOB PRIMARY KEY CHECK (length(session) = 16),
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
    last_position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A client's name for a session counts within the one who opened it.
CREATE UNIQUE INDEX session_alias ON session (opened_by, alias) WHERE alias IS NOT NULL;

CREATE INDEX session_patient ON session (patient_id);

-- on session_opened 1
INSERT INTO session (session, patient_id, alias, opened_by, unit, language, opened_at, last_position)
VALUES (:stream, :patient_id, :alias, :opened_by, :unit, :language, :recorded_at, :position)
ON CONFLICT DO NOTHING;

-- on message_posted 1
UPDATE session SET messages = messages + 1, last_position = :position WHERE session = :stream;

-- on triage_decided 1
UPDATE session SET urgency = :urgency, last_position = :position WHERE session = :stream;

-- on case_acted_on 1
UPDATE session SET urgency = coalesce(:urgency_after, urgency), last_position = :position
WHERE session = :stream;

-- on ownership_changed 1
UPDATE session SET owner = :owner, last_position = :position WHERE session = :stream;

-- on session_closed 1
UPDATE session SET is_closed = 1, last_position = :position WHERE session = :stream;

-- on patients_merged 1
UPDATE session SET patient_id = :into WHERE patient_id = :patient_id;

-- query by_alias(opened_by, alias)
SELECT session FROM session WHERE opened_by = :opened_by AND alias = :alias;

-- query by_session(session)
SELECT * FROM session WHERE session = :session;

-- query of_patient(patient_id)
SELECT * FROM session WHERE patient_id = :patient_id ORDER BY opened_at DESC, session LIMIT 200;

-- query latest(limit)
SELECT * FROM session ORDER BY last_position DESC LIMIT :limit;

-- query counts()
SELECT count(*) AS sessions, total(is_closed = 0) AS open, total(messages) AS messages FROM session;
