import Cryptography
import EventLog

/// The keys that sign this directory's tokens: the newest signs, the one before it is still accepted.
///
/// Each is a named secret of the key store, numbered in its name; rotation makes the next number.
struct SigningKeys: Sendable {
    /// Most rotations.
    static let generationMax = 10_000

    /// Counts rotations from 0.
    let generation: Int
    /// Signs.
    let current: Ed25519PrivateKey
    /// Signed until the last rotation.
    let previous: Ed25519PrivateKey?

    /// The keys tokens may be checked with, the signing one first.
    var publicKeys: [Ed25519PublicKey] {
        [current.publicKey] + [previous?.publicKey].compactMap { $0 }
    }

    /// The secret's name; the first has had no number since the first release.
    static func name(_ generation: Int) -> String {
        generation == 0 ? "token-signing" : "token-signing.\(generation)"
    }

    /// The newest keys of a log; the first is made on first use.
    static func newest(in log: EventLog) -> SigningKeys? {
        var generation = 0
        while generation < generationMax,
            (try? log.keptSecret(name(generation + 1))) ?? nil != nil
        {
            generation += 1
        }
        return keys(generation, in: log)
    }

    /// Makes the next key and puts it to use.
    static func rotate(in log: EventLog) -> SigningKeys? {
        guard let newest = newest(in: log), newest.generation < generationMax else { return nil }
        return keys(newest.generation + 1, in: log)
    }

    private static func keys(_ generation: Int, in log: EventLog) -> SigningKeys? {
        func key(_ generation: Int) -> Ed25519PrivateKey? {
            (try? log.secret(name(generation))).flatMap { Ed25519PrivateKey(seed: $0) }
        }
        guard let current = key(generation) else { return nil }
        return SigningKeys(
            generation: generation,
            current: current,
            previous: generation == 0 ? nil : key(generation - 1)
        )
    }
}
