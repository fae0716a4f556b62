import CLinux
import Glibc
import Synchronization
public import World

/// A fixed number of loops, each on a thread of its own.
public final class EventLoopGroup: Sendable {
    /// The loops, in the order in which they were made.
    public let loops: [EventLoop]
    private let threads: Mutex<[LoopThread]>
    private let turn = Atomic<Int>(0)

    /// How many loops this process has use for: one for each processor it may run on (`sched_getaffinity`), at least one.
    ///
    /// More of them on one processor only take it from each other.
    public static var usefulCount: Int { max(1, Int(linux_allowed_processors())) }

    /// Starts `count` loops, at least one; usually one for each core.
    public init(count: Int, world: World = .system) throws(EventLoopError) {
        var loops: [EventLoop] = []
        var threads: [LoopThread] = []
        do {
            for index in 0..<max(1, count) {
                let loop = try EventLoop(world: world)
                threads.append(try LoopThread(name: "loop-\(index)", loop))
                loops.append(loop)
            }
        } catch {
            for loop in loops { loop.stop() }
            for thread in threads { thread.join() }
            throw error
        }
        self.loops = loops
        self.threads = Mutex(threads)
    }

    /// The loops in turn; any thread.
    public func next() -> EventLoop {
        let ticket = turn.wrappingAdd(1, ordering: .relaxed).oldValue
        return loops[Int(UInt(bitPattern: ticket) % UInt(loops.count))]
    }

    /// The loop the caller runs on; another's turn when it runs on none.
    public var current: EventLoop { loops.first(where: \.isCurrent) ?? next() }

    /// Lets the loops finish what they were given, and waits for their threads to end.
    ///
    /// Stop servers first: sockets that are still watched hear nothing more, and work or a task given to
    /// a loop afterwards is never done. Must not be called on one of the loops.
    public func shutdown() {
        precondition(!loops.contains(where: \.isCurrent), "a loop cannot wait for itself")
        for loop in loops { loop.stop() }
        let threads = threads.withLock { threads in
            let taken = threads
            threads = []
            return taken
        }
        for thread in threads { thread.join() }
    }
}

/// One POSIX thread that runs one loop.
@safe struct LoopThread: Sendable {
    private final class Start: Sendable {
        let name: String
        let loop: EventLoop

        init(name: String, loop: EventLoop) {
            self.name = name
            self.loop = loop
        }
    }

    private let handle: pthread_t

    init(name: String, _ loop: EventLoop) throws(EventLoopError) {
        let start = unsafe Unmanaged.passRetained(Start(name: name, loop: loop))
        var handle = pthread_t()
        let result = unsafe pthread_create(
            &handle,
            nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                let start = unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
                unsafe pthread_setname_np(pthread_self(), start.name)
                start.loop.run()
                return nil
            },
            start.toOpaque()
        )
        guard result == 0 else {
            unsafe start.release()
            throw .thread(result)
        }
        self.handle = handle
    }

    func join() {
        pthread_join(handle, nil)
    }
}
