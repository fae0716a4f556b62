import HTTP
import JSON

// Which members a body may have: those its page of the surface names.
extension Contract {
    /// The schema of each JSON body, by method and pattern.
    private static let bodies: [String: JSON] = all.compactMapValues { contract in
        contract.body.flatMap { try? Shape($0).schema }
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

extension Call {
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
