import EventLoop
import Synchronization

extension Connection {
    /// Whether the handler should have the next message.
    ///
    /// Not while half of the bound waits for the peer: one that sends and does not read is answered no
    /// faster than it reads, and then not read from.
    private func isDeliverable(_ side: WebSocketSide, _ state: borrowing State) -> Bool {
        side.isFinished || state.outgoing.count <= limits.outgoingBytesMax / 2
    }

    /// A step that starts a delivery, if there is something to deliver and nobody does.
    func beginDelivery(_ state: inout State) -> Step? {
        guard let side = state.webSocket, side.wantsDelivery, isDeliverable(side, state) else {
            return nil
        }
        side.isDelivering = true
        return .deliver
    }

    /// Hands messages to the handler, one at a time, until none waits.
    func startDelivery() {
        Task.immediate(executorPreference: loop) { await self.deliver() }
    }

    /// Nanoseconds for which one peer's messages may keep the loop before others have their turn.
    private static let deliveryTime: UInt64 = 2_000_000

    private func deliver() async {
        var began = loop.now
        while let (item, handler, socket, resumes) = takeInbound() {
            if loop.now &- began > Self.deliveryTime {
                await Task.yield()
                began = loop.now
            }
            if resumes { pump() }
            switch item {
            case .opened: await handler.opened(socket)
            case .text(let text): await handler.received(text, on: socket)
            case .binary(let bytes): await handler.receivedBinary(bytes, on: socket)
            case .closed(let code): await handler.closed(socket, code: code)
            }
        }
    }

    private func takeInbound() -> (
        WebSocketSide.Inbound, any WebSocketHandler, WebSocket, resumes: Bool
    )? {
        state.withLock { state in
            guard let side = state.webSocket else { return nil }
            let ends = side.inboxCount == 0 && side.ending != nil && state.phase == .webSocket
            if ends { end(side, &state) }
            guard isDeliverable(side, state), let item = side.take() else {
                side.isDelivering = false
                return nil
            }
            if case .closed = item { state.webSocket = nil }
            let hasRoom =
                side.isPaused && side.inboxCount <= limits.inboxMessagesMax / 2
                && side.inboxBytes <= limits.inboxBytesMax / 2
            if hasRoom { side.isPaused = false }
            return (item, side.handler, side.socket, resumes: ends || hasRoom)
        }
    }
}
