import HTTP
import JSON

// Which members a body may have, and which parameters a query: those its page of the surface names.
extension Contract {
    /// The schema of each JSON body, by method and pattern.
    private static let bodies: [String: JSON] = all.compactMapValues { contract in
        contract.body.flatMap { try? Shape($0).schema }
    }

    /// The parameters of each route's query, by method and pattern; not of a route that takes any.
    private static let parameters: [String: [String]] = all.compactMapValues { contract in
        guard let schema = try? Shape(contract.query).schema, schema["additionalProperties"] == nil
        else { return nil }
        return schema["properties"]?.object?.members.map(\.name) ?? []
    }

    /// The parameters that the query of `route` may have, besides those that say who asks; `nil` where any is taken.
    static func parameters(of route: Route) -> [String]? {
        route.refusesUnknownParameters ? parameters["\(route.method) \(route.pattern)"] : nil
    }

    private static let named: [String: JSON] = Dictionary(
        shapes.compactMap { entry in
            (try? Shape(entry.shape)).map { ("#/components/schemas/\(entry.name)", $0.schema) }
        },
        uniquingKeysWith: { first, _ in first }
    )

    /// What stands in a body and is not known there, as JSON pointers (RFC 6901), and what is known beside the first.
    static func unknown(in body: JSON, of route: Route) -> (pointers: [String], known: [String]) {
        guard let schema = bodies["\(route.method) \(route.pattern)"] else { return ([], []) }
        var found: (pointers: [String], known: [String]) = ([], [])
        collect(body, by: schema, at: "", isOpen: false, into: &found)
        return found
    }

    /// Depth is bounded by the schema's, which is ours.
    private static func collect(
        _ value: JSON,
        by schema: JSON,
        at place: String,
        isOpen: Bool,
        into found: inout (pointers: [String], known: [String])
    ) {
        if let reference = schema["$ref"]?.string, let schema = named[reference] {
            return collect(value, by: schema, at: place, isOpen: isOpen, into: &found)
        }
        if let options = schema["anyOf"]?.array {
            // `T?` is the only choice that bodies have.
            guard let first = options.first, !value.isNull else { return }
            return collect(value, by: first, at: place, isOpen: isOpen, into: &found)
        }
        if let items = value.array, let item = schema["items"] {
            for (number, value) in items.enumerated() {
                collect(value, by: item, at: "\(place)/\(number)", isOpen: true, into: &found)
            }
        }
        guard let members = value.object?.members, schema["additionalProperties"] == nil else {
            return
        }
        // `object` takes whatever there is; `{}`, as the whole of a body, nothing.
        guard let properties = schema["properties"]?.object ?? (isOpen ? nil : JSONObject()),
            schema["type"]?.string == "object"
        else { return }
        for member in members {
            let place = "\(place)/\(pointed(member.name))"
            if let property = properties[member.name] {
                collect(member.value, by: property, at: place, isOpen: true, into: &found)
            } else {
                if found.pointers.isEmpty { found.known = properties.members.map(\.name) }
                found.pointers.append(place)
            }
        }
    }

    private static func pointed(_ name: String) -> String {
        name.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
    }
}

extension Route {
    /// Whether a body with a member nobody knows is refused: left out in silence, a misspelt one changes what is done.
    ///
    /// What patients say, and who raises an alert, is heard whatever stands beside it, and requests for tokens ignore
    /// what they do not know (RFC 6749 §3.2). The mock services take what clients send.
    var refusesUnknownMembers: Bool {
        guard ["POST", "PUT", "PATCH"].contains(method), !endpoint.screensFirst,
            !pattern.hasPrefix("/test/")
        else { return false }
        switch endpoint {
        case .access(.token), .streamAssessment: return false
        default: return Contract.of(self)?.body != nil
        }
    }
}

extension Route {
    /// Whether a query with a parameter nobody knows, or one given twice, is refused: in silence a misspelt filter would
    /// show what was not asked for, or hide what was.
    ///
    /// Searches of FHIR refuse such by themselves; sockets and pages take what clients and monitors send.
    var refusesUnknownParameters: Bool {
        guard pattern.hasPrefix("/api/"), !endpoint.screensFirst else { return false }
        return endpoint != .access(.token)
    }
}

extension Call {
    /// Refuses a query with a parameter that its route does not know, or with one of them twice.
    func checkParameters() throws(Problem) {
        guard !request.query.isEmpty, let known = Contract.parameters(of: route) else { return }
        var seen: [String] = []
        for item in request.query {
            let isKnown = known.contains(item.name) || ["token", "ticket"].contains(item.name)
            if isKnown, !seen.contains(item.name) {
                seen.append(item.name)
                continue
            }
            let name = Self.shown(item.name) ?? "A parameter"
            let choice = known.map { "`\($0)`" }.joined(separator: ", ")
            throw Problem(
                422,
                "validation_failed",
                isKnown
                    ? "`\(name)` is given twice."
                    : "`\(name)` is not known here; "
                        + (known.isEmpty ? "no parameter is." : "known are \(choice)."),
                errors: [
                    [
                        "parameter": .string(name),
                        "detail": .string(isKnown ? "given twice" : "not known here"),
                    ]
                ]
            )
        }
    }

    /// Refuses a body with a member that its route does not know; other faults of a body are told by who reads it.
    func checkMembers() throws(Problem) {
        guard route.refusesUnknownMembers, !request.body.isEmpty,
            let body = try? JSON(parsing: request.body)
        else { return }
        let (pointers, known) = Contract.unknown(in: body, of: route)
        guard let first = pointers.first else { return }
        let choice = known.map { "`\($0)`" }.joined(separator: ", ")
        throw Problem(
            422,
            "validation_failed",
            (Self.shown(first).map { "`\($0)`" } ?? "A member") + " is not known here; "
                + (known.isEmpty ? "none is." : "known are \(choice)."),
            errors: pointers.prefix(20).compactMap(Self.shown)
                .map { ["pointer": .string($0), "detail": "not known here"] }
        )
    }

    /// A pointer as a problem may tell it: names as ours are formed, as anything else may be what a patient said.
    private static func shown(_ pointer: String) -> String? {
        let isName = pointer.utf8.allSatisfy {
            switch $0 {
            case 0x2F, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
            default: false
            }
        }
        return isName && pointer.utf8.count <= 80 ? pointer : nil
    }
}
