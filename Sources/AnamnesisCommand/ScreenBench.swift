import Clinical
import JSON

/// How long screening takes, on one core, in microseconds.
enum ScreenBench {
    /// The messages of a JSON lines file, each by itself and joined to texts of 500 and 10,000
    /// characters.
    static func run(file: String, seconds: Double) throws(CommandError) -> JSON {
        guard let bytes = SystemCalls.read(file) else { throw .failed("\(file) can't be read") }
        var texts: [String] = []
        for line in bytes.split(separator: 0x0A) {
            guard let text = (try? JSON(parsing: Array(line)))?["text"]?.string else {
                throw .failed("\(file) holds a line that is not {\"id\",\"text\"}")
            }
            texts.append(text)
        }
        guard !texts.isEmpty else { throw .failed("\(file) is empty") }
        Screening.prepare()
        return [
            "bench": "screen", "messages": JSON(texts.count),
            "each": measure(texts, for: seconds),
            "characters_500": measure(joined(texts, to: 500), for: seconds),
            "characters_10000": measure(joined(texts, to: 10_000), for: seconds),
        ]
    }

    private static func joined(_ texts: [String], to length: Int) -> [String] {
        (0..<16)
            .map { start in
                var text = ""
                var next = start * 7
                while text.count < length {
                    text += texts[next % texts.count] + ". "
                    next += 1
                }
                return String(text.prefix(length))
            }
    }

    private static func measure(_ texts: [String], for seconds: Double) -> JSON {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var times: [Double] = []
        var flags = 0
        repeat {
            for text in texts {
                let taken = clock.measure { flags += Screening.examine(text).flags.count }
                times.append(Double(taken.components.attoseconds) / 1e12)
            }
        } while clock.now < end && times.count < 2_000_000
        times.sort()
        func rank(_ share: Double) -> JSON {
            JSON((times[Int(Double(times.count - 1) * share)] * 10).rounded() / 10)
        }
        return [
            "runs": JSON(times.count), "flags": JSON(flags), "median_us": rank(0.5),
            "p99_us": rank(0.99), "max_us": rank(1),
        ]
    }
}
