-- projection by_urgency 1
-- How often each urgency was decided, and for whom.
CREATE TABLE decided (
    session BLOB NOT NULL, patient_id TEXT, urgency TEXT NOT NULL, at INTEGER NOT NULL
) STRICT;

CREATE TABLE who (session BLOB PRIMARY KEY, patient_id TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- on session_opened 1
INSERT INTO who VALUES (:stream, :patient_id) ON CONFLICT DO NOTHING;

-- on triage_decided 1
INSERT INTO decided SELECT :stream, (SELECT patient_id FROM who WHERE session = :stream), :urgency,
    :recorded_at;

-- query counts(urgency)
SELECT urgency, count(*) AS n FROM decided
WHERE :urgency IS NULL OR urgency = :urgency GROUP BY urgency ORDER BY urgency;

-- query patients(urgency)
SELECT DISTINCT patient_id FROM decided WHERE urgency = :urgency ORDER BY patient_id;
