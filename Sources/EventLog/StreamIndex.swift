import World

/// Where the events of each stream are: every stream of the log, in memory, some 80 bytes for a conversation.
///
/// Streams of few events, which nearly all are, keep their distances in blocks of ``Block/room`` bytes that lie in
/// common arrays; one that grows long gets a list of its own. It grows by pieces of fixed size, so that nothing large is
/// moved, and a copy shares all pieces but those that change.
struct StreamIndex: Sendable {
    /// A stream whose distances take more bytes has a list of its own.
    static let sharedMax = 60

    private struct Entry {
        let stream: Identifier
        var last: UInt64
        var count: UInt32
        /// Bytes in blocks; ``ownList`` for one that has a list.
        var size: UInt32 = 0
        var first: UInt32 = 0
        var end: UInt32 = 0

        static let ownList = UInt32.max
    }

    /// A few bytes of a stream, and where they go on.
    private struct Block {
        static let room = 12

        var low: UInt64 = 0
        var high: UInt32 = 0
        var next: UInt32 = 0

        subscript(_ place: Int) -> UInt8 {
            get {
                place < 8
                    ? UInt8(truncatingIfNeeded: low >> UInt64(place * 8))
                    : UInt8(truncatingIfNeeded: high >> UInt32((place - 8) * 8))
            }
            set {
                // Places are written once, in order.
                if place < 8 {
                    low |= UInt64(newValue) << UInt64(place * 8)
                } else {
                    high |= UInt32(newValue) << UInt32((place - 8) * 8)
                }
            }
        }
    }

    private var entries = Pieces<Entry>()
    private var blocks = Pieces<Block>()
    /// The first of the blocks that nobody uses, which go on like those of a stream; how many they are.
    private var free: (first: UInt32, count: Int) = (0, 0)
    private var lists: [UInt32: Positions] = [:]
    /// Numbers of entries, from 1, where the hash of their stream or a place behind it says; 0 where there is none.
    private var places = [UInt32](repeating: 0, count: 64)

    /// How many streams there are.
    var count: Int { entries.count }

    /// How many events a stream has.
    func count(of stream: Identifier) -> Int {
        find(stream).number.map { Int(entries[$0].count) } ?? 0
    }

    /// Where a stream's events are; none for one that is not known.
    subscript(_ stream: Identifier) -> Positions {
        find(stream).number.map { positions($0) } ?? Positions()
    }

    /// Every stream with the positions of its events, in the order in which they came.
    var all: some Sequence<(stream: Identifier, positions: Positions)> {
        (0..<entries.count).lazy.map { (stream: entries[$0].stream, positions: positions($0)) }
    }

    /// Adds an event to a stream; its position must not be less than the last.
    mutating func append(_ position: UInt64, to stream: Identifier) {
        let number = enter(stream)
        guard entries[number].size != Entry.ownList else {
            lists[UInt32(number), default: Positions()].append(position)
            entries[number].count += 1
            return
        }
        var rest = position &- entries[number].last
        entries[number].last = position
        entries[number].count += 1
        while rest >= 0x80 {
            add(UInt8(truncatingIfNeeded: rest) | 0x80, to: number)
            rest >>= 7
        }
        add(UInt8(truncatingIfNeeded: rest), to: number)
        if entries[number].size > Self.sharedMax { moveOut(number) }
    }

    /// Takes in a stream whole; `false` for one that is known.
    mutating func insert(_ positions: Positions, of stream: Identifier) -> Bool {
        guard find(stream).number == nil else { return false }
        let number = enter(stream)
        entries[number].count = UInt32(positions.count)
        entries[number].last = positions.last
        if positions.bytes.count > Self.sharedMax {
            entries[number].size = Entry.ownList
            lists[UInt32(number)] = positions
        } else {
            for byte in positions.bytes { add(byte, to: number) }
        }
        return true
    }

    // MARK: Entries

    private func find(_ stream: Identifier) -> (number: Int?, place: Int) {
        var place = stream.hashValue & (places.count - 1)
        while places[place] != 0 {
            let number = Int(places[place]) - 1
            if entries[number].stream == stream { return (number, place) }
            place = (place + 1) & (places.count - 1)
        }
        return (nil, place)
    }

    private mutating func enter(_ stream: Identifier) -> Int {
        let known = find(stream)
        if let number = known.number { return number }
        let number = entries.count
        entries.append(Entry(stream: stream, last: 0, count: 0))
        places[known.place] = UInt32(number + 1)
        if entries.count * 4 > places.count * 3 { spread() }
        return number
    }

    private mutating func spread() {
        places = [UInt32](repeating: 0, count: places.count * 2)
        for number in 0..<entries.count {
            var place = entries[number].stream.hashValue & (places.count - 1)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = UInt32(number + 1)
        }
    }

    // MARK: Blocks

    private func bytes(_ number: Int) -> [UInt8] {
        let entry = entries[number]
        var out: [UInt8] = []
        out.reserveCapacity(Int(entry.size))
        var block = entry.first
        for index in 0..<Int(entry.size) {
            if index > 0, index % Block.room == 0 { block = blocks[Int(block)].next }
            out.append(blocks[Int(block)][index % Block.room])
        }
        return out
    }

    private func positions(_ number: Int) -> Positions {
        let entry = entries[number]
        if entry.size == Entry.ownList { return lists[UInt32(number)] ?? Positions() }
        return Positions(bytes(number), count: Int(entry.count), last: entry.last)
    }

    private mutating func add(_ byte: UInt8, to number: Int) {
        let place = Int(entries[number].size) % Block.room
        if place == 0 {
            let block = takeBlock()
            if entries[number].size == 0 {
                entries[number].first = block
            } else {
                blocks[Int(entries[number].end)].next = block
            }
            entries[number].end = block
        }
        blocks[Int(entries[number].end)][place] = byte
        entries[number].size += 1
    }

    private mutating func takeBlock() -> UInt32 {
        guard free.count > 0 else {
            blocks.append(Block())
            return UInt32(blocks.count - 1)
        }
        let block = free.first
        free = (blocks[Int(block)].next, free.count - 1)
        blocks[Int(block)] = Block()
        return block
    }

    /// Gives a stream a list of its own, and its blocks to others.
    private mutating func moveOut(_ number: Int) {
        lists[UInt32(number)] = positions(number)
        let entry = entries[number]
        if free.count > 0 { blocks[Int(entry.end)].next = free.first }
        free.first = entry.first
        free.count += (Int(entry.size) + Block.room - 1) / Block.room
        entries[number].size = Entry.ownList
    }
}

/// An array in pieces of a thousand: growing moves nothing, and a copy shares all pieces that stay as they are.
private struct Pieces<Element: Sendable>: Sendable {
    private static var size: Int { 1024 }
    private var pieces: [[Element]] = []
    private(set) var count = 0

    subscript(_ index: Int) -> Element {
        get { pieces[index / Self.size][index % Self.size] }
        _modify { yield &pieces[index / Self.size][index % Self.size] }
    }

    mutating func append(_ element: Element) {
        if count % Self.size == 0 {
            pieces.append([])
            pieces[pieces.count - 1].reserveCapacity(Self.size)
        }
        pieces[pieces.count - 1].append(element)
        count += 1
    }
}
