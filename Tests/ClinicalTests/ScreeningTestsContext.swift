import Testing

@testable import Clinical

@Suite("what a text asserts of a phrase")
struct AssertionTests {
    @Test(
        "denial is found on either side, and only where it reaches",
        arguments: [
            ("She denies any cough or sputum production.", "cough", true),
            ("No wheezes, rales, or rhonchi.", "rhonchi", true),
            ("There was no evidence of gastric varices.", "gastric varices", true),
            ("Chest pain: none", "chest pain", true),
            ("Positive for chest pain, no cough.", "chest pain", false),
            ("No fever but has a severe headache.", "severe headache", false),
            ("The patient has pneumonia.", "pneumonia", false),
        ]
    )
    func negation(text: String, concept: String, isNegated: Bool) throws {
        let assertion = try #require(Assertion.of(concept, in: text))
        #expect(assertion.isNegated == isNegated)
    }

    @Test("the past, the possible and other people are told apart")
    func others() {
        #expect(Assertion.of("stroke", in: "history of stroke")?.temporality == .historical)
        #expect(Assertion.of("stroke", in: "what if I get a stroke")?.temporality == .hypothetical)
        #expect(Assertion.of("stroke", in: "my mum had a stroke")?.experiencer == .other)
        #expect(Assertion.of("cough", in: "I have a cough") == Assertion.of("COUGH", in: "a cough"))
    }

    @Test("a phrase that does not occur asserts nothing")
    func absent() {
        #expect(Assertion.of("stroke", in: "I have a cough") == nil)
        #expect(Assertion.of("", in: "I have a cough") == nil)
        #expect(Assertion.of("cough", in: "") == nil)
    }
}
