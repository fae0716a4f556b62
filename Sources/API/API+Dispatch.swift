import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService

extension API {
    /// Does what is asked; what it appends carries the request's name and, behind it, who asked from where.
    ///
    /// Mere reads have access events that say so themselves.
    func dispatchNamed(_ call: Call) async throws(Problem) -> HTTPResponse {
        guard let caller = call.caller, changes(call) else {
            let position = service.projections.position
            return try marked(try await dispatch(call), call, position: position)
        }
        let occasion = occasion(of: viewer(call, caller, view: ""))
        let answer = await Occasion.$current.withValue(occasion) {
            () async -> Result<HTTPResponse, Problem> in
            do throws(Problem) {
                return .success(try await dispatchOnce(call))
            } catch {
                return .failure(error)
            }
        }
        return try answer.get()
    }

    /// A socket for a session nobody knows opens one.
    private func changes(_ call: Call) -> Bool {
        if case .chatSocket = call.route.endpoint { return true }
        return call.request.method != "GET" && call.request.method != "HEAD"
    }

    /// What is done on somebody's request, or over somebody's channel, is marked with this.
    func occasion(of actor: Viewer) -> Occasion {
        service.acts.occasion(of: actor, isRecorded: settings.recordsLooks)
    }

    /// Does what is asked, once nothing in the request is unknown; what is wrong with it is told to those alone who may
    /// reach the record that the path means.
    func dispatch(_ call: Call) async throws(Problem) -> HTTPResponse {
        do throws(Problem) {
            try call.checkParameters()
            try call.checkMembers()
            return try await perform(try keyed(call))
        } catch {
            if [400, 415, 422].contains(error.status) { try await checkRight(call) }
            throw error
        }
    }

    /// Refuses, and records, who may not reach the record that the path of a call means.
    private func checkRight(_ call: Call) async throws(Problem) {
        guard let caller = call.caller else { return }
        var probe = call
        probe.isProbe = true
        let pattern = call.route.pattern
        if ["/api/sessions/{id}", "/api/nurse/sessions/{id}"].contains(where: pattern.hasPrefix) {
            _ = try await ownSession(call.parameter("id"), probe, caller)
        } else if pattern.hasPrefix("/api/patients/{id}") {
            _ = try await ownPatient(probe, caller)
        } else if pattern.hasPrefix("/api/nurse/queue/{patient_id}") {
            _ = try await reachedSession(probe, caller)
        } else if pattern.hasPrefix("/api/nurse/alerts/{id}") {
            let alert = try knownAlert(probe)
            _ = try await reach(caller, alert.patient, unit: alert.unit, isEscalated: true, probe)
        }
    }

    /// From the endpoint's name to what it does; exhaustive, so a new endpoint can't be forgotten.
    private func perform(_ call: Call) async throws(Problem) -> HTTPResponse {
        switch call.route.endpoint {
        case .page, .asset, .live, .ready, .health, .status, .metrics, .version:
            return try operations.answer(call, api: self)
        case .mockChat: return try mockChat(call)
        case .testEcho: return try testEcho(call)
        case .chatSocket: return try await chatSocket(call)
        case .emergencySocket: return try await nurseSocket(call, view: "alerts")
        case .openSession: return try await openSession(call)
        case .session: return try await session(call)
        case .messages: return try await messages(call)
        case .postMessage: return try await postMessage(call)
        case .closeSession: return try await closeSession(call)
        case .takeOver: return try await changeOwner(call, to: "nurse")
        case .handBack: return try await changeOwner(call, to: "assistant")
        case .queue: return try await queue(call)
        case .caseDetail: return try await caseDetail(call)
        case .alerts: return try await alerts(call)
        case .desk(let endpoint): return try await desk(endpoint, call)
        case .openDashboard: return try await openDashboard(call)
        case .stream: return try await stream(call)
        case .stopStream: return try await stopStream(call)
        case .streamResult: return try await streamResult(call)
        case .streamChat: return try await streamChat(call)
        case .streamAssessment: return try await streamAssessment(call)
        case .markRead: return try await markRead(call)
        case .retract: return try await retract(call)
        case .releaseReply: return try await releaseReply(call)
        case .discardReply: return try await discardReply(call)
        case .audit(let endpoint): return try await audit(endpoint, call)
        case .figures(let endpoint): return try await figures(endpoint, call)
        case .integrity(let endpoint): return try await integrity(endpoint, call)
        case .access(let endpoint): return try await access(endpoint, call)
        case .records(let endpoint): return try await records(endpoint, call)
        case .webhooks(let endpoint): return try await webhooks(endpoint, call)
        case .office(let endpoint): return try await office(endpoint, call)
        case .docs(let endpoint): return try await docs(endpoint, call)
        case .testing(let endpoint): return try await testing(endpoint, call)
        case .governance(let endpoint): return try await governance(endpoint, call)
        case .fhir(let endpoint): return try await fhir(endpoint, call)
        }
    }
}
