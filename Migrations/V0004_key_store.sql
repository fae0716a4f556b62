-- The secret `blind-index-sum` says that the rows of `blind_index` are those which were written. A program that
-- does not know it would add rows without it, so from here on such a one must not open the store.

PRAGMA application_id = 1163283249;
