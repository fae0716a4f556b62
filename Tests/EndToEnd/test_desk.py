"""The nurse's desk: filters, claims, versions, decisions, and what looking leaves behind."""

from __future__ import annotations

import time

import pytest
from harness import CHEST_PAIN, HARMLESS, wait_for


@pytest.fixture
def desk(server):
    """A server with one emergency and one calm case; two nurses."""
    with server.patient("ill", "one") as patient:
        patient.ask(CHEST_PAIN)
        patient.until("message")
    with server.patient("calm", "two") as patient:
        patient.ask(HARMLESS)
        patient.until("message")
    with server.http("nurse", "nurse-1") as one, server.http("nurse", "nurse-2") as two:
        server.one, server.two = one, two
        yield server


def queue(client, **query) -> list[dict]:
    answer = client.get("/api/nurse/queue", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["queue"]


def test_an_emergency_is_never_hidden_by_a_filter_unless_exact_is_asked(desk):
    """Any urgency's view begins with the emergency; exact=true alone leaves it out."""
    for urgency in ("urgent", "routine", "self_care"):
        shown = queue(desk.one, urgency=urgency)
        assert shown[0]["urgency"] == "emergency", urgency
        exact = queue(desk.one, urgency=urgency, exact="true")
        assert all(entry["urgency"] == urgency for entry in exact)


def test_total_counts_the_matches_only(desk):
    calm = next(e for e in queue(desk.one) if e["urgency"] != "emergency")
    body = desk.one.get("/api/nurse/queue", params={"urgency": calm["urgency"]}).json()
    assert body["total"] == 1 and len(body["queue"]) == 2
    assert body["emergency_count"] == 1 and body["red_flag_count"] == 1


def test_the_figures_above_the_queue_equal_a_recount_of_its_rows_after_every_change(desk):
    """Asked for twice each time, so that figures kept since the time before would show."""
    path = f"/api/nurse/queue/{queue(desk.one)[-1]['patient_id']}"
    for verb, body in (("claim", {}), ("release", {}), ("snooze", {"seconds": 1}), (None, None)):
        if verb:
            assert desk.one.post(f"{path}/{verb}", json=body).status_code == 200, verb
        else:
            time.sleep(1.1)
        for _ in range(2):
            told = desk.one.get("/api/nurse/queue", params={"snoozed": "all"}).json()
            rows = told["queue"]
            assert told["total"] == len(rows) == 2
            assert told["pending_count"] == sum(r["status"] == "pending" for r in rows), verb
            assert told["in_review_count"] == sum(r["status"] == "in_review" for r in rows), verb
            assert told["snoozed_count"] == (verb == "snooze"), verb
        shown = desk.one.get("/api/nurse/queue").json()
        assert shown["total"] == len(shown["queue"]) == 2 - (verb == "snooze"), verb


def test_filters_narrow_by_flag_and_status(desk):
    assert [e["has_red_flags"] for e in queue(desk.one, has_red_flags="true")] == [True]
    assert len(queue(desk.one, status="pending")) == 2
    pid = queue(desk.one)[0]["patient_id"]
    desk.one.post(f"/api/nurse/queue/{pid}/claim")
    review = queue(desk.one, status="in_review", exact="true")
    assert [e["patient_id"] for e in review] == [pid]


@pytest.mark.parametrize(
    "query",
    [
        "urgency=urgnt", "limit=0", "limit=201", "limit=x", "limit=99999999999999999999",
        "offset=-1", "exact=maybe", "status=lost", "has_red_flags=2",
    ],
)
def test_a_filter_that_makes_no_sense_is_422_and_not_ignored(shared, query):
    """A typing error must not silently show another list."""
    with shared.http("nurse") as http:
        answer = http.get("/api/nurse/queue?" + query)
    assert answer.status_code == 422 and answer.json()["code"] == "validation_failed"


def test_of_two_nurses_who_claim_one_case_the_second_learns_who_holds_it(desk):
    pid = queue(desk.one)[0]["patient_id"]
    first = desk.one.post(f"/api/nurse/queue/{pid}/claim")
    second = desk.two.post(f"/api/nurse/queue/{pid}/claim")
    assert first.status_code == 200 and second.status_code == 409
    problem = second.json()
    assert problem["code"] == "claim_conflict"
    assert problem["current"]["assigned_nurse_name"] == "nurse-1"
    assert problem["current"]["assigned_nurse_id"] == first.json()["assigned_nurse_id"]
    acted = desk.two.post(f"/api/nurse/queue/{pid}/action", json={"action": "approve"})
    assert acted.status_code == 409, "a case held by another nurse was acted on"
    assert desk.one.post(f"/api/nurse/queue/{pid}/claim").status_code == 200, "no renewal"
    assert desk.two.post(f"/api/nurse/queue/{pid}/release").status_code == 409
    assert desk.one.post(f"/api/nurse/queue/{pid}/release").status_code == 200
    assert desk.two.post(f"/api/nurse/queue/{pid}/claim").status_code == 200


def test_twenty_claims_at_once_let_exactly_one_nurse_win(server):
    """Racing claims on two event loops: one 200, all others 409."""
    from concurrent.futures import ThreadPoolExecutor

    with server.patient("ill") as patient:
        patient.ask(CHEST_PAIN)
    pid = queue(server.http("nurse"))[0]["patient_id"]
    for number in range(20):
        server.token("nurse", f"racer-{number}")

    def claim(number: int) -> int:
        with server.http("nurse", f"racer-{number}") as http:
            return http.post(f"/api/nurse/queue/{pid}/claim").status_code

    with ThreadPoolExecutor(20) as pool:
        codes = sorted(pool.map(claim, range(20)))
    assert codes == [200] + [409] * 19


def test_an_action_with_a_stale_version_is_412_and_changes_nothing(desk):
    entry = queue(desk.one)[0]
    path = f"/api/nurse/queue/{entry['patient_id']}/action"
    stale = {"If-Match": f'"{entry["version"] - 1}"'}
    answer = desk.one.post(path, json={"action": "approve"}, headers=stale)
    assert answer.status_code == 412 and answer.json()["code"] == "version_mismatch"
    assert answer.json()["current"]["version"] == entry["version"]
    body = {"action": "approve", "expected_version": entry["version"] - 1}
    assert desk.one.post(path, json=body).status_code == 412
    assert queue(desk.one)[0]["version"] == entry["version"]
    fresh = {"If-Match": f'"{entry["version"]}"'}
    assert desk.one.post(path, json={"action": "approve"}, headers=fresh).status_code == 200


def test_a_rating_counts_in_the_version_that_the_queue_tells(server):
    """An `If-Match` by the row, or by the last `queue_update`, is good when nobody else did anything."""
    with server.nurse() as channel, server.http("patient", "p") as patient, server.http("nurse") as nurse:
        channel.until("welcome")
        session = patient.post("/api/sessions", json={"chief_complaint": CHEST_PAIN}).json()["session_id"]
        channel.until("queue_update", session_id=session)
        # The assistant's answer raises versions as well.
        path = f"/api/sessions/{session}/messages"
        wait_for(lambda: [i["sender_type"] for i in patient.get(path).json()["items"]] == ["patient", "assistant"])
        assert patient.post(f"/api/sessions/{session}/rating", json={"rating": 2}).status_code == 201

        def row() -> dict:
            return nurse.get("/api/nurse/queue").json()["queue"][0]

        version = nurse.get(f"/api/sessions/{session}").json()["version"]
        assert row()["version"] == version
        updates = [f for f in channel.pong() + channel.seen if f["type"] == "queue_update"]
        while max(f["payload"]["version"] for f in updates) < version:
            updates.append(channel.until("queue_update", session_id=session))
        match = {"If-Match": f'"{version}"'}
        claimed = nurse.post(f"/api/nurse/queue/{row()['patient_id']}/claim", json={}, headers=match)
        assert claimed.status_code == 200, claimed.text


def test_a_case_that_was_decided_is_not_decided_again(desk):
    pid = queue(desk.one)[0]["patient_id"]
    path = f"/api/nurse/queue/{pid}/action"
    assert desk.one.post(path, json={"action": "approve"}).status_code == 200
    again = desk.one.post(path, json={"action": "approve"})
    assert again.status_code in (404, 409)
    if again.status_code == 409:
        assert again.json()["current"]["status"] == "reviewed"


def test_a_decided_case_answers_409_and_says_how_it_stands(desk):
    """By the case's own id, which stays known when the patient has no open case left."""
    entry = queue(desk.one)[0]
    path = f"/api/nurse/queue/{entry['id']}/action"
    assert desk.one.post(path, json={"action": "approve"}).status_code == 200
    again = desk.two.post(path, json={"action": "approve"})
    assert again.status_code == 409 and again.json()["current"]["status"] == "reviewed"


def test_an_idempotency_key_makes_a_repeated_action_the_same_event(desk):
    path = f"/api/nurse/queue/{queue(desk.one)[0]['id']}/action"
    key = {"Idempotency-Key": "one-decision"}
    act = {"action": "escalate", "escalate_to": "charge_nurse", "reason": "busy"}
    first = desk.one.post(path, json=act, headers=key)
    again = desk.one.post(path, json=act, headers=key)
    assert first.status_code == again.status_code == 200
    assert again.json()["duplicate"] is True and first.json()["duplicate"] is False
    assert again.json()["seq"] == first.json()["seq"]
    assert again.json()["action"]["action_id"] == first.json()["action"]["action_id"]
    other = desk.one.post(path, json=act | {"reason": "other"}, headers=key)
    assert other.status_code == 422 and other.json()["code"] == "idempotency_mismatch"
    acted = [e for e in desk.events() if e["type"] == "case_acted_on"]
    assert len(acted) == 1


@pytest.mark.parametrize(
    "act",
    [
        {},
        {"action": "aprove"},
        {"action": 1},
        {"action": "override"},
        {"action": "override", "changes": {"urgency": "routine"}},
        {"action": "override", "override_reason": "patient_preference"},
        {"action": "override", "override_reason": "mood", "changes": {"urgency": "routine"}},
        {"action": "override", "override_reason": "other", "changes": {"urgency": "routine"}},
        {"action": "override", "override_reason": "other", "changes": {"urgency": "low"}},
        {"action": "override", "override_reason": "other", "notes": " \u200b\n",
         "changes": {"urgency": "self_care"}},
        {"action": "request_more_info", "questions": ["  ", ""]},
        {"action": "request_more_info", "message_to_patient": "   "},
        {"action": "escalate"},
        {"action": "escalate", "escalate_to": "nobody"},
        {"action": "request_more_info"},
        {"action": "request_more_info", "questions": []},
        {"action": "request_more_info", "questions": "how?"},
        {"action": "approve", "expected_version": "seven"},
        {"action": "approve", "notes": 5},
    ],
    ids=str,
)
def test_an_incomplete_decision_is_422_and_leaves_the_case_open(shared, act, name):
    with shared.patient(name) as patient, shared.http("nurse") as http:
        patient.ask(CHEST_PAIN)
        session = patient.seen[0]["payload"]["session"]["id"]
        path = "/api/nurse/queue/" + session.replace("ses_", "qe_")
        answer = http.post(path + "/action", json=act)
        assert answer.status_code == 422, answer.text
        assert http.get(path).json()["status"] == "pending"


def test_asking_for_more_reaches_the_patient_with_the_questions(server):
    with server.patient("p") as patient, server.http("nurse") as http:
        patient.ask(CHEST_PAIN)
        pid = queue(http)[0]["patient_id"]
        act = {"action": "request_more_info", "questions": ["Since when?", "Which arm?"]}
        answer = http.post(f"/api/nurse/queue/{pid}/action", json=act)
        assert answer.json()["updated_status"] == "more_info"
        asked = patient.until("nurse_request_more_info")
        assert asked["payload"]["questions"] == ["Since when?", "Which arm?"]


def test_the_case_shows_the_whole_conversation_with_quoted_flags(desk):
    entry = queue(desk.one)[0]
    case = desk.one.get(f"/api/nurse/queue/{entry['patient_id']}")
    assert case.headers["ETag"] == f'"{case.json()["version"]}"'
    messages = case.json()["messages"]
    assert [m["sender_type"] for m in messages] == ["patient", "assistant"]
    assert messages[0]["content"] == CHEST_PAIN
    flags = messages[0]["red_flags"]
    assert flags and all(f["rule"] and f["version"] >= 1 for f in flags)
    assert all(f["quote"].lower() in CHEST_PAIN.lower() for f in flags)


def test_an_acknowledged_alert_stops_waiting_and_tells_the_other_nurses(desk):
    with desk.nurse("nurse-2") as other:
        other.until("red_flag_alert")
        alert = desk.one.get("/api/nurse/alerts").json()["items"][0]
        assert alert["ack"] is None
        done = desk.one.post(f"/api/nurse/alerts/{alert['alert_id']}/ack")
        assert done.status_code == 200 and isinstance(done.json()["seq"], int)
        told = other.until("alert_update", alert_id=alert["alert_id"])
        assert told["payload"]["ack"]["by"]
    with desk.nurse("nurse-3") as late:
        late.until("welcome")
        assert "red_flag_alert" not in [f["type"] for f in late.pong()]


def test_fifty_polls_of_the_queue_are_one_viewing_event(desk):
    """A dashboard costs events by what it shows, not by how often it asks."""
    for _ in range(50):
        queue(desk.one)
    looks = [e for e in desk.audit(type="viewing_started") if e["view"] == "queue"]
    assert len(looks) == 1
    assert len(looks[0]["patient_ids"]) == 2


def test_a_new_patient_in_view_renews_the_viewing(desk):
    """The access events cover every patient who was shown, even those who came later."""
    queue(desk.one)
    with desk.patient("late", "three") as patient:
        patient.ask(CHEST_PAIN)
    shown = {e["patient_id"] for e in queue(desk.one)}
    looks = [e for e in desk.audit(type="viewing_started") if e["view"] == "queue"]
    assert len(looks) == 2 and len(shown) == 3
    assert set().union(*(e["patient_ids"] for e in looks)) == shown


def test_the_audit_filters_by_patient_type_and_outcome_and_pages_with_a_cursor(desk):
    pid = queue(desk.one)[0]["patient_id"]
    about = desk.audit(patient_id=pid)
    assert about and all(pid in e["patient_ids"] for e in about if e["patient_ids"])
    assert {"message_posted", "alert_raised", "viewing_started"} <= {e["type"] for e in about}
    seqs = []
    with desk.http("compliance", "officer-2") as http:
        cursor = None
        for _ in range(100):
            params = {"limit": 5} | ({"cursor": cursor} if cursor else {})
            page = http.get("/api/audit/events", params=params).json()
            seqs += [e["seq"] for e in page["items"]]
            cursor = page["next_cursor"]
            if not page["has_more"]:
                break
    assert seqs == sorted(set(seqs), reverse=True)
    assert seqs[-1] == 0, "paging did not reach the first event"
    assert set(seqs) == set(range(seqs[0] + 1))


def test_the_audit_never_shows_clinical_words(desk):
    queue(desk.one)
    with desk.http("compliance") as http:
        text = http.get("/api/audit/events", params={"limit": 1000}).text.lower()
    for word in ("chest", "crushing", "breathe", "blood pressure"):
        assert word not in text


def test_an_audit_record_shows_hashes_that_match_the_stored_row(desk):
    import hashlib

    from harness import rows

    with desk.http("compliance") as http:
        head = http.get("/api/audit/head").json()
        listed = {e["seq"]: e for e in http.get("/api/audit/events?limit=1000").json()["items"]}
        latest = max(listed)
        # Also of the newest record, which no checkpoint covered when it was asked for.
        records = {s: http.get(f"/api/audit/events/{s}").json() for s in (0, 5, latest)}
        assert all(r["inclusion"]["tree_size"] > s for s, r in records.items())
        assert head["size"] <= latest + 1
        assert http.get(f"/api/audit/events/{10**7}").status_code == 404
        assert http.get("/api/audit/events/-1").status_code == 404
        assert http.get("/api/audit/events/" + "9" * 40).status_code == 404
    desk.kill()
    stored = {pos: (leaf, rec) for pos, _, leaf, rec in rows(desk.directory / "events.db")}
    for seq, record in records.items():
        leaf, rec = stored[seq]
        assert record["hash"] == leaf.hex() == hashlib.sha256(b"\0" + rec).hexdigest()
        if seq:
            assert record["prev_hash"] == stored[seq - 1][0].hex()
    for seq, row in listed.items():
        leaf, rec = stored[seq]
        assert row["hash"] == leaf.hex() and row["prev_hash"] == rec[140:172].hex()
        assert row["payload_hash"] == hashlib.sha256(rec[176:]).hexdigest()
        assert row["payload_alg"] == ("A256GCM" if rec[5] & 1 else "none")
        if row["type"] == "message_posted" and row["actor"]["id"] != "service":
            assert row["actor"]["role"] == "patient"


def test_while_a_nurse_has_taken_over_the_assistant_is_silent(server):
    """Takeover mutes the assistant where replies are decided; handing back lets it speak again."""
    with server.patient("ada", "talk") as patient, server.http("nurse", "nora") as nurse:
        session = patient.until("welcome")["session_id"]
        taken = nurse.post(f"/api/sessions/{session}/takeover")
        assert taken.status_code == 200 and taken.json()["owner"] == "nurse", taken.text
        assert patient.until("ownership_changed")["payload"]["owner"] == "nurse"
        patient.ask(HARMLESS)
        said = nurse.post(f"/api/sessions/{session}/messages", json={"content": "I am Nora."})
        assert said.status_code in (200, 201), said.text
        frame = patient.until("message")
        assert frame["payload"]["sender_type"] == "nurse"
        again = nurse.post(f"/api/sessions/{session}/takeover")
        assert again.json()["seq"] is None, "taking over twice is one event"
        back = nurse.post(f"/api/sessions/{session}/release")
        assert back.json()["owner"] == "assistant"
        patient.ask("It still hurts a little", "c-2")
        frame = patient.until("message")
        assert frame["payload"]["sender_type"] == "assistant"
    with server.http("patient", "ada") as patient:
        refused = patient.post(f"/api/sessions/{session}/takeover")
        assert refused.status_code == 403 and refused.json()["code"] == "forbidden"


def test_the_same_position_of_the_queue_is_not_sent_twice_but_every_asker_is_on_the_record(desk):
    """304 needs the same position; a nurse who only ever gets 304 or a shared answer is recorded."""
    first = desk.one.get("/api/nurse/queue")
    tag = first.headers["etag"]
    again = desk.one.get("/api/nurse/queue", headers={"If-None-Match": tag})
    assert again.status_code == 304 and not again.content and again.headers["etag"] == tag
    shared = desk.two.get("/api/nurse/queue", headers={"If-None-Match": tag})
    assert shared.status_code == 304
    looks = [e for e in desk.audit(type="viewing_started") if e["view"] == "queue"]
    assert len({event["actor"]["id"] for event in looks}) == 2
    with desk.patient("third", "three") as patient:
        patient.ask(HARMLESS)
        patient.until("message")
    moved = desk.one.get("/api/nurse/queue", headers={"If-None-Match": tag})
    assert moved.status_code == 200 and len(moved.json()["queue"]) == 3
    assert moved.headers["etag"] != tag
