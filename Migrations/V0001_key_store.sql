-- The key store: every key of a data directory except the key-encryption key, each wrapped by it.
--
-- A wrapped key is nonce (12) || AES-256-GCM ciphertext (32) || tag (16), bound to log, key id and epoch.
-- Rows are deleted when a subject is erased; the file's settings make SQLite overwrite them.

-- Which log these keys belong to and which key-encryption key wraps them.
CREATE TABLE key_store (
    one       INTEGER PRIMARY KEY,
    log_id    BLOB NOT NULL,    -- 16 bytes
    kek_epoch INTEGER NOT NULL, -- counts rotations from 1
    kek_id    BLOB NOT NULL,    -- 16 bytes, a hash of the key-encryption key
    CONSTRAINT key_store_is_one_row CHECK (one = 1),
    CONSTRAINT key_store_log_id_bytes CHECK (length(log_id) = 16),
    CONSTRAINT key_store_epoch_counts_from_one CHECK (kek_epoch BETWEEN 1 AND 4294967295),
    CONSTRAINT key_store_kek_id_bytes CHECK (length(kek_id) = 16)
) STRICT;

-- Keys that seal events: one per subject, one per day, one per day of access events.
CREATE TABLE data_key (
    key_id  BLOB PRIMARY KEY, -- 16 bytes, stands in the record's header
    kind    INTEGER NOT NULL, -- 1 subject, 2 day, 3 day of access events
    owner   BLOB NOT NULL,    -- 16 bytes: the subject's id, or the day since 1970 right-aligned
    epoch   INTEGER NOT NULL, -- of the key-encryption key
    wrapped BLOB NOT NULL,    -- 60 bytes
    CONSTRAINT data_key_one_per_owner UNIQUE (kind, owner),
    CONSTRAINT data_key_id_bytes CHECK (length(key_id) = 16),
    CONSTRAINT data_key_kind_known CHECK (kind IN (1, 2, 3)),
    CONSTRAINT data_key_owner_bytes CHECK (length(owner) = 16),
    CONSTRAINT data_key_epoch_counts_from_one CHECK (epoch BETWEEN 1 AND 4294967295),
    CONSTRAINT data_key_wrapped_bytes CHECK (length(wrapped) = 60)
) STRICT;

-- Keys of the service itself: token signing, blind index and so on, by name.
CREATE TABLE secret (
    name    TEXT PRIMARY KEY,
    key_id  BLOB NOT NULL,    -- 16 bytes, a hash of the name, so that rows can't be swapped
    epoch   INTEGER NOT NULL, -- of the key-encryption key
    wrapped BLOB NOT NULL,    -- 60 bytes
    CONSTRAINT secret_key_id_bytes CHECK (length(key_id) = 16),
    CONSTRAINT secret_epoch_counts_from_one CHECK (epoch BETWEEN 1 AND 4294967295),
    CONSTRAINT secret_wrapped_bytes CHECK (length(wrapped) = 60)
) STRICT;

-- From an identifying value to a subject, by a keyed hash: equality only.
CREATE TABLE blind_index (
    field   TEXT NOT NULL,
    tag     BLOB NOT NULL, -- 16 bytes of HMAC-SHA256 over field and value
    subject BLOB NOT NULL, -- 16 bytes
    CONSTRAINT blind_index_one_subject_per_value PRIMARY KEY (field, tag),
    CONSTRAINT blind_index_tag_bytes CHECK (length(tag) = 16),
    CONSTRAINT blind_index_subject_bytes CHECK (length(subject) = 16)
) STRICT, WITHOUT ROWID;

-- So that erasing a subject finds its rows.
CREATE INDEX blind_index_by_subject ON blind_index (subject);
