import Clinical
import JSON
import Testing
import World

@testable import API

@Suite("What the stream of an answer tells")
struct TurnStoryTests {
    private static let words = ["When ", "did it ", "st\u{E9}rt? ", "🙂 ", "Tell me."]

    private func story(isShown: Bool = true) -> TurnStory {
        var story = TurnStory(
            stream: Identifier(high: 1, low: 2),
            session: SessionID(Identifier(high: 3, low: 4)),
            emergencyNumber: "112"
        )
        story.message = MessageID(Identifier(high: 5, low: 6))
        story.source = "local-8b"
        story.isShown = isShown
        return story
    }

    /// Everything a reader hears who is there all the time.
    private func live(
        _ build: (inout TurnStory, (TurnStory.Event?) -> Void) -> Void
    ) -> [TurnStory.Event] {
        var story = story()
        var out = story.events(after: 0)
        build(&story) { if let event = $0 { out.append(event) } }
        return out
    }

    private func text(_ events: [TurnStory.Event]) -> String {
        var text = ""
        for event in events {
            if event.name == "chat_reset" { text = "" }
            guard event.name == "chat_token", let json = try? JSON(parsing: event.data) else {
                continue
            }
            text += json["content"]?.string ?? ""
        }
        return text
    }

    @Test("numbers rise by one event at a time, and none stands for two")
    func numbers() {
        let events = live { story, tell in
            for word in Self.words.prefix(3) { tell(story.add(word)) }
            tell(story.withdraw())
            for word in Self.words { tell(story.add(word)) }
            story.ending = TurnStory.Ending(status: "fallback")
            story.endingEvents().forEach(tell)
        }
        let numbers = events.map(\.number)
        #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
        #expect(events.last?.name == "done")
        #expect(text(events) == Self.words.joined())
    }

    @Test("whoever comes back after any event, while it grows or at the end, has the same text")
    func resumed() {
        let whole = Self.words.joined()
        let events = live { story, tell in
            for word in Self.words.prefix(2) { tell(story.add(word)) }
            tell(story.withdraw())
            for word in Self.words { tell(story.add(word)) }
            story.ending = TurnStory.Ending(status: "completed")
            story.endingEvents().forEach(tell)
        }
        var ended = story()
        ended.withdrawn = [Self.words.prefix(2).joined()]
        ended.text = whole
        ended.parts = 5
        ended.ending = TurnStory.Ending(status: "completed")
        for cut in 0...events.count {
            let had = Array(events[..<cut])
            let rest = ended.events(after: had.last?.number ?? 0)
            #expect(text(had + rest) == whole, "cut after \(cut) events")
            #expect(cut == events.count ? rest.isEmpty : rest.last?.name == "done")
            let numbers = (had + rest).map(\.number)
            #expect(Set(numbers).count == numbers.count, "cut after \(cut) events")
        }
    }

    @Test("a number nobody was given, inside a character, loses and breaks nothing")
    func forged() {
        var ended = story()
        ended.text = "é🙂"
        ended.ending = TurnStory.Ending(status: "completed")
        for number in -3...40 {
            let rest = text(ended.events(after: number))
            #expect("é🙂".hasSuffix(rest), "\(number)")
        }
    }

    @Test("what waits for a nurse is never told, however the reader asks")
    func held() {
        var held = story(isShown: false)
        #expect(held.add("secret") == nil)
        #expect(held.withdraw() == nil)
        _ = held.add("secret")
        held.ending = TurnStory.Ending(status: "completed", isHeld: true)
        for number in -1...30 {
            for event in held.events(after: number) {
                #expect(!String(decoding: event.data, as: UTF8.self).contains("secret"))
            }
        }
    }

    @Test("who heard more than was recorded before a crash is told the end all the same")
    func crash() {
        var story = story()
        _ = story.add("abab")
        let told = story.last
        story.ending = TurnStory.Ending(status: "failed")
        story.ending?.reason = "service_restarted"
        for more in 0..<200 {
            #expect(story.events(after: told + more).map(\.name) == ["stream_error", "done"])
        }
        #expect(story.events(after: story.last).isEmpty)
    }
}
