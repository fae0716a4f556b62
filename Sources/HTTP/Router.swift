/// What a ``Router`` knows about a method and path.
public enum RouteMatch<Endpoint: Sendable>: Sendable {
    /// The endpoint, and the path's parameters by name.
    case found(Endpoint, parameters: [String: String])
    /// The path is known for other methods: 405 with `Allow`.
    case methodNotAllowed(allow: [String])
    /// The path is known and the method is `OPTIONS`, for which it has no endpoint of its own.
    case options(allow: [String])
    /// No such path.
    case notFound
}

/// Endpoints by method and path pattern.
///
/// A pattern is `/` and segments; `{name}` stands for one non-empty segment, a last `{name...}` for
/// the rest of the path. A literal segment is preferred to a parameter, a parameter to a rest. A slash
/// at the end changes nothing. `HEAD` falls to `GET`.
public struct Router<Endpoint: Sendable>: Sendable {
    private struct Route {
        let endpoint: Endpoint
        let names: [Substring]
    }

    private struct Node {
        var literals: [Substring: Int] = [:]
        var parameter: Int?
        var rest: Int?
        var routes: [String: Route] = [:]
    }

    private var nodes = [Node()]
    /// The nodes of patterns without parameters, by their path: one look finds most endpoints.
    private var literals: [String: Int] = [:]

    /// A router that knows nothing.
    public init() {}

    /// Adds an endpoint.
    ///
    /// The same method and pattern twice is a fault of the program and stops it.
    public mutating func add(_ method: String, _ pattern: String, _ endpoint: Endpoint) {
        var node = 0
        var names: [Substring] = []
        for segment in Self.segments(pattern) {
            if segment.hasPrefix("{"), segment.hasSuffix("...}") {
                names.append(segment.dropFirst().dropLast(4))
                node = child(of: node, \.rest)
            } else if segment.hasPrefix("{"), segment.hasSuffix("}") {
                names.append(segment.dropFirst().dropLast())
                node = child(of: node, \.parameter)
            } else {
                node = child(of: node, \.literals[segment])
            }
        }
        precondition(nodes[node].routes[method] == nil, "\(method) \(pattern) is routed twice")
        nodes[node].routes[method] = Route(endpoint: endpoint, names: names)
        if names.isEmpty { literals[pattern] = node }
    }

    /// The endpoint for a decoded path; see ``HTTPRequest/path``.
    public func match(method: String, path: String) -> RouteMatch<Endpoint> {
        if let node = literals[path] {
            let routes = nodes[node].routes
            if let route = routes[method] ?? (method == "HEAD" ? routes["GET"] : nil) {
                return .found(route.endpoint, parameters: [:])
            }
        }
        var allow: Set<String> = []
        let segments = Self.segments(path)
        var values: [String] = []
        if let route = find(method, segments[...], at: 0, &values, &allow) {
            let pairs = zip(route.names, values).map { (String($0), $1) }
            return .found(route.endpoint, parameters: Dictionary(pairs) { first, _ in first })
        }
        if allow.isEmpty { return .notFound }
        if allow.contains("GET") { allow.insert("HEAD") }
        allow.insert("OPTIONS")
        return method == "OPTIONS"
            ? .options(allow: allow.sorted()) : .methodNotAllowed(allow: allow.sorted())
    }

    private func find(
        _ method: String,
        _ segments: ArraySlice<Substring>,
        at index: Int,
        _ values: inout [String],
        _ allow: inout Set<String>
    ) -> Route? {
        let node = nodes[index]
        guard let segment = segments.first else { return route(method, node, &allow) }
        let rest = segments.dropFirst()
        if let next = node.literals[segment],
            let found = find(method, rest, at: next, &values, &allow)
        {
            return found
        }
        if let next = node.parameter, !segment.isEmpty {
            values.append(String(segment))
            if let found = find(method, rest, at: next, &values, &allow) { return found }
            values.removeLast()
        }
        guard let next = node.rest, let found = route(method, nodes[next], &allow) else {
            return nil
        }
        values.append(segments.joined(separator: "/"))
        return found
    }

    private func route(_ method: String, _ node: Node, _ allow: inout Set<String>) -> Route? {
        if let route = node.routes[method] { return route }
        if method == "HEAD", let route = node.routes["GET"] { return route }
        allow.formUnion(node.routes.keys)
        return nil
    }

    private mutating func child(of index: Int, _ edge: WritableKeyPath<Node, Int?>) -> Int {
        if let existing = nodes[index][keyPath: edge] { return existing }
        nodes.append(Node())
        nodes[index][keyPath: edge] = nodes.count - 1
        return nodes.count - 1
    }

    private static func segments(_ path: String) -> [Substring] {
        var segments = path.split(separator: "/", omittingEmptySubsequences: false)
        if segments.first == "" { segments.removeFirst() }
        if segments.last == "" { segments.removeLast() }
        return segments
    }
}
