import Access
import Clinical
import HTTP
import JSON

/// Somebody who may call, with the identifiers the record knows them by.
///
/// Shared, because open channels keep it.
final class Caller: Sendable {
    let principal: Principal
    let user: UserID
    /// The caller's own record; only for patients.
    let patient: PatientID?
    /// Whether the request has passed a spent limit by the bucket of what can't be read; it takes one from it then.
    let hasPassedUnread: Bool

    init(
        principal: Principal,
        user: UserID,
        patient: PatientID?,
        hasPassedUnread: Bool = false
    ) {
        self.principal = principal
        self.user = user
        self.patient = patient
        self.hasPassedUnread = hasPassedUnread
    }

    /// The same caller, of a request that has passed so.
    var passedUnread: Caller {
        Caller(principal: principal, user: user, patient: patient, hasPassedUnread: true)
    }

    var role: Role { principal.role }
}

/// One request on its way through: what was asked, by whom, and what it is called in the trail.
struct Call: Sendable {
    let request: HTTPRequest
    let route: Route
    let parameters: [String: String]
    let caller: Caller?
    let requestID: String
    /// Whether only the right to do it is looked at, and nothing is done.
    var isProbe = false

    /// The same call by another caller.
    func by(_ caller: Caller?) -> Call {
        Call(
            request: request,
            route: route,
            parameters: parameters,
            caller: caller,
            requestID: requestID,
            isProbe: isProbe
        )
    }

    /// The caller; routes whose policy names roles always have one.
    func authenticated() throws(Problem) -> Caller {
        guard let caller else {
            throw Problem(401, "unauthenticated", "A token or key is needed.")
        }
        return caller
    }

    /// A path parameter; the router has made sure of it.
    func parameter(_ name: String) -> String { parameters[name] ?? "" }

    /// A whole number of the query within bounds.
    func integer(
        _ name: String,
        default value: Int,
        in range: ClosedRange<Int>
    ) throws(Problem)
        -> Int
    {
        guard let text = request.query(name) else { return value }
        guard let number = Int(text), range.contains(number) else {
            throw Problem(
                422,
                "validation_failed",
                "`\(name)` must be a whole number from \(range.lowerBound) to \(range.upperBound)."
            )
        }
        return number
    }

    /// A truth value of the query: `true` or `false`.
    func flag(_ name: String) throws(Problem) -> Bool? {
        switch request.query(name) {
        case nil: return nil
        case "true", "1": return true
        case "false", "0": return false
        default: throw Problem(422, "validation_failed", "`\(name)` must be true or false.")
        }
    }

    /// Whether the body says to be JSON in UTF-8, or nothing of what it is.
    private var isJSON: Bool {
        guard let type = request.headers["Content-Type"]?.lowercased() else { return true }
        let parts = type.split(separator: ";", omittingEmptySubsequences: false)
            .map { $0.filter { $0 != " " && $0 != "\t" && $0 != "\"" } }
        return parts.first == "application/json"
            && parts.dropFirst().allSatisfy { !$0.hasPrefix("charset=") || $0 == "charset=utf-8" }
    }

    /// The body as a JSON object; an empty body counts as `{}`.
    func body() throws(Problem) -> JSON {
        if request.body.isEmpty { return .object(JSONObject()) }
        guard isJSON else {
            throw Problem(415, "unsupported_media_type", "The body must be application/json.")
        }
        let json: JSON
        do throws(JSONError) {
            json = try JSON(parsing: request.body)
        } catch {
            throw Problem(400, "bad_request", "The body is not JSON (byte \(error.offset)).")
        }
        guard json.object != nil else {
            throw Problem(400, "bad_request", "The body must be a JSON object.")
        }
        return json
    }

    /// The `Idempotency-Key`, 1 to 128 characters.
    func idempotencyKey() throws(Problem) -> String? {
        guard let key = request.headers["Idempotency-Key"] else { return nil }
        guard (1...128).contains(key.count) else {
            throw Problem(400, "bad_request", "`Idempotency-Key` has 1 to 128 characters.")
        }
        return key
    }
}

extension JSON {
    /// An optional text member; of another kind it is a fault of the request.
    func text(_ name: String, max: Int = 4000) throws(Problem) -> String? {
        guard let value = self[name], !value.isNull else { return nil }
        guard let text = value.string, text.utf8.count <= max else {
            throw Problem(
                422,
                "validation_failed",
                "`\(name)` must be a text of at most \(max) bytes."
            )
        }
        return text
    }

    /// An optional whole number; of another kind it is a fault of the request.
    func whole(_ name: String) throws(Problem) -> Int64? {
        guard let value = self[name], !value.isNull else { return nil }
        guard let number = value.integer else {
            throw Problem(422, "validation_failed", "`\(name)` must be a whole number.")
        }
        return number
    }

    /// An optional list of texts; of another kind it is a fault of the request.
    func texts(_ name: String) throws(Problem) -> [String] {
        guard let value = self[name], !value.isNull else { return [] }
        let items = value.array ?? []
        let texts = items.compactMap(\.string)
        guard value.array != nil, texts.count == items.count, items.count <= 50,
            texts.allSatisfy({ $0.utf8.count <= 2000 })
        else {
            throw Problem(422, "validation_failed", "`\(name)` must be a list of short texts.")
        }
        return texts
    }
}
