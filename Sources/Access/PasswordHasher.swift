public import Cryptography
import Dispatch
import Synchronization

/// Hashes passwords one at a time on a queue of its own, since each takes 128 MiB and a third of a second.
///
/// Bounded: more than 64 waiting are refused, so that a flood costs memory for one and time for few.
public final class PasswordHasher: Sendable {
    /// Most that wait.
    public static let waitingMax = 64
    /// Shortest password, in characters.
    public static let charactersMin = 15
    /// Longest password, in bytes.
    public static let bytesMax = 1024

    private let queue = DispatchQueue(label: "anamnesis.passwords", qos: .utility)
    private let cost: Scrypt.Cost
    private let waiting = Mutex<Int>(0)

    /// A hasher of one cost.
    public init(cost: Scrypt.Cost = .standard) {
        self.cost = cost
    }

    /// The hash of `password` under `salt`; `nil` when too many wait or memory runs out.
    public func hash(_ password: String, salt: [UInt8]) async -> [UInt8]? {
        let isRoom = waiting.withLock { waiting in
            guard waiting < Self.waitingMax else { return false }
            waiting += 1
            return true
        }
        guard isRoom else { return nil }
        defer { waiting.withLock { $0 -= 1 } }
        let bytes = Array(password.utf8)
        return await withCheckedContinuation { continuation in
            queue.async { [cost] in
                continuation.resume(
                    returning: try? Scrypt.hash(password: bytes, salt: salt, cost: cost)
                )
            }
        }
    }

    /// Why a new password is not taken; `nil` when it is.
    public static func fault(in password: String, login: String) -> String? {
        guard password.count >= charactersMin, password.utf8.count <= bytesMax else {
            return "A password has \(charactersMin) characters or more, and at most 1,024 bytes."
        }
        let lower = password.lowercased()
        let letters = Set(lower)
        if letters.count < 6 || lower.contains(login.lowercased()) && login.count >= 3 {
            return
                "The password is too easy to guess: more different characters, not the sign-in name."
        }
        let bare = String(lower.filter { $0.isLetter || $0.isNumber })
        for word in common where bare.hasPrefix(word) && bare.count < word.count + 8 {
            return "The password is on the list of common ones."
        }
        return nil
    }

    /// Long passwords that lists of leaked ones begin with.
    private static let common = [
        "passwordpassword", "password1234", "password12345", "passwordpass", "qwertyuiop",
        "qwerty12345", "123456789012", "1234567890", "0123456789", "abcdefghijkl", "letmeinletmein",
        "correcthorsebatterystaple", "iloveyouiloveyou", "administrator", "changemechangeme",
        "welcome12345", "trustno1trustno1", "hospitalhospital", "nursenursenurse", "1q2w3e4r5t6y",
        "asdfghjklasdf", "zxcvbnmzxcvbnm", "monkeymonkey", "sunshinesunshine", "princessprincess",
        "footballfootball", "baseballbaseball", "dragondragon", "mastermaster", "superman1234",
    ]
}
