-- projection audit 1
-- One row for each event of the log: who, what, when, on whose record, and for looks the particulars.
-- No clinical text: an officer who may read it asks for the event itself.

CREATE TABLE audit_event (
    position INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL,
    type TEXT NOT NULL,
    stream BLOB NOT NULL,
    revision INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor BLOB NOT NULL,
    key_id BLOB NOT NULL,
    user_id TEXT,
    role TEXT,
    view TEXT,
    purpose TEXT,
    filter TEXT,
    as_of INTEGER,
    outcome TEXT NOT NULL DEFAULT 'success',
    reason TEXT,
    request_id TEXT,
    address TEXT,
    patients TEXT
) STRICT;

CREATE INDEX audit_event_type ON audit_event (type, position);

CREATE INDEX audit_event_stream ON audit_event (stream, position);

CREATE INDEX audit_event_actor ON audit_event (actor, position);

CREATE TABLE audit_session (
    session BLOB PRIMARY KEY,
    patient_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Whose record an event is about, when more than the session's own patient.
CREATE TABLE audit_patient (
    patient_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (patient_id, position)
) STRICT, WITHOUT ROWID;

-- on *
INSERT INTO audit_event (position, event_id, type, stream, revision, recorded_at, actor, key_id)
VALUES (:position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id)
ON CONFLICT (position) DO UPDATE SET
    event_id = excluded.event_id, type = excluded.type, stream = excluded.stream,
    revision = excluded.revision, recorded_at = excluded.recorded_at, actor = excluded.actor,
    key_id = excluded.key_id;

-- on session_opened 1
INSERT INTO audit_session (session, patient_id) VALUES (:stream, :patient_id) ON CONFLICT DO NOTHING;

-- on viewing_started 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    user_id, role, view, purpose, filter, as_of, request_id, address, patients)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :user_id, :role, :view, :purpose, :filter, :as_of, :request_id, :address, :patients);

INSERT INTO audit_patient (patient_id, position)
SELECT value, :position FROM json_each(:patients) WHERE true
ON CONFLICT DO NOTHING;

-- on access_denied 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    user_id, role, view, outcome, reason, request_id, address)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :user_id, :role, :operation, 'denied', :reason, :request_id, :address);

-- Acts under emergency access: each stands in the trail with its grant, like the looks.
-- on emergency_access_used 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    user_id, view, filter, request_id, address, patients)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :user_id, :operation, 'grant=' || :grant_id, :request_id, :address, json_array(:patient_id));

INSERT INTO audit_patient (patient_id, position) VALUES (:patient_id, :position)
ON CONFLICT DO NOTHING;

-- Repeated refusals of people nobody knows, told together.
-- on refusals_counted 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    view, filter, outcome, reason, address)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :operation, 'count=' || :count, 'denied', :reason, :address);

-- Newest first; `before` is the cursor. Every filter is optional.
-- query search(type, actor, patient_id, purpose, outcome, request_id, since, until, before, limit)
SELECT e.*, s.patient_id AS session_patient
FROM audit_event AS e
LEFT JOIN audit_session AS s ON s.session = e.stream
WHERE
    (:before IS NULL OR e.position < :before)
    AND (:type IS NULL OR e.type = :type)
    AND (:actor IS NULL OR e.actor = :actor)
    AND (:patient_id IS NULL OR s.patient_id = :patient_id OR EXISTS (
        SELECT 1 FROM audit_patient AS p
        WHERE p.patient_id = :patient_id AND p.position = e.position))
    AND (:purpose IS NULL OR e.purpose = :purpose)
    AND (:outcome IS NULL OR e.outcome = :outcome)
    AND (:request_id IS NULL OR e.request_id = :request_id)
    AND (:since IS NULL OR e.recorded_at >= :since)
    AND (:until IS NULL OR e.recorded_at < :until)
ORDER BY e.position DESC
LIMIT :limit;

-- Every event of one type after a position, oldest first.
-- query of_type(type, after, limit)
SELECT position, stream FROM audit_event
WHERE type = :type AND position > :after
ORDER BY position
LIMIT :limit;

-- query counts()
SELECT count(*) AS events, total(type = 'viewing_started') AS viewings,
    total(outcome = 'denied') AS denials
FROM audit_event;
