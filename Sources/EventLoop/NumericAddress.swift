import CLinux
import Glibc

/// An IPv4 or IPv6 address without a name.
struct NumericAddress {
    private enum Kind {
        case four(in_addr)
        case six(in6_addr)
    }

    private let kind: Kind

    /// Parses a numeric address, or `localhost`; `nil` for anything else.
    init?(_ host: String) {
        let text = host == "localhost" ? "127.0.0.1" : host
        var four = in_addr()
        var six = in6_addr()
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            kind = .four(four)
        } else if unsafe inet_pton(AF_INET6, text, &six) == 1 {
            kind = .six(six)
        } else {
            return nil
        }
    }

    /// The address the kernel gave; IPv4 mapped into IPv6 becomes IPv4.
    init?(_ storage: sockaddr_storage) {
        switch Int32(storage.ss_family) {
        case AF_INET:
            kind = .four(Self.four(storage).sin_addr)
        case AF_INET6:
            let address = Self.six(storage).sin6_addr
            let bytes = unsafe withUnsafeBytes(of: address) { unsafe Array($0) }
            if bytes[..<12] == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] {
                let value = bytes[12...].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                kind = .four(in_addr(s_addr: value))
            } else {
                kind = .six(address)
            }
        default:
            return nil
        }
    }

    var family: Int32 {
        switch kind {
        case .four: AF_INET
        case .six: AF_INET6
        }
    }

    /// `127.0.0.1`, `::1`.
    var text: String {
        var out = [CChar](repeating: 0, count: 64)
        switch kind {
        case .four(var address):
            unsafe inet_ntop(AF_INET, &address, &out, 64)
        case .six(var address):
            unsafe inet_ntop(AF_INET6, &address, &out, 64)
        }
        return String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Calls `body` with the address in the kernel's form.
    func withSockaddr(
        port: UInt16,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        switch kind {
        case .four(let address):
            var value = sockaddr_in()
            value.sin_family = sa_family_t(AF_INET)
            value.sin_port = port.bigEndian
            value.sin_addr = address
            return unsafe Self.rebound(&value, body)
        case .six(let address):
            var value = sockaddr_in6()
            value.sin6_family = sa_family_t(AF_INET6)
            value.sin6_port = port.bigEndian
            value.sin6_addr = address
            return unsafe Self.rebound(&value, body)
        }
    }

    private static func rebound<Form>(
        _ value: inout Form,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        unsafe withUnsafePointer(to: &value) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe body($0, socklen_t(MemoryLayout<Form>.size))
            }
        }
    }

    static func port(of storage: sockaddr_storage) -> UInt16 {
        switch Int32(storage.ss_family) {
        case AF_INET: UInt16(bigEndian: four(storage).sin_port)
        case AF_INET6: UInt16(bigEndian: six(storage).sin6_port)
        default: 0
        }
    }

    private static func four(_ storage: sockaddr_storage) -> sockaddr_in {
        unsafe withUnsafeBytes(of: storage) { unsafe $0.loadUnaligned(as: sockaddr_in.self) }
    }

    private static func six(_ storage: sockaddr_storage) -> sockaddr_in6 {
        unsafe withUnsafeBytes(of: storage) { unsafe $0.loadUnaligned(as: sockaddr_in6.self) }
    }
}
