import Glibc
import JSON

/// JSON lines in on standard input, JSON lines out on standard output, in order.
enum JSONLines {
    /// Answers each line with `answer`; an empty line gives nothing.
    ///
    /// - Throws: A failure that names the line, when a line is no JSON or `answer` refuses it; those before it are
    ///   answered.
    static func each(
        _ shape: String,
        _ answer: (JSON) -> JSON?
    ) throws(CommandError) -> Int32 {
        var pending: [UInt8] = []
        // So many of them hold no end of a line: a long one is looked through once.
        var searched = 0
        var number = 0
        while true {
            guard let part = SystemCalls.readPart(STDIN_FILENO) else {
                throw .failed("standard input can't be read")
            }
            pending += part
            var out: [UInt8] = []
            do throws(CommandError) {
                var start = pending.startIndex
                while let end = pending[max(start, searched)...].firstIndex(of: 0x0A) {
                    number += 1
                    out += try line(pending[start..<end], number, shape, answer)
                    start = end + 1
                }
                pending.removeSubrange(..<start)
                searched = pending.count
                if part.isEmpty { out += try line(pending[...], number + 1, shape, answer) }
            } catch {
                SystemCalls.write(out, code: error.code)
                throw error
            }
            SystemCalls.write(out)
            if part.isEmpty { return Exit.ok }
        }
    }

    private static func line(
        _ bytes: ArraySlice<UInt8>,
        _ number: Int,
        _ shape: String,
        _ answer: (JSON) -> JSON?
    ) throws(CommandError) -> [UInt8] {
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x0D }) else { return [] }
        guard let json = try? JSON(parsing: Array(bytes)), let body = answer(json) else {
            throw .failed("line \(number) is not \(shape)")
        }
        return body.bytes + [0x0A]
    }
}
