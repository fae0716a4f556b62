// Four threads and one lock; with RACING also one number that no lock guards.
import Glibc
import Synchronization

final class Shared: Sendable {
    let list = Mutex<[Int]>([])
    nonisolated(unsafe) var loose = 0
}

func work(_ shared: Shared) {
    for number in 0..<20_000 {
        shared.list.withLock { list in
            list.append(number)
            if list.count > 100 { list = [] }
        }
        #if RACING
        shared.loose += 1
        #endif
    }
}

@main
struct Control {
    static func main() {
        let shared = Shared()
        let start = Unmanaged.passRetained(shared).toOpaque()
        var threads = [pthread_t](repeating: pthread_t(), count: 4)
        for index in threads.indices {
            pthread_create(&threads[index], nil, entry, start)
        }
        for thread in threads { pthread_join(thread, nil) }
    }
}

func entry(_ start: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let start { work(Unmanaged<Shared>.fromOpaque(start).takeUnretainedValue()) }
    return nil
}
