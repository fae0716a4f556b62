/// A temporary file that exists in memory alone, so that nothing of it reaches a disk; at most 256 MiB.
package final class MemoryFile: LayeredFile {
    package static let sizeMax = 256 << 20

    private var bytes: [UInt8] = []

    override package var isInMemory: Bool { true }

    override package func read(_ buffer: inout [UInt8], at offset: Int64) throws(LayerFault) {
        let start = Int(clamping: max(0, offset))
        let count = max(0, min(buffer.count, bytes.count - start))
        for index in buffer.indices { buffer[index] = index < count ? bytes[start + index] : 0 }
        if count < buffer.count { throw .short }
    }

    override package func write(_ new: inout [UInt8], at offset: Int64) throws(LayerFault) {
        let start = Int(clamping: max(0, offset))
        guard start <= Self.sizeMax - new.count else { throw .full }
        if bytes.count < start + new.count {
            bytes.append(contentsOf: repeatElement(0, count: start + new.count - bytes.count))
        }
        bytes.replaceSubrange(start..<start + new.count, with: new)
    }

    override package func truncate(_ size: Int64) throws(LayerFault) {
        let size = Int(clamping: max(0, size))
        if size < bytes.count { bytes.removeLast(bytes.count - size) }
    }

    override package func sync(_ flags: Int32) throws(LayerFault) {}

    override package func size() throws(LayerFault) -> Int64 { Int64(bytes.count) }
}
