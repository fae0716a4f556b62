import Assistant
import Clinical
import Pools
import Synchronization
import Testing

@Suite("The embedded assistant")
struct AssistantTests {
    @Test("what is told part by part is the whole reply, and says that it is automated")
    func parts() async throws {
        let assistant = Assistant(source: Interviewer(), pool: Pool(size: 1, waitingMax: 1))
        let text = "I have had a sore throat for two days"
        let told = Mutex("")
        let reply = try await assistant.reply(
            to: ReplyRequest(
                transcript: [InterviewTurn(isPatient: true, text: text)],
                screening: Screening.examine(text),
                isFlagged: false,
                emergencyNumber: "112"
            )
        ) { part in
            if case .text(let words) = part { told.withLock { $0 += words } }
        }
        #expect(told.withLock { $0 } == reply.text)
        #expect(reply.text.contains("automated"))
        #expect(reply.tokens > 2)
    }

    @Test("a flagged session's reply opens with the emergency text and names the number")
    func flagged() async throws {
        let text = "crushing chest pain and I can't breathe"
        let reply = try await Interviewer()
            .reply(
                to: ReplyRequest(
                    transcript: [InterviewTurn(isPatient: true, text: text)],
                    screening: Screening.examine(text),
                    isFlagged: true,
                    emergencyNumber: "999"
                )
            ) { _ in }
        #expect(reply.text.prefix(120).contains("999"))
    }
}
