import Testing

@testable import Clinical

@Suite("Words of a patient whose case was settled")
struct WorseningTests {
    @Test(
        "say that it is worse, back or not helped",
        arguments: [
            "it is getting worse", "It\u{2019}s WORSE now!", "hurts a lot more than before",
            "the tablets didn't help", "it came back this morning", "still not better",
            "it isn't getting any better", "the rash is spreading", "No improvement at all",
        ]
    )
    func told(_ text: String) { #expect(Worsening.isTold(text)) }

    @Test(
        "say nothing of the kind",
        arguments: [
            "thank you", "it is not worse", "it's no worse than yesterday",
            "what should I do if it gets worse?", "ok, I will come back tomorrow",
            "it hasn't got worse", "much better now", "", "in case it is worse tonight",
        ]
    )
    func untold(_ text: String) { #expect(!Worsening.isTold(text)) }
}
