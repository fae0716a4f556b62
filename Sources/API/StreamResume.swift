import HTTP

/// What a reader of a stream says about what it had, by `Last-Event-ID` or `?last_event_id`.
///
/// Ids of dashboard streams are `<epoch>:<seq>`; every event of the log since any seq is still there, so age does
/// not matter, but an id of another log, or one that was never given, is unknown.
enum StreamResume: Equatable {
    /// It begins.
    case fresh
    /// It had everything up to an event of this log.
    case known(UInt64)
    /// It must forget what it has.
    case unknown

    init(_ request: HTTPRequest, epoch: String, head: UInt64) {
        let header = request.headers["Last-Event-ID"]
        guard let id = header ?? request.query("last_event_id"), !id.isEmpty else {
            self = .fresh
            return
        }
        let resume = Resume(id)
        guard resume.epoch == epoch, let seq = resume.seq, seq < max(1, head) else {
            self = .unknown
            return
        }
        self = .known(seq)
    }
}
