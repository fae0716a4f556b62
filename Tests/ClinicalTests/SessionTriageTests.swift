import Testing

@testable import Clinical

@Suite("a session's level and its one alert")
struct SessionTriageTests: TellsSessions {
    private func post(_ text: String, _ number: UInt64) -> SessionCommand {
        .post(told(text, number))
    }

    @Test("an answer to the assistant's question raises the level by itself")
    func answer() throws {
        let calm = [post("my lower back has been sore", 1), try asked("saddle", after: 1)]
        let (before, _) = try session(calm)
        #expect(try #require(before.urgency) < .emergency)
        let (after, events) = try session(calm + [post("Yes", 2)])
        #expect(after.urgency == .emergency)
        guard case .triageDecided(let decision)? = events.last else {
            Issue.record("the last event is no decision")
            return
        }
        #expect(decision.rules.contains("saddle_signs"))
        #expect(decision.confidence != nil)
        let (no, _) = try session(calm + [post("No", 2)])
        #expect(no.urgency == before.urgency)
    }

    @Test("a flag of the queue tier raises the level without an alarm")
    func queueTier() throws {
        let (session, events) = try session([post("my left calf is swollen, hot and sore", 1)])
        #expect(session.urgency == .urgent)
        #expect(session.redFlags.isEmpty == false)
        #expect(session.alert == nil)
        #expect(!events.contains { if case .alertRaised = $0 { true } else { false } })
    }

    @Test("one alert for an episode: repeats change nothing, a new danger is told under its name")
    func episode() throws {
        let first = post("crushing chest pain", 1)
        let (one, _) = try session([first])
        let alert = try #require(one.alert?.alert)
        let (again, events) = try session([first, post("still crushing chest pain", 2)])
        #expect(again.alert?.alert == alert)
        #expect(events.filter { if case .alertRaised = $0 { true } else { false } }.count == 1)
        let (more, _) = try session([first, post("now I'm vomiting bright red blood", 2)])
        #expect(more.alert?.alert == alert)
        let fired = Set(more.alert?.flags.map(\.rule) ?? [])
        #expect(fired.isSuperset(of: ["acute_coronary", "gi_bleed"]))
        #expect(more.alert?.isAcknowledged == false)
    }
}
