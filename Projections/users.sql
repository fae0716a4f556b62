-- projection users 1
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

-- A sign-in is a credential of kind 'session'; a token that was taken back one of kind 'token'.
CREATE TABLE credential (
    credential_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;

-- on user_added 1
INSERT INTO person (user_id, role, name, unit, added_at)
VALUES (:user_id, :role, :name, :unit, :recorded_at) ON CONFLICT DO NOTHING;

-- on login_bound 1
UPDATE person SET login = :login WHERE user_id = :user_id;

-- on role_changed 1
UPDATE person SET role = :role WHERE user_id = :user_id;

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

-- Those this service itself knows: with a sign-in name, or shut out. Patients of other issuers are not.
-- query people()
SELECT * FROM person
WHERE login IS NOT NULL OR disabled_at IS NOT NULL OR role = 'service'
ORDER BY added_at, user_id;

-- What still counts, and sign-ins and taken-back tokens that may not have run out by themselves.
-- query credentials(since)
SELECT * FROM credential
WHERE (kind IN ('session', 'token') AND created_at >= :since)
    OR (kind NOT IN ('session', 'token') AND revoked_at IS NULL);
