"""Time travel: what was served then is what is replayed now, and whoever looks back is recorded."""

from __future__ import annotations

import json
import time

import pytest
from harness import CHEST_PAIN, HARMLESS, LONG, SECRET, Stream, claims, hs256

OFFICER = claims(sub="officer", role="compliance", scope="audit.clinical")


@pytest.fixture
def past(fresh):
    """A server with an officer who may read clinical words, and one who may not."""
    server = fresh(APP_JWT_HS256_SECRET=SECRET).start()
    headers = {"Authorization": "Bearer " + hs256(OFFICER)}
    with server.http(headers=headers) as officer, server.http("compliance") as clerk:
        server.officer, server.clerk = officer, clerk
        yield server


def replay(client, **query) -> dict:
    answer = client.get("/api/audit/replay", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def served(client, **query) -> dict:
    """The queue; without who else has a case open, which is not on record."""
    answer = client.get("/api/nurse/queue", params=query)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    for entry in body["queue"]:
        entry["viewers"] = []
    return body


def work(server):
    """Ten cases come, are claimed, decided, closed; after each step the queue is read and remembered."""
    answers = []
    with server.http("nurse", "n1") as one, server.http("nurse", "n2") as two:
        filters = [{}, {"urgency": "routine"}, {"urgency": "urgent", "exact": "true", "limit": "2"}]

        def note():
            for query in filters:
                answers.append((query, served(one, **query)))

        for number in range(10):
            with server.patient(f"p{number}", f"s{number}") as patient:
                patient.ask(CHEST_PAIN if number % 3 == 0 else HARMLESS)
                patient.until("message")
                note()
                if number % 4 == 1:
                    patient.ask("now I have crushing chest pain")
                    note()
            entries = served(one)["queue"]
            if number % 2:
                one.post(f"/api/nurse/queue/{entries[-1]['id']}/claim")
                note()
                act = {"action": "approve"} if number % 4 == 1 else {
                    "action": "override", "override_reason": "ai_over_triaged",
                    "changes": {"urgency": "self_care"},
                }
                assert one.post(f"/api/nurse/queue/{entries[-1]['id']}/action", json=act).is_success
                note()
            elif number == 4:
                two.post(f"/api/nurse/alerts/{entries[0]['alert_id']}/ack")
                note()
    return answers


def test_every_answer_of_the_queue_is_replayed_as_it_was_served_waits_included(past):
    """By position and time: the same rows, order, counts, waits and scores, to the last member."""
    answers = work(past)
    assert len(answers) > 40
    for query, was in reversed(answers):
        again = replay(
            past.officer, as_of=was["as_of_seq"], at=was["timestamp"], **query
        )
        assert again["state"] == was
    for query, was in answers[:6]:
        assert replay(past.officer, as_of=was["as_of_seq"], at=was["timestamp"], **query)[
            "state"
        ] == was


def test_a_look_is_replayed_with_its_own_filter_from_when_it_began(past):
    """`viewing=` finds filter, moment and patients in the access event."""
    work(past)
    with past.http("nurse", "n3") as nurse:
        was = served(nurse, urgency="routine", exact="true", limit="3")
    look = next(
        e for e in past.audit(type="viewing_started")
        if e["view"] == "queue" and e["filter"] == "urgency=routine&exact=true&limit=3"
    )
    viewing = "vie_" + look["event_id"].removeprefix("evt_")
    again = replay(past.officer, viewing=viewing, as_of=was["as_of_seq"], at=was["timestamp"])
    assert again["state"] == was
    began = replay(past.officer, viewing=viewing)
    assert [e["id"] for e in began["state"]["queue"]] == [e["id"] for e in was["queue"]]
    assert began["viewing"]["patient_ids"] == sorted(e["patient_id"] for e in was["queue"])


def test_a_case_and_its_alert_are_shown_as_they_stood_after_any_event(past):
    """Before triage, while it waited, acknowledged, decided: each from the positions of the log."""
    with past.patient("ill", "one") as patient:
        patient.ask(CHEST_PAIN)
        patient.until("message")
    with past.http("nurse") as nurse:
        entry = served(nurse)["queue"][0]
        nurse.post(f"/api/nurse/alerts/{entry['alert_id']}/ack")
        act = {"action": "approve", "message_to_patient": "An ambulance is on its way."}
        assert nurse.post(f"/api/nurse/queue/{entry['id']}/action", json=act).is_success
    steps = {
        e["type"]: e["seq"]
        for e in past.audit(patient_id=entry["patient_id"])
        if not e["type"].startswith(("viewing", "record"))
    }
    session = {"session_id": entry["session_id"]}
    opened = replay(past.officer, seq=steps["session_opened"], **session)["state"]
    assert opened["status"] == "open" and opened["messages"] == []
    waiting = replay(past.officer, seq=steps["alert_raised"], **session)["state"]
    assert waiting["status"] == "pending" and waiting["urgency"] == "emergency"
    assert [m["content"] for m in waiting["messages"]] == [CHEST_PAIN]
    acted = replay(past.officer, seq=steps["case_acted_on"], **session)["state"]
    assert acted["status"] == "reviewed"
    alert = {"alert_id": entry["alert_id"]}
    assert replay(past.officer, seq=steps["alert_raised"], **alert)["state"]["ack"] is None
    acked = replay(past.officer, seq=steps["alert_acknowledged"], **alert)["state"]["ack"]
    assert acked["by"]
    assert past.officer.get(
        "/api/audit/replay", params={"seq": steps["session_opened"], **alert}
    ).status_code == 404
    # Its conversation began before it; what became of the alert is told from its raising on.
    diff = past.officer.get("/api/audit/diff", params=alert).json()
    assert [c["type"] for c in diff["changes"]][0] == "alert_raised", diff
    assert any(c["path"] == "ack.by" for step in diff["changes"] for c in step["changes"])
    played = past.officer.get(
        "/api/audit/replay", params={"seq": 0, "speed": "max", **alert}, headers={"Accept": "text/event-stream"}
    ).text
    assert '"status":"completed"' in played and '"type":"alert_acknowledged"' in played
    patient = replay(past.officer, patient_id=entry["patient_id"])["state"]
    assert [c["session_id"] for c in patient["cases"]] == [entry["session_id"]]
    assert patient["cases"][0]["messages"][-1]["content"] == "An ambulance is on its way."


def test_without_the_clinical_scope_no_word_of_a_patient_is_shown(past):
    """Codes, times and figures stay; names, complaints, quotes and messages are null."""
    with past.patient("ill", "one") as patient:
        patient.ask(CHEST_PAIN)
        patient.until("message")
    with past.http("nurse") as nurse:
        entry = served(nurse)["queue"][0]
    for query in ({}, {"session_id": entry["session_id"]}, {"alert_id": entry["alert_id"]}):
        text = past.clerk.get("/api/audit/replay", params=query).text
        assert "chest" not in text.lower() and "emergency" in text or "critical" in text
        assert json.loads(text)["redacted"] is True
        assert "acute_coronary" not in text and "present" not in text
    diff = past.clerk.get("/api/audit/diff", params={"session_id": entry["session_id"]}).text
    assert json.loads(diff)["changes"] and "acute_coronary" not in diff and "present" not in diff
    assert "acute_coronary" in past.officer.get(
        "/api/audit/replay", params={"session_id": entry["session_id"]}
    ).text
    assert CHEST_PAIN in past.officer.get(
        "/api/audit/replay", params={"session_id": entry["session_id"]}
    ).text


def test_each_look_back_is_itself_an_access_event_that_names_the_patients(past):
    with past.patient("ill", "one") as patient:
        patient.ask(CHEST_PAIN)
        patient.until("message")
    with past.http("nurse") as nurse:
        entry = served(nurse)["queue"][0]
    shown = replay(past.officer, session_id=entry["session_id"])
    looks = [e for e in past.audit(patient_id=entry["patient_id"]) if e["view"] == "replay"]
    assert len(looks) == 1 and looks[0]["patient_ids"] == [entry["patient_id"]]
    assert f"as_of={shown['as_of_seq']}" in looks[0]["filter"]
    assert looks[0]["seq"] >= shown["as_of_seq"], "the look was not recorded before the answer"


def test_a_case_is_played_as_a_stream_at_the_speed_asked_for(past):
    """Each commit is a frame, in order, with who did it; ten times as fast takes a tenth."""
    with past.patient("ill", "one") as patient:
        patient.ask(CHEST_PAIN)
        patient.until("message")
    with past.http("nurse") as nurse:
        entry = served(nurse)["queue"][0]
        time.sleep(1.2)
        nurse.post(f"/api/nurse/queue/{entry['id']}/claim")
    first = next(
        e["seq"] for e in reversed(past.audit(patient_id=entry["patient_id"]))
        if e["type"] == "session_opened"
    )

    def play(speed: str) -> tuple[list[dict], float]:
        began = time.monotonic()
        with past.officer.stream(
            "GET", "/api/audit/replay",
            params={"session_id": entry["session_id"], "seq": first, "speed": speed},
            headers={"Accept": "text/event-stream"},
        ) as answer:
            assert answer.status_code == 200
            stream, frames = Stream(answer), []
            while (event := stream.events.get(timeout=20)) and event["event"] == "state":
                frames.append(json.loads(event["data"]))
            assert event["event"] == "done" and json.loads(event["data"])["status"] == "completed"
        return frames, time.monotonic() - began

    frames, quick = play("max")
    _, slow = play("2")
    assert [f["as_of_seq"] for f in frames] == sorted({f["as_of_seq"] for f in frames})
    assert frames[0]["state"]["status"] == "open"
    assert frames[-1]["event"]["type"] == "case_claimed"
    assert frames[-1]["state"]["status"] == "in_review"
    assert quick < slow and slow > 0.5


def test_replays_that_never_begin_take_no_places(fresh):
    """An officer may have two streams open; a head alone opens none."""
    server = fresh(APP_JWT_HS256_SECRET=SECRET, APP_CONNECTIONS_PER_USER="2", APP_RATE_LIMITS="on").start()
    with server.patient("ill", "one") as patient:
        patient.ask(HARMLESS)
    headers = {"Authorization": "Bearer " + hs256(OFFICER), "Accept": "text/event-stream"}
    query = {"seq": "1", "speed": "max"}
    with server.http(headers=headers) as officer:
        for method in ("HEAD", "HEAD", "HEAD", "GET"):
            answer = officer.request(method, "/api/audit/replay", params=query)
            assert answer.status_code == 200, (method, answer.text)
    assert "event: done" in answer.text


@pytest.mark.parametrize(
    "query",
    ["seq=x", "seq=99999999", "seq=1&as_of=1", "at=yesterday", "at=2999-01-01T00:00:00Z",
     "session_id=ses_1", "alert_id=alr_1", "viewing=vie_1", "patient_id=1", "speed=-1"],
)
def test_a_moment_or_subject_that_makes_no_sense_is_refused(past, query):
    headers = {"Accept": "text/event-stream"} if "speed" in query else {}
    answer = past.officer.get("/api/audit/replay?" + query, headers=headers)
    assert answer.status_code in (404, 422), answer.text


def test_the_trail_is_searched_by_action_request_and_time(past):
    """Each filter finds what the whole list has, and nothing else."""
    work(past)
    with past.http("nurse", "n9", headers={"X-Request-ID": "find-me"}) as nurse:
        served(nurse)
    whole = past.audit()
    for action in "CRUDE":
        found = [e["seq"] for e in past.audit(action=action)]
        assert set(e["seq"] for e in whole if e["action"] == action) <= set(found)
        assert found == sorted(found, reverse=True)
    assert [e["request_id"] for e in past.audit(request_id="find-me")] == ["find-me"]
    middle = whole[len(whole) // 2]["recorded_at"]
    before, after = past.audit(to=middle), past.audit(**{"from": middle})
    assert all(e["recorded_at"] < middle for e in before)
    assert all(e["recorded_at"] >= middle for e in after)
    assert set(e["seq"] for e in whole) <= set(e["seq"] for e in before + after)
    both = past.audit(type="viewing_started,case_acted_on")
    assert {e["type"] for e in both} == {"viewing_started", "case_acted_on"}
    purposes = past.audit(purpose="TREAT")
    assert purposes and all(e["purpose"] == "TREAT" for e in purposes)


def test_administrators_read_the_trail_without_patients(past):
    """Who did what, when; not on whom."""
    work(past)
    with past.http("admin") as admin:
        items = admin.get("/api/audit/events", params={"limit": 1000}).json()["items"]
        assert items and all(e["patient_ids"] == [] and e["filter"] is None for e in items)
        patient = next(e["patient_ids"][0] for e in past.audit() if e["patient_ids"])
        assert patient not in json.dumps(items)
        refused = admin.get("/api/audit/events", params={"patient_id": patient})
        assert refused.status_code == 403


@pytest.mark.skipif(not LONG, reason="takes its time")
def test_a_replay_in_which_nothing_is_shown_for_long_goes_on(past):
    """An alert that is raised late in its conversation, played slowly from the beginning."""
    with past.patient("ill", "one") as patient:
        for _ in range(5):
            patient.ask(HARMLESS)
            time.sleep(0.2)
        patient.ask(CHEST_PAIN)
        patient.until("message")
    with past.http("nurse") as nurse:
        alert = served(nurse)["queue"][0]["alert_id"]
    query = {"alert_id": alert, "seq": "0", "speed": "0.02"}
    events = {"Accept": "text/event-stream"}
    with past.officer.stream("GET", "/api/audit/replay", params=query, headers=events, timeout=60) as answer:
        assert "event: done" in answer.read().decode()
