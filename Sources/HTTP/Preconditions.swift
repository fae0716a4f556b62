import World

/// What a request says about the copy it has (RFC 9110 §13).
enum Preconditions {
    /// What is to be done with a request.
    enum Verdict: Equatable {
        case proceed
        /// The client's copy is the current one: 304.
        case notModified
        /// The client acts on another state: 412.
        case failed
    }

    /// Judges in the order of §13.2.2; `tag` is the current entity tag with its quotes, `modified` when
    /// the state last changed, if that is known.
    static func judge(
        _ request: HTTPRequest,
        tag: String,
        modified: Timestamp?,
        now: Timestamp
    ) -> Verdict {
        let headers = request.headers
        let isRead = request.method == "GET" || request.method == "HEAD"
        let matches = headers.values("if-match")
        if !matches.isEmpty {
            guard EntityTag.list(matches, holds: tag, isStrong: true) else { return .failed }
        } else if let since = date(headers["if-unmodified-since"], now), let modified,
            modified.seconds > since.seconds
        {
            return .failed
        }
        let others = headers.values("if-none-match")
        if !others.isEmpty {
            guard EntityTag.list(others, holds: tag, isStrong: false) else { return .proceed }
            return isRead ? .notModified : .failed
        }
        if isRead, let since = date(headers["if-modified-since"], now), let modified,
            modified.seconds <= since.seconds
        {
            return .notModified
        }
        return .proceed
    }

    /// Whether `If-Range` allows a part to be sent: there is none, or it names the current state (§13.1.5).
    static func allowsRange(
        _ headers: HTTPHeaders,
        tag: String,
        modified: Timestamp?,
        now: Timestamp
    ) -> Bool {
        guard let value = headers["if-range"] else { return true }
        if value.hasPrefix("\"") || value.hasPrefix("W/") {
            return EntityTag.list([value], holds: tag, isStrong: true)
        }
        guard let date = HTTPDate.parse(value, now: now), let modified else { return false }
        return date.seconds == modified.seconds
    }

    /// A date that can't be read counts as not being there (§13.1.3, §13.1.4).
    private static func date(_ value: String?, _ now: Timestamp) -> Timestamp? {
        value.flatMap { HTTPDate.parse($0, now: now) }
    }
}

/// Entity tags (RFC 9110 §8.8.3).
package enum EntityTag {
    /// Whether a list of tags, or `*`, holds `tag`; a broken list holds nothing.
    package static func list(_ values: [String], holds tag: String, isStrong: Bool) -> Bool {
        values.contains { value in
            if value == "*" { return true }
            var rest = value.utf8[...]
            while let item = next(&rest) {
                if item.opaque == tag, !isStrong || !item.isWeak { return true }
            }
            return false
        }
    }

    /// The next tag of a list, and what may stand between it and the one after.
    private static func next(
        _ rest: inout Substring.UTF8View
    ) -> (isWeak: Bool, opaque: String)? {
        while let first = rest.first, [0x20, 0x09, 0x2C].contains(first) { rest.removeFirst() }
        let isWeak = rest.starts(with: "W/".utf8)
        if isWeak { rest.removeFirst(2) }
        guard rest.first == 0x22, let end = rest.dropFirst().firstIndex(of: 0x22) else {
            return nil
        }
        let opaque = String(Substring(rest[...end]))
        rest = rest[rest.index(after: end)...]
        guard rest.isEmpty || [0x20, 0x09, 0x2C].contains(rest.first) else { return nil }
        return (isWeak, opaque)
    }
}
