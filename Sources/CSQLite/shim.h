// SQLite, and the calls of it that Swift can't import: variadic functions and macro constants.
#pragma once
#include <sqlite3.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

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
static inline int sqlite_set_defensive(sqlite3 *db, int on) {
    return sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, on, (int *)0);
}

// A write-ahead log whose frames are gathered: SQLite writes each in two calls, and the system's file gets one call for all
// of a commit, before it is synced. Nothing passes a sync, a read or a truncation, and bytes reach the file in the
// order they came.
//
// Only for a connection with `synchronous=FULL`: there each commit is synced before other connections are told of its
// frames (sqlite.org/walformat.html#the_wal_index_file_format).
typedef struct {
    sqlite3_file file;
    sqlite3_int64 start;
    size_t count;
    unsigned char *bytes;
} sqlite_gathered_file;

// SQLite's file system writes at most this much in one call.
enum { SQLITE_GATHERED_MAX = 0x1ffff };
enum { SQLITE_GATHERED_SIZE = (sizeof(sqlite_gathered_file) + 15) / 16 * 16 };

// The file system above the system's.
typedef struct {
    sqlite3_vfs vfs;
    sqlite3_vfs *base;
} sqlite_gathering_vfs;

// The system's file lies behind ours.
static inline sqlite3_file *sqlite_gathered_below(sqlite3_file *file) {
    return (sqlite3_file *)((char *)file + SQLITE_GATHERED_SIZE);
}

// What can't be written is dropped: SQLite is told, and writes those frames anew or not at all.
static inline int sqlite_gathered_flush(sqlite3_file *file) {
    sqlite_gathered_file *own = (sqlite_gathered_file *)file;
    sqlite3_file *below = sqlite_gathered_below(file);
    size_t count = own->count;
    own->count = 0;
    return count == 0 ? SQLITE_OK : below->pMethods->xWrite(below, own->bytes, (int)count, own->start);
}

static inline int sqlite_gathered_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    sqlite_gathered_file *own = (sqlite_gathered_file *)file;
    sqlite3_file *below = sqlite_gathered_below(file);
    if (own->count > 0 &&
        (offset != own->start + (sqlite3_int64)own->count || own->count + (size_t)count > SQLITE_GATHERED_MAX)) {
        int code = sqlite_gathered_flush(file);
        if (code != SQLITE_OK) return code;
    }
    if (own->bytes == NULL) own->bytes = malloc(SQLITE_GATHERED_MAX);
    if (own->bytes == NULL || count > SQLITE_GATHERED_MAX) return below->pMethods->xWrite(below, bytes, count, offset);
    if (own->count == 0) own->start = offset;
    memcpy(own->bytes + own->count, bytes, (size_t)count);
    own->count += (size_t)count;
    return SQLITE_OK;
}

static inline int sqlite_gathered_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
    sqlite3_file *below = sqlite_gathered_below(file);
    int code = sqlite_gathered_flush(file);
    return code != SQLITE_OK ? code : below->pMethods->xRead(below, bytes, count, offset);
}

static inline int sqlite_gathered_truncate(sqlite3_file *file, sqlite3_int64 size) {
    sqlite3_file *below = sqlite_gathered_below(file);
    int code = sqlite_gathered_flush(file);
    return code != SQLITE_OK ? code : below->pMethods->xTruncate(below, size);
}

static inline int sqlite_gathered_sync(sqlite3_file *file, int flags) {
    sqlite3_file *below = sqlite_gathered_below(file);
    int code = sqlite_gathered_flush(file);
    return code != SQLITE_OK ? code : below->pMethods->xSync(below, flags);
}

static inline int sqlite_gathered_size(sqlite3_file *file, sqlite3_int64 *size) {
    sqlite3_file *below = sqlite_gathered_below(file);
    int code = sqlite_gathered_flush(file);
    return code != SQLITE_OK ? code : below->pMethods->xFileSize(below, size);
}

static inline int sqlite_gathered_close(sqlite3_file *file) {
    sqlite3_file *below = sqlite_gathered_below(file);
    int code = sqlite_gathered_flush(file);
    int closed = below->pMethods->xClose(below);
    free(((sqlite_gathered_file *)file)->bytes);
    ((sqlite_gathered_file *)file)->bytes = NULL;
    return code != SQLITE_OK ? code : closed;
}

static inline int sqlite_gathered_control(sqlite3_file *file, int operation, void *argument) {
    sqlite3_file *below = sqlite_gathered_below(file);
    int code = sqlite_gathered_flush(file);
    return code != SQLITE_OK ? code : below->pMethods->xFileControl(below, operation, argument);
}

static inline int sqlite_gathered_lock(sqlite3_file *file, int kind) {
    sqlite3_file *below = sqlite_gathered_below(file);
    return below->pMethods->xLock(below, kind);
}

static inline int sqlite_gathered_unlock(sqlite3_file *file, int kind) {
    sqlite3_file *below = sqlite_gathered_below(file);
    return below->pMethods->xUnlock(below, kind);
}

static inline int sqlite_gathered_reserved(sqlite3_file *file, int *out) {
    sqlite3_file *below = sqlite_gathered_below(file);
    return below->pMethods->xCheckReservedLock(below, out);
}

static inline int sqlite_gathered_sector(sqlite3_file *file) {
    sqlite3_file *below = sqlite_gathered_below(file);
    return below->pMethods->xSectorSize(below);
}

static inline int sqlite_gathered_device(sqlite3_file *file) {
    sqlite3_file *below = sqlite_gathered_below(file);
    return below->pMethods->xDeviceCharacteristics(below);
}

// Version 1: a write-ahead log is neither mapped nor has it shared memory of its own.
static const sqlite3_io_methods sqlite_gathered_methods = {
    .iVersion = 1,
    .xClose = sqlite_gathered_close,
    .xRead = sqlite_gathered_read,
    .xWrite = sqlite_gathered_write,
    .xTruncate = sqlite_gathered_truncate,
    .xSync = sqlite_gathered_sync,
    .xFileSize = sqlite_gathered_size,
    .xLock = sqlite_gathered_lock,
    .xUnlock = sqlite_gathered_unlock,
    .xCheckReservedLock = sqlite_gathered_reserved,
    .xFileControl = sqlite_gathered_control,
    .xSectorSize = sqlite_gathered_sector,
    .xDeviceCharacteristics = sqlite_gathered_device,
};

// Every file but a write-ahead log is the system's own.
static inline int sqlite_gathering_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *out) {
    sqlite3_vfs *base = ((sqlite_gathering_vfs *)vfs)->base;
    if ((flags & SQLITE_OPEN_WAL) == 0) return base->xOpen(base, path, file, flags, out);
    sqlite3_file *below = sqlite_gathered_below(file);
    memset(file, 0, SQLITE_GATHERED_SIZE);
    below->pMethods = NULL;
    int code = base->xOpen(base, path, below, flags, out);
    if (code == SQLITE_OK) {
        file->pMethods = &sqlite_gathered_methods;
    } else if (below->pMethods != NULL) {
        below->pMethods->xClose(below);
    }
    return code;
}

// The name under which `sqlite3_open_v2` finds it from then on; NULL when it can't be registered. Call once.
static inline const char *sqlite_gathering_name(void) {
    if (sqlite3_initialize() != SQLITE_OK) return NULL;
    sqlite3_vfs *base = sqlite3_vfs_find(NULL);
    // In SQLite's list for as long as the process lives.
    sqlite_gathering_vfs *own = base == NULL ? NULL : malloc(sizeof(sqlite_gathering_vfs));
    if (own == NULL) return NULL;
    own->base = base;
    own->vfs = *base;
    own->vfs.pNext = NULL;
    own->vfs.zName = "anamnesis-gathering";
    own->vfs.szOsFile = SQLITE_GATHERED_SIZE + base->szOsFile;
    own->vfs.xOpen = sqlite_gathering_open;
    return sqlite3_vfs_register(&own->vfs, 0) == SQLITE_OK ? own->vfs.zName : NULL;
}
