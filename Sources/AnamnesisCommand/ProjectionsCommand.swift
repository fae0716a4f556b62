import Anamnesis
import Projections
import World

/// `anamnesis projections check FILE…`: whether an officer's files would be taken, and if not, why.
enum ProjectionsCommand {
    static func run(_ words: [String]) throws(CommandError) -> Int32 {
        guard words.first == "check" else { throw .usage("projections check FILE…") }
        let files = try Arguments(Array(words.dropFirst()), options: []).words
        guard !files.isEmpty else { throw .usage("projections check FILE…") }
        // The service's own names end where the file's does: `queue.sql` is `queue`.
        let taken = Set(Projections.files.map { String($0.name.dropLast(4)) })
        var code = Exit.ok
        for path in files {
            guard let bytes = SystemCalls.read(path) else { throw .failed("\(path) can't be read") }
            let text = String(decoding: bytes, as: UTF8.self)
            let refusal = ProjectionCheck.refusal(
                of: text,
                origin: path,
                taken: taken,
                world: .system
            )
            if refusal != nil { code = Exit.failed }
            SystemCalls.write((refusal ?? "\(path): ok") + "\n")
        }
        return code
    }
}
