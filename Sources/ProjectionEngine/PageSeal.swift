import Cryptography
import SQLite
import World

/// Seals the pages of `read.db`: AES-256-GCM under keys derived from the directory's own.
///
/// The last 40 bytes of a page are tag 16 ‖ nonce 12 ‖ salt 12. The page's key is
/// HMAC-SHA256(key, label ‖ salt); an open file draws a fresh salt every 2²⁰ pages, so random nonces stay
/// far below the 2³² that one key may see (NIST SP 800-38D §8.3) however long the file lives.
final class PageSeal: PageCipher {
    static let reserveBytes = 40
    private static let pagesPerSalt = 1 << 20
    private static let keptMax = 64
    private static let label = Array("anamnesis/page-key/v1".utf8) + [0]

    let reserve: Int = PageSeal.reserveBytes
    private let key: HMACKey
    private let world: World
    private let cipher: AESGCMContext
    private var salt: [UInt8] = []
    private var left = 0
    private var keys: [[UInt8]: [UInt8]] = [:]

    /// A cipher under `key`; `nil` when OpenSSL has none.
    init?(key: [UInt8], world: World) {
        guard let cipher = try? AESGCMContext() else { return nil }
        self.key = HMACKey(key)
        self.world = world
        self.cipher = cipher
    }

    private func pageKey(_ salt: [UInt8]) -> [UInt8] {
        if let known = keys[salt] { return known }
        if keys.count >= Self.keptMax { keys.removeAll() }
        let made = key.code((Self.label + salt).span).bytes
        keys[salt] = made
        return made
    }

    func seal(_ page: inout [UInt8], place: [UInt8]) -> Bool {
        guard page.count > Self.reserveBytes else { return false }
        if left == 0 {
            salt = world.bytes(12)
            left = Self.pagesPerSalt
        }
        left -= 1
        let nonce = world.bytes(AESGCM.nonceCount)
        page.removeLast(24)
        do throws(CryptographyError) {
            try cipher.sealInPlace(
                &page,
                from: 0,
                key: pageKey(salt).span,
                nonce: nonce.span,
                aad: place.span,
                then: [UInt8]().span
            )
        } catch {
            return false
        }
        page += nonce
        page += salt
        return true
    }

    func open(_ page: inout [UInt8], place: [UInt8]) -> Bool {
        guard page.count > Self.reserveBytes else { return false }
        let salt = Array(page.suffix(12))
        let nonce = Array(page.suffix(24).prefix(12))
        page.removeLast(24)
        do throws(CryptographyError) {
            try cipher.openInPlace(
                &page,
                key: pageKey(salt).span,
                nonce: nonce.span,
                aad: place.span
            )
        } catch {
            return false
        }
        page.removeLast(AESGCM.tagCount)
        page.append(contentsOf: repeatElement(0, count: Self.reserveBytes))
        return true
    }
}
