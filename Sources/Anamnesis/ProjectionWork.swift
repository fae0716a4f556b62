import Dispatch
import JSON
import ProjectionEngine
import Synchronization

/// What an operator has done with the read models: made anew, or compared with what the log gives.
///
/// One at a time, on a queue of its own; the service answers meanwhile. Whoever asks is told how far it is.
final class ProjectionWork: Sendable {
    enum Kind: String, Sendable {
        case rebuild
        case compare
    }

    private struct Work {
        let kind: Kind
        let began = DispatchTime.now()
        var done: UInt64 = 0
        var total: UInt64 = 0
        var seconds = 0.0
        /// `running`, `completed` or `failed`.
        var status = "running"
        var names: [String] = []
        var reason: String?
    }

    private let queue = DispatchQueue(label: "projections.work", qos: .utility)
    private let work = Mutex<Work?>(nil)

    /// Begins; refused while another goes on.
    func start(_ kind: Kind, _ server: RecordServer) throws(OrderError) -> JSON {
        let isFree = work.withLock { work in
            guard work?.status != "running" else { return false }
            work = Work(kind: kind)
            return true
        }
        guard isFree else {
            throw OrderError("the read models are being worked on; wait for its end")
        }
        queue.async { [self] in
            do throws(OrderError) {
                let names = try carryOut(kind, server)
                end("completed") { $0.names = names }
            } catch {
                end("failed") { $0.reason = error.text }
            }
        }
        return progress
    }

    private func carryOut(_ kind: Kind, _ server: RecordServer) throws(OrderError) -> [String] {
        func note(_ done: UInt64, _ total: UInt64) {
            work.withLock { work in
                work?.done = done
                work?.total = total
            }
        }
        switch kind {
        case .rebuild:
            try server.remakeReadModels(progress: note)
            return server.engine.names
        case .compare:
            do throws(ProjectionError) {
                return try server.engine.differing(progress: note)
            } catch {
                throw OrderError("the read models can't be compared: \(error)")
            }
        }
    }

    private func end(_ status: String, _ change: (inout Work) -> Void) {
        work.withLock { work in
            guard var ended = work else { return }
            change(&ended)
            ended.status = status
            ended.seconds = Self.seconds(since: ended.began)
            work = ended
        }
    }

    private static func seconds(since began: DispatchTime) -> Double {
        Double(DispatchTime.now().uptimeNanoseconds &- began.uptimeNanoseconds) / 1e9
    }

    /// How far the latest is; `names` are those made anew, or those that differ.
    var progress: JSON {
        guard let work = work.withLock({ $0 }) else { return ["ok": true, "status": "idle"] }
        let seconds = work.status == "running" ? Self.seconds(since: work.began) : work.seconds
        return [
            "ok": true, "kind": .string(work.kind.rawValue), "status": .string(work.status),
            "done": .integer(Int64(clamping: work.done)),
            "total": .integer(Int64(clamping: work.total)),
            "seconds": JSON((seconds * 1000).rounded() / 1000),
            "names": .array(work.names.map { .string($0) }), "reason": JSON(work.reason),
        ]
    }
}
