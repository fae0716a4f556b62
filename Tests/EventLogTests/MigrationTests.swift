import Cryptography
import Migrations
import Testing

@testable import EventLog

@Suite("Migrations and names")
struct MigrationTests {
    @Test(
        "a released migration never changes",
        arguments: [
            (
                "V0001_event_log.sql",
                "03a7dd411549b808a7ffaf8ddde61ba8568bba3219f5e092816c60e78344cd9f"
            ),
            (
                "V0002_event_log.sql",
                "743e70b298686d0f38a6c4604d666e691f4b57deaaf4b174347937d883315b5e"
            ),
            (
                "V0003_event_log.sql",
                "260680e873dc9da9db6cfcfa7c031e5847317dc22ca5614365b22e6743ac3e61"
            ),
            (
                "V0003_key_store.sql",
                "1d9c01f4e8c8028f0eb3ab5f31f1128efd053e04c96277fa6dd4056add6cba64"
            ),
            (
                "V0002_erasure.sql",
                "15430e0f7260dd00c1c39ccc96280b9487523d82118b16febbb6d7e2bf0422a0"
            ),
            (
                "V0001_key_store.sql",
                "e84bf6448035016b0a97ac769ba511308c0dd13ec894a37055cd3514eb477348"
            ),
        ]
    )
    func pinned(name: String, digest: String) throws {
        let all = Migrations.eventLog + Migrations.keyStore
        let migration = try #require(all.first { $0.name == name })
        #expect(SHA256.hash(migration.sql).hex == digest)
    }

    @Test("versions count from one without gaps")
    func versions() {
        for list in [Migrations.eventLog, Migrations.keyStore] {
            #expect(list.map(\.version) == Array(1...Int64(list.count)))
        }
    }

    @Test("the log's own events keep their names, numbers and fields")
    func ownEvents() {
        let all = OwnEvent.allCases.map { event in
            "\(event.rawValue) \(event.number ?? 0) \(event.fields.joined(separator: ","))"
        }
        #expect(
            all == [
                "log_opened 1 v,origin,log_id,environment,kek_id",
                "key_created 2 dek_id,kcv,kind,owner",
                "type_registered 3 type_id,name",
                "clock_regressed 0 previous,observed",
                "clock_jumped 0 expected,observed",
                "storage_recovered 0 reason",
                "signer_rotated 0 day,key,previous,origin_key",
                "kek_rotated 0 epoch,kek_id",
                "backup_taken 0 records,root",
                "log_restored 0 size,vouched,by",
                "log_verified 0 mode,result,records,root",
                "index_sealed 0 rows",
            ]
        )
    }
}

@Suite("The Merkle root")
struct MerkleRootTests {
    @Test("it is the root of RFC 9162 for every size up to 130")
    func sizes() {
        let leaves = (0..<130).map { SHA256.leaf([UInt8($0)].span) }
        var merkle = MerkleRoot()
        for count in 0...130 {
            #expect(merkle.root == root(leaves[..<count]), "\(count) leaves")
            if count < 130 { merkle.append(leaves[count]) }
        }
    }

    // The definition, word for word (RFC 9162 §2.1.1).
    private func root(_ leaves: ArraySlice<Digest>) -> Digest {
        guard let first = leaves.first else { return SHA256.hash([]) }
        guard leaves.count > 1 else { return first }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        return SHA256.node(
            root(leaves[..<(leaves.startIndex + split)]),
            root(leaves[(leaves.startIndex + split)...])
        )
    }
}
