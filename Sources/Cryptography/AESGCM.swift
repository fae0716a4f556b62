import COpenSSL

/// Why a cryptographic operation gave no result.
public enum CryptographyError: Error, Equatable, Sendable {
    /// A key, nonce or sealed text has a length this operation does not take.
    case wrongLength
    /// The tag does not fit: another key or nonce, or changed bytes. Nothing was opened.
    case notAuthentic
    /// More output asked for than the construction gives, or input past 2³¹−1 bytes.
    case tooLong
    /// OpenSSL refused; its provider is missing or memory ran out.
    case unavailable
}

/// AES-256-GCM with 96-bit nonces and 128-bit tags (NIST SP 800-38D); no other sizes.
public enum AESGCM {
    /// Bytes of a key.
    public static let keyCount = 32
    /// Bytes of a nonce.
    public static let nonceCount = 12
    /// Bytes of a tag.
    public static let tagCount = 16

    /// Ciphertext ‖ tag of `plain`; a nonce must never be used twice under one key.
    ///
    /// - Throws: `wrongLength` for a key or nonce of another size, `tooLong`, `unavailable`.
    public static func seal(
        _ plain: [UInt8],
        key: [UInt8],
        nonce: [UInt8],
        aad: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        let sealer = try AESGCMContext()
        var out: [UInt8] = []
        try sealer.seal(
            plain.span,
            key: key.span,
            nonce: nonce.span,
            aad: aad.span,
            then: [UInt8]().span,
            into: &out
        )
        return out
    }

    /// What was sealed as `sealed`, ciphertext ‖ tag.
    ///
    /// - Throws: `notAuthentic` when anything differs; `wrongLength`, `tooLong`, `unavailable`.
    public static func open(
        _ sealed: [UInt8],
        key: [UInt8],
        nonce: [UInt8],
        aad: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        try AESGCMContext()
            .open(
                sealed.span,
                key: key.span,
                nonce: nonce.span,
                aad: aad.span,
                then: [UInt8]().span
            )
    }
}

/// AES-256-GCM with its OpenSSL context kept: each call sets key and nonce and allocates nothing there.
///
/// Not thread safe and not `Sendable`: it stays with its owner.
@safe public final class AESGCMContext {
    private let context: OpaquePointer

    /// A context for sealing and opening.
    ///
    /// - Throws: `unavailable` when OpenSSL has no AES-256-GCM or no memory.
    public init() throws(CryptographyError) {
        guard let cipher = unsafe Self.cipher.pointer, let context = unsafe crypto_gcm_new(cipher)
        else { throw .unavailable }
        unsafe self.context = unsafe context
    }

    deinit {
        unsafe EVP_CIPHER_CTX_free(context)
    }

    /// Appends ciphertext ‖ tag of `plain` to `out`; the additional data is `aad` and `more` one after the other.
    public func seal(
        _ plain: Span<UInt8>,
        key: Span<UInt8>,
        nonce: Span<UInt8>,
        aad: Span<UInt8>,
        then more: Span<UInt8>,
        into out: inout [UInt8]
    ) throws(CryptographyError) {
        let start = out.count
        unsafe plain.withUnsafeBufferPointer { unsafe out.append(contentsOf: $0) }
        out.append(contentsOf: repeatElement(0, count: AESGCM.tagCount))
        try sealInPlace(&out, from: start, key: key, nonce: nonce, aad: aad, then: more)
    }

    /// Turns the plain text that fills `buffer` from `start` up to its last 16 bytes into ciphertext ‖ tag.
    ///
    /// The last 16 bytes of `buffer` are room for the tag; their content is overwritten.
    public func sealInPlace(
        _ buffer: inout [UInt8],
        from start: Int,
        key: Span<UInt8>,
        nonce: Span<UInt8>,
        aad: Span<UInt8>,
        then more: Span<UInt8>
    ) throws(CryptographyError) {
        let count = buffer.count - start - AESGCM.tagCount
        guard start >= 0, count >= 0 else { throw .wrongLength }
        try unsafe buffer.withUnsafeMutableBufferPointer { bytes throws(CryptographyError) in
            guard let base = bytes.baseAddress else { throw .wrongLength }
            let text = unsafe base + start
            try unsafe run(
                sealing: 1,
                key: key,
                nonce: nonce,
                aad: aad,
                then: more,
                text: UnsafeBufferPointer(start: text, count: count),
                out: text,
                tag: text + count
            )
        }
    }

    /// What was sealed as `sealed`, ciphertext ‖ tag; the additional data is `aad` and `more` one after the other.
    public func open(
        _ sealed: Span<UInt8>,
        key: Span<UInt8>,
        nonce: Span<UInt8>,
        aad: Span<UInt8>,
        then more: Span<UInt8>
    ) throws(CryptographyError) -> [UInt8] {
        guard sealed.count >= AESGCM.tagCount else { throw .wrongLength }
        var out = unsafe sealed.withUnsafeBufferPointer { unsafe Array($0) }
        try unsafe out.withUnsafeMutableBufferPointer { bytes throws(CryptographyError) in
            guard let base = bytes.baseAddress else { throw .wrongLength }
            let count = bytes.count - AESGCM.tagCount
            try unsafe run(
                sealing: 0,
                key: key,
                nonce: nonce,
                aad: aad,
                then: more,
                text: UnsafeBufferPointer(start: base, count: count),
                out: base,
                tag: base + count
            )
        }
        out.removeLast(AESGCM.tagCount)
        return out
    }

    /// Opens in place: `buffer`, ciphertext ‖ tag, becomes the plain text and 16 bytes of no meaning.
    ///
    /// - Throws: `notAuthentic` when anything differs; `buffer` is then of no use.
    public func openInPlace(
        _ buffer: inout [UInt8],
        key: Span<UInt8>,
        nonce: Span<UInt8>,
        aad: Span<UInt8>
    ) throws(CryptographyError) {
        let count = buffer.count - AESGCM.tagCount
        guard count >= 0 else { throw .wrongLength }
        try unsafe buffer.withUnsafeMutableBufferPointer { bytes throws(CryptographyError) in
            guard let base = bytes.baseAddress else { throw .wrongLength }
            try unsafe run(
                sealing: 0,
                key: key,
                nonce: nonce,
                aad: aad,
                then: [UInt8]().span,
                text: UnsafeBufferPointer(start: base, count: count),
                out: base,
                tag: base + count
            )
        }
    }

    // `text` and `out` may overlap exactly; `tag` has room for 16 bytes.
    private func run(
        sealing: Int32,
        key: Span<UInt8>,
        nonce: Span<UInt8>,
        aad: Span<UInt8>,
        then more: Span<UInt8>,
        text: UnsafeBufferPointer<UInt8>,
        out: UnsafeMutablePointer<UInt8>,
        tag: UnsafeMutablePointer<UInt8>
    ) throws(CryptographyError) {
        guard key.count == AESGCM.keyCount, nonce.count == AESGCM.nonceCount else {
            throw .wrongLength
        }
        guard let count = Int32(exactly: text.count), let first = Int32(exactly: aad.count),
            let second = Int32(exactly: more.count)
        else { throw .tooLong }
        let good = unsafe key.withUnsafeBufferPointer { key in
            unsafe nonce.withUnsafeBufferPointer { nonce in
                unsafe aad.withUnsafeBufferPointer { one in
                    unsafe more.withUnsafeBufferPointer { two in
                        unsafe crypto_gcm(
                            context,
                            sealing,
                            key.baseAddress,
                            nonce.baseAddress,
                            one.baseAddress,
                            first,
                            two.baseAddress,
                            second,
                            text.baseAddress,
                            count,
                            out,
                            tag
                        )
                    }
                }
            }
        }
        guard good == 1 else { throw sealing == 1 ? .unavailable : .notAuthentic }
    }

    // Fetched once: an implicit fetch costs more than sealing a short text.
    private static let cipher = FetchedCipher()
}

// The fetched algorithm. `@unchecked Sendable`: an EVP_CIPHER is immutable after the fetch and
// reference counted with atomics (crypto(7), "Thread safety"); it is never freed.
@safe private final class FetchedCipher: @unchecked Sendable {
    let pointer: OpaquePointer?

    init() {
        unsafe pointer = unsafe crypto_gcm_fetch()
    }
}
