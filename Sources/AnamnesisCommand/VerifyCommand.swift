import Anamnesis
import EventLog
import EventLoop
import Glibc
import JSON
import Synchronization
import World

/// `verify DIR|events.db|FILE.ndjson`: what can be proven of a log, and what not.
enum VerifyCommand {
    /// Bytes of a file of checkpoints: what a busy log signs in a day.
    private static let givenMax = 64 << 20

    /// `--deep` is another name of `--keys`, `--anchors` of `--checkpoint`, `--data DIR` of `DIR`.
    static let options: Set<String> = ["checkpoint", "anchors", "key", "data"]
    static let flags: Set<String> = ["json", "keys", "deep"]

    static func run(_ arguments: Arguments) throws(CommandError) -> Int32 {
        let path =
            try arguments.words.isEmpty && arguments.values["data"] != nil
            ? arguments.needed("data") : arguments.single("DIR, events.db or FILE.ndjson")
        let asJSON = arguments.flags.contains("json")
        var options = VerifyOptions()
        options.lanes = EventLoopGroup.usefulCount
        options.key = arguments.values["key"]
        for file in (arguments.all["checkpoint"] ?? []) + (arguments.all["anchors"] ?? []) {
            guard let text = SystemCalls.read(file, bytesMax: givenMax) else {
                throw .usage(
                    "\(file) can't be read, or has more than 64 MiB: give its last part then"
                )
            }
            options.anchors.append(text)
        }
        if !arguments.flags.isDisjoint(with: ["keys", "deep"]) {
            do throws(CommandError) {
                options.keys = try DataCommands.keys(of: path)
            } catch {
                if asJSON { SystemCalls.write(report(.notVerifiable(error.message)) + "\n") }
                throw error
            }
        }
        let bar = ProgressBar(isShown: !asJSON && isatty(STDERR_FILENO) == 1)
        options.progress = { bar.show($0, of: $1) }
        let verdict = Verifier.verify(path: path, options: options)
        bar.clear()
        // A verdict that is lost must not pass for a good one, nor hide a bad one.
        let code = verdict.exitCode == 0 ? Exit.unwritten : verdict.exitCode
        if asJSON {
            SystemCalls.write(report(verdict) + "\n", code: code)
        } else {
            // At once: who reads the first line alone gets the verdict's exit code all the same.
            var text = verdict.sentence + "\n"
            if let advice = verdict.advice { text += "Next: \(advice)\n" }
            for line in verdict.warnings { text += "Odd: \(line)\n" }
            for line in verdict.notProven { text += "Not proven: \(line)\n" }
            SystemCalls.write(text, code: code)
        }
        return verdict.exitCode
    }

    private static func report(_ verdict: Verdict) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("exit", Int64(verdict.exitCode))
            writer.field("sentence", verdict.sentence)
            writer.field("checked", Int64(clamping: verdict.records))
            writer.field("first_bad", verdict.firstBad.map { Int64(clamping: $0) })
            writer.field("kind", verdict.fault?.rawValue)
            writer.field("advice", verdict.advice)
            writer.field("head_hash", verdict.headLeaf)
            writer.field("root", verdict.root)
            writer.field("checkpoints", Int64(clamping: verdict.checkpoints))
            writer.field("anchors", verdict.anchors)
            writer.array("warnings") { writer in
                for line in verdict.warnings { writer.string(line) }
            }
            writer.array("not_proven") { writer in
                for line in verdict.notProven { writer.string(line) }
            }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

/// How far a long command is, on a terminal: share, count, rate and what is left.
final class ProgressBar: Sendable {
    private let isShown: Bool
    private let start = World.system.monotonic()
    private let last = Mutex<UInt64>(0)

    init(isShown: Bool) {
        self.isShown = isShown
    }

    /// Shows `done` of `total`, at most ten times a second.
    func show(_ done: UInt64, of total: UInt64) {
        guard isShown, total > 0, done > 0 else { return }
        let now = World.system.monotonic()
        let isDue = last.withLock { last in
            guard now - last > 100_000_000 else { return false }
            last = now
            return true
        }
        guard isDue else { return }
        let seconds = Double(now - start) / 1e9
        let rate = Double(done) / max(seconds, 0.001)
        let left = Int(Double(total - min(done, total)) / max(rate, 1))
        let filled = Int(done * 24 / total)
        let bar =
            String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
        SystemCalls.writeError(
            "\r\(bar) \(done * 100 / total) %  \(done) records  \(Int(rate))/s  \(left) s left\u{1B}[K"
        )
    }

    /// Takes the bar away.
    func clear() {
        guard isShown else { return }
        SystemCalls.writeError("\r\u{1B}[K")
    }
}
