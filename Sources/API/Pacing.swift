import Clinical
import HTTP
import ProjectionEngine
import RecordService

/// A channel to a client that takes what it is sent at a speed of its own.
protocol Paced: AnyObject, Sendable {
    /// Bytes that wait for the client.
    var waitingBytes: Int { get }
    /// Whether anything can still be sent.
    var isOpen: Bool { get }
}

extension WebSocket: Paced {}
extension EventStream: Paced {}

extension Paced {
    /// Waits until no more than `bytes` wait for the client; `false` once the channel is over.
    ///
    /// So who begins, or comes back, is told of more than may wait for anybody at once. The transport cuts one that takes
    /// nothing.
    func hasRoom(_ bytes: Int = 65_536) async -> Bool {
        while isOpen, waitingBytes > bytes {
            // Who is cancelled would not sleep.
            guard (try? await Task.sleep(for: .milliseconds(5))) != nil else { return false }
        }
        return isOpen
    }
}

extension API {
    /// Tells a nurse of every alert in her reach that nobody has seen, as fast as she takes it.
    ///
    /// She hears of new ones already, so that none falls between; one may come twice. `told` have been told already, and
    /// the others are for who goes on (`isAgain`) what is repeated: no `seq` says that she has heard them.
    func tellWaiting(
        to listener: Listener,
        besides told: Set<AlertID> = [],
        isAgain: Bool = false
    ) async throws(Problem) {
        for alerts in try waitingAlerts(listener.reach()) {
            let alerts = alerts.filter { !told.contains($0.alert) }
            guard !alerts.isEmpty else { continue }
            try await look(listener.viewer, at: Set(alerts.map(\.patient)))
            for alert in alerts {
                guard await listener.hasRoom() else { return }
                try tell(alert, isAgain ? .repeated : .raised, to: listener)
            }
        }
    }

    /// Tells of an alert as it is by now, unless nobody need see it any more or she may not.
    private func tell(
        _ read: QueueAlert,
        _ cause: AlertCause,
        to listener: Listener
    ) throws(Problem) {
        let alert: QueueAlert?
        do throws(ProjectionError) {
            alert = try QueueAlert.find(read.alert, in: service.projections)
        } catch {
            throw Problem(error)
        }
        guard let alert, alert.waits, alert.patient == read.patient,
            listener.reach().admits(alert.unit, isEscalated: true)
        else { return }
        listener.deliver(.alert(alert, cause))
    }
}
