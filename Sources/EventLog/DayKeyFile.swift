import Cryptography
import Glibc
import SQLite
import World

/// `signer/day.key`: the seed of the day's signing key, sealed under a secret of the key store.
///
/// When the next day's key takes over, the old seed is overwritten: whoever holds today's keys can't sign as
/// of yesterday.
struct DayKeyFile {
    private let directory: String
    private let wrapping: [UInt8]
    private let log: Identifier

    private var path: String { directory + "/day.key" }

    init(directory: String, wrapping: [UInt8], log: Identifier) {
        self.directory = directory
        self.wrapping = wrapping
        self.log = log
    }

    /// The key that is stored; `nil` when there is none that opens.
    func read() -> (day: Int64, seed: [UInt8])? {
        guard let file = try? FileSystem.open(path, O_RDONLY | O_NOFOLLOW),
            let bytes = try? file.read(256)
        else { return nil }
        let words = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard words.count == 2, let day = Int64(words[0]),
            let sealed = Hexadecimal.bytes(words[1]), sealed.count == 12 + 32 + 16,
            let seed = try? AESGCM.open(
                Array(sealed[12...]),
                key: wrapping,
                nonce: Array(sealed[..<12]),
                aad: aad(day)
            )
        else { return nil }
        return (day, seed)
    }

    private func aad(_ day: Int64) -> [UInt8] {
        var out = Label.signer + log.bytes
        out.append(bigEndian: day)
        return out
    }

    /// Puts `seed` in place of the stored one, whose bytes are overwritten; on disk on return.
    func replace(day: Int64, seed: [UInt8], nonce: [UInt8]) throws(SignerError) {
        let sealed: [UInt8]
        do throws(CryptographyError) {
            sealed =
                nonce
                + (try AESGCM.seal(seed, key: wrapping, nonce: nonce, aad: aad(day)))
        } catch {
            throw .disk("sealing failed: \(error)")
        }
        do throws(FileSystem.Failure) {
            let next = path + ".new"
            try? FileSystem.remove(next)
            let file = try FileSystem.open(next, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW)
            try file.write(Array("\(day)\n\(Hexadecimal.text(sealed))\n".utf8))
            try file.sync()
            if let old = try? FileSystem.open(path, O_WRONLY | O_NOFOLLOW) {
                try old.write([UInt8](repeating: 0, count: try old.size()), at: 0)
                try old.sync()
            }
            try FileSystem.rename(next, to: path)
            try FileSystem.syncDirectory(directory)
        } catch {
            throw .disk(error.text)
        }
    }
}
