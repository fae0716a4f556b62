-- projection patients 1
-- One row for each patient: who they are, whom to call, what they agreed to, who speaks for them.
-- Ids are the text of `pat_…` and `usr_…`, times µs since 1970 (UTC).

CREATE TABLE patient (
    patient_id TEXT PRIMARY KEY,
    name TEXT,
    birth_date TEXT,
    sex TEXT,
    pregnant INTEGER,
    language TEXT,
    callback_number TEXT,
    location TEXT,
    registered_at INTEGER NOT NULL,
    merged_into TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX patient_name ON patient (name COLLATE NOCASE) WHERE name IS NOT NULL;

CREATE INDEX patient_merged ON patient (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE consent (
    patient_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- Null once it is withdrawn.
    version TEXT,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (patient_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE caregiver (
    patient_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    relation TEXT NOT NULL,
    ended_at INTEGER,
    PRIMARY KEY (patient_id, user_id)
) STRICT, WITHOUT ROWID;

-- on patient_registered 1
INSERT INTO patient (
    patient_id, name, birth_date, sex, language, callback_number, location, registered_at)
VALUES (
    :patient_id, :name, :birth_date, :sex, :language, :callback_number, :location, :recorded_at)
ON CONFLICT (patient_id) DO UPDATE SET
    name = excluded.name, birth_date = excluded.birth_date, sex = excluded.sex,
    language = excluded.language, callback_number = excluded.callback_number,
    location = excluded.location;

-- What is amended is told whole: a thing left out is not known any more.
-- on patient_amended 1
UPDATE patient SET
    name = :name, birth_date = :birth_date, sex = :sex, language = :language,
    callback_number = :callback_number, location = :location
WHERE patient_id = :patient_id;

-- on pregnancy_recorded 1
UPDATE patient SET pregnant = :pregnant WHERE patient_id = :patient_id;

-- Said in the streams of both; the second time changes nothing.
-- on patients_merged 1
UPDATE patient SET merged_into = :into WHERE patient_id = :patient_id;

-- on consent_given 1
INSERT INTO consent (patient_id, kind, version, changed_at)
VALUES (:patient_id, :kind, :version, :recorded_at)
ON CONFLICT (patient_id, kind) DO UPDATE SET
    version = excluded.version, changed_at = excluded.changed_at;

-- on consent_withdrawn 1
INSERT INTO consent (patient_id, kind, version, changed_at)
VALUES (:patient_id, :kind, NULL, :recorded_at)
ON CONFLICT (patient_id, kind) DO UPDATE SET version = NULL, changed_at = excluded.changed_at;

-- on caregiver_added 1
INSERT INTO caregiver (patient_id, user_id, relation, ended_at)
VALUES (:patient_id, :user_id, :relation, NULL)
ON CONFLICT (patient_id, user_id) DO UPDATE SET relation = excluded.relation, ended_at = NULL;

-- on caregiver_ended 1
UPDATE caregiver SET ended_at = :recorded_at
WHERE patient_id = :patient_id AND user_id = :user_id;

-- Everybody whose name begins so (without regard to ASCII case), or born that day; merged records are
-- not among them.
-- query search(first, last, birth_date, limit)
SELECT patient_id, name, birth_date, sex, callback_number, location FROM patient
WHERE name COLLATE NOCASE >= :first AND name COLLATE NOCASE < :last
    AND (:birth_date IS NULL OR birth_date = :birth_date) AND merged_into IS NULL
ORDER BY name COLLATE NOCASE, patient_id
LIMIT :limit;

-- query by_id(patient_id)
SELECT * FROM patient WHERE patient_id = :patient_id;

-- query merges()
SELECT patient_id, merged_into FROM patient WHERE merged_into IS NOT NULL;

-- Who agrees no longer.
-- query withdrawn(kind)
SELECT patient_id FROM consent WHERE kind = :kind AND version IS NULL;

-- Everybody who speaks for a patient, or did.
-- query caregivers()
SELECT patient_id, user_id, ended_at FROM caregiver;

-- query consents_of(patient_id)
SELECT kind, version, changed_at FROM consent WHERE patient_id = :patient_id ORDER BY kind;

-- query caregivers_of(patient_id)
SELECT user_id, relation FROM caregiver
WHERE patient_id = :patient_id AND ended_at IS NULL ORDER BY user_id;

-- query counts()
SELECT count(*) AS patients, total(merged_into IS NOT NULL) AS merged FROM patient;
