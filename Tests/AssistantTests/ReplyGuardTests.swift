import Assistant
import Testing

@Suite("What no answer may say")
struct ReplyGuardTests {
    @Test(
        "a diagnosis, a medicine, a dose, or that waiting is safe is withdrawn",
        arguments: [
            "You have appendicitis.", "This is a heart attack.",
            "It sounds like you have a migraine",
            "It could be pneumonia", "You\u{2019}re having a stroke", "My diagnosis is simple",
            "Take 400mg of it", "take two tablets now", "Take some ibuprofen",
            "Nehmen Sie 2 Tabletten",
            "That is nothing to worry about", "You will be fine",
            "You don\u{2019}t need to see a doctor",
            "These are signs of a blood clot", "You probably have an infection",
        ]
    )
    func withdrawn(_ text: String) {
        #expect(ReplyGuard.objection(to: text) != nil)
    }

    @Test(
        "questions about what the patient has or takes are let through",
        arguments: [
            "When did it start?", "Do you have asthma or diabetes?",
            "Did you take any painkillers?",
            "Which medicines do you take every day?", "Does it spread to your arm?",
            "Have you had a stroke before?", "How many times a day does it hurt?",
            "If you have a fever, how high is it?", "Is there anything that makes it worse?",
            "Which finger of the hand?", "A nurse looks at this within 10 minutes.",
        ]
    )
    func asked(_ text: String) {
        #expect(ReplyGuard.objection(to: text) == nil)
    }
}
