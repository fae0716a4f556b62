import EventLoop

/// Bytes that wait for the peer to take them, in order.
///
/// Two buffers: `front` is being sent and keeps whole what was given; what comes meanwhile gathers in
/// `back`, so that many small messages leave in one system call.
struct OutgoingQueue: Sendable {
    private var front: [UInt8] = []
    private var sent = 0
    private var back: [UInt8] = []
    /// TLS holds a record of `front` and must be offered the same bytes again.
    private var isHeld = false

    /// Bytes that wait.
    var count: Int { front.count - sent + back.count }

    /// Whether nothing waits.
    var isEmpty: Bool { front.isEmpty }

    /// Most bytes that are put together before any of them was sent.
    private static let gatheredMax = 16_384

    /// Adds bytes behind what waits; shares their storage if nothing does.
    mutating func append(_ bytes: [UInt8]) {
        if front.isEmpty {
            front = bytes
        } else if sent == 0, back.isEmpty, front.count + bytes.count <= Self.gatheredMax {
            front += bytes
        } else if back.isEmpty {
            back = bytes
        } else {
            back += bytes
        }
    }

    /// Drops what has not begun to leave.
    mutating func dropUnsent() {
        back = []
        if sent == 0, !isHeld { front = [] }
    }

    /// Drops everything.
    mutating func removeAll() {
        self = OutgoingQueue()
    }

    /// What came of ``flush(to:)``.
    enum Flush: Equatable {
        /// Nothing waits any more.
        case done
        /// The peer does not take more now.
        case blocked
        /// The connection is broken.
        case failed
    }

    /// Sends until nothing waits or nothing more is taken; adds what was sent to `total`.
    mutating func flush(to transport: Transport, _ total: inout Int) -> Flush {
        while !front.isEmpty {
            switch transport.send(front, from: sent) {
            case .bytes(let count):
                total += count
                sent += count
            case .wouldBlock:
                isHeld = transport.tls != nil
                return .blocked
            case .failed:
                return .failed
            }
            guard sent == front.count else { continue }
            front = back
            back = []
            sent = 0
        }
        return .done
    }
}
