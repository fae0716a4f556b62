import Glibc
import Synchronization

/// A disk for tests that fails on purpose: the n-th operation of a kind, once or for ever, or a power cut.
///
/// Counts the operations of every file opened through it. After ``cutPower()`` nothing works any more;
/// ``dropUnsynced(keeping:)`` then leaves in the files what a disk may hold that lost its power.
package final class FaultyDisk: FileLayer {
    /// What can fail.
    package enum Operation: Sendable, CaseIterable {
        case open, read, write, sync, truncate
    }

    /// How it fails.
    package enum Fault: Sendable, CaseIterable {
        /// EIO.
        case ioError
        /// ENOSPC: nothing of it is written.
        case full
        /// Half of it is written, then there is no space.
        case short
        /// Half of it is written, and the disk says that all was.
        case torn
        /// The power goes.
        case powerCut
    }

    /// Which operation fails and how.
    package struct Plan: Sendable {
        package let operation: Operation?
        package let number: Int
        package let fault: Fault
        package let isForEver: Bool

        /// The `number`-th (from 1) `operation`, or operation of any kind, fails; with `isForEver` each after it too.
        package init(_ fault: Fault, _ operation: Operation?, number: Int, isForEver: Bool = false)
        {
            self.fault = fault
            self.operation = operation
            self.number = number
            self.isForEver = isForEver
        }
    }

    private struct State {
        var plan: Plan?
        var count = 0
        var fired = 0
        var isOff = false
        var journal: [Change] = []
    }

    private let state = Mutex(State())

    /// A disk that works until ``plan(_:)``.
    package init() {}

    /// Starts counting anew, towards `plan`; `nil` heals the disk.
    package func plan(_ plan: Plan?) {
        state.withLock {
            $0.plan = plan
            $0.count = 0
            $0.fired = 0
        }
    }

    /// How often the plan's fault happened.
    package var fired: Int { state.withLock { $0.fired } }

    /// Lets the power go now.
    package func cutPower() { state.withLock { $0.isOff = true } }

    // MARK: Operations

    package func open(
        _ name: String?,
        _ kind: FileKind,
        _ base: BaseFile
    ) throws(LayerFault) -> LayeredFile {
        if try fault(in: .open) != nil { throw .closed }
        return FaultyFile(base, name: name, disk: self)
    }

    package func delete(_ name: String, durably: Bool) throws(LayerFault) -> Bool {
        if state.withLock({ $0.isOff }) { throw .failed }
        if durably {
            state.withLock { $0.journal.removeAll { $0.path == name } }
        } else if let content = try? FileSystem.open(name, O_RDONLY).read(1 << 26) {
            note(Change(path: name, kind: .deleted, offset: 0, before: content, after: []))
        }
        return true
    }

    /// What happens to an operation that comes now; throws when it fails as a whole.
    func fault(in operation: Operation) throws(LayerFault) -> Fault? {
        let fault = state.withLock { state -> Fault? in
            if state.isOff { return .ioError }
            guard let plan = state.plan, plan.operation ?? operation == operation else {
                return nil
            }
            state.count += 1
            guard plan.isForEver ? state.count >= plan.number : state.count == plan.number else {
                return nil
            }
            state.fired += 1
            if plan.fault == .powerCut { state.isOff = true }
            return plan.fault
        }
        switch fault {
        case nil: return nil
        case .full where operation == .write || operation == .truncate: throw .full
        case .short, .torn: return operation == .write || operation == .read ? fault : nil
        default: throw .failed
        }
    }

    func note(_ change: Change) {
        state.withLock { $0.journal.append(change) }
    }

    func forget(_ path: String) {
        state.withLock { $0.journal.removeAll { $0.path == path } }
    }

    // MARK: After a power cut

    /// Undoes what was never synced, each write on its own unless `keeping` says that it had reached the disk.
    ///
    /// Call when every file is closed. Writes that are kept go to the disk although older ones did not,
    /// which is what a disk that reorders does. Files that were removed past this disk are left alone.
    /// Of a write that is kept only those sectors are that `sector` says: a torn page.
    package func dropUnsynced(
        sector isWritten: () -> Bool = { true },
        keeping isKept: () -> Bool
    ) throws(FileSystem.Failure) {
        let journal = state.withLock { state in
            defer { state = State() }
            return state.journal.filter { change in
                change.kind == .deleted || FileSystem.status(change.path) != nil
            }
        }
        for change in journal.reversed() { try change.undo() }
        for change in journal where isKept() { try change.redo(isWritten) }
    }
}

/// One change that was not synced yet.
struct Change: Sendable {
    enum Kind: Sendable { case written, truncated, deleted }

    let path: String
    let kind: Kind
    let offset: Int64
    /// What stood there; shorter than `after` where the file grew.
    let before: [UInt8]
    let after: [UInt8]

    func undo() throws(FileSystem.Failure) {
        let file = try FileSystem.open(path, O_RDWR | (kind == .deleted ? O_CREAT : 0))
        try file.write(before, at: offset)
        guard kind == .written, before.count < after.count else { return }
        if try file.size() == Int(offset) + after.count {
            try file.truncate(to: Int(offset) + before.count)
        } else {
            let zeros = [UInt8](repeating: 0, count: after.count - before.count)
            try file.write(zeros, at: offset + Int64(before.count))
        }
    }

    func redo(_ isWritten: () -> Bool) throws(FileSystem.Failure) {
        switch kind {
        case .written:
            let file = try FileSystem.open(path, O_RDWR)
            // Sectors lie at multiples of 512 in the file, so a write may begin and end within one.
            var start = 0
            while start < after.count {
                let end = min(after.count, start + 512 - Int((offset + Int64(start)) % 512))
                if isWritten() {
                    try file.write(Array(after[start..<end]), at: offset + Int64(start))
                }
                start = end
            }
        case .truncated: try FileSystem.open(path, O_RDWR).truncate(to: Int(offset))
        case .deleted: try FileSystem.remove(path)
        }
    }
}

private final class FaultyFile: LayeredFile {
    private let name: String?
    private let disk: FaultyDisk

    init(_ base: BaseFile, name: String?, disk: FaultyDisk) {
        self.name = name
        self.disk = disk
        super.init(base)
    }

    override func read(_ buffer: inout [UInt8], at offset: Int64) throws(LayerFault) {
        let fault = try disk.fault(in: .read)
        try base.read(&buffer, at: offset)
        guard fault != nil else { return }
        for index in (buffer.count / 2)..<buffer.count { buffer[index] = 0 }
        throw .failed
    }

    override func write(_ bytes: inout [UInt8], at offset: Int64) throws(LayerFault) {
        switch try disk.fault(in: .write) {
        case .short:
            try put(Array(bytes.prefix(bytes.count / 2)), at: offset)
            throw .full
        case .torn: try put(Array(bytes.prefix(bytes.count / 2)), at: offset)
        default: try put(bytes, at: offset)
        }
    }

    private func put(_ bytes: [UInt8], at offset: Int64) throws(LayerFault) {
        if let name {
            let there = max(0, min(Int64(bytes.count), try base.size() - offset))
            var before = [UInt8](repeating: 0, count: Int(there))
            if there > 0 { try base.read(&before, at: offset) }
            disk.note(
                Change(path: name, kind: .written, offset: offset, before: before, after: bytes)
            )
        }
        try base.write(bytes, at: offset)
    }

    override func truncate(_ size: Int64) throws(LayerFault) {
        _ = try disk.fault(in: .truncate)
        if let name {
            var before = [UInt8](repeating: 0, count: Int(max(0, try base.size() - size)))
            if !before.isEmpty { try base.read(&before, at: size) }
            disk.note(
                Change(path: name, kind: .truncated, offset: size, before: before, after: [])
            )
        }
        try base.truncate(size)
    }

    // No real sync: the machine keeps running, and a sweep would wait for it thousands of times.
    override func sync(_ flags: Int32) throws(LayerFault) {
        _ = try disk.fault(in: .sync)
        if let name { disk.forget(name) }
    }
}
