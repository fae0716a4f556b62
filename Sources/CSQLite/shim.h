// SQLite, and the calls of it that Swift can't import: variadic functions and macro constants.
#pragma once
#include <sqlite3.h>

// Copies the bytes during the call, so that the caller's buffer need not outlive it.
static inline int sqlite_bind_blob_copied(sqlite3_stmt *statement, int index, const void *bytes, int count) {
    return sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT);
}

// Keeps the pointer: the caller unbinds or resets before the bytes go.
static inline int sqlite_bind_blob_borrowed(sqlite3_stmt *statement, int index, const void *bytes, int count) {
    return sqlite3_bind_blob(statement, index, bytes, count, SQLITE_STATIC);
}

static inline int sqlite_bind_text_copied(sqlite3_stmt *statement, int index, const char *bytes, int count) {
    return sqlite3_bind_text(statement, index, bytes, count, SQLITE_TRANSIENT);
}

static inline void sqlite_result_text_copied(sqlite3_context *context, const char *bytes, int count) {
    sqlite3_result_text(context, bytes, count, SQLITE_TRANSIENT);
}

// Keeps no sums of allocated memory, which every allocation of every thread would take one lock for.
// Has an effect only before the library is used.
static inline int sqlite_count_no_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// No schema edits, no shadow-table writes, no unsafe pragmas, whatever SQL arrives.
static inline int sqlite_set_defensive(sqlite3 *db) {
    return sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}
