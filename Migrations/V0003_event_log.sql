-- The file's own mark, `EVL1`: it is not taken for another program's database, nor another's for the log.

PRAGMA application_id = 1163283505;
