import EventLoop

/// Bytes that wait for the peer to take them, in order.
///
/// `front` is being sent; what comes meanwhile waits behind it as it was given, so that a message for many
/// peers is in memory once however many of them are slow. Many small messages leave in one system call, and so do a
/// head and a large body.
struct OutgoingQueue: Sendable {
    private var front: [UInt8] = []
    private var sent = 0
    private var back: [[UInt8]] = []
    /// The first of `back` that still waits.
    private var next = 0
    private var backCount = 0
    /// TLS holds a record of `front` and must be offered the same bytes again.
    private var isHeld = false

    /// Bytes that wait.
    var count: Int { front.count - sent + backCount }

    /// Whether nothing waits.
    var isEmpty: Bool { front.isEmpty }

    /// Most bytes that are put together before any of them was sent.
    private static let gatheredMax = 16_384
    /// Larger ones are not put behind others: to copy them would cost more than to send them from where they are.
    static let copiedMax = 4096
    /// Messages up to this size are put together while they wait: an array of their own would cost as much.
    private static let smallMax = 256

    /// Adds bytes behind what waits; shares their storage if they are many.
    mutating func append(_ bytes: [UInt8]) {
        if front.isEmpty {
            front = bytes
            return
        }
        if sent == 0, backCount == 0, bytes.count <= Self.copiedMax,
            front.count + bytes.count <= Self.gatheredMax
        {
            front += bytes
            return
        }
        backCount += bytes.count
        if bytes.count <= Self.smallMax, next < back.count,
            back[back.count - 1].count + bytes.count <= Self.smallMax * 16
        {
            back[back.count - 1] += bytes
        } else {
            back.append(bytes)
        }
    }

    /// Drops what has not begun to leave.
    mutating func dropUnsent() {
        dropBack()
        if sent == 0, !isHeld { front = [] }
    }

    /// Drops everything.
    mutating func removeAll() {
        self = OutgoingQueue()
    }

    private mutating func dropBack() {
        back = []
        next = 0
        backCount = 0
    }

    /// `front` is gone: puts together what leaves next.
    private mutating func advance() {
        sent = 0
        guard next < back.count else {
            front = []
            return dropBack()
        }
        front = back[next]
        back[next] = []
        next += 1
        while next < back.count, front.count + back[next].count <= Self.gatheredMax {
            front += back[next]
            back[next] = []
            next += 1
        }
        backCount -= front.count
        if next == back.count { dropBack() }
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
            let behind = next < back.count ? back[next] : []
            switch transport.send(front, from: sent, then: behind) {
            case .bytes(let count):
                total += count
                sent += count
            case .wouldBlock:
                isHeld = transport.tls != nil
                return .blocked
            case .failed:
                return .failed
            }
            while !front.isEmpty, sent >= front.count {
                let beyond = sent - front.count
                advance()
                sent = beyond
            }
        }
        return .done
    }
}
