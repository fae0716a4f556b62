import EventLoop
import Synchronization

extension Connection {
    /// Reads until a request is complete, something is wrong, or nothing more is there.
    func readRequest(_ state: inout State, _ now: UInt64) -> Step? {
        // Who sends requests and does not read the answers is answered no faster than they read.
        if state.outgoing.count > Self.unreadMax {
            flush(&state, now)
            guard state.outgoing.count <= Self.unreadMax || state.isBroken else { return nil }
        }
        while true {
            switch state.parser.next() {
            case .head(let head):
                state.deadlines.bodyBegan = now
                return .bound(head)
            case .request(let head, let body):
                return begin(head, body, &state, now)
            case .part:
                // Only told where the responder has begun already.
                continue
            case .fault(let fault):
                return .refuse(fault)
            case .incomplete:
                if state.isReadable, state.readsLeft == 0 { return .yield }
                if state.isReadable, receive(&state) { continue }
                return awaitMore(&state, now)
            }
        }
    }

    /// Bytes of earlier answers that may wait for the peer when the next request is taken.
    private static let unreadMax = 65_536

    /// Nothing more is there: sets the deadline for the rest, or ends.
    private func awaitMore(_ state: inout State, _ now: UInt64) -> Step? {
        if state.isBroken { return .afterwards(terminate(&state)) }
        if state.hasEnded, !state.isReadable { return endOfRequests(&state) }
        if state.parser.isInBody {
            guard holdBody(&state) else { return .refuse(.busy) }
            state.deadlines.phase = bodyDeadline(state)
        } else if state.parser.isInMessage {
            if state.deadlines.requestBegan == 0 { state.deadlines.requestBegan = now }
            let began = state.deadlines.requestBegan
            state.deadlines.phase = began.advanced(headTimeout(state))
        } else if state.isDraining {
            return endOfRequests(&state)
        } else if state.served > 0, state.deadlines.phase == .max {
            state.deadlines.phase = now.advanced(limits.keepAliveTimeout)
        }
        return nil
    }

    /// The peer will send no more requests, or none is wanted.
    private func endOfRequests(_ state: inout State) -> Step? {
        if state.outgoing.isEmpty, state.hasEnded { return .afterwards(terminate(&state)) }
        startLingering(&state)
        return nil
    }

    /// Reads once; `false` when nothing was there.
    func receive(_ state: inout State) -> Bool {
        worker.receive(from: state.transport) { outcome, bytes in
            note(outcome, bytes.count, &state)
            guard case .bytes(let count) = outcome else { return false }
            state.parser.feed(bytes, count: count)
            return true
        }
    }

    /// Keeps what the outcome of reading says about the socket.
    ///
    /// A read that did not fill the buffer has emptied the socket, unless its end is still to be read.
    func note(_ outcome: Socket.ReceiveOutcome, _ room: Int, _ state: inout State) {
        state.readsLeft -= 1
        switch outcome {
        case .bytes(let count):
            worker.count { $0.bytesReceived += count }
            if !state.hasEnded, !state.transport.hasMore(after: count, of: room) {
                state.isReadable = false
            }
        case .wouldBlock:
            state.isReadable = false
        case .ended:
            state.isReadable = false
            state.hasEnded = true
        case .failed:
            state.isReadable = false
            state.isBroken = true
        }
    }

    /// Reads once and forgets it.
    func discard(_ state: inout State) {
        worker.receive(from: state.transport) { outcome, bytes in
            note(outcome, bytes.count, &state)
        }
    }

    /// Reads once and keeps it for after the answer, within a bound; `false` when nothing was there.
    private func readAhead(_ state: inout State) -> Bool {
        guard state.parser.heldBytes <= limits.headerBlockBytesMax else {
            state.isBroken = true
            return false
        }
        return receive(&state)
    }

    /// While events are sent: looks for the end of the connection.
    ///
    /// A peer that ended its side may still listen. If it left instead, what is sent next is answered by a reset: where
    /// nothing waits that is a heartbeat, at once.
    func readWhileStreaming(_ state: inout State) -> Step? {
        while state.isReadable {
            guard state.readsLeft > 0 else { return .yield }
            guard readAhead(&state) else { break }
        }
        if state.isBroken { return .afterwards(terminate(&state)) }
        guard state.hasEnded, !state.isReadable, state.events?.isHalfClosed == false else {
            return nil
        }
        state.events?.isHalfClosed = true
        return state.outgoing.isEmpty ? .beat : nil
    }

    /// Whether to ask for the body of a client that waits to be asked (RFC 9110 §10.1.1).
    func isWanted(_ head: RequestHead) -> Bool {
        !head.expectsContinue
            || server.responder.wantsBody(
                method: head.method,
                path: head.path,
                headers: head.headers
            )
    }

    /// A head is complete: asks for its route's bound, and lets the client send what is within.
    func boundBody(_ head: RequestHead) {
        let bound = server.responder.bodyBytesMax(method: head.method, path: head.path)
        let isWanted = isWanted(head)
        state.withLock { state in
            if let bound { state.parser.bodyBytesMax = bound }
            guard head.expectsContinue, !state.parser.hasBytes, isWanted else { return }
            if case .length(let count) = head.framing, count > state.parser.bodyBytesMax { return }
            state.outgoing.append(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
        }
    }
}
