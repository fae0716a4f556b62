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

    private static func id(_ request: HTTPRequest) -> String? {
        let id = request.headers["Last-Event-ID"] ?? request.query("last_event_id")
        return id?.isEmpty == true ? nil : id
    }

    /// Whether a reader names an event as those of dashboard streams are named, of this log or another.
    static func isOfDashboard(_ request: HTTPRequest) -> Bool {
        guard let id = id(request), !id.hasPrefix("str_") else { return false }
        let resume = Resume(id)
        return !resume.epoch.isEmpty && resume.seq != nil
    }

    init(_ request: HTTPRequest, epoch: String, head: UInt64) {
        guard let id = Self.id(request) else {
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
