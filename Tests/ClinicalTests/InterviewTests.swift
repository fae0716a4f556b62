import Testing

@testable import Clinical

@Suite("the interview")
struct InterviewTests {
    private func reply(_ texts: [InterviewTurn], isFlagged: Bool = false) -> InterviewReply {
        let last = texts.last(where: \.isPatient)?.text ?? ""
        return Interview.reply(
            to: texts,
            screening: Screening.examine(last),
            isFlagged: isFlagged,
            emergencyNumber: "999"
        )
    }

    /// Answers every question until the interview ends.
    private func conversation(_ first: String, answer: String = "I don't know") -> [InterviewReply]
    {
        var turns = [InterviewTurn(isPatient: true, text: first)]
        var replies: [InterviewReply] = []
        for _ in 0..<20 {
            let next = reply(turns)
            replies.append(next)
            if next.isComplete { break }
            turns.append(InterviewTurn(isPatient: false, text: next.text))
            turns.append(InterviewTurn(isPatient: true, text: answer))
        }
        return replies
    }

    @Test("the first reply says that it is automated, and no later one does")
    func disclosure() {
        let replies = conversation("I have had a sore throat since monday")
        #expect(replies[0].text.contains(Interview.disclosure))
        #expect(Interview.disclosure.contains("automated"))
        for later in replies.dropFirst() { #expect(!later.text.contains(Interview.disclosure)) }
    }

    @Test("a flagged session's reply opens with the emergency text and number")
    func flagged() {
        let first = reply([.init(isPatient: true, text: "crushing chest pain, can't breathe")])
        #expect(first.text.hasPrefix("This could be an emergency. Please call 999 now."))
        let turns: [InterviewTurn] = [
            .init(isPatient: true, text: "chest pain"), .init(isPatient: false, text: "When?"),
            .init(isPatient: true, text: "about an hour"),
        ]
        let later = reply(turns, isFlagged: true)
        #expect(later.text.hasPrefix("This could be an emergency. Please call 999 now."))
    }

    @Test("a later, less urgent message does not soften the emergency text")
    func notSoftened() {
        let turns: [InterviewTurn] = [
            .init(isPatient: true, text: "crushing chest pain and sweating"),
            .init(isPatient: false, text: "Have you called?"),
            .init(isPatient: true, text: "my left calf is swollen, red and painful too"),
        ]
        let later = reply(turns, isFlagged: true)
        #expect(later.text.hasPrefix("This could be an emergency. Please call 999 now."))
    }

    @Test("every conversation ends, asks no question twice and closes with safety advice")
    func ends() throws {
        let complaints = InterviewQuestions.byComplaint.keys.sorted()
        #expect(complaints.count >= 40)
        for text in [
            "I have a headache", "my knee hurts", "itchy rash", "earache", "hello", "can't sleep",
            "need a repeat prescription", "low mood for a month", "diarrhoea since yesterday",
        ] {
            let replies = conversation(text)
            let last = try #require(replies.last)
            #expect(last.isComplete && last.progress == 100, "\(text)")
            #expect(last.text.contains("call 999"), "\(text)")
            let asked = replies.compactMap(\.question)
            #expect(Set(asked).count == asked.count, "\(text)")
            #expect((2...Interview.questionsMax).contains(asked.count), "\(text)")
            #expect(replies.map(\.progress) == replies.map(\.progress).sorted(), "\(text)")
        }
    }

    @Test("the same conversation twice gives the same replies")
    func deterministic() {
        #expect(conversation("belly pain and vomiting") == conversation("belly pain and vomiting"))
    }

    @Test("every complaint of the screening has its own questions, and each question exists")
    func tables() {
        let labels = Set(Screening.rules.complaints.map(\.label))
        #expect(labels == Set(InterviewQuestions.byComplaint.keys))
        for (complaint, questions) in InterviewQuestions.byComplaint {
            for id in questions + InterviewQuestions.general + InterviewQuestions.flagged {
                #expect(InterviewQuestions.byID[id] != nil, "\(complaint): \(id)")
            }
        }
        for question in InterviewQuestions.byID.values {
            #expect(question.replies.count >= 3, "\(question.id)")
            #expect(Set(question.replies.map(\.id)).count == question.replies.count)
            #expect(question.replies.contains { $0.id == "unknown" }, "\(question.id)")
            #expect(!question.why.isEmpty, "\(question.id)")
        }
    }

    /// Onset, provocation, quality, region or radiation, severity, time course.
    @Test("each complaint of pain is asked about in all six ways of OPQRST, and none is cut short")
    func opqrst() throws {
        let ways: [Set<String>] = [
            ["onset", "sudden"], ["provoke", "exertion", "walk"], ["feels"],
            ["where", "spread", "oneside"], ["severity"], ["course"],
        ]
        for complaint in [
            "Chest pain", "Belly pain", "Headache", "Back pain", "Neck pain", "Joint pain",
            "Toothache", "Earache", "Testicle pain", "Eye problem", "Leg swelling or pain",
            "Injury", "Pain",
        ] {
            let questions = try #require(InterviewQuestions.byComplaint[complaint])
            for way in ways {
                #expect(!way.isDisjoint(with: questions), "\(complaint) lacks one of \(way)")
            }
            #expect(questions.count < Interview.questionsMax, "\(complaint) is cut short")
        }
        let few = InterviewQuestions.byComplaint.filter { $0.value.count < 4 }.keys
        #expect(few.sorted() == ["Administrative request"])
        #expect(InterviewQuestions.byComplaint.count { $0.value.count >= 5 } >= 40)
    }

    @Test("asking why gets the reason and the same question again")
    func why() {
        let first = reply([.init(isPatient: true, text: "I have a headache")])
        let second = reply([
            .init(isPatient: true, text: "I have a headache"),
            .init(isPatient: false, text: first.text),
            .init(isPatient: true, text: "Why do you ask?"),
        ])
        #expect(second.question == first.question)
        #expect(second.text != first.text)
    }

    @Test("it does not diagnose or dose when asked to")
    func noDiagnosis() {
        let answer = reply([
            .init(isPatient: true, text: "I have a headache, how much should I take of ibuprofen")
        ])
        #expect(answer.text.contains("I can't say what it is or what to take"))
    }

    @Test("a message that cannot be read is told to go to a nurse")
    func unreadable() {
        let answer = reply([.init(isPatient: true, text: "mam bóle nie wiem co robić")])
        #expect(answer.text.contains("a nurse will read it"))
    }

    @Test("guidance names the number, and every category of danger has steps or the general ones")
    func guidance() {
        for rule in Screening.rules.rules {
            let flags = rule.fires.prefix(1).flatMap { Screening.examine($0).flags }
            let guidance = EmergencyGuidance.text(for: flags, emergencyNumber: "112")
            #expect(guidance.headline.contains("112"), "\(rule.id)")
            #expect(guidance.steps.count >= 2, "\(rule.id)")
        }
    }
}
