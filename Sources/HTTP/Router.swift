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
    private var tree = RouteTree()
    private var endpoints: [Endpoint] = []

    /// A router that knows nothing.
    public init() {}

    /// Adds an endpoint.
    ///
    /// The same method and pattern twice is a fault of the program and stops it.
    public mutating func add(_ method: String, _ pattern: String, _ endpoint: Endpoint) {
        tree.add(method, pattern, number: endpoints.count)
        endpoints.append(endpoint)
    }

    /// The endpoint for a decoded path, as ``HTTPRequest/path`` is; linear in it.
    public func match(method: String, path: String) -> RouteMatch<Endpoint> {
        switch tree.match(method, path) {
        case .found(let number, let parameters):
            .found(endpoints[number], parameters: parameters)
        case .methodNotAllowed(let allow): .methodNotAllowed(allow: allow)
        case .options(let allow): .options(allow: allow)
        case .notFound: .notFound
        }
    }
}

/// The patterns of a ``Router``, each with a number: apart from it, since code for any endpoint is slow.
struct RouteTree: Sendable {
    private struct Route {
        let method: String
        let number: Int
        let names: [String]
    }

    private struct Literal {
        let bytes: [UInt8]
        let node: Int
    }

    private struct Node {
        var literals: [Literal] = []
        var parameter: Int?
        var rest: Int?
        var routes: [Route] = []
    }

    /// A path on its way down the tree.
    private struct Search {
        let method: String
        /// Where the last segment ends.
        let end: Int
        /// Where what stands for parameters is, in the order of their names.
        var values: [Range<Int>] = []
        var allow: Set<String> = []
    }

    private static let slash = UInt8(ascii: "/")
    private var nodes = [Node()]

    mutating func add(_ method: String, _ pattern: String, number: Int) {
        var node = 0
        var names: [String] = []
        var segments = pattern.split(separator: "/", omittingEmptySubsequences: false)
        if segments.first == "" { segments.removeFirst() }
        if segments.last == "" { segments.removeLast() }
        for segment in segments {
            if segment.hasPrefix("{"), segment.hasSuffix("...}") {
                names.append(String(segment.dropFirst().dropLast(4)))
                node = child(of: node, \.rest)
            } else if segment.hasPrefix("{"), segment.hasSuffix("}") {
                names.append(String(segment.dropFirst().dropLast()))
                node = child(of: node, \.parameter)
            } else {
                node = child(of: node, literal: Array(segment.utf8))
            }
        }
        precondition(
            !nodes[node].routes.contains { $0.method == method },
            "\(method) \(pattern) is routed twice"
        )
        nodes[node].routes.append(Route(method: method, number: number, names: names))
    }

    private mutating func child(of index: Int, _ edge: WritableKeyPath<Node, Int?>) -> Int {
        if let existing = nodes[index][keyPath: edge] { return existing }
        nodes.append(Node())
        nodes[index][keyPath: edge] = nodes.count - 1
        return nodes.count - 1
    }

    private mutating func child(of index: Int, literal: [UInt8]) -> Int {
        let existing = nodes[index].literals.first { $0.bytes == literal }
        if let existing { return existing.node }
        nodes.append(Node())
        nodes[index].literals.append(Literal(bytes: literal, node: nodes.count - 1))
        return nodes.count - 1
    }

    func match(_ method: String, _ path: String) -> RouteMatch<Int> {
        let bytes = path.utf8Span.span
        let begin = !bytes.isEmpty && bytes[0] == Self.slash ? 1 : 0
        // A slash at the end ends the last segment; without one, what is behind the last byte does.
        let isClosed = bytes.count > begin && bytes[bytes.count - 1] == Self.slash
        let end = isClosed ? bytes.count - 1 : bytes.count
        var search = Search(method: method, end: end)
        // Of `/` and of nothing no segment is left.
        let first = bytes.count == begin ? end + 1 : begin
        if let route = find(bytes, from: first, at: 0, &search) {
            var parameters: [String: String] = [:]
            for (name, range) in zip(route.names, search.values) {
                // Cut at slashes, it is UTF-8 as the whole is.
                guard let value = try? UTF8Span(validating: bytes.extracting(range)) else {
                    continue
                }
                parameters[name] = String(copying: value)
            }
            return .found(route.number, parameters: parameters)
        }
        var allow = search.allow
        if allow.isEmpty { return .notFound }
        if allow.contains("GET") { allow.insert("HEAD") }
        allow.insert("OPTIONS")
        return method == "OPTIONS"
            ? .options(allow: allow.sorted()) : .methodNotAllowed(allow: allow.sorted())
    }

    /// What the segments from `start` on lead to; none is left where that is past the end.
    private func find(
        _ path: Span<UInt8>,
        from start: Int,
        at index: Int,
        _ search: inout Search
    ) -> Route? {
        guard start <= search.end else { return route(at: index, &search) }
        var stop = start
        while stop < search.end, path[stop] != Self.slash { stop += 1 }
        if let next = literal(path.extracting(start..<stop), of: index),
            let found = find(path, from: stop + 1, at: next, &search)
        {
            return found
        }
        if let next = nodes[index].parameter, stop > start {
            search.values.append(start..<stop)
            if let found = find(path, from: stop + 1, at: next, &search) { return found }
            search.values.removeLast()
        }
        guard let next = nodes[index].rest, let found = route(at: next, &search) else { return nil }
        search.values.append(start..<search.end)
        return found
    }

    private func literal(_ segment: Span<UInt8>, of index: Int) -> Int? {
        for literal in nodes[index].literals where literal.bytes.count == segment.count {
            var place = 0
            while place < segment.count, segment[place] == literal.bytes[place] { place += 1 }
            if place == segment.count { return literal.node }
        }
        return nil
    }

    private func route(at index: Int, _ search: inout Search) -> Route? {
        var get: Route?
        for route in nodes[index].routes {
            if route.method == search.method { return route }
            if route.method == "GET" { get = route }
        }
        if search.method == "HEAD", let get { return get }
        for route in nodes[index].routes { search.allow.insert(route.method) }
        return nil
    }
}
