import Access
import Cryptography
import HTTP

extension API {
    /// A read with what every read carries: how far the record went, and a tag by which the same answer is known.
    ///
    /// The tag is a hash of the answer. The moment of answering, where an answer begins with one, is left out, so the
    /// tag is a weak one then. Answers that bring their own tag keep it. Who has the answer already gets 304; that
    /// they looked was recorded before.
    func marked(_ answer: HTTPResponse, _ call: Call, position: UInt64) -> HTTPResponse {
        guard answer.status == 200, case .roles = call.route.policy else { return answer }
        var answer = answer
        if answer.headers["X-Log-Seq"] == nil { answer.headers["X-Log-Seq"] = "\(position)" }
        let ownTag = answer.headers["ETag"]
        guard case .bytes(let body) = answer.content,
            ownTag != nil || body.count <= Self.taggedBytesMax
        else { return answer }
        let tag = ownTag ?? Self.tag(of: body)
        answer.headers["ETag"] = tag
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

    private static func tag(of body: [UInt8]) -> String {
        let moment = Array(#""timestamp":""#.utf8)
        // Only a member of the answer itself, as figures begin with; what it holds may have moments of its own.
        guard body.count > moment.count + 25, body[1..<(1 + moment.count)].elementsEqual(moment),
            let end = body[(1 + moment.count)...].firstIndex(of: 0x22)
        else { return "\"h-\(SHA256.hash(body).hex.prefix(32))\"" }
        return "W/\"h-\(SHA256.hash(Array(body[end...])).hex.prefix(32))\""
    }
}
