-- Checkpoints, and the hashes that proofs are made from.
--
-- Both follow from `event`: a lost tile is filled again, and a verifier trusts no row here but recomputes it.
-- Tiles are those of c2sp.org/tlog-tiles, stored as they fill, so that a proof at any size reads a few rows.

CREATE TABLE tile (
    level  INTEGER NOT NULL, -- 0 for leaf hashes; one entry of level n is the root over a tile of n - 1
    idx    INTEGER NOT NULL, -- from 0 without gaps in each level
    hashes BLOB NOT NULL,    -- 256 hashes of 32 bytes
    CONSTRAINT tile_one_per_place PRIMARY KEY (level, idx),
    CONSTRAINT tile_level_fits CHECK (level BETWEEN 0 AND 7),
    CONSTRAINT tile_idx_counts_from_zero CHECK (idx >= 0),
    CONSTRAINT tile_is_full CHECK (length(hashes) = 8192)
) STRICT;

CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY, -- how many records it covers
    note TEXT NOT NULL,       -- c2sp.org/signed-note; lines of witnesses are added later
    CONSTRAINT checkpoint_covers_something CHECK (size > 0)
) STRICT;

CREATE TRIGGER checkpoint_is_never_deleted BEFORE DELETE ON checkpoint
BEGIN
    SELECT RAISE(ABORT, 'checkpoints are never deleted');
END;
