-- Erasure: what stays of a subject whose keys were destroyed, so that a reader tells erased from lost.
--
-- An erasure is complete when the key-encryption key that could still open copies of the destroyed keys
-- (in old backups, flash, freed pages) is itself destroyed: the one of `epoch` and all before it.

CREATE TABLE erased_key (
    key_id       BLOB PRIMARY KEY, -- 16 bytes, stands in the records' headers
    subject      BLOB NOT NULL,    -- 16 bytes
    epoch        INTEGER NOT NULL, -- of the key-encryption key at the time
    erased_at    INTEGER NOT NULL, -- microseconds since 1970
    is_completed INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT erased_key_id_bytes CHECK (length(key_id) = 16),
    CONSTRAINT erased_key_subject_bytes CHECK (length(subject) = 16),
    CONSTRAINT erased_key_epoch_counts_from_one CHECK (epoch BETWEEN 1 AND 4294967295),
    CONSTRAINT erased_key_completed_is_a_flag CHECK (is_completed IN (0, 1))
) STRICT;

CREATE INDEX erased_key_by_subject ON erased_key (subject);
