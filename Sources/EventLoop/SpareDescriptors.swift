import Glibc

/// The last few descriptors of the process, which connections may not take.
///
/// A log that cannot open its file is no better than one that is full, and libdispatch ends the whole
/// process (`_dispatch_workq_count_runnable_workers`) when it cannot open `/proc/…/stat` while it
/// looks after its threads, once a second. The limit is asked for each time because an operator may
/// change it under a running process (`prlimit`).
public enum SpareDescriptors {
    /// Descriptors that accepting leaves to everything else.
    public static let kept = 12
    /// Descriptors that must be free before accepting goes on, more than ``kept`` so that a single
    /// connection that leaves doesn't begin and end a pause.
    public static let wanted = 16

    /// Whether a descriptor just given by the kernel is one of the spare ones.
    ///
    /// The kernel gives the lowest free number. One system call.
    public static func include(_ latest: CInt) -> Bool { latest >= limit - kept }

    /// Whether fewer than ``wanted`` are free.
    ///
    /// Three system calls.
    public static func areShort() -> Bool {
        let lowestFree = dup(STDERR_FILENO)
        guard lowestFree >= 0 else { return errno == EMFILE || errno == ENFILE }
        close(lowestFree)
        return lowestFree >= limit - wanted
    }

    /// For how many connections there are descriptors now, if `others` are left for what else will be opened.
    ///
    /// Three system calls.
    public static func room(besides others: Int) -> Int {
        let lowestFree = dup(STDERR_FILENO)
        guard lowestFree >= 0 else { return 0 }
        close(lowestFree)
        return max(0, limit - Int(lowestFree) - kept - others)
    }

    private static var limit: Int {
        var limits = rlimit()
        let kind = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
        guard unsafe getrlimit(kind, &limits) == 0 else { return .max }
        return Int(clamping: limits.rlim_cur)
    }
}
