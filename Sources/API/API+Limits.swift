import Access
import Clinical
import HTTP
import JSON
import RecordService

// How much anybody may ask for.
extension API {
    func limit(
        _ principal: Principal,
        _ told: inout (verdict: RateLimiter.Verdict, policy: String)?
    ) throws(Problem) {
        let verdict = limiter.take("\(principal.issuer)\u{0}\(principal.subject)")
        told = (verdict, limiter.policy)
        try pass(verdict)
        guard let session = principal.session else { return }
        try pass(limiter.take("\u{1}\(session)"))
    }

    /// Counts a request whose words are screened first; the refusal it gets unless they raise a flag (``heard(_:in:)``).
    ///
    /// Sockets have a bucket apart: what is said on one is screened there, so that a page's polling must not keep it shut.
    func limitScreened(
        _ request: HTTPRequest,
        _ route: Route,
        _ principal: Principal?,
        _ told: inout (verdict: RateLimiter.Verdict, policy: String)?
    ) -> Problem? {
        do throws(Problem) {
            switch route.endpoint {
            // Whoever may have it is bounded in how many are open, and in nothing else.
            case .emergencySocket where principal != nil && admits(principal, route): break
            case .chatSocket, .emergencySocket:
                guard let principal else {
                    try limitAddress(request, &told)
                    return nil
                }
                let key = "\u{2}\(principal.issuer)\u{0}\(principal.subject)"
                let verdict = limiter.take(key)
                told = (verdict, limiter.policy)
                try pass(verdict)
            default:
                try limitAddress(request, &told)
                if let principal { try limit(principal, &told) }
            }
            return nil
        } catch {
            return error
        }
    }

    private func admits(_ principal: Principal?, _ route: Route) -> Bool {
        route.policy?.admits(principal?.role) == true
    }

    /// Lets a request pass although its sender has spent what they may, or refuses it as `spent` says.
    ///
    /// An alarm passes, and so do words that raise a flag for anybody they may be about; what can't be read does while a
    /// bucket of its own lasts. Whether they are stored is decided as always.
    func heard(_ call: Call, in spent: Problem) throws(Problem) -> Call {
        if case .desk(.raise) = call.route.endpoint { return call }
        let body = call.route.endpoint.takesFile ? JSON.null : (try? call.body())
        guard let caller = call.caller,
            caller.role != .nurse || call.route.endpoint == .openSession, let body,
            let text = call.route.endpoint.words(in: body, of: call.request, max: messageBytesMax),
            text.utf8.count <= messageBytesMax
        else { throw spent }
        var patients = [caller.patient]
        if let text = body["patient_id"]?.string {
            patients.append(
                PatientID(text)
                    ?? (try? service.patients.lookUp(
                        .init(issuer: caller.principal.issuer, number: text)
                    ))
            )
        }
        if let name = call.parameters["id"] ?? body["session_id"]?.string {
            let found = try? finder.find(name, by: caller.user, preferring: caller.patient)
            patients.append(found.flatMap { service.patient(of: $0) })
        }
        var contexts: [ScreeningContext] = [.unknown]
        for case let patient? in patients { contexts.append(service.patients.context(of: patient)) }
        let read = contexts.map { service.screen(text, context: $0) }
        if read.contains(where: \.isRedFlag) { return call }
        guard read.contains(where: \.isUnreadable),
            passesUnread(caller, of: patients.compactMap(\.self).last)
        else { throw spent }
        return call.by(caller.passedUnread)
    }

    /// Takes one from the bucket of what can't be read: a patient's own; a program's, for each patient it speaks for.
    func passesUnread(_ caller: Caller, of patient: PatientID?) -> Bool {
        let of = caller.role == .service ? patient.map { "\u{0}\($0.text)" } : nil
        return unreadLimiter.take(caller.user.text + (of ?? "")).isAllowed
    }

    /// An address has a bucket of its own, before anything costly is looked at.
    func limitAddress(
        _ request: HTTPRequest,
        _ told: inout (verdict: RateLimiter.Verdict, policy: String)?
    ) throws(Problem) {
        let verdict = addressLimiter.take(AddressBlock.key(request.remoteAddress))
        told = (verdict, addressLimiter.policy)
        try pass(verdict)
    }

    /// A web origin too; only those that are let in have one.
    func limitOrigin(_ request: HTTPRequest) throws(Problem) {
        guard let origin = request.headers["Origin"] else { return }
        try pass(originLimiter.take(origin.lowercased()))
    }

    private func pass(_ verdict: RateLimiter.Verdict) throws(Problem) {
        guard !verdict.isAllowed else { return }
        throw Problem(
            429,
            "rate_limited",
            "Too many requests.",
            headers: [("Retry-After", "\(verdict.waitSeconds)")]
        )
    }
}
