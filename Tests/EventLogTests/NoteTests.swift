import Cryptography
import Foundation
import Testing

@testable import EventLog

@Suite("Signed notes and checkpoints")
struct NoteTests {
    private struct Vectors: Decodable {
        struct Case: Decodable {
            let name: String
            let note: String
            let verifiers: [String]
            let want: String
            let verified: [String]?
        }

        let keys: [String: String]
        let badVkeys: [String]
        let text: String
        let cases: [Case]
    }

    private let vectors: Vectors

    init() throws {
        vectors = try VectorFile.json("go-sumdb-note/note-vectors.json", as: Vectors.self)
    }

    private func outcome(_ bytes: [UInt8], _ keys: [VerifierKey]) -> (String, [String]) {
        do throws(NoteError) {
            return ("ok", try SignedNote(bytes).verified(by: keys).map(\.name))
        } catch {
            switch error {
            case .malformed: return ("malformed", [])
            case .invalid: return ("invalid", [])
            case .unverified: return ("unverified", [])
            }
        }
    }

    @Test("every published note is accepted or refused as it should be", .proves("LOG-30"))
    func published() throws {
        for test in vectors.cases {
            let keys = try test.verifiers.map {
                try #require(VerifierKey(vectors.keys[$0] ?? ""))
            }
            let (result, names) = outcome(Array(test.note.utf8), keys)
            #expect(result == test.want, "\(test.name)")
            if let verified = test.verified { #expect(names == verified, "\(test.name)") }
        }
        let peter = try #require(VerifierKey(vectors.keys["peter_vkey"] ?? ""))
        #expect(outcome([0xFF] + Array(vectors.cases[0].note.utf8), [peter]).0 == "malformed")
        #expect(vectors.cases.count == 12)
    }

    @Test("signing gives the published signature, and the note reads back as it was written")
    func signing() throws {
        let secret = try #require(vectors.keys["peter_skey_published_test_key"])
        let blob = try #require(
            Base64.decode(secret.split(separator: "+", maxSplits: 4).last ?? "")
        )
        let signer = try #require(
            NoteSigner(
                name: "PeterNeumann",
                algorithm: .ed25519,
                seed: Array(blob.dropFirst().prefix(32))
            )
        )
        #expect(signer.verifier.text == vectors.keys["peter_vkey"])
        let note = SignedNote(text: vectors.text, signatures: [signer.sign(vectors.text)])
        #expect(note.note == vectors.cases[0].note)
        #expect(try SignedNote(Array(note.note.utf8)) == note)
    }

    @Test("no part of a key's text and none with one byte changed is a key")
    func badKeys() throws {
        let peter = try #require(vectors.keys["peter_vkey"])
        #expect(VerifierKey(peter)?.text == peter)
        for bad in vectors.badVkeys { #expect(VerifierKey(bad) == nil) }
        let bytes = Array(peter.utf8)
        for index in bytes.indices {
            var changed = bytes
            changed[index] += 1
            #expect(VerifierKey(String(decoding: changed, as: UTF8.self)) == nil, "byte \(index)")
            for end in index...bytes.count where end - index < bytes.count {
                #expect(VerifierKey(String(decoding: bytes[index..<end], as: UTF8.self)) == nil)
            }
        }
    }

    private func seconds(_ signature: SignedNote.Signature) -> UInt64 {
        signature.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    @Test("the specification's own note verifies; its tree line is a leaf hash", .proves("LOG-30"))
    func specification() throws {
        struct Examples: Decodable {
            struct Note: Decodable {
                let vkey: String
                let note: String
            }

            let signedNote: Note
            let checkpointFormatExample: String
            let cosignatureV1SignedMessageExample: String
        }
        let examples = try VectorFile.json("c2sp-specs/c2sp-examples.json", as: Examples.self)
        let key = try #require(VerifierKey(examples.signedNote.vkey))
        #expect(outcome(Array(examples.signedNote.note.utf8), [key]).0 == "ok")
        let note = try SignedNote(Array(examples.checkpointFormatExample.utf8))
        let checkpoint = try #require(Checkpoint(note.text))
        #expect(checkpoint.origin == "example.com/behind-the-sofa")
        #expect(checkpoint.size == 20_852_163 && checkpoint.text == note.text)
        #expect(note.signatures.map(\.bytes.count) == [64, 72])
        #expect(note.note == examples.checkpointFormatExample)
        let seconds = seconds(note.signatures[1])
        #expect(
            VerifierKey.cosigned(note.text, at: seconds)
                == Array(examples.cosignatureV1SignedMessageExample.utf8)
        )
        let record = Array("hello world".utf8)
        let leaf = SHA256.leaf(record.span)
        #expect(Base64.encode(leaf.bytes) == "TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=")
    }

    @Test("checkpoints parse only in the form they are written in", .proves("LOG-31"))
    func checkpoints() throws {
        struct Forms: Decodable {
            struct Valid: Decodable {
                let m: String
                let size: UInt64
                let rest: String?
            }

            let valid: [Valid]
            let invalid: [String]
            let cosignatureV1VkeysOk: [String]
        }
        let forms = try VectorFile.json(
            "transparency-dev-formats/checkpoint-parse.json",
            as: Forms.self
        )
        for text in forms.invalid { #expect(Checkpoint(text) == nil, "\(text)") }
        // Theirs takes hashes of any length and more lines; ours has one form.
        for valid in forms.valid { #expect(Checkpoint(valid.m) == nil, "\(valid.m)") }
        for key in forms.cosignatureV1VkeysOk { #expect(VerifierKey(key)?.text == key) }
        let good = Checkpoint(origin: "a log", size: 7, root: SHA256.hash([]))
        #expect(Checkpoint(good.text) == good)
        #expect(Checkpoint(good.text + "more\n") == nil)
        #expect(Checkpoint(good.text + "more\n", allowsExtensions: true) == good)
        for size in ["07", "+7", "-7", " 7", "9223372036854775808", ""] {
            let text = good.text.replacingOccurrences(of: "\n7\n", with: "\n\(size)\n")
            #expect(Checkpoint(text) == nil, "\(size)")
        }
        #expect(Checkpoint.size("9223372036854775807") == 9_223_372_036_854_775_807)
    }

    @Test(
        "the format's worked example verifies: checkpoint, cosignature, proofs",
        .proves("LOG-30", "LOG-32")
    )
    func worked() throws {
        struct Golden: Decodable {
            let logVkey: String
            let witnessVkey: String
            let checkpoint3: String
            let checkpoint5Cosigned: String
            let consistency35B64: [String]
            let testKeys: [String: String]
        }
        let golden = try VectorFile.json("evlog-golden-v1.json", as: Golden.self)
        let keys = try [golden.logVkey, golden.witnessVkey]
            .map { try #require(VerifierKey($0)) }
        let small = try SignedNote(Array(golden.checkpoint3.utf8))
        let large = try SignedNote(Array(golden.checkpoint5Cosigned.utf8))
        #expect(try small.verified(by: keys).count == 1)
        #expect(try large.verified(by: keys).count == 2)
        let old = try #require(Checkpoint(small.text))
        let new = try #require(Checkpoint(large.text))
        #expect(
            Merkle.isConsistent(
                golden.consistency35B64.compactMap(digest),
                old: old.size,
                oldRoot: old.root,
                new: new.size,
                newRoot: new.root
            )
        )
        let seed = try #require(
            Hexadecimal.bytes(golden.testKeys["witness_ed25519_seed_hex"] ?? "")
        )
        let witness = try #require(
            NoteSigner(name: "witness.example/w1", algorithm: .cosignature, seed: seed)
        )
        let seconds = seconds(large.signatures[1])
        #expect(witness.sign(large.text, at: seconds) == large.signatures[1])
    }
}
