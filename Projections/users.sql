-- projection users 2
-- One row for each person and program, and one for each credential they have; no secret stands here.

CREATE TABLE person (
    user_id TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    name TEXT,
    login TEXT,
    unit TEXT,
    scopes TEXT NOT NULL DEFAULT '[]',
    added_at INTEGER NOT NULL,
    disabled_at INTEGER
) STRICT, WITHOUT ROWID;

-- What nurses said of themselves last: available, busy or away.
CREATE TABLE nurse_presence (
    user_id TEXT PRIMARY KEY,
    presence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A sign-in is a credential of kind 'session'; a token that was taken back one of kind 'token'.
CREATE TABLE credential (
    credential_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;

-- Web origins that were let in for a while.
CREATE TABLE allowed_origin (
    origin TEXT PRIMARY KEY,
    allowed_paths TEXT NOT NULL,
    expires_at INTEGER
) STRICT, WITHOUT ROWID;

-- Records opened in an emergency, until an officer has looked.
CREATE TABLE emergency_grant (
    grant_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    justification TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    outcome TEXT
) STRICT, WITHOUT ROWID;

-- on presence_changed 1
INSERT INTO nurse_presence (user_id, presence) VALUES (:user_id, :presence)
ON CONFLICT (user_id) DO UPDATE SET presence = excluded.presence;

-- on user_added 1
INSERT INTO person (user_id, role, name, unit, added_at)
VALUES (:user_id, :role, :name, :unit, :recorded_at) ON CONFLICT DO NOTHING;

-- on login_bound 1
UPDATE person SET login = :login WHERE user_id = :user_id;

-- on role_changed 1
UPDATE person SET role = :role WHERE user_id = :user_id;

-- on unit_changed 1
UPDATE person SET unit = :unit WHERE user_id = :user_id;

-- on scopes_changed 1
UPDATE person SET scopes = :scopes WHERE user_id = :user_id;

-- on user_disabled 1
UPDATE person SET disabled_at = :recorded_at WHERE user_id = :user_id;

-- on credential_created 1
INSERT INTO credential (credential_id, user_id, kind, created_at)
VALUES (:credential_id, :user_id, :kind, :recorded_at) ON CONFLICT DO NOTHING;

-- on credential_revoked 1
INSERT INTO credential (credential_id, user_id, kind, created_at, revoked_at)
VALUES (:credential_id, :user_id, 'token', :recorded_at, :recorded_at)
ON CONFLICT (credential_id) DO UPDATE SET revoked_at = excluded.revoked_at;

-- on origin_allowed 1
INSERT INTO allowed_origin (origin, allowed_paths, expires_at)
VALUES (:origin, :allowed_paths, :expires_at)
ON CONFLICT (origin) DO UPDATE SET
    allowed_paths = excluded.allowed_paths, expires_at = excluded.expires_at;

-- on origin_expired 1
DELETE FROM allowed_origin WHERE origin = :origin;

-- on emergency_access_opened 1
INSERT INTO emergency_grant (
    grant_id, user_id, patient_id, reason_code, justification, opened_at, expires_at)
VALUES (
    :grant_id, :user_id, :patient_id, :reason_code, :justification, :recorded_at, :expires_at)
ON CONFLICT DO NOTHING;

-- on emergency_access_ended 1
UPDATE emergency_grant SET ended_at = :recorded_at WHERE grant_id = :grant_id;

-- on emergency_access_reviewed 1
UPDATE emergency_grant SET outcome = :outcome WHERE grant_id = :grant_id;

-- query origins()
SELECT * FROM allowed_origin ORDER BY origin;

-- What nobody has looked at yet, and the last year.
-- query grants(since)
SELECT * FROM emergency_grant WHERE outcome IS NULL OR opened_at >= :since
ORDER BY opened_at DESC, grant_id LIMIT 10000;

-- Those this service itself knows: with a sign-in name, or shut out. Patients of other issuers are not.
-- query people()
SELECT * FROM person
WHERE login IS NOT NULL OR disabled_at IS NOT NULL OR role = 'service'
ORDER BY added_at, user_id;

-- query role_of(user_id)
SELECT role, disabled_at FROM person WHERE user_id = :user_id;

-- What still counts, and sign-ins and taken-back tokens that may not have run out by themselves.
-- query credentials(since)
SELECT * FROM credential
WHERE (kind IN ('session', 'token') AND created_at >= :since)
    OR (kind NOT IN ('session', 'token') AND revoked_at IS NULL);

-- query presence(user_id)
SELECT presence FROM nurse_presence WHERE user_id = :user_id;
