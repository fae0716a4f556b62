import Testing

@testable import Clinical

@Suite("triage")
struct TriageTests {
    private func decide(
        _ text: String,
        _ answers: [String: String] = [:],
        age: Int? = nil,
        pregnant: Bool? = nil,
        vitals: VitalSigns = VitalSigns(),
        severity: Int? = nil
    ) -> TriageDecision {
        let context = ScreeningContext(age: age, isPregnant: pregnant)
        return Triage.decide(
            Screening.examine(text, context: context),
            facts: TriageFacts(
                context: context,
                answers: InterviewAnswers(answers),
                vitals: vitals,
                severity: severity
            )
        )
    }

    @Test("a red flag's level is the least level of the case, and its rule is named")
    func flags() {
        let decision = decide("crushing chest pain and sweating")
        #expect(decision.urgency == .emergency)
        #expect(decision.rules.first?.rule == "acute_coronary")
        #expect(decide("asdkjh qwlekj zxmcnb qpwoei").urgency >= .urgent)
    }

    @Test(
        "an answer of the interview raises the level and never lowers it",
        arguments: [
            ("I have a headache", ["weakness": "yes"], Urgency.emergency, "stroke_signs"),
            ("my back hurts", ["saddle": "yes"], .emergency, "saddle_signs"),
            ("a bit of a cough", ["breathing": "yes_at_rest"], .emergency, "breathless_at_rest"),
            ("runny nose", ["severity": "9_10"], .urgent, "unbearable"),
            ("feeling low", ["harm": "yes"], .urgent, "thoughts_of_harm"),
            ("itchy rash", ["rash": "it_does_not_fade"], .emergency, "rash_stays"),
        ]
    )
    func answers(text: String, given: [String: String], level: Urgency, rule: String) {
        let before = decide(text)
        let after = decide(text, given)
        #expect(after.urgency == level)
        #expect(after.urgency >= before.urgency)
        #expect(after.rules.contains { $0.rule == rule && !$0.reason.isEmpty })
        #expect(after.confidence >= before.confidence)
        let calm = given.mapValues { _ in "no" }
        #expect(decide("crushing chest pain", calm).urgency == .emergency)
    }

    @Test("each rule of triage asks questions that exist and answers they offer")
    func tables() {
        #expect(TriageRules.all.count >= 48)
        #expect(Set(TriageRules.all.map(\.id)).count == TriageRules.all.count)
        let labels = Set(Screening.rules.complaints.map(\.label))
        for rule in TriageRules.all {
            #expect(rule.complaints.isSubset(of: labels), "\(rule.id): \(rule.complaints)")
            for part in rule.answers {
                let offered = InterviewQuestions.byID[part.question]?.replies.map(\.id) ?? []
                #expect(Set(part.anyOf).isSubset(of: offered), "\(rule.id): \(part)")
            }
        }
    }

    @Test("the early warning score agrees with the published table at each border")
    func earlyWarning() throws {
        let normal = VitalSigns(
            respiratoryRate: 16,
            oxygenSaturation: 97,
            isOnOxygen: false,
            temperature: 37,
            systolicPressure: 125,
            pulse: 70,
            consciousness: .alert
        )
        #expect(EarlyWarningScore(normal)?.total == 0)
        #expect(EarlyWarningScore(VitalSigns()) == nil)
        let cases: [(VitalSigns, Int)] = [
            (.init(respiratoryRate: 8), 3), (.init(respiratoryRate: 9), 1),
            (.init(respiratoryRate: 12), 0), (.init(respiratoryRate: 21), 2),
            (.init(respiratoryRate: 25), 3), (.init(oxygenSaturation: 91), 3),
            (.init(oxygenSaturation: 93), 2), (.init(oxygenSaturation: 95), 1),
            (.init(oxygenSaturation: 96), 0), (.init(isOnOxygen: true), 2),
            (.init(temperature: 35), 3), (.init(temperature: 36), 1), (.init(temperature: 38), 0),
            (.init(temperature: 38.1), 1), (.init(temperature: 39.1), 2),
            (.init(systolicPressure: 90), 3), (.init(systolicPressure: 100), 2),
            (.init(systolicPressure: 110), 1), (.init(systolicPressure: 219), 0),
            (.init(systolicPressure: 220), 3), (.init(pulse: 40), 3), (.init(pulse: 50), 1),
            (.init(pulse: 90), 0), (.init(pulse: 110), 1), (.init(pulse: 130), 2),
            (.init(pulse: 131), 3), (.init(consciousness: .confused), 3),
        ]
        for (signs, score) in cases {
            #expect(EarlyWarningScore(signs)?.total == score, "\(signs)")
        }
        #expect(decide("bit of a cough", vitals: .init(respiratoryRate: 26)).urgency >= .urgent)
        let ill = VitalSigns(respiratoryRate: 26, temperature: 39.5, pulse: 125)
        #expect(decide("bit of a cough", vitals: ill).urgency == .emergency)
        let plain = decide("bit of a cough").urgency
        #expect(decide("bit of a cough", vitals: normal).urgency == plain)
    }

    @Test("age, pregnancy and severity raise the level")
    func person() {
        #expect(decide("belly pain", pregnant: true).urgency >= .urgent)
        #expect(decide("sore elbow", severity: 9).urgency >= .urgent)
        #expect(decide("runny nose and sneezing", age: 88).urgency >= .routine)
        let fever = VitalSigns(temperature: 38.6)
        #expect(decide("she feels hot", age: 0, vitals: fever).urgency >= .urgent)
    }

    @Test("confidence is between 0 and 1, and lowest where the message can't be read")
    func confidence() {
        for message in ScreeningMessages.all.prefix(200) {
            let decision = decide(message.text)
            #expect((0...1).contains(decision.confidence))
            #expect(decision.urgency >= Screening.examine(message.text).urgency)
            #expect(decide(message.text) == decision)
        }
        #expect(decide("у меня болит грудь").confidence < decide("runny nose").confidence)
    }

    @Test("typed answers are matched to the button they mean, and others are left alone")
    func typed() throws {
        let question = try #require(InterviewQuestions.byID["severity"])
        let saddle = try #require(InterviewQuestions.byID["saddle"])
        for (text, expected) in [("about 8", "7_8"), ("10!", "9_10"), ("0", "0_3"), ("11", nil)] {
            var answers = InterviewAnswers()
            answers.take(text, for: question)
            #expect(answers["severity"] == expected, "\(text)")
        }
        for (text, expected) in [
            ("Yes", "yes"), ("yeah a bit", "yes"), ("nope", "no"), ("I don't know", nil),
            ("why do you ask?", nil), ("", nil),
        ] {
            var answers = InterviewAnswers()
            answers.take(text, for: saddle)
            #expect(answers["saddle"] == expected, "\(text)")
        }
        #expect(InterviewAnswers.question(in: "Hello.\n\n" + saddle.text) == saddle)
        #expect(InterviewAnswers.question(in: "Hello.") == nil)
    }
}
