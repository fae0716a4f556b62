-- The event log: position → record, and nothing else.
--
-- `rec` holds the bytes that are hashed, header and sealed body; `pos`, `event_id` and `leaf` repeat what
-- follows from them, so that a row is found without decoding and a verifier can compare. No index by
-- stream, type or time: each would cost the commit path more than the cipher does, and read models
-- derive them. Event ids are time-ordered, which keeps the one unique index cheap.

CREATE TABLE event (
    pos      INTEGER PRIMARY KEY,  -- 0-based, without gaps; the leaf index
    event_id BLOB NOT NULL UNIQUE, -- 16 bytes
    leaf     BLOB NOT NULL,        -- 32 bytes: SHA-256(0x00 || rec)
    rec      BLOB NOT NULL,        -- 176 to 65,535 bytes
    CONSTRAINT event_pos_counts_from_zero CHECK (pos >= 0),
    CONSTRAINT event_id_bytes CHECK (length(event_id) = 16),
    CONSTRAINT event_leaf_bytes CHECK (length(leaf) = 32),
    CONSTRAINT event_rec_bytes CHECK (length(rec) BETWEEN 176 AND 65535)
) STRICT;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never deleted');
END;
