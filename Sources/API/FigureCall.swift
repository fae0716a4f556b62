import Access
import Clinical
import HTTP
import RecordService
import World

extension API {
    /// The window a request asks figures of: `time_range`, or `from` and `to`, in the zone `tz`.
    ///
    /// Times are RFC 3339 or days of the zone; `to` as a day includes that day.
    func figureWindow(_ call: Call, _ caller: Caller) throws(Problem) -> FigureWindow {
        let now = Timestamp(microseconds: world.now().microseconds / 1000 * 1000)
        let zone = try figureZone(call)
        let day = zone.startOfDay(now)
        func days(_ count: Int64) -> Timestamp {
            zone.startOfDay(day.adding(seconds: -count * 86_400 + 43_200))
        }
        var (since, until) = (day, now)
        switch call.request.query("time_range") {
        case nil, "today": break
        case "hour": since = now.adding(seconds: -3600)
        case "yesterday": (since, until) = (days(1), day)
        case "week": since = days(6)
        case "month": since = days(29)
        case "year": since = days(364)
        case "all": since = Timestamp(microseconds: 0)
        default:
            throw Problem(
                422,
                "validation_failed",
                "`time_range` is hour, today, yesterday, week, month, year or all."
            )
        }
        if let from = try figureTime(call, "from", zone) { since = from.start }
        if let to = try figureTime(call, "to", zone) { until = to.end }
        guard since < until || call.request.query("from") == nil else {
            throw Problem(422, "validation_failed", "`from` lies before `to`.")
        }
        var window = FigureWindow(
            since: min(since, until),
            until: until,
            now: now,
            zone: zone,
            reach: reach(of: caller)
        )
        window.nurse = try figureNurse(call, caller)
        if let text = call.request.query("urgency") {
            guard let urgency = Urgency(rawValue: text) else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`urgency` is emergency, urgent, routine or self_care."
                )
            }
            window.urgency = urgency
        }
        return window
    }

    private func figureZone(_ call: Call) throws(Problem) -> TimeZoneRules {
        guard var name = call.request.query("tz"), name != "UTC", name != "Z" else { return .utc }
        // A plus that was not escaped in the URL; no zone begins with a space.
        if name.hasPrefix(" ") { name = "+" + name.dropFirst() }
        if let zone = TimeZoneRules(offset: name) ?? settings.zone(name) { return zone }
        throw Problem(
            422,
            "validation_failed",
            "`tz` is a zone this system knows, as Australia/Melbourne, or an offset, as +10:00."
        )
    }

    /// A day or a moment: where it begins, and where it ends when it is meant as a bound.
    private func figureTime(
        _ call: Call,
        _ name: String,
        _ zone: TimeZoneRules
    ) throws(Problem) -> (start: Timestamp, end: Timestamp)? {
        guard let text = call.request.query(name) else { return nil }
        if let time = Timestamp(text) { return (time, time) }
        if let day = Timestamp(text + "T00:00:00Z") {
            return (
                zone.moment(local: day), zone.moment(local: day.adding(seconds: 86_400))
            )
        }
        throw Problem(
            422,
            "validation_failed",
            "`\(name)` is a day, 2026-01-15, or a moment, 2026-01-15T14:02:11Z."
        )
    }

    /// Whose work is asked for: one's own, and for charge nurses anybody's.
    private func figureNurse(_ call: Call, _ caller: Caller) throws(Problem) -> String? {
        guard let text = call.request.query("nurse") else { return nil }
        guard let nurse = UserID(text == "me" ? caller.user.text : text) else {
            throw Problem(422, "validation_failed", "`nurse` is `usr_…` or `me`.")
        }
        guard nurse == caller.user || isCharge(caller) else {
            throw Problem(403, "forbidden", "Only a charge nurse sees another's figures.")
        }
        return nurse.text
    }

    /// Whether somebody answers for the work of others.
    func isCharge(_ caller: Caller) -> Bool {
        identity.scopes(of: caller).contains("charge_nurse")
    }
}
