import Access
import World

/// Where a page ended: the sort key of its last row, so that pages neither repeat nor skip a row that stays.
///
/// Printed as base64url of `kind:number,…:identifier`; what it does not print, it does not read.
struct PageCursor: Equatable, Sendable {
    let kind: String
    let numbers: [Int64]
    let identifier: Identifier

    init(kind: String, _ numbers: [Int64], _ identifier: Identifier) {
        self.kind = kind
        self.numbers = numbers
        self.identifier = identifier
    }

    init?(_ text: String, kind: String) {
        guard text.utf8.count <= 256, let bytes = Base64URL.decode(text) else { return nil }
        let parts = String(decoding: bytes, as: UTF8.self)
            .split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == kind, let identifier = Identifier(hex: String(parts[2]))
        else { return nil }
        let fields = parts[1].split(separator: ",", omittingEmptySubsequences: false)
        let numbers = fields.compactMap { Int64($0) }
        guard numbers.count == fields.count else { return nil }
        self.init(kind: kind, numbers, identifier)
        guard self.text == text else { return nil }
    }

    var text: String {
        let numbers = numbers.map(String.init).joined(separator: ",")
        return Base64URL.encode(Array("\(kind):\(numbers):\(identifier.hex)".utf8))
    }

    static let refused = Problem(422, "validation_failed", "`cursor` is not one of this list.")
}
