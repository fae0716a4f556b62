import HTTP
import JSON

/// What a caller expects to find before something is changed, by `If-Match` or `expected_version`.
struct Expectation: Equatable, Sendable {
    /// Whether anything was said.
    var isGiven = false
    /// The version there must be; `nil` for any.
    var version: UInt64?

    /// Reads the tags of `If-Match` (RFC 9110 §13.1.1): versions in quotes, compared strongly, or `*` for any.
    ///
    /// Of several that which is `current` counts. A tag that is none of ours agrees with no version.
    static func tags(_ values: [String], current: UInt64) -> Expectation? {
        var versions: [UInt64] = []
        for value in values {
            for part in value.split(separator: ",", omittingEmptySubsequences: false) {
                var tag = part.drop { $0 == " " || $0 == "\t" }
                while tag.last == " " || tag.last == "\t" { tag.removeLast() }
                if tag == "*" { return Expectation(isGiven: true) }
                let isWeak = tag.hasPrefix("W/")
                if isWeak { tag = tag.dropFirst(2) }
                let isQuoted = tag.count >= 2 && tag.first == "\"" && tag.last == "\""
                let opaque = isQuoted ? tag.dropFirst().dropLast() : tag
                let number = UInt64(opaque)
                // Bare numbers are taken too; quotes are what makes anything else a tag.
                guard isQuoted || number != nil, !opaque.contains("\"") else { return nil }
                versions.append(isWeak ? .max : number ?? .max)
            }
        }
        let version = versions.contains(current) ? current : versions.first
        return Expectation(isGiven: true, version: version)
    }
}

extension Call {
    /// The version the caller expects of what is `current` now, by `If-Match` or `expected_version`.
    func expectation(_ body: JSON, current: UInt64) throws(Problem) -> Expectation {
        let tags = request.headers.values("If-Match")
        if !tags.isEmpty {
            guard let expectation = Expectation.tags(tags, current: current) else {
                throw Problem(400, "bad_request", "`If-Match` holds the version in quotes.")
            }
            let version = try body.whole("expected_version")
            guard
                version == nil || expectation.version == nil
                    || version.map({ UInt64(clamping: $0) }) == expectation.version
            else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`If-Match` and `expected_version` name different versions."
                )
            }
            return expectation
        }
        guard let value = body["expected_version"], !value.isNull else { return Expectation() }
        guard let version = value.integer, version >= 0 else {
            throw Problem(422, "validation_failed", "`expected_version` is a whole number.")
        }
        return Expectation(isGiven: true, version: UInt64(version))
    }

    /// Whether the caller has the answer of this tag already (RFC 9110 §13.1.2: weak comparison, lists, `*`).
    func holds(_ tag: String) -> Bool {
        let tags = request.headers.values("If-None-Match")
        let opaque = tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
        return !tags.isEmpty && EntityTag.list(tags, holds: opaque, isStrong: false)
    }

    /// Whether an answer with this tag is one of those that are wanted alone, if any are.
    func wants(_ tag: String) -> Bool {
        let tags = request.headers.values("If-Match")
        return tags.isEmpty || EntityTag.list(tags, holds: tag, isStrong: true)
    }

    /// The same without the wish to have the answer as a stream.
    var withoutEvents: Call {
        var request = request
        request.headers["Accept"] = nil
        return Call(
            request: request,
            route: route,
            parameters: parameters,
            caller: caller,
            requestID: requestID
        )
    }
}

extension API {
    /// A call that commits, once it has a key where the service was set up to demand one; a message's `client_id` is one.
    ///
    /// Words that raise a flag are heard without (``heard(_:in:)``).
    func keyed(_ call: Call) throws(Problem) -> Call {
        guard settings.requiresPreconditions, call.route.needsKey,
            call.caller?.hasPassedUnread != true, try call.idempotencyKey() == nil
        else { return call }
        switch call.route.endpoint {
        case .postMessage, .streamChat:
            if let name = try call.body()["client_id"], !name.isNull { return call }
        default: break
        }
        return try heard(
            call,
            in: Problem(428, "precondition_required", "`Idempotency-Key` is needed.")
        )
    }

    /// The version that a change expects, where one can be named; mandatory where the service was set up so.
    func expectedVersion(
        _ call: Call,
        _ body: JSON,
        current: UInt64
    ) throws(Problem) -> UInt64? {
        let expectation = try call.expectation(body, current: current)
        if settings.requiresPreconditions, !expectation.isGiven {
            throw Problem(
                428,
                "precondition_required",
                "`If-Match` (or `expected_version`) is needed."
            )
        }
        return expectation.version
    }
}
