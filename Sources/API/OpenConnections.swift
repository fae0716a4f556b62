import Access
import Clinical
import HTTP
import JSON
import RecordService
import Synchronization
import World

/// What a socket or stream can be told besides its own matters.
protocol OpenChannel: AnyObject, Sendable {
    /// Tells that the proof of identity, or the sign-in, ends in so many seconds.
    func tell(_ type: String, expiresIn seconds: Int64, isExtendable: Bool)
    /// Tells a fact.
    func notify(_ type: String, _ fact: JSON)
    /// Tells some words.
    func notify(_ type: String, _ fields: [(name: String, value: String)])
    /// Tells that the service stops; the transport ends it then.
    func sayGoodbye()
    /// Ends it.
    func cut(_ code: UInt16, _ reason: String)
}

/// One socket or stream and what it may still do.
///
/// Ten thousand of these may be open, so it holds the caller it was opened by and no copies.
final class OpenConnection: Sendable {
    let user: UserID
    let channel: any OpenChannel
    private let state: Mutex<State>

    private struct State {
        var caller: Caller
        var isTokenWarned = false
        var isSessionWarned = false
        var look = NextLook.now
    }

    init(_ caller: Caller, _ channel: any OpenChannel) {
        user = caller.user
        self.channel = channel
        state = Mutex(State(caller: caller))
    }

    /// When to look at it again.
    var look: NextLook { state.withLock(\.look) }

    /// Keeps when to look again, unless it goes on under another proof than was looked at.
    func keep(_ look: NextLook, of principal: Principal) {
        state.withLock { state in
            if state.caller.principal == principal { state.look = look }
        }
    }

    /// The proof it goes on under.
    var principal: Principal { state.withLock { $0.caller.principal } }

    /// Goes on under a newer proof.
    func renew(_ principal: Principal) {
        state.withLock { state in
            let patient = state.caller.patient
            state = State(caller: Caller(principal: principal, user: user, patient: patient))
        }
    }

    /// Whether to tell now that the token ends in so many seconds; once.
    func warnsOfToken(_ left: Int64) -> Bool {
        state.withLock { state in
            guard left <= SignInSessions.warningSeconds, !state.isTokenWarned else { return false }
            state.isTokenWarned = true
            return true
        }
    }

    /// Whether to tell now that the sign-in ends; once for each time it comes near.
    func warnsOfSession(_ left: Int64) -> Bool {
        state.withLock { state in
            guard left <= SignInSessions.warningSeconds else {
                state.isSessionWarned = false
                return false
            }
            defer { state.isSessionWarned = true }
            return !state.isSessionWarned
        }
    }
}

/// Until when a channel goes on by itself, if nobody's rights change: on the wall's clock, by which tokens end, and on
/// the one that never steps, by which sign-ins do.
struct NextLook {
    /// Seconds since 1970.
    var wall: Int64
    /// Nanoseconds.
    var steady: UInt64

    static let now = NextLook(wall: .min, steady: 0)
    static let never = NextLook(wall: .max, steady: .max)

    /// Whether it has come at a moment told by both clocks.
    func isDue(at moment: NextLook) -> Bool { wall <= moment.wall || steady <= moment.steady }

    /// The earlier of each.
    mutating func join(_ other: NextLook) {
        wall = min(wall, other.wall)
        steady = min(steady, other.steady)
    }
}

/// Every open socket and stream: rights that end are taken away within a second.
///
/// Bounded by the transport's connections. Ten thousand that nothing happens to cost nothing: they are looked at when
/// one of them is due or somebody's rights changed.
final class OpenConnections: Sendable {
    private struct Open {
        var channels: [ObjectIdentifier: OpenConnection] = [:]
        /// The earliest of all.
        var look = NextLook.never
        /// Under which all were looked at.
        var changes: Identity.Changes?
    }

    private let open = Mutex(Open())

    func add(_ connection: OpenConnection) {
        open.withLock { open in
            open.channels[ObjectIdentifier(connection)] = connection
            open.look.join(.now)
        }
    }

    func remove(_ connection: OpenConnection) {
        open.withLock { $0.channels[ObjectIdentifier(connection)] = nil }
    }

    /// Lets one go on under a newer proof.
    func renew(_ connection: OpenConnection, _ principal: Principal) {
        connection.renew(principal)
        open.withLock { $0.look.join(.now) }
    }

    var count: Int { open.withLock { $0.channels.count } }

    private var all: [OpenConnection] { open.withLock { Array($0.channels.values) } }

    /// Something an open channel may only go on with while it holds.
    final class Standing: Sendable {
        fileprivate let check: @Sendable () async -> Void

        fileprivate init(_ check: @escaping @Sendable () async -> Void) { self.check = check }
    }

    private let standings = Mutex<[ObjectIdentifier: Standing]>([:])

    /// Has `check` run every four seconds and after each change of somebody's rights, until ``release(_:)``.
    func bind(_ check: @escaping @Sendable () async -> Void) -> Standing {
        let standing = Standing(check)
        standings.withLock { $0[ObjectIdentifier(standing)] = standing }
        return standing
    }

    func release(_ standing: Standing) {
        standings.withLock { $0[ObjectIdentifier(standing)] = nil }
    }

    /// Looks at every one again.
    func sweepStanding() async {
        for standing in standings.withLock({ Array($0.values) }) { await standing.check() }
    }

    /// Tells those who must know of a grant; how many.
    func notify(
        _ type: String,
        of grant: EmergencyGrant,
        where isMeant: (OpenConnection) -> Bool
    ) -> Int {
        let fact: JSON = [
            "grant_id": .string(grant.id), "user_id": .string(grant.user.text),
            "patient_id": .string(grant.patient.text),
            "reason_code": .string(grant.reasonCode),
            "expires_at": .string(grant.expiresAt.text),
        ]
        let meant = all.filter(isMeant)
        for connection in meant { connection.channel.notify(type, fact) }
        return meant.count
    }

    /// Tells something to those of a role.
    func notify(_ type: String, role: Role, _ fields: [(name: String, value: String)]) {
        for connection in all where connection.principal.role == role {
            connection.channel.notify(type, fields)
        }
    }

    /// Tells everyone that the service stops.
    func sayGoodbye() {
        for connection in all { connection.channel.sayGoodbye() }
    }

    /// Cuts those whose proof counts no longer, and warns those for whom it ends soon.
    ///
    /// What is done again and again `isRoutine`, and passes over those that can't have changed.
    func sweep(_ identity: Identity, isRoutine: Bool = false) {
        let now = NextLook(
            wall: identity.world.now().seconds,
            steady: identity.world.monotonic()
        )
        // Taken before anything is looked at: what changes meanwhile is looked at the next time.
        for connection in due(at: now, identity.changes, isRoutine: isRoutine) {
            let principal = connection.principal
            let look = look(at: connection, under: principal, now, identity)
            connection.keep(look, of: principal)
            open.withLock { $0.look.join(look) }
        }
    }

    /// Those to look at now; the earliest moment of the others is kept.
    private func due(
        at now: NextLook,
        _ changes: Identity.Changes,
        isRoutine: Bool
    ) -> [OpenConnection] {
        open.withLock { open in
            guard isRoutine, open.changes == changes else {
                (open.changes, open.look) = (changes, .never)
                return Array(open.channels.values)
            }
            guard open.look.isDue(at: now) else { return [] }
            var next = NextLook.never
            let due = open.channels.values.filter { connection in
                let look = connection.look
                if look.isDue(at: now) { return true }
                next.join(look)
                return false
            }
            open.look = next
            return due
        }
    }

    /// Cuts one or warns it, if it is to be; when to look again.
    private func look(
        at connection: OpenConnection,
        under principal: Principal,
        _ now: NextLook,
        _ identity: Identity
    ) -> NextLook {
        var next = NextLook.never
        if let expires = principal.expires {
            if now.wall >= expires {
                connection.channel.cut(4401, "the token has run out")
                return .never
            }
            let (left, isFar) = expires.subtractingReportingOverflow(now.wall)
            next.wall = expires
            if !isFar, connection.warnsOfToken(left) {
                connection.channel.tell("token_expiring", expiresIn: left, isExtendable: true)
            } else if isFar || left > SignInSessions.warningSeconds {
                next.wall = expires - SignInSessions.warningSeconds
            }
        }
        let refusal =
            identity.refusal(principal, isActivity: false)
            ?? identity.refusal(principal, connection.user)
        if refusal != nil {
            connection.channel.cut(4401, "the proof of identity counts no longer")
            return .never
        }
        if let session = principal.session, let left = identity.sessions.secondsLeft(session) {
            // While it is warned each time: whether its end was put off.
            let calm = UInt64(clamping: left.seconds - SignInSessions.warningSeconds)
            next.steady = now.steady &+ calm &* 1_000_000_000
            if connection.warnsOfSession(left.seconds) {
                connection.channel.tell(
                    "session_expiring",
                    expiresIn: left.seconds,
                    isExtendable: left.isExtendable
                )
            }
        }
        return next
    }
}

/// Stands before every socket: warns it before its proof ends, closes it when it does, takes newer proofs.
private struct GuardedSocket: WebSocketHandler {
    let api: API
    let caller: Caller
    let inner: any WebSocketHandler
    let page: API.Page?
    private let connection = Kept()

    /// Whether `"auth"` stands somewhere in a text.
    private static func holdsAuthWord(_ text: Span<UInt8>) -> Bool {
        var index = 0
        while index + 5 < text.count {
            if text[index] == 0x22, text[index + 1] == 0x61, text[index + 2] == 0x75,
                text[index + 3] == 0x74, text[index + 4] == 0x68, text[index + 5] == 0x22
            {
                return true
            }
            index += 1
        }
        return false
    }

    private final class Kept: Sendable {
        let value = Mutex<OpenConnection?>(nil)
        let standing = Mutex<OpenConnections.Standing?>(nil)
    }

    init(api: API, caller: Caller, inner: any WebSocketHandler, page: API.Page?) {
        self.api = api
        self.caller = caller
        self.inner = inner
        self.page = page
    }

    func opened(_ socket: WebSocket) async {
        let opened = OpenConnection(caller, SocketChannel(api: api, socket: socket))
        connection.value.withLock { $0 = opened }
        if let page {
            connection.standing.withLock { $0 = api.bind(opened.channel, to: page) }
        }
        api.connections.add(opened)
        await inner.opened(socket)
    }

    func received(_ text: [UInt8], on socket: WebSocket) async {
        guard let open = connection.value.withLock({ $0 }) else { return }
        // Messages are parsed by the socket itself; only these two kinds are looked for here.
        let isCandidate = text.count <= 64 || Self.holdsAuthWord(text.span)
        let frame = isCandidate ? try? JSON(parsing: text) : nil
        let type = frame?["type"]?.string
        if type == "auth", let frame { return renew(open, frame, on: socket) }
        let principal = open.principal
        let refusal =
            api.identity.refusal(principal, isActivity: type != "ping")
            ?? api.identity.refusal(principal, open.user)
        if refusal != nil || principal.hasExpired(at: api.identity.world.now()) {
            return open.channel.cut(4401, "the proof of identity counts no longer")
        }
        await inner.received(text, on: socket)
    }

    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async {
        await inner.receivedBinary(bytes, on: socket)
    }

    func closed(_ socket: WebSocket, code: UInt16) async {
        if let open = connection.value.withLock({ $0 }) { api.connections.remove(open) }
        if let standing = connection.standing.withLock({ $0 }) { api.connections.release(standing) }
        await inner.closed(socket, code: code)
    }

    /// `{"type":"auth","payload":{"token"}}`: goes on under a newer proof of the same person and the same rights.
    ///
    /// The channel was opened by what the first proof allows. Another unit, or other scopes, make another channel: its
    /// client connects again with the proof it has.
    private func renew(_ open: OpenConnection, _ frame: JSON, on socket: WebSocket) {
        let token = (frame["payload"]?["token"] ?? frame["token"])?.string
        let old = open.principal
        guard let token, let principal = try? api.authenticator.principal(ofCredential: token),
            principal.issuer == old.issuer, principal.subject == old.subject,
            principal.role == old.role, principal.patient == old.patient,
            principal.unit == old.unit,
            Scopes.deciding(principal.scopes) == Scopes.deciding(old.scopes),
            api.identity.refusal(principal, isActivity: true) == nil,
            api.identity.refusal(principal, open.user) == nil
        else { return open.channel.cut(4401, "the token is not accepted") }
        api.connections.renew(open, principal)
        socket.send(
            api.ephemeral("authenticated", session: nil) { writer in
                writer.field("expires_at", principal.expires)
            }
        )
    }
}

private final class SocketChannel: OpenChannel {
    private let api: API
    private let socket: WebSocket

    init(api: API, socket: WebSocket) {
        self.api = api
        self.socket = socket
    }

    func tell(_ type: String, expiresIn seconds: Int64, isExtendable: Bool) {
        socket.send(
            api.ephemeral(type, session: nil) { writer in
                writer.field("expires_in", seconds)
                if type == "session_expiring" { writer.field("extendable", isExtendable) }
            }
        )
    }

    func notify(_ type: String, _ fact: JSON) {
        socket.send(api.ephemeral(type, session: nil) { $0.field("fact", fact) })
    }

    func notify(_ type: String, _ fields: [(name: String, value: String)]) {
        socket.send(
            api.ephemeral(type, session: nil) { writer in
                for (name, value) in fields { writer.field(name, value) }
            }
        )
    }

    func sayGoodbye() { socket.send(api.goodbye(1001, "the service stops")) }

    func cut(_ code: UInt16, _ reason: String) {
        api.part(from: socket, code: code, reason: reason)
    }
}

extension EventStream: OpenChannel {
    func tell(_ type: String, expiresIn seconds: Int64, isExtendable: Bool) {
        let data: JSON = ["expires_in": .integer(seconds), "extendable": .bool(isExtendable)]
        send(event: type, data: data.bytes)
    }

    func notify(_ type: String, _ fact: JSON) { send(event: type, data: fact.bytes) }

    func notify(_ type: String, _ fields: [(name: String, value: String)]) {
        let members = fields.map { JSONObject.Member(name: $0.name, value: .string($0.value)) }
        send(event: type, data: JSON.object(JSONObject(members)).bytes)
    }

    /// A stream that ends in order says so by ending.
    func sayGoodbye() {}

    func cut(_ code: UInt16, _ reason: String) {
        let data: JSON = ["reason": .string(reason)]
        send(event: "stream_error", data: data.bytes)
        end()
    }
}

extension API {
    /// The listed page of another origin that opened a socket or stream.
    struct Page: Sendable {
        let origin: String
        let path: String
        let method: String
    }

    /// Puts the guard of rights before whatever a socket or stream answers with.
    func guarded(
        _ response: HTTPResponse,
        _ caller: Caller?,
        _ request: HTTPRequest
    ) -> HTTPResponse {
        guard let caller else { return response }
        var response = response
        switch response.content {
        case .webSocket(let subprotocol, let handler, let options):
            let guarded = GuardedSocket(
                api: self,
                caller: caller,
                inner: handler,
                page: page(request)
            )
            response.content = .webSocket(
                subprotocol: subprotocol,
                handler: guarded,
                options: options
            )
        case .events(let body):
            response.content = .events { [self, page = page(request)] stream in
                let open = OpenConnection(caller, stream)
                connections.add(open)
                let standing = page.map { bind(stream, to: $0) }
                stream.onClose { [self] in
                    connections.remove(open)
                    if let standing { connections.release(standing) }
                }
                body(stream)
            }
        case .none, .bytes, .stream: break
        }
        return response
    }

    private func page(_ request: HTTPRequest) -> Page? {
        guard let origin = request.headers["Origin"] else { return nil }
        let page = Page(origin: origin, path: Self.bare(request.path), method: request.method)
        return isListed(page) ? page : nil
    }

    private func isListed(_ page: Page) -> Bool {
        origins.verdict(
            page.origin,
            own: nil,
            path: page.path,
            method: page.method,
            now: world.now()
        ) == .listed
    }

    /// Ends a channel when the origin of its page is let in no longer.
    func bind(_ channel: any OpenChannel, to page: Page) -> OpenConnections.Standing {
        connections.bind { [self, weak channel] in
            if !isListed(page) { channel?.cut(4403, "the page's origin may not use it any longer") }
        }
    }
}
