"""Every figure of the desk, counted again from the raw events in another language, another way."""

from __future__ import annotations

import csv
import io
import re
import time
from collections import Counter
from datetime import datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

import pytest
from harness import CHEST_PAIN, HARMLESS, ROOT, SECRET, claims, hs256, wait_for
from test_access import steps_up

OFFICER = claims(sub="officer", role="compliance", scope="audit.clinical")
CHARGE = claims(sub="charge", role="nurse", scope="charge_nurse")
LEVELS = ["emergency", "urgent", "routine", "self_care"]
RANK = {level: rank for rank, level in enumerate(reversed(LEVELS))}
TARGET = {"emergency": 120, "urgent": 600, "routine": 3600, "self_care": 7200}
GOAL = {"emergency": 100, "urgent": 80, "routine": 70, "self_care": 70}
ZONE = "Australia/Melbourne"


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    """A server after a working day, its charge nurse, and its raw events with bodies."""
    from harness import Server

    server = Server(tmp_path_factory.mktemp("figures") / "data", APP_JWT_HS256_SECRET=SECRET)
    server.start()
    server.charge = server.http(headers={"Authorization": "Bearer " + hs256(CHARGE)})
    server.officer = server.http(headers={"Authorization": "Bearer " + hs256(OFFICER)})
    with server.http("nurse", "n1") as one, server.http("nurse", "n2") as two:
        for number in range(24):
            work(server, number, one, two)
        time.sleep(0.3)
    yield server
    server.kill()


TEXTS = [
    CHEST_PAIN, HARMLESS, "I have had a sore throat for two days", "my calf is swollen and red",
    "I can't breathe and my lips are blue", "a small rash on my arm",
]


def work(server, number: int, one, two) -> None:
    """One patient: asks; then nothing, or a claim, a decision, an escalation, a question, an end."""
    with server.patient(f"p{number}", f"s{number}") as patient:
        patient.ask(TEXTS[number % len(TEXTS)])
        patient.until("message")
        session = patient.seen[0]["payload"]["session"]["id"]
        case = "qe_" + session.removeprefix("ses_")
        nurse = one if number % 3 else two
        path = f"/api/nurse/queue/{case}"
        kind = number % 8

        def act(**body) -> None:
            answer = nurse.post(path + "/action", json=body)
            assert answer.is_success, answer.text

        if kind in (1, 2, 5):
            assert nurse.post(path + "/claim").is_success
        entry = nurse.get(path).json()
        if entry["alert_id"] and kind in (0, 2):
            assert nurse.post(f"/api/nurse/alerts/{entry['alert_id']}/ack").is_success
        if kind == 1:
            act(action="approve")
        elif kind == 2:
            act(
                action="override", override_reason="ai_over_triaged",
                changes={"urgency": "self_care"},
            )
        elif kind == 3:
            act(action="escalate", escalate_to="charge_nurse", reason="busy")
        elif kind == 4:
            act(action="request_more_info", questions=["Since when?"])
            if number > 8:
                patient.ask("since yesterday")
        elif kind == 5 and number > 8:
            assert nurse.post(path + "/release").is_success
        elif kind == 6:
            act(
                action="override", override_reason="ai_missed_symptom",
                changes={"urgency": "emergency"},
            )
            patient.ask("now I have crushing chest pain")
        elif kind == 7:
            if entry["alert_id"]:
                how = "false-positive" if number > 8 else "resolve"
                assert nurse.post(f"/api/nurse/alerts/{entry['alert_id']}/{how}").is_success
            with server.http("patient", f"p{number}") as http:
                assert http.post(f"/api/sessions/{session}/close").is_success
        if number % 2:
            with server.http("patient", f"p{number}") as http:
                stars = {"rating": 1 + number % 5}
                assert http.post(f"/api/sessions/{session}/rating", json=stars).is_success


def raw_events(server, count: int) -> list[dict]:
    """The first `count` events with their bodies, as the officer reads them one by one; each once."""
    out = server.__dict__.setdefault("raw", [])
    for seq in range(len(out), count):
        answer = server.officer.get(f"/api/audit/events/{seq}")
        assert answer.status_code == 200, answer.text
        event = answer.json()
        event["body"] = event["payload"] or {}
        event["at"] = moment(event["recorded_at"])
        out.append(event)
    return out[:count]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


class Stay:
    """A stay of a case in the queue, folded the plain way."""

    def __init__(self, session: str, at: datetime):
        self.session, self.arrived = session, at
        self.urgency = self.ai = self.complaint = None
        self.rules, self.flags, self.target = [], False, 0
        self.status, self.contact, self.nurse, self.claimed = "pending", None, None, None
        self.settled = self.by = self.outcome = None


def fold(events: list[dict]):
    """Stays, acts, alerts and holds from the events alone."""
    stays, acts, alerts, holds = {}, [], {}, []
    for event in events:
        session, kind, body, at = event["stream"], event["type"], event["body"], event["at"]
        mine = stays.setdefault(session, [])
        stay = mine[-1] if mine and mine[-1].settled is None else None
        if kind == "triage_decided":
            if stay is None and not (mine and mine[-1].outcome == "closed"):
                stay = Stay(session, at)
                mine.append(stay)
            stay.urgency, stay.complaint = body["urgency"], body.get("complaint")
            stay.flags = bool(body["red_flags"])
            if body["source"] != "nurse":
                stay.ai, stay.rules = body["urgency"], body["rules"]
            if stay.contact is None:
                stay.target = body["target_seconds"]
        elif kind == "message_posted" and stay:
            if body["sender_type"] == "nurse" and stay.contact is None:
                stay.contact, stay.nurse = at, body["sender_id"]
            if body["sender_type"] == "patient" and stay.status == "more_info":
                held = any(h["session"] == session and h["end"] is None for h in holds)
                stay.status = "in_review" if held else "pending"
        elif kind == "case_claimed":
            if stay.contact is None:
                stay.contact, stay.nurse = at, body["nurse_id"]
            stay.claimed = stay.claimed or at
            if stay.status == "pending":
                stay.status = "in_review"
            lease = datetime.fromtimestamp(body["lease_expires_at"] / 1e6, at.tzinfo)
            for hold in [h for h in holds if h["session"] == session and h["end"] is None]:
                assert hold["nurse"] == body["nurse_id"], "another's hold ends before"
                hold["lease"] = lease
                break
            else:
                holds.append(
                    {"session": session, "nurse": body["nurse_id"], "begin": at, "end": None,
                     "lease": lease, "reason": None}
                )
        elif kind == "case_acted_on":
            last = mine[-1]
            acts.append(
                {"session": session, "at": at, "action": body["action"],
                 "nurse": body["nurse_id"], "reason": body.get("override_reason"),
                 "ai": last.ai, "to": body.get("urgency_after") or body.get("urgency_before"),
                 "rules": last.rules}
            )
            if body.get("urgency_after"):
                stay.urgency = body["urgency_after"]
            if stay.contact is None:
                stay.contact, stay.nurse = at, body["nurse_id"]
            stay.status = {
                "escalate": "escalated", "request_more_info": "more_info"
            }.get(body["action"], "reviewed")
            if body["action"] in ("approve", "override"):
                stay.settled, stay.by, stay.outcome = at, body["nurse_id"], body["action"]
                end(holds, session, at, "settled")
        elif kind == "case_handed_off":
            end(holds, session, at, "handed_off")
        elif kind == "claim_released":
            end(holds, session, at, body["reason"])
            if stay and stay.status == "in_review":
                stay.status = "pending"
        elif kind == "alert_raised":
            alert = alerts.setdefault(
                body["alert_id"],
                {"session": session, "raised": at, "ack": None, "outcome": None},
            )
            alert |= {"severity": body["severity"], "waits": True,
                      "rules": [f["rule"] for f in body["flags"]]}
        elif kind == "alert_acknowledged":
            alert = alerts[body["alert_id"]]
            alert["ack"], alert["waits"] = alert["ack"] or at, False
        elif kind == "alert_resolved":
            alerts[body["alert_id"]] |= {"outcome": body["outcome"], "waits": False}
        elif kind == "session_closed":
            if stay:
                stay.settled, stay.outcome, stay.status = at, "closed", "closed"
            end(holds, session, at, "closed")
            for alert in alerts.values():
                if alert["session"] == session:
                    alert["waits"] = False
    return [s for mine in stays.values() for s in mine], acts, alerts, holds


def end(holds: list[dict], session: str, at: datetime, reason: str) -> None:
    for hold in holds:
        if hold["session"] == session and hold["end"] is None:
            hold["end"], hold["reason"] = at, reason


def rank(values: list[float], percent: int):
    values = sorted(values)
    return values[max(1, ceil(percent * len(values) / 100)) - 1] if values else None


def mean(values: list[float]):
    return sum(values) / len(values) if values else None


def union(intervals: list[tuple[float, float]]) -> float:
    covered, reach = 0.0, float("-inf")
    for begin, finish in sorted(intervals):
        covered += max(0.0, finish - max(begin, reach))
        reach = max(reach, finish)
    return covered


def expected(
    events: list[dict], now: datetime, since: datetime, until: datetime, level: str | None = None
) -> dict:
    """Every figure of metrics and analytics, by the formulas in words; of one level if it is named."""
    stays, acts, alerts, holds = fold(events)
    within = lambda at: at is not None and since <= at < until  # noqa: E731
    latest = {s.session: s.urgency for s in stays}
    hands = holds
    if level:
        acts = [a for a in acts if a["to"] == level]
        holds = [h for h in holds if latest[h["session"]] == level]
    ours = lambda session: level is None or latest.get(session) == level  # noqa: E731
    open_ = [s for s in stays if s.settled is None]
    for stay in open_:
        held = [h for h in hands if h["session"] == stay.session and h["end"] is None]
        if stay.status == "in_review" and not (held and held[-1]["lease"] > now):
            stay.status = "pending"
    wait = lambda s: (now - s.arrived).total_seconds()  # noqa: E731
    chosen = [s for s in stays if level in (None, s.urgency)]
    arrived = [s for s in chosen if within(s.arrived)]
    settled = [s for s in chosen if within(s.settled)]
    decided = [s for s in settled if s.outcome in ("approve", "override")]
    acts = [a for a in acts if within(a["at"])]
    verdicts = [a for a in acts if a["action"] in ("approve", "override")]
    graded = [a for a in acts if a["action"] in ("approve", "override", "escalate")]
    raised = [a for a in alerts.values() if within(a["raised"]) and ours(a["session"])]
    waiting = [(i, a) for i, a in alerts.items() if a["waits"] and a["outcome"] is None]
    response = [(s, (s.contact - s.arrived).total_seconds()) for s in arrived if s.contact]
    acks = [(a["ack"] - a["raised"]).total_seconds() for a in raised if a["ack"]]

    def judged(some):
        out = []
        for s in some:
            finish = s.contact or s.settled or now
            met = (finish - s.arrived).total_seconds() <= s.target
            if s.contact or s.settled or not met:
                out.append((s, met and s.contact is not None))
        return out

    def agreement(word):
        sign = {"same": 0, "ai_over": 1, "ai_under": -1}[word]
        return sum(
            1 for a in verdicts
            if a["ai"] and a["to"]
            and (RANK[a["ai"]] > RANK[a["to"]]) - (RANK[a["ai"]] < RANK[a["to"]]) == sign
        )

    share = lambda word: mean([float(a["action"] == word) for a in graded])  # noqa: E731
    sla = judged(arrived)
    replies = [
        e for e in events
        if e["type"] == "reply_completed" and within(e["at"]) and ours(e["stream"])
    ]
    started = {e["body"]["reply_id"]: e["at"] for e in events if e["type"] == "reply_started"}
    first = {}
    for e in events:
        if e["type"] in ("reply_checkpointed", "reply_completed"):
            first.setdefault(e["body"]["reply_id"], e["at"])
    fell = {e["body"]["reply_id"] for e in events if e["type"] == "reply_fell_back"}
    words = [
        (first[r["body"]["reply_id"]] - started[r["body"]["reply_id"]]).total_seconds() * 1000
        for r in replies if r["body"]["reply_id"] in started
    ]
    ratings = [
        e["body"]["rating"] for e in events if e["type"] == "rating_given" and ours(e["stream"])
    ]
    local = [s.arrived.astimezone(ZoneInfo(ZONE)) for s in arrived]
    hours = Counter(t.hour for t in local)
    by_rule, fired = {}, {}
    for a in verdicts:
        for rule in a["rules"]:
            by_rule.setdefault(rule, []).append(a["action"] == "override")
    for a in raised:
        for rule in a["rules"]:
            fired.setdefault(rule, []).append(a["outcome"])
    nurses = {a["nurse"] for a in acts} | {s.nurse for s, _ in response}
    tell = {  # what a screen shows of each
        "minutes": lambda v: None if v is None else round(v / 60 + 1e-9, 1),
        "seconds": lambda v: None if v is None else round(v + 1e-9, 1),
        "rate": lambda v: None if v is None else round(v + 1e-9, 3),
        "percent": lambda v: None if v is None else round(v * 100 + 1e-9, 1),
    }
    minutes, seconds, rate, percent = tell.values()
    work = {
        "reviewed_count": len(decided),
        "avg_review_time_minutes": minutes(
            mean([(s.settled - s.claimed).total_seconds() for s in decided if s.claimed])
        ),
        "approval_rate": rate(share("approve")),
        "override_rate": rate(share("override")),
        "escalation_rate": rate(share("escalate")),
        "decisions": len(graded),
        "critical_alerts": sorted(i for i, a in waiting if a["severity"] == "critical"),
        "system_status": "operational",
        "first_response_s": {
            "p50": seconds(rank([r for _, r in response], 50)),
            "p90": seconds(rank([r for _, r in response], 90)), "n": len(response),
        },
        "alert_ack_s": {
            "p50": seconds(rank(acks, 50)), "p95": seconds(rank(acks, 95)), "n": len(acks),
            "unacked": len(waiting),
        },
        "agreement": {w: agreement(w) for w in ("same", "ai_over", "ai_under")},
        "left_unseen": sum(1 for s in settled if s.contact is None),
        "leases_returned": sum(
            1 for h in holds
            if h["reason"] in ("lease_expired", "away") and within(h["end"])
        ),
        "ai": {
            "time_to_first_token_ms_p95": None if not words else round(rank(words, 95)),
            "n": len(words),
            "fallback_rate": rate(mean([float(r["body"]["reply_id"] in fell) for r in replies])),
            "replies": len(replies),
        },
        "patient_rating": {"mean": mean(ratings), "n": len(ratings)},
    }
    count = lambda test: sum(1 for s in open_ if test(s))  # noqa: E731
    queue = {
        "total_queue_size": len(open_),
        "pending_count": count(lambda s: s.status == "pending"),
        "in_review_count": count(lambda s: s.status == "in_review"),
        "escalated_count": count(lambda s: s.status == "escalated"),
        "critical_count": count(lambda s: s.urgency == "emergency"),
        "emergency_count": count(lambda s: s.urgency == "emergency"),
        "high_risk_count": count(lambda s: s.urgency == "urgent"),
        "urgent_count": count(lambda s: s.urgency == "urgent"),
        "red_flag_cases": count(lambda s: s.flags),
        "avg_wait_time_minutes": minutes(mean([wait(s) for s in open_])),
        "longest_wait_time": minutes(max((wait(s) for s in open_), default=None)),
        "by_urgency": [
            {
                "urgency": level,
                "waiting": count(lambda s: s.urgency == level and s.status == "pending"),
                "longest_s": seconds(
                    max(
                        (wait(s) for s in open_
                         if s.urgency == level and s.status == "pending"), default=None)
                ),
                "target_s": TARGET[level],
                "within_target_pct": percent(
                    mean([float(m) for s, m in sla if s.urgency == level])
                ),
                "n": sum(1 for s, _ in sla if s.urgency == level),
                "target_pct": GOAL[level],
            }
            for level in LEVELS
        ],
    }
    over_under = [agreement(w) for w in ("same", "ai_over", "ai_under")]
    analytics = {
        "total_assessments": len(arrived),
        "avg_response_time": minutes(mean([r for _, r in response])),
        "avg_completion_time": minutes(
            mean([(s.settled - s.arrived).total_seconds() for s in decided])
        ),
        "nurse_efficiency_score": percent(mean([float(m) for _, m in judged(decided)])),
        "accuracy_score": rate(over_under[0] / sum(over_under)),
        "patient_satisfaction": mean(ratings),
        "recommendation_adherence": rate(
            mean([float(a["action"] == "approve") for a in verdicts])
        ),
        "trend_direction": None,
        "trend_change_percent": None,
        "assessments_by_hour": [{"hour": h, "count": hours[h]} for h in range(24)],
        "top_complaints": [
            {"complaint": c, "count": n}
            for c, n in sorted(
                Counter(s.complaint for s in arrived if s.complaint).items(),
                key=lambda i: (-i[1], i[0]),
            )[:10]
        ],
        "override_by_reason": [
            {"reason": r, "count": n}
            for r, n in sorted(
                Counter(a["reason"] for a in verdicts if a["action"] == "override").items(),
                key=lambda i: (-i[1], i[0]),
            )
        ],
        "override_by_rule": [
            {"rule": r, "decided": len(v), "overridden": sum(v), "rate": rate(mean(v))}
            for r, v in sorted(by_rule.items(), key=lambda i: (-len(i[1]), i[0]))
        ],
        "rule_precision": [
            {
                "rule": r, "fired": len(v), "settled": sum(o is not None for o in v),
                "confirmed": sum(o == "resolved" for o in v),
                "precision": rate(mean([float(o == "resolved") for o in v if o])),
            }
            for r, v in sorted(fired.items(), key=lambda i: (-len(i[1]), i[0]))
        ],
        "agreement_matrix": [
            {
                "ai": a, "nurse": n,
                "count": sum(1 for v in verdicts if (v["ai"], v["to"]) == (a, n)),
            }
            for a in LEVELS for n in LEVELS
        ],
        "sla": [
            {
                "urgency": e["urgency"], "target_s": e["target_s"],
                "met_pct": e["within_target_pct"], "n": e["n"], "goal_pct": e["target_pct"],
            }
            for e in queue["by_urgency"]
        ],
        "heatmap": [
            {"weekday": w, "hour": h, "count": n}
            for (w, h), n in sorted(Counter((t.isoweekday(), t.hour) for t in local).items())
        ],
        "by_nurse": [
            {
                "nurse_id": n, "first_contacts": sum(1 for s, _ in response if s.nurse == n),
                "decisions": sum(1 for a in acts if a["nurse"] == n),
                "approved": sum(1 for a in graded if (a["nurse"], a["action"]) == (n, "approve")),
                "overridden": sum(
                    1 for a in graded if (a["nurse"], a["action"]) == (n, "override")
                ),
                "escalated": sum(
                    1 for a in graded if (a["nurse"], a["action"]) == (n, "escalate")
                ),
                "avg_review_minutes": minutes(
                    mean([
                        (s.settled - s.claimed).total_seconds() for s in decided
                        if s.claimed and s.by == n
                    ])
                ),
            }
            for n in sorted(nurses)
        ],
    }
    held, present = {}, {}
    clip = lambda b, e: (max(b, since).timestamp(), min(e, until, now).timestamp())  # noqa: E731
    for h in holds:
        part = clip(h["begin"], min(h["end"] or now, h["lease"], now))
        held.setdefault(h["nurse"], []).append(part)
        present.setdefault(h["nurse"], []).append(part)
    ended = {
        e["body"]["viewing_id"]: e["at"] for e in events if e["type"] == "viewing_ended"
    }
    for e in events:
        if e["type"] == "viewing_started" and e["body"]["role"] == "nurse":
            if e["body"].get("renews"):
                continue
            finish = min(
                ended.get(e["body"]["viewing_id"], now), now, e["at"] + timedelta(seconds=1860)
            )
            present.setdefault(e["body"]["user_id"], []).append(clip(e["at"], finish))
    keep = lambda some: [i for i in some if i[0] < i[1]]  # noqa: E731
    busy = sum(union(keep(v)) for v in held.values())
    there = sum(union(keep(v)) for v in present.values())
    work["nurse_utilization"] = rate(busy / there)
    return {"metrics": queue | work, "analytics": work | analytics}


def close_to(shown, wanted, path=""):
    """Equal to the last digit shown, where a half may round either way."""
    if isinstance(wanted, dict):
        assert set(shown) - {"name"} == set(wanted), path
        for key in wanted:
            close_to(shown[key], wanted[key], f"{path}.{key}")
    elif isinstance(wanted, list):
        assert len(shown) == len(wanted), (path, shown, wanted)
        for index, item in enumerate(wanted):
            close_to(shown[index], item, f"{path}[{index}]")
    elif isinstance(wanted, float):
        slack = 1.01 if "_ms_" in path else 0.11 if abs(wanted) > 1 else 0.0011
        assert shown is not None and abs(shown - wanted) <= slack, (path, shown, wanted)
    else:
        assert shown == wanted, (path, shown, wanted)


def strip(answer: dict) -> dict:
    """Without the head, alerts by their identifiers."""
    kept = {k: v for k, v in answer.items() if k not in ("timestamp", "as_of_seq", "window")}
    kept["critical_alerts"] = sorted(a["alert_id"] for a in kept["critical_alerts"])
    return kept


def figures(client, path: str, **query) -> dict:
    answer = client.get("/api/nurse/" + path, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize("path", ["dashboard/metrics", "analytics"])
def test_every_figure_is_what_the_raw_events_say(day, path):
    """All members, none left out: each is counted again in Python from events and bodies."""
    shown = figures(day.charge, path, tz=ZONE, time_range="week")
    events = raw_events(day, shown["as_of_seq"])
    window = shown["window"]
    assert window["tz"] == ZONE
    local = moment(window["from"]).astimezone(ZoneInfo(ZONE))
    assert (local.hour, local.minute, local.second) == (0, 0, 0)
    wanted = expected(
        events, moment(shown["timestamp"]), moment(window["from"]), moment(window["to"])
    )["analytics" if path == "analytics" else "metrics"]
    assert wanted["decisions"] > 5 and wanted["first_response_s"]["n"] > 10
    close_to(strip(shown), wanted)


def test_only_holds_that_ran_out_or_ended_with_their_nurse_away_count_as_returned(fresh):
    """Whatever a nurse writes as her reason, and however a case goes from hand to hand."""
    server = fresh(APP_JWT_HS256_SECRET=SECRET, APP_LEASE_SECONDS="2").start()
    officer = server.http(headers={"Authorization": "Bearer " + hs256(OFFICER)})
    with server.http("nurse", "n1") as one, server.http("nurse", "n2") as two:
        to = two.get("/api/auth/me").json()["user_id"]

        def caught_up() -> dict[str, str]:
            seq = officer.get("/api/audit/events", params={"limit": 1}).json()["items"][0]["seq"]
            return {"X-Min-Log-Seq": str(seq)}

        def listed() -> list[str]:
            query = {"metric": "leases_returned"}
            found = one.get("/api/nurse/cases", params=query, headers=caught_up()).json()
            return sorted(item["session_id"] for item in found["items"])

        def returned() -> list[str]:
            """Listed and counted alike; asked only while no hold can end between the two."""
            cases = listed()
            figures = one.get("/api/nurse/dashboard/metrics", headers=caught_up()).json()
            assert figures["leases_returned"] == len(cases)
            return cases

        cases = []
        for number in range(3):
            with server.http("patient", f"p{number}") as patient:
                session = patient.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
                patient.post("/api/sessions/s/messages", json={"content": HARMLESS})
            cases.append((session, "/api/nurse/queue/qe_" + session.removeprefix("ses_")))
        (handed, first), (left, second), (lapsed, third) = cases
        for why in ("away", "lease_expired", "disconnected", "lunch", None):
            assert one.post(first + "/claim").status_code == 200
            body = {} if why is None else {"reason": why}
            assert one.post(first + "/release", json=body).status_code == 200, why
        assert one.post(first + "/claim").status_code == 200
        handoff = {"to_nurse_id": to, "sbar": {"situation": "calm"}}
        assert one.post(first + "/handoff", json=handoff).status_code == 200
        assert returned() == []
        assert two.post(first + "/release", json={"reason": "done"}).status_code == 200
        assert two.post(second + "/claim").status_code == 200
        away = two.put("/api/nurse/presence", json={"presence": "away"})
        assert away.json()["leases_returned"] == 1
        assert returned() == [left]
        assert two.post(third + "/claim").status_code == 200
        wait_for(lambda: lapsed in listed(), what="the end of a hold nobody renews")
        assert returned() == sorted([left, lapsed])
        kept = [
            officer.get(f"/api/audit/events/{e['seq']}").json()["payload"]
            for e in server.audit(type="claim_released")
        ]
    codes = [body["reason"] for body in kept]
    assert set(codes) == {"released", "away", "lease_expired"}
    assert codes.count("away") == codes.count("lease_expired") == 1
    assert {"lunch", "away"} <= {b.get("note") for b in kept if b["reason"] == "released"}


@pytest.mark.parametrize("level", LEVELS)
def test_figures_of_one_level_are_counted_from_its_cases_alone(day, level):
    """Arrivals, decisions, alerts, holds, answers and ratings of the level; the queue's own figures are of all."""
    for path in ("dashboard/metrics", "analytics"):
        shown = figures(day.charge, path, tz=ZONE, time_range="week", urgency=level)
        window = shown["window"]
        wanted = expected(
            raw_events(day, shown["as_of_seq"]), moment(shown["timestamp"]),
            moment(window["from"]), moment(window["to"]), level,
        )["analytics" if path == "analytics" else "metrics"]
        close_to(strip(shown), wanted)


def test_what_was_a_merged_patients_is_the_others_in_every_list(fresh):
    """Cases, decisions, alerts, holds and ratings name the patient that is left; a rebuild says the same."""
    server = fresh(APP_JWT_HS256_SECRET=SECRET).start()
    ids = {}
    for name in ("old", "new"):
        with server.patient(name, "m") as patient:
            patient.ask(CHEST_PAIN)
            session = patient.seen[0]["payload"]["session"]["id"]
        with server.http("nurse") as nurse, server.http("patient", name) as http:
            entry = nurse.get(f"/api/nurse/queue/{session.replace('ses_', 'qe_')}").json()
            ids[name] = entry["patient_id"]
            act = {"action": "escalate", "escalate_to": "charge_nurse", "reason": "r"}
            assert nurse.post(f"/api/nurse/queue/{entry['id']}/action", json=act).is_success
            assert http.post(f"/api/sessions/{session}/rating", json={"rating": 5}).is_success
    with server.http(headers=steps_up(server, "nurse", "a-nurse")) as nurse:
        done = nurse.post(f"/api/patients/{ids['old']}/merge", json={"into": ids["new"]})
        assert done.status_code == 200, done.text
    for _ in range(2):
        with server.http(headers={"Authorization": "Bearer " + hs256(CHARGE)}) as charge:
            for metric in ("total_queue_size", "decisions", "alert_ack_s", "patient_rating"):
                items = figures(charge, "cases", metric=metric, time_range="week")["items"]
                assert [i["patient_id"] for i in items] == [ids["new"]] * 2, metric
        assert server.terminate() == 0
        for path in server.directory.glob("read.db*"):
            path.unlink()
        server.start()


def test_a_window_holds_what_happened_in_it_and_an_empty_one_says_null_not_zero(day):
    """Cut between two events: the two halves add up to the whole; without data there is null."""
    whole = figures(day.charge, "analytics", time_range="all")
    events = raw_events(day, whole["as_of_seq"])
    arrivals = [e for e in events if e["type"] == "triage_decided"]
    middle = arrivals[len(arrivals) // 2]["recorded_at"]
    first = figures(day.charge, "analytics", **{"from": "2020-01-01", "to": middle})
    last = figures(day.charge, "analytics", **{"from": middle, "to": whole["timestamp"]})
    for name in ("total_assessments", "decisions", "reviewed_count", "left_unseen"):
        assert first[name] + last[name] == whole[name], name
    assert 0 < first["total_assessments"] < whole["total_assessments"]
    wanted = expected(events, moment(first["timestamp"]), moment("2020-01-01T00:00:00Z"),
                      moment(middle))["analytics"]
    for name in ("total_assessments", "first_response_s", "alert_ack_s", "agreement"):
        if name != "alert_ack_s":
            close_to(first[name], wanted[name], name)
    empty = figures(day.charge, "analytics", **{"from": "2021-01-01", "to": "2021-01-02"})
    assert empty["approval_rate"] is None and empty["decisions"] == 0
    assert empty["first_response_s"] == {"p50": None, "p90": None, "n": 0}
    assert empty["patient_rating"] == {"mean": None, "n": 0}
    assert empty["trend_direction"] is None and empty["avg_response_time"] is None


def test_the_csv_holds_every_number_of_the_screen(day):
    query = {"time_range": "all", "to": "2090-01-01", "group_by": "day"}
    screen = figures(day.charge, "analytics", **query)
    answer = day.charge.get("/api/nurse/analytics", params=query | {"format": "csv"})
    assert answer.headers["Content-Type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    keys = {"urgency", "hour", "weekday", "complaint", "reason", "rule", "ai", "nurse",
            "nurse_id", "alert_id", "from"}
    told = lambda v: "" if v is None else v if isinstance(v, str) else f"{v:g}"  # noqa: E731
    same = lambda a, b: a == b or float(a) == float(b)  # noqa: E731
    moving = {"timestamp", "as_of_seq", "nurse_utilization", "to", "message"}
    wanted = []
    for name, value in screen.items():
        for part in value if isinstance(value, list) else [value]:
            if not isinstance(part, dict):
                wanted.append((name, "", "", told(part)))
                continue
            marks = [told(v) for k, v in part.items() if k in keys and name != "window"]
            wanted += [
                (name, " / ".join(marks), k, told(v))
                for k, v in part.items() if k not in keys or name == "window"
            ]
    assert len(rows) == len(wanted)
    for row, (name, bucket, field, value) in zip(rows, wanted):
        assert (row["figure"], row["bucket"], row["field"]) == (name, bucket, field)
        if name not in moving and field not in moving:
            assert same(row["value"], value), (name, bucket, field)


def test_behind_every_number_stands_the_list_of_its_cases(day):
    """For each figure and each bucket the list is as long as the number says."""
    analytics = figures(day.charge, "analytics", time_range="week")
    metrics = figures(day.charge, "dashboard/metrics", time_range="week")

    def cases(metric: str, bucket: str | None = None) -> dict:
        query = {"metric": metric, "time_range": "week", "limit": 1000}
        return figures(day.charge, "cases", **query | ({"bucket": bucket} if bucket else {}))

    for name in (
        "total_queue_size", "pending_count", "in_review_count", "escalated_count",
        "emergency_count", "urgent_count", "red_flag_cases", "reviewed_count", "decisions",
        "left_unseen", "leases_returned",
    ):
        shown = cases(name)
        assert shown["total"] == len(shown["items"]) == metrics[name], name
    for name in ("first_response_s", "alert_ack_s"):
        shown = cases(name)
        assert shown["total"] == metrics[name]["n"]
        values = sorted(i["value"] for i in shown["items"])
        assert abs(values[ceil(len(values) / 2) - 1] - metrics[name]["p50"]) < 0.06
    for word, number in metrics["agreement"].items():
        assert cases("agreement", word)["total"] == number
    for row in analytics["agreement_matrix"]:
        assert cases("agreement_matrix", f"{row['ai']}>{row['nurse']}")["total"] == row["count"]
    for row in analytics["override_by_reason"]:
        assert cases("override_by_reason", row["reason"])["total"] == row["count"]
    for row in analytics["rule_precision"]:
        assert cases("rule_precision", row["rule"])["total"] == row["fired"]
    for place, row in enumerate(analytics["top_complaints"]):
        assert cases("top_complaints", str(place + 1))["total"] == row["count"]
    # As the answer itself and its table of formulas spell them.
    for name, number in (
        ("first_response_s.p50", metrics["first_response_s"]["n"]), ("alert_ack_s.unacked", metrics["alert_ack_s"]["unacked"]),
        ("by_urgency.waiting", metrics["pending_count"]), ("agreement.same", sum(metrics["agreement"].values())),
        ("ai.replies", metrics["ai"]["replies"]), ("ai.time_to_first_token_ms_p95", metrics["ai"]["n"]),
        ("patient_rating.mean", metrics["patient_rating"]["n"]),
    ):
        assert cases(name)["total"] == number, name
    for name in ("by_urgency.target_s", "by_urgency.nonsense"):
        assert day.charge.get("/api/nurse/cases", params={"metric": name}).status_code == 404, name
    first = cases("reviewed_count")["items"][0]
    assert day.charge.get(f"/api/nurse/queue/{first['queue_id']}").status_code == 200
    assert day.charge.get(
        "/api/nurse/cases", params={"metric": "nonsense"}
    ).status_code == 404


def test_looks_at_figures_are_recorded_with_the_cases_they_list(day):
    shown = figures(day.charge, "cases", metric="reviewed_count", time_range="week")
    looks = [e for e in day.audit(type="viewing_started") if e["view"] == "figure_cases"]
    named = {p for e in looks for p in e["patient_ids"]}
    assert {i["patient_id"] for i in shown["items"]} <= named
    assert any("metric=reviewed_count" in e["filter"] for e in looks)


def test_another_nurses_figures_are_for_charge_nurses(day):
    """A nurse sees the unit's figures and their own row; by_nurse of others is the charge nurse's."""
    with day.http("nurse", "n1") as nurse:
        rows = figures(nurse, "analytics", time_range="week")["by_nurse"]
        me = nurse.get("/api/auth/me").json()["user_id"]
        assert {r["nurse_id"] for r in rows} <= {me}
        other = next(
            r["nurse_id"]
            for r in figures(day.charge, "analytics", time_range="week")["by_nurse"]
            if r["nurse_id"] != me
        )
        assert nurse.get("/api/nurse/analytics", params={"nurse": other}).status_code == 403
        mine = figures(nurse, "analytics", nurse="me", time_range="week")
    assert {r["nurse_id"] for r in mine["by_nurse"]} <= {me}
    theirs = figures(day.charge, "analytics", nurse=other, time_range="week")
    whole = figures(day.charge, "analytics", time_range="week")
    assert mine["decisions"] + theirs["decisions"] == whole["decisions"]


@pytest.mark.parametrize(
    "query",
    ["tz=Nowhere/City", "tz=../../etc/passwd", "time_range=soon", "from=yesterday", "urgency=x",
     "from=2026-01-02&to=2026-01-01", "nurse=1", "format=xml", "group_by=minute"],
)
def test_a_window_that_makes_no_sense_is_422(day, query):
    answer = day.charge.get("/api/nurse/analytics?" + query)
    assert answer.status_code == 422, answer.text


def test_every_member_is_explained_and_the_page_says_the_same(day):
    """explain=true, the page Figures.md and the answers name the same figures."""
    analytics = figures(day.charge, "analytics", explain="true", group_by="day")
    metrics = figures(day.charge, "dashboard/metrics", explain="true")
    formulas = analytics.pop("formulas")
    assert formulas == metrics.pop("formulas")
    keys = {"urgency", "hour", "weekday", "complaint", "reason", "rule", "ai", "nurse",
            "nurse_id", "alert_id", "from", "name"}
    whole = {"window", "critical_alerts"}
    named = set()
    for name, value in (analytics | metrics).items():
        part = value[0] if isinstance(value, list) and value else value
        if isinstance(part, dict) and name not in whole and part.keys() - keys:
            spread = {"ai": part.keys()}.get(name, part.keys() - keys)
            named |= {f"{name}.{field}" for field in spread}
        else:
            named.add(name)
    assert named - set(formulas) == set()
    page = (ROOT / "Sources/Anamnesis/Anamnesis.docc/Figures.md").read_text()
    rows = re.findall(r"^\| `([^`]+)` \| (.+) \| (?:`[^`]+`|–) \|$", page, re.M)
    assert dict(rows) == formulas
