import Access
import Cryptography
import HTTP

extension API {
    /// A read with what every read carries: how far the record went, and a tag by which the same answer is known.
    ///
    /// The tag is a hash of the answer. The moment of answering, where an answer begins with one, and how far the
    /// record went, where an answer ends with that, are left out, so the tag is a weak one then: a list in which nothing
    /// changed keeps its tag while others are at work. Answers that bring their own tag keep it. Who has the answer
    /// already gets 304; that they looked was recorded before.
    ///
    /// Throws 412 for who wants another (`If-Match`, RFC 9110 §13.1.1).
    func marked(
        _ answer: HTTPResponse,
        _ call: Call,
        position: UInt64
    ) throws(Problem) -> HTTPResponse {
        guard answer.status == 200, case .roles = call.route.policy else { return answer }
        var answer = answer
        if answer.headers["X-Log-Seq"] == nil { answer.headers["X-Log-Seq"] = "\(position)" }
        let ownTag = answer.headers["ETag"]
        guard case .bytes(let body) = answer.content,
            ownTag != nil || body.count <= Self.taggedBytesMax
        else { return answer }
        let tag = ownTag ?? Self.tag(of: body)
        answer.headers["ETag"] = tag
        guard call.wants(tag) else {
            throw Problem(412, "version_mismatch", "It is not as `If-Match` says any more.")
        }
        // A case's own tag is its version, which is to be sent back with changes; its answer shows more than that.
        guard ownTag == nil || call.route.endpoint != .caseDetail, call.holds(tag) else {
            return answer
        }
        answer.status = 304
        answer.headers["Content-Type"] = nil
        answer.headers["Content-Disposition"] = nil
        answer.content = .none
        return answer
    }

    /// Longest answer that is hashed, a few milliseconds' work; longer ones are files, which have tags of their own.
    private static let taggedBytesMax = 1 << 20

    static func tag(of body: [UInt8]) -> String {
        let moment = Array(#""timestamp":""#.utf8)
        var said = body[...]
        // Only a member of the answer itself, as figures begin with; what it holds may have moments of its own.
        if body.count > moment.count + 25, body[1..<(1 + moment.count)].elementsEqual(moment),
            let end = body[(1 + moment.count)...].firstIndex(of: 0x22)
        {
            said = body[end...]
        }
        if let end = startOfPosition(said) { said = said[..<end] }
        guard said.count < body.count else { return "\"h-\(SHA256.hash(body).hex.prefix(32))\"" }
        return "W/\"h-\(SHA256.hash(Array(said)).hex.prefix(32))\""
    }

    /// Where `,"as_of_seq":N}` begins, when an answer ends with it.
    private static func startOfPosition(_ body: ArraySlice<UInt8>) -> Int? {
        let name = Array(#","as_of_seq":"#.utf8)
        guard body.last == 0x7D else { return nil }
        let head = body.dropLast()
        guard let last = head.lastIndex(where: { !(0x30...0x39).contains($0) }),
            last < head.endIndex - 1, head[...last].suffix(name.count).elementsEqual(name)
        else { return nil }
        return last + 1 - name.count
    }
}
