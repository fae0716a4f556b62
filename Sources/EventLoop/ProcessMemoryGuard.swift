import CLinux

/// Keeps the memory of this process from being looked into, and small.
public enum ProcessMemoryGuard {
    /// Turns off core dumps by any handler and reading by other processes of the same user; `false` if refused.
    ///
    /// `/proc/self/environ` can't be read afterwards without root.
    @discardableResult
    public static func forbidDumps() -> Bool { linux_forbid_dumps() == 0 }

    /// Lets all threads share `count` heaps from here on; `false` if refused.
    ///
    /// With one for each thread that ever ran, each keeps what it once needed.
    @discardableResult
    public static func limitHeaps(to count: Int32) -> Bool { linux_limit_heaps(count) == 1 }

    /// Gives whole pages that nothing uses back to the system; whether there were any.
    ///
    /// What was freed between what is still used stays resident otherwise: 12 of 140 MB after an hour and a half.
    /// Holds each heap for some milliseconds; not for a loop's thread.
    @discardableResult
    public static func returnFreePages() -> Bool { linux_return_free_pages() == 1 }
}
