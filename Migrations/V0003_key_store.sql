-- The file's own mark, `EVK1`: it is not taken for another program's database, nor another's for the keys.

PRAGMA application_id = 1163283249;
