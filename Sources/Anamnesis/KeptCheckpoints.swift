import API
import Glibc
import SQLite

/// Checkpoints that are kept elsewhere than the log, where `APP_AUDIT_ANCHORS` says: a file, or a folder of files.
///
/// Read anew at each verification, so what is added later counts. Bounded at 10,000 files and 64 MiB; hidden files, and
/// what is no file, are left out.
struct KeptCheckpoints: Sendable {
    private static let filesMax = 10_000
    private static let bytesMax = 64 << 20

    let path: String

    /// The text of each file; the newest last, as far as their names tell.
    func read() -> Result<[[UInt8]], AnchorFault> {
        let real = FileSystem.resolved(path)
        guard let status = FileSystem.status(real) else { return fault("can't be read") }
        if status.isRegular { return read([real]) }
        guard status.isDirectory, let names = FileSystem.names(in: real) else {
            return fault("is neither a file nor a folder that can be read")
        }
        let files = names.filter { !$0.hasPrefix(".") }.sorted().map { real + "/" + $0 }
            .filter { FileSystem.status($0)?.isRegular == true }
        guard !files.isEmpty else { return fault("holds no checkpoint") }
        guard files.count <= Self.filesMax else { return fault("holds more than 10,000 files") }
        return read(files)
    }

    private func read(_ files: [String]) -> Result<[[UInt8]], AnchorFault> {
        var texts: [[UInt8]] = []
        var left = Self.bytesMax
        for file in files {
            do throws(FileSystem.Failure) {
                let open = try FileSystem.open(file, O_RDONLY | O_NOFOLLOW)
                let size = try open.size()
                guard size <= left else { return fault("holds more than 64 MiB") }
                let bytes = try open.read(size, at: 0)
                left -= bytes.count
                texts.append(bytes)
            } catch {
                return fault("holds \(file), which can't be read")
            }
        }
        return .success(texts)
    }

    private func fault(_ what: String) -> Result<[[UInt8]], AnchorFault> {
        .failure(AnchorFault(reason: "APP_AUDIT_ANCHORS=\(path) \(what)"))
    }
}
