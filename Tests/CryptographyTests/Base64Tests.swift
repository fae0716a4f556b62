import Cryptography
import Testing

@Suite("Base64")
struct Base64Tests {
    @Test("the RFC's own values are printed and read back")
    func published() {
        for (plain, text) in [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ] {
            #expect(Base64.encode(Array(plain.utf8)) == text)
            #expect(Base64.decode(text) == Array(plain.utf8))
        }
    }

    @Test("every byte in every place survives, and only one spelling is read")
    func spellings() {
        for count in 0...9 {
            for value in UInt8.min...UInt8.max {
                let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) &+ value }
                #expect(Base64.decode(Base64.encode(bytes)) == bytes)
            }
        }
        for bad in [
            "Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "=", "====", "Zg==Zg==", "Z g=", "Zm9\n",
        ] {
            #expect(Base64.decode(bad) == nil, "\(bad)")
        }
        #expect(Base64.decode("Zh==", allowsLooseBits: true) == [0x66])
    }
}
