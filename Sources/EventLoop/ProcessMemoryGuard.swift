import CLinux

/// Keeps the memory of this process from being looked into.
public enum ProcessMemoryGuard {
    /// Turns off core dumps by any handler and reading by other processes of the same user; `false` if refused.
    ///
    /// `/proc/self/environ` can't be read afterwards without root.
    @discardableResult
    public static func forbidDumps() -> Bool { linux_forbid_dumps() == 0 }
}
