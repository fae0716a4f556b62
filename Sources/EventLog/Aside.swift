import Dispatch
import Migrations
import SQLite
import Synchronization

/// What the writer stores beside events: it follows from them, so it never holds up a commit.
struct Aside: Sendable {
    var tiles: [Tile] = []
    var checkpoint: (size: UInt64, note: String)?
    /// Called on the writer once it is stored.
    let stored: @Sendable () -> Void

    /// Most that wait; the oldest are dropped then, and tiles filled again at the next start.
    static let waitingMax = 4096
}

extension EventLog {
    /// Has `aside` stored soon, in a transaction of its own between two groups.
    func keep(_ aside: Aside) {
        asides.withLock { asides in
            if asides.count >= Aside.waitingMax { asides.removeFirst() }
            asides.append(aside)
        }
        queue.async { [weak self] in self?.writeAsides() }
    }

    // On the queue. What finds the disk full waits for the next time.
    func writeAsides() {
        let waiting = asides.withLock { asides in
            defer { asides = [] }
            return asides
        }
        guard !waiting.isEmpty else { return }
        do throws(SQLiteError) {
            let isMended = try writer.withLock { writer throws(SQLiteError) in
                try writer?.store(waiting)
            }
            guard let isMended else { return }
            if isMended { files.leaveFault(Writer.tilesMended) }
            for aside in waiting { aside.stored() }
        } catch {
            guard error.isFull else { return latch(error.description) }
            asides.withLock { $0 = waiting + $0 }
        }
    }
}

extension Writer {
    /// What is told of tiles that were damaged.
    static let tilesMended = "the tiles of events.db were damaged and were made again"

    /// Stores `asides`; whether all tiles had to be made again for it, since a page of theirs was damaged.
    ///
    /// They follow from the records (LOG-24), so that nothing is lost with them.
    func store(_ asides: [Aside]) throws(SQLiteError) -> Bool {
        do throws(SQLiteError) {
            try write(asides)
            return false
        } catch {
            guard error.isCorrupt, connection.isDamaged("tile") else { throw error }
            try Schema.empty("tile", of: connection, as: Migrations.eventLog)
            try fillTiles()
            try write(asides)
            return true
        }
    }

    // As far as records can be read; what is wrong with them is told elsewhere.
    private func fillTiles() throws(SQLiteError) {
        let reader = try TileReader(connection)
        var edge = TileEdge()
        while edge.size < head.next {
            let end = min(head.next, edge.size + 4096)
            guard let leaves = try? reader.leaves(edge.size..<end), !leaves.isEmpty else { return }
            var full: [Tile] = []
            for leaf in leaves { edge.append(leaf, full: &full) }
            try write([Aside(tiles: full) {}])
            maintain()
        }
    }

    private func write(_ asides: [Aside]) throws(SQLiteError) {
        try connection.transaction { () throws(SQLiteError) in
            let tile = try connection.prepare("INSERT OR REPLACE INTO tile VALUES (?, ?, ?)")
            let note = try connection.prepare(
                """
                INSERT INTO checkpoint VALUES (?, ?)
                ON CONFLICT (size) DO UPDATE SET note = excluded.note
                """
            )
            for aside in asides {
                for full in aside.tiles {
                    try tile.bind(Int64(full.place.level), at: 0)
                    try tile.bind(Int64(clamping: full.place.index), at: 1)
                    try tile.bind(full.bytes, at: 2)
                    try tile.run()
                    bytesSinceCheckpoint += full.hashes.count * 32
                }
                guard let checkpoint = aside.checkpoint else { continue }
                try note.bind(Int64(clamping: checkpoint.size), at: 0)
                try note.bind(checkpoint.note, at: 1)
                try note.run()
            }
        }
    }
}
