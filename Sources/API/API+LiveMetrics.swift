import Clinical
import HTTP
import JSON
import ProjectionEngine
import RecordService
import Synchronization
import World

/// Which state of the read model the figures were last told of, and who has not heard any yet.
final class ToldMetrics: Sendable {
    private struct Newcomers {
        var waiting: [Listener] = []
        var areToldNow = false
    }

    private let told = Mutex<ProjectionMark?>(nil)
    private let newcomers = Mutex(Newcomers())

    /// Takes note of one who has just come; whether to tell all newcomers now, which else somebody is about to.
    func welcome(_ listener: Listener) -> Bool {
        newcomers.withLock { newcomers in
            newcomers.waiting.append(listener)
            defer { newcomers.areToldNow = true }
            return !newcomers.areToldNow
        }
    }

    /// Those who have come since it was asked last; `nil` when there are none, which ends the telling.
    func takeNewcomers() -> [Listener]? {
        newcomers.withLock { newcomers in
            guard !newcomers.waiting.isEmpty else {
                newcomers.areToldNow = false
                return nil
            }
            defer { newcomers.waiting = [] }
            return newcomers.waiting
        }
    }

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
        let event: ServerSentEvent
        let patients: Set<PatientID>
    }

    /// Tells every nurse who follows the figures what they are now, if they changed since the last time.
    ///
    /// Made once for each reach, and every look is on record by one commit before anybody is told.
    public func tellMetrics() async {
        guard toldMetrics.moves(to: service.projections.mark(of: "metrics")) else { return }
        await tellMetrics(to: broadcaster.nurseListeners.filter(\.followsMetrics))
    }

    /// Tells one nurse, who has just come; many who come at once are told together.
    func tellMetrics(to listener: Listener) async {
        guard listener.followsMetrics, toldMetrics.welcome(listener) else { return }
        while let newcomers = toldMetrics.takeNewcomers() { await tellMetrics(to: newcomers) }
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
            for (listener, live) in meant { listener.deliver(.metrics(live.bytes, live.event)) }
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
            let bytes = report.metrics.bytes
            return Live(
                bytes: bytes,
                event: ServerSentEvent(event: "dashboard_metrics_update", data: bytes),
                patients: report.alertedPatients
            )
        }
    }
}
