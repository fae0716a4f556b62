import CLinux
import Dispatch
import Glibc
import Synchronization

/// Why a name gave no address.
public enum ResolveError: Error, Sendable, Equatable {
    /// There is no such name, or it has no address.
    case unknown
    /// The name servers did not answer; try again later.
    case unavailable
    /// Too many look-ups wait already.
    case busy
}

/// Looks host names up with the system's resolver, which blocks, on a few threads beside the loops.
///
/// At most `lookupsMax` names are looked up at a time and `waitingMax` wait for their turn; more are refused. Who asks
/// for a name that is being looked up shares that look-up, `waitingMax` besides the first: a name whose servers do
/// not answer holds one thread, however many ask for it. A look-up that has begun cannot be stopped: whoever gives up
/// waiting just ignores its end. Nothing is kept.
@safe public final class HostResolver: Sendable {
    /// What is told at the end: numeric addresses, the best first, at least one.
    public typealias Completion = @Sendable (Result<[String], ResolveError>) -> Void

    private struct State {
        var running = 0
        /// Who asks for each name.
        var askers: [String: [Completion]] = [:]
        /// Names whose turn is still to come.
        var waiting: [String] = []
    }

    private let lookupsMax: Int
    private let waitingMax: Int
    private let lookUp: @Sendable (String) -> Result<[String], ResolveError>
    private let state = Mutex(State())

    /// A resolver with its own bounds.
    public convenience init(lookupsMax: Int = 16, waitingMax: Int = 64) {
        self.init(lookupsMax: lookupsMax, waitingMax: waitingMax, lookUp: Self.systemLookUp)
    }

    /// A resolver that asks `lookUp`, which may block, instead of the system.
    package init(
        lookupsMax: Int,
        waitingMax: Int,
        lookUp: @escaping @Sendable (String) -> Result<[String], ResolveError>
    ) {
        self.lookupsMax = max(1, lookupsMax)
        self.waitingMax = max(0, waitingMax)
        self.lookUp = lookUp
    }

    /// Whether `host` is an address already.
    public static func isNumeric(_ host: String) -> Bool {
        host != "localhost" && NumericAddress(host) != nil
    }

    /// Calls `done` once, on the caller's thread for a numeric address or when refused, else on another.
    public func resolve(_ host: String, _ done: @escaping Completion) {
        if let address = NumericAddress(host) { return done(.success([address.text])) }
        enum Turn { case now, later, never }
        let turn = state.withLock { state -> Turn in
            if let count = state.askers[host]?.count {
                guard count <= waitingMax else { return .never }
                state.askers[host]?.append(done)
                return .later
            }
            let isFree = state.running < lookupsMax
            guard isFree || state.waiting.count < waitingMax else { return .never }
            state.askers[host] = [done]
            guard isFree else {
                state.waiting.append(host)
                return .later
            }
            state.running += 1
            return .now
        }
        switch turn {
        // A queue of its own has a thread of its own; those of the global queue are for what does not block.
        case .now: DispatchQueue(label: "host-resolver").async { self.run(host) }
        case .later: break
        case .never: done(.failure(.busy))
        }
    }

    private func run(_ first: String) {
        var next: String? = first
        while let host = next {
            let result = lookUp(host)
            let (askers, following) = state.withLock { state -> ([Completion], String?) in
                let askers = state.askers.removeValue(forKey: host) ?? []
                if !state.waiting.isEmpty { return (askers, state.waiting.removeFirst()) }
                state.running -= 1
                return (askers, nil)
            }
            for done in askers { done(result) }
            next = following
        }
    }

    private static let addressesMax = 8

    @Sendable private static func systemLookUp(_ host: String) -> Result<[String], ResolveError> {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = AI_ADDRCONFIG
        var list: UnsafeMutablePointer<addrinfo>?
        let result = unsafe getaddrinfo(host, nil, &hints, &list)
        guard result == 0 else {
            return .failure(result == EAI_AGAIN ? .unavailable : .unknown)
        }
        defer { unsafe freeaddrinfo(list) }
        var addresses: [String] = []
        var entry = unsafe list
        while let found = unsafe entry, addresses.count < addressesMax {
            if let text = unsafe text(found.pointee), !addresses.contains(text) {
                addresses.append(text)
            }
            unsafe entry = found.pointee.ai_next
        }
        return addresses.isEmpty ? .failure(.unknown) : .success(addresses)
    }

    private static func text(_ entry: addrinfo) -> String? {
        var storage = sockaddr_storage()
        let count = unsafe min(Int(entry.ai_addrlen), MemoryLayout<sockaddr_storage>.size)
        guard let source = unsafe entry.ai_addr else { return nil }
        unsafe withUnsafeMutableBytes(of: &storage) {
            unsafe $0.copyMemory(from: UnsafeRawBufferPointer(start: source, count: count))
        }
        return NumericAddress(storage)?.text
    }
}
