-- projection canned 1
-- What nurses keep ready to say: their own, and what a charge nurse shares with all.

CREATE TABLE canned_reply (
    reply_id TEXT PRIMARY KEY,
    -- Who wrote it first.
    user_id TEXT NOT NULL,
    title TEXT,
    content TEXT NOT NULL,
    language TEXT NOT NULL,
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    version INTEGER NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX canned_reply_user ON canned_reply (user_id);

CREATE INDEX canned_reply_shared ON canned_reply (language) WHERE shared = 1;

-- on canned_reply_kept 1
INSERT INTO canned_reply (reply_id, user_id, title, content, language, shared, version, kept_at)
VALUES (:reply_id, :user_id, :title, :content, :language, :shared, 1, :recorded_at)
ON CONFLICT (reply_id) DO UPDATE SET
    title = excluded.title, content = excluded.content, language = excluded.language,
    shared = excluded.shared, version = version + 1, kept_at = excluded.kept_at;

-- on canned_reply_dropped 1
DELETE FROM canned_reply WHERE reply_id = :reply_id;

-- What a nurse can choose from, in one language if that is asked.
-- query of_nurse(user_id, language, limit)
SELECT * FROM canned_reply
WHERE (user_id = :user_id OR shared = 1) AND (:language IS NULL OR language = :language)
ORDER BY shared, title, reply_id LIMIT :limit;

-- query by_id(reply_id)
SELECT * FROM canned_reply WHERE reply_id = :reply_id;

-- query count_of(user_id)
SELECT count(*) AS replies FROM canned_reply WHERE user_id = :user_id;
