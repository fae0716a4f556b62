import Foundation
import Testing

/// Says which rule of the book (`LogFormat.md`) a test proves.
struct Proves: TestTrait, SuiteTrait {
    let rules: [String]
    var isRecursive: Bool { true }
}

extension Trait where Self == Proves {
    /// The test proves these rules.
    static func proves(_ rules: String...) -> Self { Proves(rules: rules) }
}
