"""Working a case: order, pages, clocks, holds, hand-offs, undo, notes; as nurses do it, against time."""

from __future__ import annotations

import time
from datetime import datetime

import pytest
from harness import CHEST_PAIN, HARMLESS, wait_for
from test_signin import activate, add, bearer, sign_in

WORSE = "my calf is swollen, red and hot since yesterday"


def say(server, user: str, text: str, session: str = "s") -> str:
    """A patient says something; the queue entry's id."""
    with server.http("patient", user) as http:
        made = http.post("/api/sessions", json={"session_id": session}).json()["session_id"]
        sent = http.post(f"/api/sessions/{made}/messages", json={"content": text})
        assert sent.status_code == 201, sent.text
    return made.replace("ses_", "qe_")


def page(http, **query) -> dict:
    answer = http.get("/api/nurse/queue", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def row(http, entry: str) -> dict | None:
    found = page(http, limit=200, snoozed="all")["queue"]
    return next((e for e in found if e["id"] == entry), None)


def events(server, kind: str) -> list[dict]:
    return server.audit(type=kind)


@pytest.fixture(scope="module")
def busy(tmp_path_factory):
    """Twenty-three cases of every level, and two nurses."""
    from harness import Server

    server = Server(tmp_path_factory.mktemp("busy") / "data").start()
    texts = [CHEST_PAIN, WORSE, HARMLESS, "I have had a sore throat for two days"]
    for number in range(23):
        say(server, f"p-{number}", texts[number % 4])
    yield server
    server.kill()


def test_the_order_is_total_and_the_score_never_contradicts_it(busy):
    with busy.http("nurse", "n-1") as http:
        alert = next(e["alert_id"] for e in page(http)["queue"] if e["alert_id"])
        assert http.post(f"/api/nurse/alerts/{alert}/ack").status_code == 200
        rows = page(http, limit=200)["queue"]
        waiting = {a["session_id"] for a in http.get("/api/nurse/alerts?limit=200").json()["items"] if not a["ack"]}
    rank = {"emergency": 3, "urgent": 2, "routine": 1, "self_care": 0}
    keys = [
        (-rank[e["urgency"]], e["session_id"] not in waiting, e["due_at"], e["created_at"])
        for e in rows
    ]
    assert keys == sorted(keys)
    scores = [e["priority_score"] for e in rows]
    assert scores == sorted(scores, reverse=True)
    for entry in rows:
        assert [f["name"] for f in entry["priority_factors"]] == ["urgency", "red_flag", "waiting"]
        total = sum(f["points"] for f in entry["priority_factors"])
        assert abs(total - entry["priority_score"]) < 0.01


def test_pages_by_cursor_show_every_case_once_while_others_come_and_go(busy):
    with busy.http("nurse", "n-1") as http:
        whole = [e["id"] for e in page(http, limit=200)["queue"]]
        seen, cursor = [], None
        for number in range(40):
            body = page(http, limit=4, **({"cursor": cursor} if cursor else {}))
            seen += [e["id"] for e in body["queue"]]
            cursor = body["next_cursor"]
            assert body["has_more"] == (cursor is not None)
            if number == 1:
                say(busy, "in-between", CHEST_PAIN)  # Before the cursor: it moves nobody behind it.
            if not cursor:
                break
        assert [e for e in seen if e in whole] == whole and len(set(seen)) == len(seen)
        for bad in ("x", "cTo6", cursor or "YTowOjA"):
            assert http.get(f"/api/nurse/queue?cursor={bad}").status_code == 422
        first = page(http, limit=4)["next_cursor"]
        assert http.get(f"/api/nurse/queue?sort=due&cursor={first}").status_code == 422


def test_other_orders_and_filters_are_of_a_list_and_words_never_stand_in_a_url(busy):
    with busy.http("nurse", "n-2") as http:
        due = [e["due_at"] for e in page(http, sort="due", limit=200)["queue"]]
        assert due == sorted(due)
        newest = [e["created_at"] for e in page(http, sort="newest", limit=200)["queue"]]
        assert newest == sorted(newest, reverse=True)
        high = page(http, risk_level="high", exact="true", limit=200)["queue"]
        assert high and {e["urgency"] for e in high} == {"urgent"}
        for query in ("sort=name", "sort=due;drop", "risk_level=huge", "breached=x", "q=chest"):
            assert http.get("/api/nurse/queue?" + query).status_code == 422, query
        found = http.post("/api/nurse/queue/search", json={"q": "Throat", "exact": True})
        assert found.status_code == 200, found.text
        assert found.json()["queue"] and found.json()["total"] == len(found.json()["queue"])
        assert all("throat" in str(e).lower() for e in found.json()["queue"])
    views = [e for e in busy.audit(type="viewing_started") if e["view"] == "queue"]
    assert "throat" not in str(views).lower()


def test_a_hand_off_moves_the_hold_and_its_words_reach_nurses_alone(server):
    """And a private note, and notes of an act: looked for in everything a patient can see."""
    secret = "CANARY-smells-of-alcohol"
    entry = say(server, "ada", HARMLESS)
    session = entry.replace("qe_", "ses_")
    with server.http("nurse", "n-1") as one, server.http("nurse", "n-2") as two:
        to = two.get("/api/auth/me").json()["user_id"]
        with server.patient("ada") as patient:
            path = f"/api/nurse/queue/{entry}"
            body = {"to_nurse_id": to, "situation": secret, "recommendation": secret}
            assert one.post(path + "/handoff", json=body).status_code == 409, "nobody held it"
            one.post(path + "/claim")
            assert one.post(path + "/handoff", json={"to_nurse_id": to}).status_code == 422
            wrong = body | {"to_nurse_id": "usr_" + "0" * 26}
            assert one.post(path + "/handoff", json=wrong).status_code == 422
            done = one.post(path + "/handoff", json=body)
            assert done.status_code == 200 and done.json()["assigned_nurse_id"] == to, done.text
            assert one.post(path + "/action", json={"action": "approve"}).status_code == 409
            noted = two.post(f"/api/nurse/sessions/{session}/notes", json={"content": secret})
            assert noted.status_code == 201, noted.text
            act = {"action": "override", "override_reason": "other", "notes": secret}
            act |= {"reason": secret, "changes": {"urgency": "routine"}}
            act |= {"message_to_patient": "See your GP."}
            acted = two.post(path + "/action", json=act)
            assert acted.status_code == 200, acted.text
            notes = two.get(f"/api/nurse/sessions/{session}/notes").json()["items"]
            assert [n["kind"] for n in notes] == ["handoff", "note", "action"]
            assert all(secret in str(n) for n in notes)
            patient.until("assessment_response")
            patient.pong()
            seen = str(patient.seen)
        with server.patient("ada", resume=f"{patient.seen[0]['payload']['epoch']}:0") as again:
            again.until("resumed")
            seen += str(again.seen)
        with server.http("patient", "ada") as http:
            for view in (
                f"/api/sessions/{session}", f"/api/sessions/{session}/messages",
                "/api/me/access-log", "/api/me/export", "/api/sessions",
                f"/api/sessions/{session}/transcript", f"/api/nurse/sessions/{session}/notes",
            ):
                seen += http.get(view).text
            assert http.post(f"/api/nurse/sessions/{session}/notes", json={}).status_code == 403
        assert "See your GP." in seen and secret not in seen
        other = two.get(path).json()
        assert other["review_notes"] == secret


def test_a_decision_is_taken_back_once_and_in_time(fresh):
    server = fresh(APP_UNDO_SECONDS="2").start()
    entry = say(server, "ada", HARMLESS)
    path = f"/api/nurse/queue/{entry}"
    with server.http("nurse", "n-1") as one, server.http("nurse", "n-2") as two:
        before = row(one, entry)
        act = {"action": "override", "override_reason": "patient_preference"}
        act |= {"changes": {"urgency": "urgent"}, "message_to_patient": "Come in today."}
        with server.patient("ada") as patient:
            done = one.post(path + "/action", json=act).json()
            assert done["action"]["before"] == {"urgency": before["urgency"]}
            assert done["action"]["after"] == {"urgency": "urgent"}
            assert len(done["action"]["event_hash"]) == 64
            assert done["action"]["undo_until"] > done["action"]["timestamp"]
            assert two.post(path + "/undo").status_code == 409, "another nurse"
            undone = one.post(path + "/undo", json={"action_id": done["action"]["action_id"]})
            assert undone.status_code == 200, undone.text
            assert undone.json()["status"] == "in_review"
            assert undone.json()["undone_action_id"] == done["action"]["action_id"]
            told = patient.until("assessment_response", withdrawn=True)
            assert told["payload"]["action_id"] == done["action"]["action_id"]
        after = row(one, entry)
        assert (after["urgency"], after["status"]) == (before["urgency"], "in_review")
        with server.http("patient", "ada") as own:
            for listed in (own.get("/api/sessions").json()["items"],
                           own.get("/api/me/export").json()["sessions"]):
                assert listed[0]["urgency"] == before["urgency"]
        assert one.post(path + "/undo").status_code == 409, "twice"
        one.post(path + "/action", json={"action": "approve"})
        time.sleep(2.1)
        late = one.post(path + "/undo")
        assert late.status_code == 409 and "over" in late.json()["detail"]
    kinds = [e["type"] for e in server.events()]
    assert kinds.count("action_undone") == 1 and kinds.count("message_retracted") == 1


def test_the_notes_of_a_decision_go_with_it_when_it_is_taken_back(server):
    entry = say(server, "ada", HARMLESS)
    path = f"/api/nurse/queue/{entry}"
    first = {"action": "escalate", "escalate_to": "charge_nurse", "reason": "x", "notes": "first look"}
    second = {"action": "override", "override_reason": "other", "notes": "ECG normal at GP today"}
    second |= {"changes": {"urgency": "routine"}}
    with server.http("nurse", "n-1") as one:

        def report() -> str:
            return one.get("/api/nurse/shift-report", params={"format": "txt"}).text

        assert one.post(path + "/action", json=second).status_code == 200
        assert one.post(path + "/undo").status_code == 200
        assert row(one, entry)["review_notes"] is None and "ECG" not in report()
        assert one.post(path + "/action", json=first).status_code == 200
        assert row(one, entry)["review_notes"] == "first look"
        assert one.post(path + "/action", json=second).status_code == 200
        settled = page(one, status="reviewed")["queue"]
        assert settled[0]["review_notes"] == "ECG normal at GP today"
        assert one.post(path + "/undo").status_code == 200
        assert row(one, entry)["review_notes"] == "first look" and "ECG" not in report()


def test_a_decision_is_taken_back_although_the_service_was_killed_between_any_two_steps(fresh):
    """Killed after the act, after the taking back, and before the next act: each is there once."""
    server = fresh(APP_UNDO_SECONDS="60").start()
    entry = say(server, "ada", HARMLESS)
    path = f"/api/nurse/queue/{entry}"

    def again():
        server.kill()
        server.start()
        return server.http("nurse", "n-1")

    with server.http("nurse", "n-1") as one:
        before = row(one, entry)
        act = {"action": "override", "override_reason": "patient_preference"}
        act |= {"changes": {"urgency": "urgent"}, "message_to_patient": "Come in today."}
        key = {"Idempotency-Key": "a"}
        done = one.post(path + "/action", json=act, headers=key).json()["action"]
    with again() as one:
        repeat = one.post(path + "/action", json=act, headers=key).json()
        assert repeat["duplicate"] and repeat["action"]["action_id"] == done["action_id"]
        assert row(one, entry) is None, "a settled case is in the queue"
        assert one.post(path + "/undo").status_code == 200
    with again() as one:
        assert one.post(path + "/undo").status_code == 409
        entry_now = row(one, entry)
        assert (entry_now["urgency"], entry_now["status"]) == (before["urgency"], "in_review")
        assert one.post(path + "/action", json={"action": "approve"}).status_code == 200
    with again() as one:
        assert row(one, entry) is None
    kinds = [e["type"] for e in server.events()]
    assert (kinds.count("case_acted_on"), kinds.count("action_undone")) == (2, 1)
    assert kinds.count("message_retracted") == 1


def test_a_decision_moves_the_case_gives_it_away_and_shows_the_patient_what_the_nurse_lets(server):
    """`priority_adjustment`, `reassign_to`, `release_to_patient`: each has its effect, and undo takes it back."""
    entry, later = say(server, "ada", HARMLESS), say(server, "bob", HARMLESS)
    path = f"/api/nurse/queue/{entry}"
    with server.http("nurse", "n-1") as one, server.http("nurse", "n-2") as two:
        to = two.get("/api/auth/me").json()["user_id"]
        due = row(one, entry)["due_at"]
        act = {"action": "escalate", "escalate_to": "charge_nurse", "reason": "worse"}
        for wrong in ({"priority_adjustment": "x"}, {"priority_adjustment": 300},
                      {"reassign_to": "usr_" + "0" * 26}, {"release_to_patient": "yes"}):
            assert one.post(path + "/action", json=act | wrong).status_code == 422, wrong
        settled = {"action": "approve", "reassign_to": to}
        assert one.post(path + "/action", json=settled).status_code == 422
        done = one.post(
            path + "/action", json=act | {"priority_adjustment": 15, "reassign_to": to}
        )
        assert done.status_code == 200, done.text
        assert done.json()["action"]["priority_adjustment"] == 15
        moved = row(one, entry)
        assert seconds(due) - seconds(moved["due_at"]) == 15 * 60
        assert moved["assigned_nurse_id"] == to
        order = [e["id"] for e in page(one, limit=200)["queue"]]
        assert order.index(entry) < order.index(later)
        assert one.post(path + "/undo").status_code == 200
        back = row(one, entry)
        assert back["due_at"] == due and back["assigned_nurse_id"] != to
        with server.patient("ada") as patient:
            patient.until("welcome")
            held_back = {
                "action": "override", "override_reason": "patient_preference",
                "changes": {"urgency": "urgent", "recommendations": ["Come at noon"]},
                "message_to_patient": "I have looked.", "release_to_patient": False,
            }
            assert one.post(path + "/action", json=held_back).status_code == 200
            told = patient.until("assessment_response")["payload"]
            assert told["recommendations"] == [] and told["urgency"] is None
            assert told["message"] == "I have looked." and told["released_to_patient"] is False
        with server.patient("bob") as patient:
            patient.until("welcome")
            act = held_back | {"release_to_patient": True}
            assert one.post(f"/api/nurse/queue/{later}/action", json=act).status_code == 200
            told = patient.until("assessment_response")["payload"]
            assert told["recommendations"] == ["Come at noon"] and told["urgency"] == "urgent"


def seconds(text: str) -> float:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def test_who_only_read_stands_in_nobodys_way(server):
    """A read receipt and a renewed hold leave `If-Match` good; a message does not."""
    entry = say(server, "ada", HARMLESS)
    session = entry.replace("qe_", "ses_")
    path = f"/api/nurse/queue/{entry}"
    with server.http("nurse", "n-1") as one, server.http("patient", "ada") as ada:
        wait_for(lambda: len(ada.get(f"/api/sessions/{session}/messages").json()["items"]) > 1)
        seen = one.get(path).headers["ETag"]
        last = ada.get(f"/api/sessions/{session}/messages").json()["items"][-1]["seq"]
        assert ada.post(f"/api/sessions/{session}/read", json={"up_to_seq": last}).is_success
        claimed = one.post(path + "/claim", headers={"If-Match": seen})
        assert claimed.status_code == 200, claimed.text
        held = claimed.headers["ETag"]
        assert one.post(path + "/claim", headers={"If-Match": held}).status_code == 200
        ada.post(f"/api/sessions/{session}/messages", json={"content": "and my toe hurts"})
        late = one.post(path + "/action", json={"action": "approve"}, headers={"If-Match": held})
        assert late.status_code == 412, late.text


def test_a_hold_lasts_while_its_nurse_is_there_and_goes_back_when_she_drops(fresh):
    server = fresh(APP_LEASE_SECONDS="2").start()
    entry = say(server, "ada", HARMLESS)
    path = f"/api/nurse/queue/{entry}"
    with server.http("nurse", "n-1") as one, server.http("nurse", "n-2") as two:
        with server.nurse("n-1") as there:
            there.until("welcome")
            one.post(path + "/claim")
            time.sleep(3.5)
            assert two.post(path + "/claim").status_code == 409, "a present nurse lost her case"
        with server.nurse("n-2") as watch:
            watch.until("queue_update", 8, change="updated")
            wait_for(lambda: server.audit(type="claim_released"), 8, "the hold's end")
            assert two.post(path + "/claim").status_code == 200
            away = two.put("/api/nurse/presence", json={"presence": "away"})
            assert away.status_code == 200 and away.json()["leases_returned"] == 1, away.text
            assert row(one, entry)["status"] == "pending"
        assert one.put("/api/nurse/presence", json={"presence": "asleep"}).status_code == 422
    kept = [e for e in server.events() if e["type"] in ("case_claimed", "claim_released")]
    assert [e["type"] for e in kept].count("claim_released") == 2


def test_a_hold_of_before_a_restart_runs_out_all_the_same(fresh):
    server = fresh(APP_LEASE_SECONDS="1").start()
    entry = say(server, "ada", HARMLESS)
    with server.http("nurse", "n-1") as http:
        assert http.post(f"/api/nurse/queue/{entry}/claim").status_code == 200
    server.kill()
    server.start()
    wait_for(lambda: server.audit(type="claim_released"), 8, "the hold's end after a restart")
    with server.http("nurse", "n-2") as http:
        assert row(http, entry)["status"] == "pending"


def test_a_target_that_passes_is_pushed_and_on_record_and_stands_while_the_patient_is_asked(fresh):
    server = fresh(APP_SLA_ROUTINE_SECONDS="2", APP_SLA_SELF_CARE_SECONDS="2").start()
    late = say(server, "late", HARMLESS)
    asked = say(server, "asked", HARMLESS)
    with server.http("nurse", "n-1") as http, server.nurse("n-2") as watch:
        question = {"action": "request_more_info", "questions": ["Since when?"]}
        assert http.post(f"/api/nurse/queue/{asked}/action", json=question).status_code == 200
        http.post(f"/api/nurse/queue/{asked}/release")
        tag = http.get("/api/nurse/queue").headers["etag"]
        told = watch.until("sla_breach", 8)["payload"]
        assert told["id"] == late and told["late_s"] < 3
        again = http.get("/api/nurse/queue", headers={"If-None-Match": tag})
        assert again.status_code == 200, "a 304 hid a breach"
        assert row(http, late)["breached"] is True and row(http, asked)["breached"] is False
        assert row(http, asked)["clock_paused"] is True
        assert [e["id"] for e in page(http, breached="true", exact="true")["queue"]] == [late]
        assert page(http)["breached_count"] == 1
        due = row(http, asked)["due_at"]
        server.kill()
        server.start()
        say(server, "asked", "since yesterday")
    with server.http("nurse", "n-1") as http:
        assert row(http, asked)["due_at"] > due, "the clock did not stand"
        wait_for(lambda: row(http, asked)["breached"], 8, "the second breach")
        wait_for(lambda: len(events(server, "target_breached")) == 2, 8, "its event")


def test_the_clock_has_stood_since_the_first_question_however_the_case_goes_on(shared, name):
    """Asked again and answered, escalated, or the question taken back: none of the patient's time is the nurse's."""
    question = {"action": "request_more_info", "questions": ["Since when?"]}
    ways = {
        "asked": ("/action", question), "raised": ("/action", {"action": "escalate", "escalate_to": "charge_nurse"}),
        "undone": ("/undo", None),
    }
    cases = {way: say(shared, f"{name}-{way}", HARMLESS) for way in ways}
    with shared.http("nurse", name) as http:
        due = {way: row(http, entry)["due_at"] for way, entry in cases.items()}
        for entry in cases.values():
            assert http.post(f"/api/nurse/queue/{entry}/action", json=question).status_code == 200
        time.sleep(2)
        for way, (path, body) in ways.items():
            done = http.post(f"/api/nurse/queue/{cases[way]}{path}", json=body)
            assert done.status_code == 200, done.text
        say(shared, f"{name}-asked", "since yesterday")
        for way, entry in cases.items():
            moved = seconds(row(http, entry)["due_at"]) - seconds(due[way])
            assert 2 <= moved < 10, (way, moved)


def test_a_case_put_off_comes_back_by_itself_and_an_emergency_is_never_put_off(server):
    calm, ill = say(server, "calm", HARMLESS), say(server, "ill", CHEST_PAIN)
    with server.http("nurse", "n-1") as http, server.nurse("n-2") as watch:
        refused = http.post(f"/api/nurse/queue/{ill}/snooze", json={"seconds": 60})
        assert refused.status_code == 409
        for bad in ({"seconds": 0}, {"seconds": 10**6}, {"until": "tomorrow"}, {"until": "2099-01-01T00:00:00Z", "seconds": 60}):
            assert http.post(f"/api/nurse/queue/{calm}/snooze", json=bad).status_code == 422, bad
        done = http.post(f"/api/nurse/queue/{calm}/snooze", json={"seconds": 1})
        assert done.status_code == 200 and done.json()["snoozed_until"], done.text
        first = http.get("/api/nurse/queue")
        assert [e["id"] for e in first.json()["queue"]] == [ill]
        assert first.json()["snoozed_count"] == 1
        watch.until("queue_update", 8, patient_id=done.json()["patient_id"])
        end = time.monotonic() + 5
        while time.monotonic() < end:
            told = watch.until("queue_update", 5, patient_id=done.json()["patient_id"])
            if told["payload"]["entry"]["snoozed_until"] is None:
                break
        tag = {"If-None-Match": first.headers["etag"]}
        again = http.get("/api/nurse/queue", headers=tag)
        assert again.status_code == 200, "a 304 hid a case that is back"
        assert {e["id"] for e in again.json()["queue"]} == {ill, calm}


def test_a_nurses_triage_moves_a_case_both_ways_with_a_coded_reason(server):
    calm, ill = say(server, "calm", HARMLESS), say(server, "ill", CHEST_PAIN)
    with server.http("nurse", "n-1") as http:
        assert [e["id"] for e in page(http)["queue"]] == [ill, calm]
        down = {"urgency": "self_care", "reason_code": "rule_false_positive"}
        assert http.post(f"/api/nurse/queue/{ill}/retriage", json={"urgency": "urgent"}).status_code == 422
        blank = {"urgency": "self_care", "reason_code": "other", "notes": "  "}
        assert http.post(f"/api/nurse/queue/{ill}/retriage", json=blank).status_code == 422
        done = http.post(f"/api/nurse/queue/{ill}/retriage", json=down)
        assert done.status_code == 200 and done.json()["urgency"] == "self_care", done.text
        up = {"urgency": "urgent", "reason_code": "other", "notes": "looks grey"}
        assert http.post(f"/api/nurse/queue/{calm}/retriage", json=up).status_code == 200
        rows = page(http)["queue"]
        assert [(e["id"], e["urgency"]) for e in rows] == [(calm, "urgent"), (ill, "self_care")]
        alerts = http.get("/api/nurse/alerts").json()["items"]
        assert alerts[0]["ack"], "who lowers an emergency has seen its alert"


def test_an_escalated_case_goes_to_the_charge_nurse_who_may_also_reassign(fresh):
    server = fresh()
    code = add(server, "charly", scope="charge_nurse")
    server.start()
    activate(server, "charly", code)
    head = bearer(sign_in(server, "charly").json()["access_token"])
    entry = say(server, "ada", HARMLESS)
    path = f"/api/nurse/queue/{entry}"
    with server.http("nurse", "n-1") as one, server.http(headers=head) as charge:
        me = charge.get("/api/auth/me").json()["user_id"]
        assert one.post(path + "/reassign", json={"nurse_id": me}).status_code == 403
        one.post(path + "/claim")
        assert charge.post(path + "/claim").status_code == 409
        act = {"action": "escalate", "escalate_to": "charge_nurse", "reason": "unsure"}
        assert one.post(path + "/action", json=act).status_code == 200
        assert row(one, entry)["escalated_to"] == "charge_nurse"
        assert charge.post(path + "/claim").status_code == 200, "the one it was escalated to"
        back = one.get("/api/auth/me").json()["user_id"]
        given = charge.post(path + "/reassign", json={"nurse_id": back})
        assert given.status_code == 200 and given.json()["assigned_nurse_id"] == back


def test_a_key_makes_every_change_once_and_another_wish_under_it_is_refused(server):
    entry = say(server, "ada", HARMLESS)
    session = entry.replace("qe_", "ses_")
    path = f"/api/nurse/queue/{entry}"
    posts = [
        (f"{path}/claim", {}, None),
        (f"/api/nurse/sessions/{session}/notes", {"content": "lives alone"}, {"content": "x"}),
        (f"{path}/retriage", {"urgency": "urgent", "reason_code": "patient_preference"}, {"urgency": "routine"}),
        (f"{path}/snooze", {"seconds": 60}, {"seconds": 61}),
    ]
    with server.http("nurse", "n-1") as http:
        for number, (url, body, other) in enumerate(posts):
            key = {"Idempotency-Key": f"k-{number}"}
            first = http.post(url, json=body, headers=key)
            size = server.audit(limit=1)[0]["seq"]
            again = http.post(url, json=body, headers=key)
            assert first.is_success and again.is_success, (first.text, again.text)
            assert again.json()["duplicate"] is True and first.json()["duplicate"] is False, url
            assert server.audit(limit=1)[0]["seq"] <= size + 1, url
            if other:
                refused = http.post(url, json=body | other, headers=key)
                assert refused.status_code == 422, refused.text
                assert refused.json()["code"] == "idempotency_mismatch"
        server.kill()
        server.start()
    with server.http("nurse", "n-1") as http:
        url, body, _ = posts[1]
        again = http.post(url, json=body, headers={"Idempotency-Key": "k-1"})
        assert again.json()["duplicate"] is True, "a key was forgotten by a restart"
        stale = {"If-Match": '"1"'}
        for url, body, other in posts:
            body = body | (other or {})  # What changes nothing needs no version.
            answer = http.post(url, json=body, headers=stale)
            assert answer.status_code == 412, (url, answer.text)
            assert answer.json()["current"]["version"] > 1
    assert len([e for e in server.events() if e["type"] == "note_added"]) == 1


def test_preconditions_can_be_made_mandatory_for_every_change(fresh):
    server = fresh(APP_REQUIRE_PRECONDITIONS="true").start()
    with server.patient("ada") as patient:
        patient.ask(HARMLESS)
    with server.http("nurse", "n-1") as http:
        [entry] = wait_for(lambda: [e["id"] for e in page(http)["queue"]], what="the case")
        version = row(http, entry)["version"]
        for verb in ("claim", "release", "action", "handoff", "snooze", "retriage", "undo"):
            body = {"action": "approve"} if verb == "action" else {}
            answer = http.post(f"/api/nurse/queue/{entry}/{verb}", json=body)
            assert answer.status_code == 428, (verb, answer.text)
        whole = {"If-Match": f'"{version}"', "Idempotency-Key": "k"}
        assert http.post(f"/api/nurse/queue/{entry}/claim", headers=whole).status_code == 200


def test_who_looks_at_a_case_now_stands_in_its_row(server):
    entry = say(server, "ada", HARMLESS)
    session = entry.replace("qe_", "ses_")
    with server.http("nurse", "n-1") as http:
        me = http.get("/api/auth/me").json()["user_id"]
        tag = http.get("/api/nurse/queue").headers["etag"]
        assert row(http, entry)["viewers"] == []
        token = server.token("nurse", "n-1")
        with server.socket(f"/ws/chat?session_id={session}&user_type=nurse", token) as socket:
            socket.until("welcome")
            assert row(http, entry)["viewers"] == [{"id": me, "name": None}]
            moved = http.get("/api/nurse/queue", headers={"If-None-Match": tag})
            assert moved.status_code == 200
