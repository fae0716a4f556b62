import EventLoop
import JSON

/// `anamnesis bench …`: one JSON result on standard output.
enum BenchCommand {
    static func run(_ words: [String]) async throws(CommandError) -> Int32 {
        let arguments = try Arguments(
            words,
            options: [
                "seconds", "producers", "streams", "bytes", "records", "conns", "cases", "dir",
                "replies", "file", "data", "loops", "nurses", "rate", "batch",
            ],
            flags: ["keep"]
        )
        let what = try arguments.single(
            "append, sqlite, acks, verify, size, rebuild, chat, crowd, queue, alerts, fanout, "
                + "scale or screen"
        )
        let seconds = Double(try arguments.integer("seconds", default: 3, in: 1...3600))
        let bytes = try arguments.integer("bytes", default: 512, in: 2...60_000)
        let place = arguments.values["dir"]
        do {
            let result: JSON
            switch what {
            case "append":
                result = try await LogBench.append(
                    seconds: seconds,
                    producers: try arguments.integer("producers", default: 64, in: 1...1024),
                    loops: try arguments.integer(
                        "loops",
                        default: EventLoopGroup.usefulCount,
                        in: 1...64
                    ),
                    streams: try arguments.integer("streams", default: 1000, in: 1...100_000),
                    bodyBytes: bytes,
                    directory: place
                )
            case "sqlite":
                result = try SQLiteBench.append(
                    seconds: seconds,
                    batch: try arguments.integer("batch", default: 64, in: 1...4096),
                    bodyBytes: bytes,
                    directory: place
                )
            case "acks":
                result = try await AckBench.run(
                    seconds: seconds,
                    rate: try arguments.integer("rate", default: 5000, in: 1...100_000),
                    bodyBytes: bytes,
                    directory: place
                )
            case "verify":
                result = try await LogBench.verify(
                    records: try arguments.integer("records", default: 200_000, in: 1...20_000_000),
                    bodyBytes: bytes,
                    directory: place
                )
            case "size":
                result = try await SizeBench.run(
                    records: try arguments.integer(
                        "records",
                        default: 1_000_000,
                        in: 1000...20_000_000
                    ),
                    streams: try arguments.integer("streams", default: 1000, in: 1...100_000),
                    bodyBytes: bytes,
                    directory: place,
                    keeps: arguments.flags.contains("keep")
                )
            case "rebuild":
                result = try await ServiceBench.rebuild(
                    events: try arguments.integer("records", default: 100_000, in: 1...20_000_000),
                    directory: place
                )
            case "chat":
                result = try await SurfaceBench.chat(
                    seconds: seconds,
                    conns: try arguments.integer("conns", default: 64, in: 1...10_000),
                    replies: arguments.values["replies"] ?? "interviewer",
                    directory: place
                )
            case "queue":
                result = try await SurfaceBench.queue(
                    seconds: seconds,
                    conns: try arguments.integer("conns", default: 64, in: 1...10_000),
                    cases: try arguments.integer("cases", default: 20, in: 0...10_000),
                    directory: place
                )
            case "scale":
                result = try await ScaleBench.run(
                    records: try arguments.integer(
                        "records",
                        default: 1_000_000,
                        in: 1000...20_000_000
                    ),
                    cases: try arguments.integer("cases", default: 2000, in: 1...100_000),
                    directory: place,
                    data: arguments.values["data"],
                    keeps: arguments.flags.contains("keep")
                )
            case "alerts":
                result = try await AlertBench.run(
                    seconds: seconds,
                    conns: try arguments.integer("conns", default: 64, in: 1...10_000),
                    nurses: try arguments.integer("nurses", default: 50, in: 1...1000),
                    rate: try arguments.integer("rate", default: 1000, in: 1...100_000),
                    directory: place
                )
            case "crowd":
                result = try await CrowdBench.run(
                    seconds: seconds,
                    conns: try arguments.integer("conns", default: 1000, in: 1...10_000),
                    directory: place
                )
            case "fanout":
                result = try await FanoutBench.run(
                    seconds: seconds,
                    nurses: try arguments.integer("nurses", default: 1000, in: 1...5000),
                    directory: place
                )
            case "screen":
                result = try ScreenBench.run(file: try arguments.needed("file"), seconds: seconds)
            default: throw CommandError.usage("no bench is called \(what)")
            }
            SystemCalls.write(result.text + "\n")
            return Exit.ok
        } catch let error as CommandError {
            throw error
        } catch {
            throw .failed("\(error)")
        }
    }
}
