import Clinical
import HTTP
import JSON
import ProjectionEngine
import RecordService
import Synchronization
import World

/// Which state of the read model the figures were last told of.
final class ToldMetrics: Sendable {
    private let told = Mutex<ProjectionMark?>(nil)

    /// Whether there is something new to tell since the last time it was asked.
    func moves(to mark: ProjectionMark) -> Bool {
        told.withLock { told in
            defer { told = mark }
            return told != mark
        }
    }
}

// The figures of today on nurses' channels and dashboard streams: at once, then whenever they changed.
extension API {
    /// How often changed figures are told, in seconds.
    public static let metricsSeconds: Int64 = 2

    /// Figures of today as one reach sees them, ready to be sent.
    private struct Live: Sendable {
        let bytes: [UInt8]
        let patients: Set<PatientID>
    }

    /// Tells every nurse who follows the figures what they are now, if they changed since the last time.
    ///
    /// Made once for each reach, and every look is on record by one commit before anybody is told.
    public func tellMetrics() async {
        let listeners = broadcaster.nurseListeners.filter(\.followsMetrics)
        guard !listeners.isEmpty,
            toldMetrics.moves(to: service.projections.mark(of: "metrics"))
        else { return }
        await tellMetrics(to: listeners)
    }

    /// Tells one nurse, who has just come.
    func tellMetrics(to listener: Listener) async {
        if listener.followsMetrics { await tellMetrics(to: [listener]) }
    }

    private func tellMetrics(to listeners: [Listener]) async {
        var made: [Reach: Live] = [:]
        var meant: [(listener: Listener, live: Live)] = []
        for listener in listeners {
            let reach = listener.reach()
            if made[reach] == nil { made[reach] = try? await live(reach) }
            if let live = made[reach] { meant.append((listener, live)) }
        }
        do throws(ServiceError) {
            if settings.recordsLooks {
                let looks = meant.map { ($0.listener.viewer, $0.live.patients) }
                try await service.viewings.look(looks)
            }
            for (listener, live) in meant { listener.deliver(.metrics(live.bytes)) }
        } catch {
            // Whom it can't record as looking, it does not tell; the next time is soon.
        }
    }

    private func live(_ reach: Reach) async throws(Problem) -> Live {
        let now = Timestamp(microseconds: world.now().microseconds / 1000 * 1000)
        let window = FigureWindow(
            since: TimeZoneRules.utc.startOfDay(now),
            until: now,
            now: now,
            zone: .utc,
            reach: reach
        )
        let report = try await report(window, on: metricWork)
        return try await metricWork.run { () throws(Problem) -> Live in
            Live(bytes: report.metrics.bytes, patients: report.alertedPatients)
        }
    }
}
