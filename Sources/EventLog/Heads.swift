import Cryptography
import Dispatch
import Glibc
import SQLite
import Synchronization
import World

/// What a scan of all headers finds, as it was a while ago: a large log opens without one.
///
/// A file beside the log, `heads`, written when the log is closed and while it grows; whoever doubts it
/// deletes it. It is used only when its code under the master key fits, it is of this log, and the record it ends
/// with is the log's: who can write to the directory could otherwise have the service write on where nothing ended.
struct Heads: Sendable {
    /// A log with fewer new records than this keeps no such file: scanning them is fast.
    static let recordsMin: UInt64 = 50_000

    /// How long the log is when the file is written again, if it was written at `size`.
    ///
    /// So much is scanned after a crash at most; writing it costs less than a tenth of appending.
    static func next(after size: UInt64) -> UInt64 {
        size &+ Swift.max(200_000, size / 16)
    }

    var log: Identifier
    var head: ChainHead
    var announced: [Identifier: KeyOwner]
    var keyHistory: KeyHistory
    var streams: StreamIndex
    /// How often a restored log was accepted, and the size that it once vouched for when it was last.
    var restores: Int
    var vouched: UInt64

    private static let magic = Array("EVHEADS4".utf8)
    private static let bytesAtOnce = 1 << 20
}

// MARK: - Writing

extension Heads {
    // All but the streams.
    private var start: [UInt8] {
        var out = Self.magic
        out.append(log)
        out.append(bigEndian: head.next)
        head.leaf.append(to: &out)
        out.append(bigEndian: head.time.microseconds)
        out.append(head.lastID)
        out.append(head.isClockBehind ? 1 : 0)
        out.append(number: UInt64(clamping: restores))
        out.append(number: vouched)
        out.append(number: UInt64(head.types.names.count))
        for (number, name) in head.types.names.sorted(by: { $0.key < $1.key }) {
            out.append(number: UInt64(number))
            out.append(number: UInt64(name.utf8.count))
            out += name.utf8
        }
        out.append(number: UInt64(announced.count))
        for (key, owner) in announced {
            out.append(key)
            out.append(UInt8(truncatingIfNeeded: owner.kind.rawValue))
            out.append(owner.id)
        }
        out.append(number: UInt64(keyHistory.epoch))
        for names in [keyHistory.masterKeys, keyHistory.erased] {
            out.append(number: UInt64(names.count))
            for name in names { out.append(name) }
        }
        return out
    }

    private static func key(_ master: [UInt8]) -> HMACKey {
        HMACKey(HMACSHA256.code(key: master, message: Label.heads))
    }

    /// Puts the file in place of an older one, under the master key; when that fails, the next start scans.
    func write(_ files: DataDirectory, master: [UInt8]) {
        let path = files.path + "/heads"
        do throws(FileSystem.Failure) {
            try? FileSystem.remove(path + ".new")
            let file = try FileSystem.open(
                path + ".new",
                O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW
            )
            let key = Self.key(master)
            var hasher = key.hasher
            var part = start
            part.append(number: UInt64(streams.count))
            for (stream, positions) in streams.all {
                part.append(stream)
                part.append(number: UInt64(positions.count))
                part.append(number: UInt64(positions.bytes.count))
                part += positions.bytes
                guard part.count >= Self.bytesAtOnce else { continue }
                hasher.update(part)
                try file.write(part)
                part.removeAll(keepingCapacity: true)
            }
            hasher.update(part)
            try file.write(part)
            try file.write(key.finish(hasher).bytes)
            try file.sync()
            try FileSystem.rename(path + ".new", to: path)
        } catch {
            try? FileSystem.remove(path + ".new")
        }
    }
}

// MARK: - Reading

extension Heads {
    private struct Malformed: Error {}

    /// The file of a data directory; `nil` when there is none that is whole and of this master key.
    static func read(_ files: DataDirectory, master: [UInt8]) -> Heads? {
        guard let file = try? FileSystem.open(files.path + "/heads", O_RDONLY | O_NOFOLLOW),
            let size = try? file.size(), size > 100, let bytes = try? file.read(size, at: 0),
            bytes.count == size
        else { return nil }
        let span = bytes.span
        let body = span.extracting(0..<size - 32)
        let code = Digest(span.extracting(size - 32..<size))
        guard key(master).code(body) == code else { return nil }
        return try? Heads(body)
    }

    private init(_ bytes: Span<UInt8>) throws(Malformed) {
        var cursor = Cursor(offset: 0)
        guard try cursor.array(8, bytes) == Self.magic else { throw Malformed() }
        log = try cursor.identifier(bytes)
        let next = try cursor.word(bytes)
        guard let leaf = Digest(bytes: try cursor.array(32, bytes)) else { throw Malformed() }
        var head = ChainHead(leaf: leaf)
        head.next = next
        head.time = Timestamp(microseconds: Int64(clamping: try cursor.word(bytes)))
        head.lastID = try cursor.identifier(bytes)
        head.isClockBehind = try cursor.byte(bytes) == 1
        restores = Int(clamping: try cursor.number(bytes))
        vouched = try cursor.number(bytes)
        for _ in 0..<(try cursor.count(bytes)) {
            guard let number = UInt16(exactly: try cursor.number(bytes)) else { throw Malformed() }
            let name = try cursor.array(cursor.count(bytes), bytes)
            _ = head.types.register(String(decoding: name, as: UTF8.self), as: number)
        }
        announced = [:]
        for _ in 0..<(try cursor.count(bytes)) {
            let key = try cursor.identifier(bytes)
            guard let kind = KeyOwner.Kind(rawValue: Int64(try cursor.byte(bytes))) else {
                throw Malformed()
            }
            announced[key] = KeyOwner(kind: kind, id: try cursor.identifier(bytes))
        }
        keyHistory = KeyHistory()
        keyHistory.epoch = UInt32(clamping: try cursor.number(bytes))
        keyHistory.masterKeys = try cursor.identifiers(bytes)
        keyHistory.erased = try cursor.identifiers(bytes)
        streams = StreamIndex()
        for _ in 0..<(try cursor.count(bytes)) {
            let stream = try cursor.identifier(bytes)
            let positions = try cursor.positions(below: next, bytes)
            guard streams.insert(positions, of: stream) else { throw Malformed() }
        }
        self.head = head
        guard cursor.offset == bytes.count else { throw Malformed() }
    }

    // Where the reader stands; throws instead of passing the end.
    private struct Cursor {
        var offset: Int

        mutating func byte(_ bytes: Span<UInt8>) throws(Malformed) -> UInt8 {
            guard offset < bytes.count else { throw Malformed() }
            offset += 1
            return bytes[offset - 1]
        }

        mutating func array(_ count: Int, _ bytes: Span<UInt8>) throws(Malformed) -> [UInt8] {
            guard count <= bytes.count - offset else { throw Malformed() }
            offset += count
            return bytes.array(offset - count..<offset)
        }

        mutating func word(_ bytes: Span<UInt8>) throws(Malformed) -> UInt64 {
            guard bytes.count - offset >= 8 else { throw Malformed() }
            offset += 8
            return bytes.bigEndian64(at: offset - 8)
        }

        mutating func identifier(_ bytes: Span<UInt8>) throws(Malformed) -> Identifier {
            Identifier(high: try word(bytes), low: try word(bytes))
        }

        mutating func number(_ bytes: Span<UInt8>) throws(Malformed) -> UInt64 {
            var value: UInt64 = 0
            for shift in stride(from: UInt64(0), to: 63, by: 7) {
                let next = try byte(bytes)
                value |= UInt64(next & 0x7F) << shift
                if next < 0x80 { return value }
            }
            throw Malformed()
        }

        // A number of things that take at least a byte each.
        mutating func count(_ bytes: Span<UInt8>) throws(Malformed) -> Int {
            guard let count = Int(exactly: try number(bytes)), count <= bytes.count - offset else {
                throw Malformed()
            }
            return count
        }

        mutating func identifiers(_ bytes: Span<UInt8>) throws(Malformed) -> Set<Identifier> {
            var out: Set<Identifier> = []
            for _ in 0..<(try count(bytes)) { out.insert(try identifier(bytes)) }
            return out
        }

        mutating func positions(
            below end: UInt64,
            _ bytes: Span<UInt8>
        ) throws(Malformed) -> Positions {
            let count = try count(bytes)
            let size = try self.count(bytes)
            let list = Positions(try array(size, bytes)[...], count: count, below: end)
            guard let list else { throw Malformed() }
            return list
        }
    }
}

extension EventLog {
    /// Keeps what the next start would otherwise find by reading every header; at the end.
    func writeHeads() {
        guard head >= Heads.recordsMin, let heads = heads() else { return }
        headsQueue.sync { heads.write(files, master: keys.master) }
    }

    /// On the writer, between two groups: the same while the log grows, beside it, so that a start after a
    /// crash has little to read.
    func writeHeadsIfDue(_ head: UInt64) {
        guard head >= headsDue.load(ordering: .relaxed) else { return }
        headsDue.store(Heads.next(after: head), ordering: .relaxed)
        guard let heads = heads() else { return }
        headsQueue.async { [files, keys] in heads.write(files, master: keys.master) }
    }

    private func heads() -> Heads? {
        guard health.withLock({ $0.damage == nil }) else { return nil }
        return writer.withLock { writer in
            guard let writer else { return nil }
            let streams = published.withLock { $0.head == writer.head.next ? $0.streams : nil }
            guard let streams else { return nil }
            return Heads(
                log: logID,
                head: writer.head,
                announced: writer.announced,
                keyHistory: writer.keyHistory,
                streams: streams,
                restores: epochNumber.withLock { $0 },
                vouched: acceptedSize.load(ordering: .relaxed)
            )
        }
    }
}
