import Cryptography
import EventLoop
import HTTP
import JSON

/// `anamnesis doctor [ws,sse,nurse,cors,model]`: what a front end needs, tried over the network on the service that runs.
///
/// Tried as the front end does it, by `--url` through whatever stands in between, so that what the service thinks of
/// itself is no answer. No patient is shown, nothing clinical is written, and nobody counts on the doctor as a nurse.
enum DoctorCommand {
    static let options: Set<String> = ["data", "url", "origin", "ca"]

    /// Exit 1 when something is amiss, 2 when nothing is and something could not be tried.
    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let parts = try parts(arguments)
        let tls = try trust(arguments)
        let named = arguments.values["url"]
        if let named { _ = try base(named) }
        guard let door = try OrderCommands.askRunning(["order": "door"], arguments) else {
            throw .failed("no service runs on \(DataCommands.directory(arguments))")
        }
        let loops: EventLoopGroup
        do throws(EventLoopError) {
            loops = try EventLoopGroup(count: 1)
        } catch {
            throw .failed("\(error)")
        }
        let client = HTTPClient(loops: loops, tls: tls)
        let isJSON = arguments.flags.contains("json")
        let doctor = Doctor(
            url: try base(named ?? door["url"]?.string ?? ""),
            isNamed: named != nil,
            token: door["token"]?.string ?? "",
            client: client,
            tell: { if !isJSON { SystemCalls.write($0.line) } }
        )
        let isReached = await doctor.reach()
        for part in parts {
            guard isReached || part == "model" else {
                doctor.note(.untried, part, "not tried: the service is not reached")
                continue
            }
            switch part {
            case "ws": await doctor.sockets()
            case "sse": await doctor.streams()
            case "nurse": await doctor.desk()
            case "cors":
                await doctor.origins(door["origins"]?.array ?? [], arguments.values["origin"])
            default:
                let told = try OrderCommands.askRunning(["order": "models_try"], arguments)
                doctor.models(told?["models"]?.array, demo: told?["demo"]?.string)
            }
        }
        client.shutdown()
        loops.shutdown()
        if isJSON { SystemCalls.write(doctor.json.text + "\n") }
        return doctor.exit
    }

    private static let all = ["ws", "sse", "nurse", "cors", "model"]

    /// Which parts are asked for; all of them without a word.
    private static func parts(_ arguments: Arguments) throws(CommandError) -> [String] {
        guard arguments.words.count < 2 else {
            throw .usage("doctor takes one list, as \(all.joined(separator: ","))")
        }
        guard let word = arguments.words.first else { return all }
        let named = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        if let odd = named.first(where: { !all.contains($0) }) {
            throw .usage(
                "\(odd.isEmpty ? "nothing" : odd) is none of \(all.joined(separator: ","))"
            )
        }
        return all.filter(named.contains)
    }

    private static func base(_ text: String) throws(CommandError) -> HTTPClientURL {
        guard let url = HTTPClientURL(text), url.target == "/" else {
            throw .usage("--url is http://HOST[:PORT] or https://HOST[:PORT]")
        }
        return url
    }

    /// Who may have signed the service's certificate: those in `--ca`, else the system's.
    private static func trust(_ arguments: Arguments) throws(CommandError) -> TLSClient {
        var authorities: [UInt8]?
        if let path = arguments.values["ca"] {
            guard let bytes = SystemCalls.read(path) else { throw .usage("\(path) can't be read") }
            authorities = bytes
        }
        do throws(TLSSetupError) {
            return try TLSClient(trusting: authorities)
        } catch {
            throw .failed(
                "\(arguments.values["ca"] ?? "the system's authorities") can't be used: \(error)"
            )
        }
    }
}
