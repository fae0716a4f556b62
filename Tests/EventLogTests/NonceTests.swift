import Foundation
import SQLite
import Testing
import World

@testable import EventLog

@Suite("Nonces")
struct NonceTests {
    private static let isLong = ProcessInfo.processInfo.environment["ANAMNESIS_LONG"] != nil

    @Test("no key sees a nonce twice, over fifty restarts, crashes and restored backups")
    func unique() async throws {
        let place = try Place()
        try place.create()
        let patient = World.system.identifier()
        var seen: Set<[UInt8]> = []
        var known: Set<UInt64> = []
        let count = Self.isLong ? 400 * 50 : 100
        var current = place.data
        for restart in 0..<50 {
            let log = try place.open(current)
            for start in stride(from: 0, to: count, by: 400) {
                _ = try await log.append(
                    (0..<min(400, count)).map { posted("\(restart) \(start + $0)", in: patient) }
                )
            }
            if restart == 20 || restart == 40 {
                _ = try await log.backUp(to: place.path + "/backup-\(restart)")
            }
            // Every other one ends in a crash, and what it left goes on.
            let left = current
            if restart % 2 == 1 { current = try place.crash("crash-\(restart)", of: left) }
            log.close()
            if left != current { try FileManager.default.removeItem(atPath: left) }
        }
        var directories = [current]
        for number in [20, 40] {
            let restored = place.path + "/restored-\(number)"
            _ = try EventLog.restore(place.path + "/backup-\(number)", keys: nil, to: restored)
            let log = try place.open(restored)
            try await log.acceptRestore(by: "the officer")
            _ = try await log.append((0..<400).map { posted("again \($0)", in: patient) })
            log.close()
            directories.append(restored)
        }
        for directory in directories {
            let connection = try Connection(path: directory + "/events.db", mode: .readOnly)
            let rows = try connection.prepare("SELECT pos, rec FROM event ORDER BY pos")
            while try rows.step() {
                let record = rows.blob(1)
                guard let header = RecordHeader(record.span), header.flags.contains(.sealed) else {
                    continue
                }
                // The restored copies share their beginning with the log itself.
                let position = UInt64(clamping: rows.integer(0))
                if directory == current { known.insert(position) }
                let pair = header.keyID.bytes + record[176..<188]
                let isNew = seen.insert(pair).inserted
                #expect(isNew || directory != current)
            }
        }
        #expect(known.count == 50 * count)
        // Each restored copy added four hundred of its own, and not one of them was there before.
        #expect(seen.count == 50 * count + 2 * 400)
    }
}
