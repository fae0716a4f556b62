import Testing

@testable import Clinical

@Suite("a level falls by an explicit rule, or not at all")
struct LoweringTests: TellsSessions {
    private func falls(_ events: [SessionEvent]) -> [String] {
        events.compactMap { event in
            guard case .triageDecided(let decision) = event, decision.source == "rule" else {
                return nil
            }
            return decision.rules.joined()
        }
    }

    @Test("the table is read whole, and each rule lowers one step that stays above advice")
    func table() {
        #expect(
            LoweringRule.all.map(\.id) == [
                "taken_back", "misread", "passed", "clot_unlikely", "drinks_enough",
            ]
        )
        for rule in LoweringRule.all {
            #expect(rule.version >= 1 && rule.from == .urgent && rule.floor == .routine)
            #expect(!rule.reason.isEmpty && LoweringRule.named(rule.id) == rule)
        }
    }

    @Test("a corrected reading lets the level fall, and the record says by which rule")
    func misread() throws {
        let (before, _) = try session([.post(told("my temperature is 39.4 since yesterday", 1))])
        #expect(before.urgency == .urgent)
        let (after, events) = try session([
            .post(told("my temperature is 39.4 since yesterday", 1)),
            .post(told("sorry, typo, I meant 37.1", 2)),
        ])
        #expect(after.urgency == .routine)
        #expect(falls(events) == ["misread"])
    }

    @Test("a correction does not take away what another message said")
    func others() throws {
        let (session, events) = try session([
            .post(told("burning when I pee since yesterday", 1)),
            .post(told("my temperature is 39.4", 2)),
            .post(told("sorry, typo, I meant 37.1", 3)),
        ])
        #expect(session.urgency == .urgent)
        #expect(falls(events).isEmpty)
    }

    @Test("a message that is taken back no longer counts, with or without another in its place")
    func takenBack() throws {
        let message = told("burning when I pee since yesterday", 1)
        for correction in [nil, told("I need a repeat prescription", 2)] {
            let retract = ConversationCommand.retract(
                message: message.message,
                by: "usr_x",
                reason: "typo",
                correction: correction
            )
            let (session, events) = try session([.post(message), .converse(retract)])
            #expect(session.urgency == .routine)
            #expect(falls(events) == ["taken_back"])
        }
    }

    @Test("while an alert waits nothing lowers the level")
    func alert() throws {
        let message = told("crushing chest pain down my left arm", 1)
        let retract = ConversationCommand.retract(
            message: message.message,
            by: "usr_x",
            reason: "typo",
            correction: told("I meant my shoulder aches", 2)
        )
        let (taken, _) = try session([.post(message), .converse(retract)])
        #expect(taken.urgency == .emergency && taken.alert != nil)
        let (said, _) = try session([.post(message), .post(told("sorry, I meant no pain", 2))])
        #expect(said.urgency == .emergency)
    }

    @Test("answers that rule a combination out lower the flag they are about")
    func answers() throws {
        let calm: [SessionCommand] = [
            .post(told("my left calf is swollen, hot and sore", 1)), try asked("oneside", after: 1),
            .post(told("Both sides", 2)), try asked("travel", after: 2), .post(told("No", 3)),
            try asked("breathing", after: 3),
        ]
        let (before, _) = try session(calm)
        #expect(before.urgency == .urgent)
        let (after, events) = try session(calm + [.post(told("No", 4))])
        #expect(after.urgency == .routine)
        #expect(falls(events) == ["clot_unlikely"])
        let (kept, _) = try session(calm + [.post(told("Only when active", 4))])
        #expect(kept.urgency.map { $0 >= .urgent } == true)
    }

    @Test("what passed a day ago and was no red flag lowers the level, but not in pregnancy")
    func passed() throws {
        let first = told("been throwing up since this morning", 1)
        let (after, events) = try session([
            .post(first), .post(told("it has been gone since yesterday", 2)),
        ])
        #expect(after.urgency == .routine)
        #expect(falls(events) == ["passed"])
        let (kept, _) = try session([
            .post(first), .post(told("it has been gone since yesterday", 2, isPregnant: true)),
        ])
        #expect(kept.urgency.map { $0 >= .urgent } == true)
        let (flagged, _) = try session([
            .post(told("my left calf is swollen, hot and sore", 1)),
            .post(told("it has been gone since yesterday", 2)),
        ])
        #expect(flagged.urgency == .urgent)
    }

    @Test("over many conversations no level falls but by a nurse or by a rule of the table")
    func cause() throws {
        let texts = ScreeningMessages.all.map(\.text)
        let tails = ["ok", "thanks, fine now", "sorry I meant yesterday", "no pain any more"]
        let known = Set(LoweringRule.all.map(\.id))
        for start in stride(from: 0, to: min(texts.count, 240), by: 3) {
            var commands: [SessionCommand] = []
            for (number, text) in (texts[start..<min(start + 3, texts.count)] + tails).enumerated()
            {
                commands.append(.post(told(text, UInt64(number) + 1)))
            }
            let (_, events) = try session(commands)
            for case .triageDecided(let decision) in events {
                guard let previous = decision.previous, decision.urgency < previous else {
                    continue
                }
                #expect(decision.source == "rule" && known.isSuperset(of: decision.rules))
                #expect(previous == .urgent && decision.urgency == .routine)
            }
        }
    }
}
