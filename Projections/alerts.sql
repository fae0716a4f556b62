-- projection alerts 1
-- One row for each alert: what fired, who has seen it, how it ended.

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
    alert_id TEXT PRIMARY KEY,
    session BLOB NOT NULL,
    message_id TEXT NOT NULL,
    severity TEXT NOT NULL,
    flags TEXT NOT NULL,
    complaint TEXT,
    raised_at INTEGER NOT NULL,
    position INTEGER NOT NULL,
    acknowledged_by TEXT,
    acknowledged_at INTEGER,
    outcome TEXT,
    resolved_by TEXT,
    resolved_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX alert_open ON alert (raised_at) WHERE outcome IS NULL;

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
INSERT INTO alert (alert_id, session, message_id, severity, flags, complaint, raised_at, position)
VALUES (:alert_id, :stream, :message_id, :severity, :flags, :complaint, :recorded_at, :position)
ON CONFLICT (alert_id) DO UPDATE SET
    message_id = excluded.message_id, severity = excluded.severity, flags = excluded.flags,
    complaint = excluded.complaint, position = excluded.position, acknowledged_by = NULL,
    acknowledged_at = NULL;

-- on alert_acknowledged 1
UPDATE alert SET acknowledged_by = :nurse_id, acknowledged_at = :recorded_at
WHERE alert_id = :alert_id AND acknowledged_by IS NULL;

-- on alert_resolved 1
UPDATE alert SET outcome = :outcome, resolved_by = :nurse_id, resolved_at = :recorded_at
WHERE alert_id = :alert_id;

-- Alerts that are not settled, those nobody has seen first, then the oldest; of one unit, or to somebody
-- on call of all.
-- query open(unit, on_call, limit)
SELECT a.*, s.patient_id, s.unit, p.name AS patient_name, p.callback_number, p.location
FROM alert AS a
JOIN alert_session AS s ON s.session = a.session
LEFT JOIN alert_patient AS p ON p.patient_id = s.patient_id
WHERE a.outcome IS NULL AND (:unit IS NULL OR s.unit = :unit OR :on_call)
ORDER BY a.acknowledged_by IS NOT NULL, a.raised_at, a.alert_id
LIMIT :limit;

-- query by_id(alert_id)
SELECT a.*, s.patient_id, s.unit, p.name AS patient_name, p.callback_number, p.location
FROM alert AS a
JOIN alert_session AS s ON s.session = a.session
LEFT JOIN alert_patient AS p ON p.patient_id = s.patient_id
WHERE a.alert_id = :alert_id;

-- query counts()
SELECT count(*) AS raised, total(outcome IS NULL) AS open,
    total(outcome IS NULL AND acknowledged_by IS NULL) AS waiting
FROM alert;
