-- projection audit 10 trailing
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
    patients TEXT,
    -- The request; of acts also where the trail says who asked from where.
    correlation BLOB,
    act INTEGER
) STRICT;

CREATE INDEX audit_event_type ON audit_event (type, position);

CREATE INDEX audit_event_stream ON audit_event (stream, position);

CREATE INDEX audit_event_actor ON audit_event (actor, position);

-- What few events carry: these cost nothing where they are absent.
CREATE INDEX audit_event_purpose ON audit_event (purpose, position) WHERE purpose IS NOT NULL;

CREATE INDEX audit_event_request ON audit_event (request_id, position) WHERE request_id IS NOT NULL;

CREATE INDEX audit_event_correlation ON audit_event (correlation) WHERE correlation IS NOT NULL;

CREATE INDEX audit_event_outcome ON audit_event (outcome, position) WHERE outcome <> 'success';

-- Whose record a stream is: each session of a patient, and the patient's own.
CREATE TABLE audit_session (
    session BLOB PRIMARY KEY,
    patient_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_session_patient ON audit_session (patient_id);

-- Whose record an event is about, when more than the session's own patient.
CREATE TABLE audit_patient (
    patient_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (patient_id, position)
) STRICT, WITHOUT ROWID;

-- Who had which role from when on; acts do not say it themselves.
CREATE TABLE audit_role (
    user_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (user_id, position)
) STRICT, WITHOUT ROWID;

-- Who acts, why and from where, as said before the first of some acts.
CREATE TABLE audit_act (
    position INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL UNIQUE,
    purpose TEXT NOT NULL,
    address TEXT,
    correlation BLOB NOT NULL,
    -- The client's own name for the request.
    request_id TEXT
) STRICT;

CREATE INDEX audit_act_request ON audit_act (request_id) WHERE request_id IS NOT NULL;

-- What each emergency access was opened for, and the requests that used one.
CREATE TABLE audit_grant (
    grant_id TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    patient_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_grant_use (
    correlation BLOB PRIMARY KEY,
    grant_id TEXT NOT NULL,
    purpose TEXT
) STRICT, WITHOUT ROWID;

-- on user_added 1
INSERT INTO audit_role (user_id, position, role) VALUES (:user_id, :position, :role)
ON CONFLICT DO NOTHING;

-- on role_changed 1
INSERT INTO audit_role (user_id, position, role) VALUES (:user_id, :position, :role)
ON CONFLICT DO NOTHING;

-- An act's cause is who acts; what follows from it in one append stands right behind it, but for the record of a type's
-- first use. What is done under emergency access is done for its purpose, and names the grant.
-- on *
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id, correlation, act, purpose,
    filter)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    nullif(:correlation, zeroblob(16)),
    CASE WHEN :causation <> zeroblob(16) OR :correlation <> zeroblob(16) THEN coalesce(
        (SELECT position FROM audit_act WHERE event_id = :causation),
        (SELECT act FROM audit_event
        WHERE
            position BETWEEN :position - 2 AND :position - 1 AND correlation = :correlation
            AND stream = :stream AND actor = :actor AND act IS NOT NULL
        LIMIT 1)) END,
    CASE WHEN :causation <> zeroblob(16) OR :correlation <> zeroblob(16) THEN coalesce(
        (SELECT purpose FROM audit_grant_use WHERE correlation = :correlation),
        (SELECT purpose FROM audit_act WHERE event_id = :causation),
        (SELECT w.purpose FROM audit_event AS e JOIN audit_act AS w ON w.position = e.act
        WHERE
            e.position BETWEEN :position - 2 AND :position - 1 AND e.correlation = :correlation
            AND e.stream = :stream AND e.actor = :actor
        LIMIT 1)) END,
    CASE WHEN :correlation <> zeroblob(16) THEN
        'grant=' || (SELECT grant_id FROM audit_grant_use WHERE correlation = :correlation) END)
ON CONFLICT (position) DO UPDATE SET
    event_id = excluded.event_id, type = excluded.type, stream = excluded.stream,
    revision = excluded.revision, recorded_at = excluded.recorded_at, actor = excluded.actor,
    key_id = excluded.key_id, correlation = excluded.correlation, act = excluded.act,
    purpose = coalesce(purpose, excluded.purpose), filter = coalesce(filter, excluded.filter);

-- on acting_started 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    user_id, role, purpose, request_id, address)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :user_id, :role, :purpose, :request_id, :address);

INSERT INTO audit_act (position, event_id, purpose, address, correlation, request_id)
VALUES (:position, :event_id, :purpose, :address, :correlation, :request_id);

-- on session_opened 1
INSERT INTO audit_session (session, patient_id) VALUES (:stream, :patient_id) ON CONFLICT DO NOTHING;

-- on patient_registered 1
INSERT INTO audit_session (session, patient_id) VALUES (:stream, :patient_id) ON CONFLICT DO NOTHING;

-- on patients_merged 1
UPDATE audit_session SET patient_id = :into WHERE patient_id = :patient_id;

-- Said when a patient is erased, under a key that outlives the patient's: whose record a stream was, so that
-- who acted on it can still be found by the patient's random identifier.
-- on record_owner_noted 1
INSERT INTO audit_session (session, patient_id) VALUES (:stream, :patient_id)
ON CONFLICT (session) DO UPDATE SET patient_id = excluded.patient_id;

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
    user_id, role, view, outcome, reason, request_id, address, patients)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :user_id, :role, :operation, 'denied', :reason, :request_id, :address,
    CASE WHEN :patient_id IS NOT NULL THEN json_array(:patient_id) END);

INSERT INTO audit_patient (patient_id, position)
SELECT :patient_id, :position WHERE :patient_id IS NOT NULL
ON CONFLICT DO NOTHING;

-- Acts under emergency access: each stands in the trail with its grant, like the looks.
-- on emergency_access_used 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    user_id, view, purpose, filter, request_id, address, patients)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :user_id, :operation, (SELECT purpose FROM audit_grant WHERE grant_id = :grant_id),
    'grant=' || :grant_id, :request_id, :address, json_array(:patient_id));

INSERT INTO audit_grant_use (correlation, grant_id, purpose)
SELECT :correlation, :grant_id, (SELECT purpose FROM audit_grant WHERE grant_id = :grant_id)
WHERE :correlation <> zeroblob(16)
ON CONFLICT DO NOTHING;

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

-- on emergency_access_opened 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    user_id, purpose, reason, request_id, address, patients)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :user_id, :reason_code, 'emergency', :request_id, :address, json_array(:patient_id));

INSERT INTO audit_patient (patient_id, position) VALUES (:patient_id, :position) ON CONFLICT DO NOTHING;

INSERT INTO audit_grant (grant_id, purpose, patient_id) VALUES (:grant_id, :reason_code, :patient_id)
ON CONFLICT DO NOTHING;

-- The end of an emergency access, and what an officer said of it, stand in the trail of the record that it opened.
-- on emergency_access_ended 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    purpose, filter, reason, request_id, address, patients)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    (SELECT purpose FROM audit_grant WHERE grant_id = :grant_id), 'grant=' || :grant_id, :reason,
    :request_id, :address, (SELECT json_array(patient_id) FROM audit_grant WHERE grant_id = :grant_id));

INSERT INTO audit_patient (patient_id, position)
SELECT patient_id, :position FROM audit_grant WHERE grant_id = :grant_id
ON CONFLICT DO NOTHING;

-- on emergency_access_reviewed 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    user_id, purpose, filter, reason, request_id, address, patients)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :reviewer_id, :purpose, 'grant=' || :grant_id, :outcome, :request_id, :address,
    (SELECT json_array(patient_id) FROM audit_grant WHERE grant_id = :grant_id));

INSERT INTO audit_patient (patient_id, position)
SELECT patient_id, :position FROM audit_grant WHERE grant_id = :grant_id
ON CONFLICT DO NOTHING;

-- on record_exported 1
INSERT INTO audit_event (
    position, event_id, type, stream, revision, recorded_at, actor, key_id,
    user_id, view, purpose, filter, request_id, address, patients)
VALUES (
    :position, :event_id, :type, :stream, :revision, :recorded_at, :actor, :key_id,
    :user_id, :format,
    coalesce((SELECT purpose FROM audit_grant WHERE grant_id = :grant_id), :purpose),
    'grant=' || :grant_id, :request_id, :address, :patients);

INSERT INTO audit_patient (patient_id, position)
SELECT value, :position FROM json_each(:patients) WHERE true
ON CONFLICT DO NOTHING;

-- The roles of some people through time.
-- query roles(users)
SELECT user_id, position, role FROM audit_role
WHERE user_id IN (SELECT value FROM json_each(:users))
ORDER BY user_id, position;

-- Newest first, between two positions; `before` is the cursor. Every other filter is optional, and each of
-- the queries below goes by another index.
-- query search(after, before, types, purpose, outcome, limit)
SELECT e.*, s.patient_id AS session_patient, w.request_id AS act_request, w.address AS act_address
FROM audit_event AS e
LEFT JOIN audit_session AS s ON s.session = e.stream
LEFT JOIN audit_act AS w ON w.position = e.act
WHERE
    e.position >= :after AND e.position < :before
    AND (:types IS NULL OR e.type IN (SELECT value FROM json_each(:types)))
    AND (:purpose IS NULL OR e.purpose = :purpose)
    AND (:outcome IS NULL OR e.outcome = :outcome)
ORDER BY e.position DESC
LIMIT :limit;

-- Of one type.
-- query search_type(type, after, before, types, purpose, outcome, limit)
SELECT e.*, s.patient_id AS session_patient, w.request_id AS act_request, w.address AS act_address
FROM audit_event AS e INDEXED BY audit_event_type
LEFT JOIN audit_session AS s ON s.session = e.stream
LEFT JOIN audit_act AS w ON w.position = e.act
WHERE
    e.type = :type AND
    e.position >= :after AND e.position < :before
    AND (:types IS NULL OR e.type IN (SELECT value FROM json_each(:types)))
    AND (:purpose IS NULL OR e.purpose = :purpose)
    AND (:outcome IS NULL OR e.outcome = :outcome)
ORDER BY e.position DESC
LIMIT :limit;

-- Every event of one type after a position, oldest first.
-- query of_type(type, after, limit)
SELECT position, stream FROM audit_event
WHERE type = :type AND position > :after
ORDER BY position
LIMIT :limit;

-- Done by somebody.
-- query search_actor(actor, after, before, types, purpose, outcome, limit)
SELECT e.*, s.patient_id AS session_patient, w.request_id AS act_request, w.address AS act_address
FROM audit_event AS e INDEXED BY audit_event_actor
LEFT JOIN audit_session AS s ON s.session = e.stream
LEFT JOIN audit_act AS w ON w.position = e.act
WHERE
    e.actor = :actor AND
    e.position >= :after AND e.position < :before
    AND (:types IS NULL OR e.type IN (SELECT value FROM json_each(:types)))
    AND (:purpose IS NULL OR e.purpose = :purpose)
    AND (:outcome IS NULL OR e.outcome = :outcome)
ORDER BY e.position DESC
LIMIT :limit;

-- Done for a purpose.
-- query search_purpose(purpose_is, after, before, types, purpose, outcome, limit)
SELECT e.*, s.patient_id AS session_patient, w.request_id AS act_request, w.address AS act_address
FROM audit_event AS e INDEXED BY audit_event_purpose
LEFT JOIN audit_session AS s ON s.session = e.stream
LEFT JOIN audit_act AS w ON w.position = e.act
WHERE
    e.purpose = :purpose_is AND
    e.position >= :after AND e.position < :before
    AND (:types IS NULL OR e.type IN (SELECT value FROM json_each(:types)))
    AND (:purpose IS NULL OR e.purpose = :purpose)
    AND (:outcome IS NULL OR e.outcome = :outcome)
ORDER BY e.position DESC
LIMIT :limit;

-- Refused.
-- query search_outcome(outcome_is, after, before, types, purpose, outcome, limit)
SELECT e.*, s.patient_id AS session_patient, w.request_id AS act_request, w.address AS act_address
FROM audit_event AS e
LEFT JOIN audit_session AS s ON s.session = e.stream
LEFT JOIN audit_act AS w ON w.position = e.act
WHERE
    e.outcome = :outcome_is AND e.outcome <> 'success' AND
    e.position >= :after AND e.position < :before
    AND (:types IS NULL OR e.type IN (SELECT value FROM json_each(:types)))
    AND (:purpose IS NULL OR e.purpose = :purpose)
    AND (:outcome IS NULL OR e.outcome = :outcome)
ORDER BY e.position DESC
LIMIT :limit;

-- Of one request: by the service's name for it, or by the client's own.
-- query search_request(request_id, request, patient_id, actor, after, before, types, purpose, outcome, limit)
SELECT e.*, s.patient_id AS session_patient, w.request_id AS act_request, w.address AS act_address
FROM (
    SELECT position FROM audit_event INDEXED BY audit_event_request WHERE request_id = :request_id
    UNION
    SELECT position FROM audit_event INDEXED BY audit_event_correlation WHERE correlation = :request
    UNION
    SELECT a.position FROM audit_act AS t INDEXED BY audit_act_request
    CROSS JOIN audit_event AS a INDEXED BY audit_event_correlation ON a.correlation = t.correlation
    WHERE t.request_id = :request_id
) AS of_request
JOIN audit_event AS e ON e.position = of_request.position
LEFT JOIN audit_session AS s ON s.session = e.stream
LEFT JOIN audit_act AS w ON w.position = e.act
WHERE
    e.position >= :after AND e.position < :before
    AND (:actor IS NULL OR e.actor = :actor)
    AND (
        :patient_id IS NULL OR s.patient_id = :patient_id
        OR EXISTS (
            SELECT 1 FROM audit_patient AS p
            WHERE p.patient_id = :patient_id AND p.position = e.position))
    AND (:types IS NULL OR e.type IN (SELECT value FROM json_each(:types)))
    AND (:purpose IS NULL OR e.purpose = :purpose)
    AND (:outcome IS NULL OR e.outcome = :outcome)
ORDER BY e.position DESC
LIMIT :limit;

-- One event.
-- query one(position)
SELECT e.*, s.patient_id AS session_patient, w.request_id AS act_request, w.address AS act_address
FROM audit_event AS e
LEFT JOIN audit_session AS s ON s.session = e.stream
LEFT JOIN audit_act AS w ON w.position = e.act
WHERE e.position = :position;

-- About one patient: the events of their streams, and looks and exports that name them.
-- query search_patient(patient_id, actor, after, before, types, purpose, outcome, limit)
SELECT e.*, s.patient_id AS session_patient, w.request_id AS act_request, w.address AS act_address
FROM (
    SELECT p.position FROM audit_patient AS p WHERE p.patient_id = :patient_id
    UNION
    SELECT a.position FROM audit_session AS t JOIN audit_event AS a ON a.stream = t.session
    WHERE t.patient_id = :patient_id
) AS about
JOIN audit_event AS e ON e.position = about.position
LEFT JOIN audit_session AS s ON s.session = e.stream
LEFT JOIN audit_act AS w ON w.position = e.act
WHERE
    (:actor IS NULL OR e.actor = :actor) AND
    e.position >= :after AND e.position < :before
    AND (:types IS NULL OR e.type IN (SELECT value FROM json_each(:types)))
    AND (:purpose IS NULL OR e.purpose = :purpose)
    AND (:outcome IS NULL OR e.outcome = :outcome)
ORDER BY e.position DESC
LIMIT :limit;

-- What moved the queue between two positions, in order.
-- query steps(from, to, types, limit)
SELECT position, recorded_at, type, actor FROM audit_event
WHERE position >= :from AND position < :to AND type IN (SELECT value FROM json_each(:types))
ORDER BY position LIMIT :limit;

-- The same for one stream.
-- query steps_of(stream, from, to, limit)
SELECT position, recorded_at, type, actor FROM audit_event
WHERE stream = :stream AND position >= :from AND position < :to
ORDER BY position LIMIT :limit;

-- How often somebody acted on a patient's cases between two times; looks are no acts.
-- query touched(patient_id, actor, since, until)
SELECT count(*) AS acts
FROM audit_session AS s JOIN audit_event AS e ON e.stream = s.session
WHERE s.patient_id = :patient_id AND e.actor = :actor
    AND e.recorded_at >= :since AND e.recorded_at <= :until;

-- Every stream of a patient's record.
-- query streams_of(patient_id)
SELECT session FROM audit_session WHERE patient_id = :patient_id ORDER BY session;

-- query patient_of(stream)
SELECT patient_id FROM audit_session WHERE session = :stream;

-- Events in a stream of somebody's are about somebody; those under a key are sealed.
-- query counts()
SELECT count(*) AS events, total(type = 'viewing_started') AS viewings,
    total(outcome = 'denied') AS denials, total(stream <> zeroblob(16)) AS about,
    total(stream <> zeroblob(16) AND key_id <> zeroblob(16)) AS sealed
FROM audit_event;
