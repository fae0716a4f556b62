import Access
import Clinical
import HTTP
import JSON
import RecordService
import World

extension API {
    /// `GET /ws/chat?session_id&user_type&token`: a session, or for nurses without one the nurse channel.
    func chatSocket(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        // Who does not ask for a socket opens no session and looks at none; the transport answers why not.
        guard call.request.isWebSocketHandshake else {
            return refuse(call, code: 4400, reason: "this is a socket")
        }
        let wanted = call.request.query("user_type") ?? caller.role.rawValue
        guard Self.userTypes(caller.role).contains(wanted) else {
            try await recordDenial(
                caller,
                operation: "chat",
                reason: "user_type",
                requestID: call.requestID,
                address: call.request.remoteAddress
            )
            return refuse(call, code: 4403, reason: "user_type is not allowed by the token")
        }
        // Administrators hear that there are alerts and nothing of any conversation.
        if caller.role == .admin { return try await nurseSocket(call, view: "alerts") }
        guard let name = call.request.query("session_id"), !name.isEmpty else {
            if caller.role == .nurse { return try await nurseSocket(call, view: "desk") }
            return refuse(call, code: 4400, reason: "session_id is needed")
        }
        guard (1...128).contains(name.count) else {
            return refuse(call, code: 4400, reason: "session_id has 1 to 128 characters")
        }
        guard caller.role == .patient || caller.role == .nurse else {
            return refuse(call, code: 4403, reason: "patients and nurses chat")
        }
        let id: SessionID
        do throws(Problem) {
            id = try await chatSession(name, call, caller)
        } catch {
            switch error.status {
            case 403: return refuse(call, code: 4403, reason: "this record is not yours")
            case 404: return refuse(call, code: 4404, reason: "there is no such session")
            default: throw error
            }
        }
        return try await join(id, call, caller)
    }

    private func chatSession(
        _ name: String,
        _ call: Call,
        _ caller: Caller
    )
        async throws(Problem) -> SessionID
    {
        if caller.role == .patient, SessionID(name) == nil {
            return try await open(
                caller,
                alias: name,
                language: call.request.query("language") ?? "en",
                disclosureVersion: nil,
                call
            )
            .0
        }
        return try await ownSession(name, call, caller).0
    }

    private func join(
        _ id: SessionID,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem)
        -> HTTPResponse
    {
        let (session, _) = try await known(id)
        let grant = neededGrant(caller, for: session)
        let viewer = viewer(
            call,
            caller,
            view: "chat",
            filter: id.text,
            by: grant
        )
        let patients: Set<PatientID> = session.patient.map { [$0] } ?? []
        // Held before it is looked through, so that no other window ends it in between.
        let hold = service.viewings.hold(viewer)
        try await look(viewer, at: patients)
        let socket = ChatSocket(
            api: self,
            caller: caller,
            session: id,
            viewer: viewer,
            patients: patients,
            hold: hold,
            grant: grant,
            resume: call.request.query("resume").map { Resume($0) }
        )
        return upgrade(call, counted(socket, live, viewer))
    }

    /// The nurse channel, or `/ws/emergency/` with alerts alone.
    func nurseSocket(_ call: Call, view: String) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let viewer = viewer(call, caller, view: view)
        let socket = NurseSocket(
            api: self,
            caller: caller,
            viewer: viewer,
            alertsOnly: view == "alerts",
            resume: call.request.query("resume").map { Resume($0) }
        )
        let places = view == "alerts" ? liveAlerts : live
        return upgrade(call, counted(socket, places, viewer))
    }

    private func counted(
        _ socket: any WebSocketHandler,
        _ places: LiveConnections,
        _ viewer: Viewer
    ) -> CountedSocket {
        CountedSocket(
            socket,
            api: self,
            live: places,
            user: viewer.user,
            occasion: occasion(of: viewer)
        )
    }

    /// Takes the handshake; every socket of the service comes through here.
    func upgrade(
        _ call: Call,
        _ handler: any WebSocketHandler,
        options: WebSocketOptions? = nil
    ) -> HTTPResponse {
        let offered = Authenticator.offeredProtocols(call.request)
        return HTTPResponse(
            status: 101,
            content: .webSocket(
                subprotocol: offered.contains("anamnesis.v1") ? "anamnesis.v1" : nil,
                handler: handler,
                options: options
                    ?? WebSocketOptions(
                        allowsDeflate: settings.compressesSockets,
                        messageBytesMax: 65_536
                    )
            )
        )
    }

    /// Takes the handshake and closes at once, since browsers show close codes but no answers.
    private func refuse(_ call: Call, code: UInt16, reason: String) -> HTTPResponse {
        upgrade(call, Refusal(api: self, code: code, reason: reason))
    }

    /// How soon a client may come back after a socket was closed for what passes, in milliseconds.
    private static let reconnectMilliseconds: Int64 = 1000

    /// Says why, and whether to come back, and closes.
    func part(from socket: WebSocket, code: UInt16, reason: String) {
        socket.send(goodbye(code, reason))
        socket.close(code: code, reason: reason)
    }

    /// The frame `goodbye`: what ended for good (no such session, no right) is not worth a new connection.
    func goodbye(_ code: UInt16, _ reason: String) -> [UInt8] {
        let passes = [1001, 1011, 1012, 1013, 4008, 4408, 4429].contains(code)
        return ephemeral("goodbye", session: nil) { writer in
            writer.field("code", Int(code))
            writer.field("reason", reason)
            writer.field("reconnect", passes)
            writer.field("retry_after_ms", passes ? Self.reconnectMilliseconds : nil)
            writer.field("emergency_number", settings.emergencyNumber)
        }
    }

    /// The `user_type`s a role may ask for: it narrows, it never grants.
    private static func userTypes(_ role: Role) -> Set<String> {
        switch role {
        case .patient: ["patient"]
        case .nurse: ["nurse"]
        case .admin: ["admin"]
        case .compliance: ["compliance"]
        case .service: ["service"]
        }
    }
}

/// Says goodbye and closes.
private struct Refusal: WebSocketHandler {
    let api: API
    let code: UInt16
    let reason: String

    func opened(_ socket: WebSocket) async { api.part(from: socket, code: code, reason: reason) }

    func received(_ text: [UInt8], on socket: WebSocket) async {}
    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async {}
    func closed(_ socket: WebSocket, code: UInt16) async {}
}
