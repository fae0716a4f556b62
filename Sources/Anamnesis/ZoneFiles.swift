import Glibc
import SQLite
import World

/// Time zones as this system's files tell them.
enum ZoneFiles {
    private static let directory = "/usr/share/zoneinfo/"
    private static let bytesMax = 65_536

    /// What stands in the directory and is no zone of the IANA database: this machine's own, or leap seconds counted.
    private static let others: Set<Substring> = [
        "Factory", "localtime", "posix", "posixrules", "right",
    ]

    /// The zone called `name`; `nil` where the system has no file of that name.
    static func zone(_ name: String) -> TimeZoneRules? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...64).contains(name.utf8.count), !others.contains(parts[0]),
            parts.allSatisfy({ part in
                !part.isEmpty && part.first != "."
                    && part.utf8.allSatisfy { isNameByte($0) }
            })
        else { return nil }
        do throws(FileSystem.Failure) {
            let file = try FileSystem.open(directory + name, O_RDONLY | O_NONBLOCK)
            let bytes = try file.read(bytesMax)
            return TimeZoneRules(name: name, file: bytes)
        } catch {
            return nil
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x5F: true
        default: false
        }
    }
}
