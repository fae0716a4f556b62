import Glibc
import JSON
import Synchronization

/// Called by libFuzzer (https://llvm.org/docs/LibFuzzer.html) with one input after another; built by `tools/fuzz`.
///
/// `FUZZ_TARGET` names what is tried: one of ``Checks`` or `json`.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let cuts = Fuzz.cuts(of: bytes)
    var wrong: String?
    let worked = WorkTime.least(enough: Fuzz.microsecondsMax) { wrong = Fuzz.check(bytes, cuts) }
    Fuzz.note(microseconds: worked)
    if worked > Fuzz.microsecondsMax { wrong = "\(worked) us of work" }
    if let wrong {
        print("\(Fuzz.target): \(wrong)")
        abort()
    }
    return 0
}

enum Fuzz {
    static let target = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? "requests"

    /// What one input may take, with the sanitizer and every cut.
    static let microsecondsMax: Int64 = 50_000

    static let check: Checks.Check = {
        if target == "json" { return json }
        guard let check = Checks.all[target] else {
            print("FUZZ_TARGET is json or one of \(Checks.all.keys.sorted())")
            exit(3)
        }
        return check
    }()

    /// Byte by byte, and cut at places that depend on the bytes alone, so that each input repeats.
    static func cuts(of bytes: [UInt8]) -> [[Int]] {
        guard bytes.count > 1 else { return [] }
        var generator = SeededGenerator(state: UInt64(bytes.count))
        for byte in bytes.prefix(64) { generator.state = generator.state &* 31 &+ UInt64(byte) }
        let some = (0..<3)
            .map { _ in
                Set((0..<4).map { _ in Int.random(in: 1..<bytes.count, using: &generator) })
                    .sorted()
            }
        return (bytes.count <= 512 ? [Array(1..<bytes.count)] : []) + some
    }

    /// Refused, or the same once written and read again.
    @Sendable
    static func json(_ bytes: [UInt8], _ cuts: [[Int]]) -> String? {
        guard let value = try? JSON(parsing: bytes) else { return nil }
        return (try? JSON(parsing: value.bytes))?.bytes == value.bytes ? nil : "another text"
    }

    private static let slowest = Atomic<Int64>(0)

    /// Tells each time an input takes longer than all before it, from half a millisecond on.
    static func note(microseconds: Int64) {
        guard microseconds > max(500, slowest.load(ordering: .relaxed)) else { return }
        slowest.store(microseconds, ordering: .relaxed)
        print("\(target): slowest \(microseconds) us")
        fflush(nil)
    }
}
