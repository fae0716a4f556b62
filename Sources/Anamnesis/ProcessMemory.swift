import Glibc

/// What the kernel says about this process.
enum ProcessMemory {
    /// Resident bytes by `/proc/self/statm`; `nil` where that can't be read.
    static func residentBytes() -> Int64? {
        let descriptor = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = unsafe read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return nil }
        let words = buffer[..<count].split(separator: 0x20)
        guard words.count > 1, let pages = Int64(String(decoding: words[1], as: UTF8.self)) else {
            return nil
        }
        return pages * Int64(sysconf(Int32(_SC_PAGESIZE)))
    }
}
