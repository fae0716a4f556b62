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

    /// Tells every nurse who follows the figures what they are now, if they changed since the last time.
    public func tellMetrics() async {
        let listeners = broadcaster.nurseListeners
        guard !listeners.isEmpty,
            toldMetrics.moves(to: service.projections.mark(of: "metrics"))
        else { return }
        for listener in listeners { await tellMetrics(to: listener) }
    }

    /// Tells one nurse the figures of today; those of one reach are made once in two seconds.
    func tellMetrics(to listener: Listener) async {
        guard listener.followsMetrics else { return }
        let micros = world.now().microseconds
        let now = Timestamp(microseconds: micros - micros % (Self.metricsSeconds * 1_000_000))
        let window = FigureWindow(
            since: TimeZoneRules.utc.startOfDay(now),
            until: now,
            now: now,
            zone: .utc,
            reach: listener.reach()
        )
        do throws(Problem) {
            let report = try await report(window, on: metricWork)
            let patients = (report.figures.evidence("critical_alerts") ?? []).compactMap(\.patient)
            try await look(listener.viewer, at: Set(patients))
            listener.deliver(.metrics(report.metrics.bytes))
        } catch {
            // Whom it can't record as looking, it does not tell; the next time is soon.
        }
    }
}
