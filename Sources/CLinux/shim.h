#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

// Hidden behind _GNU_SOURCE, which the Swift compiler's view of the C library does not set.
int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
int pthread_setname_np(pthread_t thread, const char *name);

#include <sys/prctl.h>

// No core by any handler, and nobody of the same user may look into this memory. `prctl` is variadic.
static inline int linux_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

#include <malloc.h>

static inline int linux_limit_heaps(int count) { return mallopt(M_ARENA_MAX, count); }

static inline int linux_return_free_pages(void) { return malloc_trim(0); }

#include <sys/syscall.h>
#include <unistd.h>

// How many processors this process may run on; 0 when the kernel does not say. `cpu_set_t` needs _GNU_SOURCE.
static inline int linux_allowed_processors(void) {
    unsigned char mask[1024];
    long bytes = syscall(SYS_sched_getaffinity, 0, sizeof mask, mask);
    int count = 0;
    for (long i = 0; i < bytes; i++) count += __builtin_popcount(mask[i]);
    return count;
}

#include <sys/uio.h>

// What `send` does, for two runs of bytes, the second behind the first.
static inline ssize_t linux_send_both(int fd, const void *first, size_t first_count, const void *second,
                                      size_t second_count, int flags) {
    struct iovec parts[2] = {{(void *)first, first_count}, {(void *)second, second_count}};
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
    return sendmsg(fd, &message, flags);
}
