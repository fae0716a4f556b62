/// Which handler hears about which socket.
///
/// A token is a slot and the slot's generation, so that an event or timer of a socket that is gone
/// never reaches the one that has its slot now.
struct WatchTable {
    private struct Slot {
        var handler: (any EventHandler)?
        var generation: UInt32 = 0
    }

    private var slots: [Slot] = []
    private var free: [UInt32] = []

    mutating func insert(_ handler: any EventHandler) -> UInt64 {
        let index: UInt32
        if let reused = free.popLast() {
            index = reused
        } else {
            index = UInt32(slots.count)
            slots.append(Slot())
        }
        slots[Int(index)].handler = handler
        return UInt64(slots[Int(index)].generation) << 32 | UInt64(index)
    }

    mutating func remove(_ token: UInt64) {
        guard handler(token) != nil else { return }
        let index = Int(token & 0xFFFF_FFFF)
        slots[index].handler = nil
        slots[index].generation &+= 1
        free.append(UInt32(index))
    }

    func handler(_ token: UInt64) -> (any EventHandler)? {
        let index = Int(token & 0xFFFF_FFFF)
        guard index < slots.count, slots[index].generation == UInt32(token >> 32) else {
            return nil
        }
        return slots[index].handler
    }

    var handlers: [any EventHandler] { slots.compactMap(\.handler) }
}
