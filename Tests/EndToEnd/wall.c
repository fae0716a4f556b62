// The wall clock of one process, moved by as many nanoseconds as the file WALL_CLOCK holds; nothing else is moved.
//
// libfaketime moves the deadlines of timers on the steady clock as well, so that after a step back none of them rings.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>

static const volatile int64_t *offset;
static int (*real)(clockid_t, struct timespec *);

__attribute__((constructor)) static void begin(void) {
    real = dlsym(RTLD_NEXT, "clock_gettime");
    const char *path = getenv("WALL_CLOCK");
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    void *bytes = mmap(0, sizeof *offset, PROT_READ, MAP_SHARED, file, 0);
    if (bytes == MAP_FAILED) abort();
    offset = bytes;
}

int clock_gettime(clockid_t clock, struct timespec *at) {
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(clock, at);
    if (result || !offset || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)) return result;
    int64_t moved = at->tv_sec * 1000000000LL + at->tv_nsec + *offset;
    at->tv_sec = moved / 1000000000;
    at->tv_nsec = moved % 1000000000;
    if (at->tv_nsec < 0) {
        at->tv_sec -= 1;
        at->tv_nsec += 1000000000;
    }
    return 0;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
    struct timespec now;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *at) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (at) *at = now.tv_sec;
    return now.tv_sec;
}

// As the kernel does it: the deadline is one of the wall clock, so a step back puts it off.
int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict deadline) {
    for (;;) {
        struct timespec now, soon;
        clock_gettime(CLOCK_REALTIME, &now);
        int64_t left = (deadline->tv_sec - now.tv_sec) * 1000000000LL + deadline->tv_nsec - now.tv_nsec;
        if (left < 0) left = 0;
        if (left > 1000000) left = 1000000;
        real(CLOCK_MONOTONIC, &soon);
        soon.tv_nsec += left;
        if (soon.tv_nsec >= 1000000000) {
            soon.tv_sec += 1;
            soon.tv_nsec -= 1000000000;
        }
        if (!sem_clockwait(semaphore, CLOCK_MONOTONIC, &soon)) return 0;
        if (errno != ETIMEDOUT || left < 1000000) return -1;
    }
}
