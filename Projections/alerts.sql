-- projection alerts 3
-- One row for each alert: what fired, who was told, who has seen it, how it ended.

CREATE TABLE alert_patient (
    patient_id TEXT PRIMARY KEY,
    name TEXT,
    callback_number TEXT,
    location TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE alert_session (
    session BLOB PRIMARY KEY,
    patient_id TEXT NOT NULL,
    unit TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX alert_session_patient ON alert_session (patient_id);

CREATE TABLE alert (
    alert_id TEXT NOT NULL PRIMARY KEY,
    session BLOB NOT NULL,
    message_id TEXT NOT NULL,
    severity TEXT NOT NULL,
    flags TEXT NOT NULL,
    complaint TEXT,
    raised_at INTEGER NOT NULL,
    -- Since when it waits: later than `raised_at` when more was found and it was raised again.
    waits_since INTEGER NOT NULL,
    position INTEGER NOT NULL,
    -- How far up the chain it has gone; zero is all nurses.
    level INTEGER NOT NULL DEFAULT 0,
    level_at INTEGER,
    -- Tries to tell somebody outside since it waits.
    attempts INTEGER NOT NULL DEFAULT 0,
    attempt_at INTEGER,
    notified_at INTEGER,
    acknowledged_by TEXT,
    acknowledged_at INTEGER,
    outcome TEXT,
    resolved_by TEXT,
    resolved_at INTEGER
) STRICT;

CREATE INDEX alert_open ON alert (raised_at) WHERE outcome IS NULL;

CREATE INDEX alert_unseen ON alert (level, waits_since)
WHERE outcome IS NULL AND acknowledged_by IS NULL;

-- Who was told when nobody answered.
CREATE TABLE alert_hop (
    alert_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    level INTEGER NOT NULL,
    told TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (alert_id, position)
) STRICT, WITHOUT ROWID;

-- on patient_registered 1
INSERT INTO alert_patient (patient_id, name, callback_number, location)
VALUES (:patient_id, :name, :callback_number, :location)
ON CONFLICT (patient_id) DO UPDATE SET
    name = excluded.name, callback_number = excluded.callback_number, location = excluded.location;

-- on patient_amended 1
INSERT INTO alert_patient (patient_id, name, callback_number, location)
VALUES (:patient_id, :name, :callback_number, :location)
ON CONFLICT (patient_id) DO UPDATE SET
    name = excluded.name, callback_number = excluded.callback_number, location = excluded.location;

-- Each conversation stays a case of its own; it is the other patient's from now on.
-- on patients_merged 1
UPDATE alert_session SET patient_id = :into WHERE patient_id = :patient_id;

-- on session_opened 1
INSERT INTO alert_session (session, patient_id, unit) VALUES (:stream, :patient_id, :unit)
ON CONFLICT DO NOTHING;

-- on alert_raised 1
INSERT INTO alert (
    alert_id, session, message_id, severity, flags, complaint, raised_at, waits_since, position)
VALUES (
    :alert_id, :stream, :message_id, :severity, :flags, :complaint, :recorded_at, :recorded_at,
    :position)
ON CONFLICT (alert_id) DO UPDATE SET
    message_id = excluded.message_id, severity = excluded.severity, flags = excluded.flags,
    complaint = excluded.complaint, position = excluded.position, acknowledged_by = NULL,
    acknowledged_at = NULL, waits_since = excluded.waits_since, level = 0, level_at = NULL,
    attempts = 0, attempt_at = NULL, notified_at = NULL;

-- on alert_acknowledged 1
UPDATE alert SET acknowledged_by = :nurse_id, acknowledged_at = :recorded_at
WHERE alert_id = :alert_id AND acknowledged_by IS NULL;

-- on alert_escalated 1
UPDATE alert SET level = :level, level_at = :recorded_at WHERE alert_id = :alert_id;

INSERT INTO alert_hop (alert_id, position, level, told, at)
VALUES (:alert_id, :position, :level, :to, :recorded_at);

-- on alert_notified 1
UPDATE alert SET
    attempts = attempts + 1, attempt_at = :recorded_at,
    notified_at = iif(:outcome = 'delivered', :recorded_at, notified_at)
WHERE alert_id = :alert_id;

-- on alert_resolved 1
UPDATE alert SET outcome = :outcome, resolved_by = :nurse_id, resolved_at = :recorded_at
WHERE alert_id = :alert_id;

-- Alerts that are not settled, those nobody has seen first, then the oldest; of one unit, or to somebody
-- on call of all. `after_…` is the last of the page before.
-- query open(unit, on_call, after_seen, after_raised, after_alert, limit)
SELECT
    a.*, s.patient_id, s.unit, p.name AS patient_name, p.callback_number, p.location,
    (SELECT json_group_array(json_object('level', h.level, 'to', h.told, 'at', h.at))
        FROM (SELECT * FROM alert_hop WHERE alert_id = a.alert_id ORDER BY position) AS h) AS hops
FROM alert AS a
JOIN alert_session AS s ON s.session = a.session
LEFT JOIN alert_patient AS p ON p.patient_id = s.patient_id
WHERE a.outcome IS NULL
    AND (:unit IS NULL OR s.unit = :unit OR :on_call)
    AND (:after_seen IS NULL
        OR (a.acknowledged_by IS NOT NULL, a.raised_at, a.alert_id)
            > (:after_seen, :after_raised, :after_alert))
ORDER BY a.acknowledged_by IS NOT NULL, a.raised_at, a.alert_id
LIMIT :limit;

-- Alerts at one level that nobody has seen, in little; those that wait longest first.
-- query waiting(level, limit)
SELECT alert_id, session, waits_since FROM alert
WHERE outcome IS NULL AND acknowledged_by IS NULL AND level = :level
ORDER BY waits_since LIMIT :limit;

-- The same with all there is to say.
-- query unseen(level, limit)
SELECT
    a.*, s.patient_id, s.unit, p.name AS patient_name, p.callback_number, p.location,
    (SELECT json_group_array(json_object('level', h.level, 'to', h.told, 'at', h.at))
        FROM (SELECT * FROM alert_hop WHERE alert_id = a.alert_id ORDER BY position) AS h) AS hops
FROM alert AS a
JOIN alert_session AS s ON s.session = a.session
LEFT JOIN alert_patient AS p ON p.patient_id = s.patient_id
WHERE a.outcome IS NULL AND a.acknowledged_by IS NULL AND a.level = :level
ORDER BY a.waits_since, a.alert_id LIMIT :limit;

-- Alerts that went past a level, nobody has seen, and nobody outside was told of.
-- query untold(level, limit)
SELECT
    a.*, s.patient_id, s.unit, p.name AS patient_name, p.callback_number, p.location,
    (SELECT json_group_array(json_object('level', h.level, 'to', h.told, 'at', h.at))
        FROM (SELECT * FROM alert_hop WHERE alert_id = a.alert_id ORDER BY position) AS h) AS hops
FROM alert AS a
JOIN alert_session AS s ON s.session = a.session
LEFT JOIN alert_patient AS p ON p.patient_id = s.patient_id
WHERE a.outcome IS NULL AND a.acknowledged_by IS NULL AND a.level >= :level
    AND a.notified_at IS NULL
ORDER BY a.waits_since, a.alert_id LIMIT :limit;

-- query by_id(alert_id)
SELECT
    a.*, s.patient_id, s.unit, p.name AS patient_name, p.callback_number, p.location,
    (SELECT json_group_array(json_object('level', h.level, 'to', h.told, 'at', h.at))
        FROM (SELECT * FROM alert_hop WHERE alert_id = a.alert_id ORDER BY position) AS h) AS hops
FROM alert AS a
JOIN alert_session AS s ON s.session = a.session
LEFT JOIN alert_patient AS p ON p.patient_id = s.patient_id
WHERE a.alert_id = :alert_id;

-- query counts()
SELECT count(*) AS raised, total(outcome IS NULL) AS open,
    total(outcome IS NULL AND acknowledged_by IS NULL) AS waiting
FROM alert;
