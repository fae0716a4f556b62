import Access
import Clinical
import EventLog
import HTTP
import RecordService
import Telemetry

// Who is let in, and how a refusal comes on record.
extension API {
    func caller(_ principal: Principal?, for policy: Policy) async throws(Problem) -> Caller? {
        guard let principal else { return nil }
        guard case .roles = policy else { return nil }
        let found: Caller
        do throws(ServiceError) {
            // Only this service's own word may name an identifier of the record.
            let isOwn = principal.issuer == identity.settings.issuer
            func foreign(_ text: String) -> String { isOwn ? text : "\u{1}" + text }
            let user = try await service.directory.user(
                issuer: principal.issuer,
                subject: UserID(principal.subject) == nil
                    ? principal.subject : foreign(principal.subject),
                role: principal.role.rawValue
            )
            var patient: PatientID?
            if let text = principal.patient {
                patient = try await service.directory.patient(
                    issuer: principal.issuer,
                    text: PatientID(text) == nil ? text : foreign(text)
                )
                patient = patient.map(service.patients.current)
            }
            found = Caller(principal: principal, user: user, patient: patient)
        } catch {
            throw Problem(error)
        }
        if let problem = identity.refusal(principal, found.user) { throw problem }
        return found
    }

    func deny(
        _ route: Route,
        _ principal: Principal?,
        _ request: HTTPRequest,
        _ requestID: String
    ) async throws(Problem) -> Problem {
        denials.add()
        guard let principal else {
            await note("no_proof", route.operation, request, requestID)
            return Authenticator.missing
        }
        let known = try await caller(principal, for: .roles([principal.role]))
        if let known {
            try await recordDenial(
                known,
                operation: route.operation,
                reason: "role",
                requestID: requestID,
                address: request.remoteAddress
            )
        }
        return Problem(403, "forbidden", "Your role may not do this.")
    }

    /// Counts a refusal of somebody nobody knows.
    func note(
        _ reason: String,
        _ operation: String,
        origin: String? = nil,
        _ request: HTTPRequest,
        _ requestID: String
    ) async {
        guard settings.recordsLooks else { return }
        let kind = Refusals.Kind(
            reason: reason,
            operation: operation,
            origin: origin,
            address: AddressBlock.key(request.remoteAddress)
        )
        await refusals.note(kind, requestID: requestID)
    }

    func recordDenial(
        _ caller: Caller,
        operation: String,
        reason: String,
        of patient: PatientID? = nil,
        requestID: String,
        address: String
    ) async throws(Problem) {
        do throws(ServiceError) {
            try await service.viewings.denied(
                user: caller.user,
                role: caller.role.rawValue,
                operation: operation,
                reason: reason,
                patient: patient,
                requestID: requestID,
                address: address
            )
        } catch {
            throw Problem(error)
        }
    }

    /// The refusal of a record that isn't the caller's own, once the denial is on record.
    func notOwnRecord(
        _ call: Call,
        _ caller: Caller,
        of patient: PatientID
    ) async throws(Problem) -> Problem {
        try await recordDenial(
            caller,
            operation: call.route.operation,
            reason: "not_own_record",
            of: patient,
            requestID: call.requestID,
            address: call.request.remoteAddress
        )
        return Problem(403, "not_your_patient", "This record is not yours.")
    }

    /// A grant opens single records to administrators; the handler looks for it.
    func mayComeByGrant(_ route: Route, _ principal: Principal?) -> Bool {
        principal?.role == .admin && route.method == "GET"
            && Self.grantable.contains(route.operation)
    }

    /// Whether anybody may see the pages of operations from where a request comes; else a proof lets in.
    ///
    /// - Throws: 401 where one is needed and there is none.
    func isOpenOperations(
        _ request: HTTPRequest,
        _ principal: Principal?
    ) throws(Problem) -> Bool {
        switch settings.opsPublic {
        case "all": return true
        case "loopback":
            // A proxy on this machine that nobody named speaks for the world; so does one that does not say
            // for whom it speaks.
            let isProxied =
                request.headers["X-Forwarded-For"] != nil
                && (settings.addresses.trustedProxies.isEmpty
                    || settings.addresses.isTrusted(request.remoteAddress))
            let isHere = AddressBlock.isLoopback(request.remoteAddress)
            if isHere, !isProxied { return true }
        default: break
        }
        guard principal == nil else { return false }
        throw Authenticator.missing
    }
}
