"""What the channels of nurses, patients and administrators answer: messages, resuming, closing, and no."""

from __future__ import annotations

import uuid

import pytest
from harness import CHEST_PAIN, HARMLESS, wait_for


def opened(server, name: str, text: str = CHEST_PAIN) -> str:
    with server.http("patient", name) as http:
        session = http.post("/api/sessions", json={}).json()["session_id"]
        assert http.post(f"/api/sessions/{session}/messages", json={"content": text}).status_code == 201
    return session


def test_a_nurses_message_on_her_channel_is_stored_and_acknowledged_or_refused(shared, name):
    """Once for each client_id; without a session, to none, or on the alert channel it is nacked."""
    session = opened(shared, name)
    token = shared.token("nurse", "a-nurse")
    with shared.nurse() as nurse, shared.socket("/ws/emergency/", token) as alerts:
        words = {"type": "message", "session_id": session, "content": "I call you now", "client_id": "n1"}
        nurse.send(words)
        first = nurse.until("ack", client_id="n1")["payload"]
        nurse.send(words)
        again = nurse.until("ack", client_id="n1")["payload"]
        assert first["duplicate"] is False and again["duplicate"] is True
        assert first["message_id"] == again["message_id"]
        for changes, status in (
            ({"session_id": "ses_" + "0" * 26}, 404),
            ({"session_id": None}, 422),
            ({"content": "  "}, 422),
            ({"content": None}, 422),
            ({"client_id": "c" * 129}, 422),
        ):
            nurse.send(words | {"client_id": uuid.uuid4().hex} | changes)
            assert nurse.until("nack")["payload"]["problem"]["status"] == status, changes
        alerts.send(words | {"client_id": "n2"})
        nack = alerts.until("nack", client_id="n2")["payload"]["problem"]
        assert nack["status"] == 403 and nack["emergency_number"] == "112"
    with shared.http("patient", name) as http:
        items = http.get(f"/api/sessions/{session}/messages").json()["items"]
    assert [i["content"] for i in items if i["sender_type"] == "nurse"] == ["I call you now"]


@pytest.mark.parametrize("path", ["/ws/chat", "/ws/emergency/"])
def test_a_nurses_channel_resumes_with_what_changed_or_says_start_over(fresh, name, path):
    """By frame and at the handshake: every alert since, no older one; a wrong epoch or place is resync_required."""
    # Alerts that wait are told again in between otherwise.
    shared = fresh(APP_ALERT_REPEAT_SECONDS="3600").start()
    token = shared.token("nurse", "a-nurse")
    before = opened(shared, name + "before")
    with shared.socket(path, token) as nurse:
        welcome = nurse.next()["payload"]
        nurse.pong()
    epoch, seq = welcome["epoch"], welcome["seq"]
    missed = opened(shared, name)

    def replayed(frames: list[dict]) -> None:
        alerts = [f for f in frames if f["type"] == "red_flag_alert"]
        assert [f["session_id"] for f in alerts] == [missed] and alerts[0]["seq"] > seq
        # What happens meanwhile, as the answer in the case before, may be told beside it.
        cases = {f["session_id"] for f in frames if f["type"] == "queue_update"}
        assert (missed in cases and cases <= {missed, before}) if path == "/ws/chat" else not cases
        end = frames[-1]["payload"]
        assert end["from_seq"] == seq and end["to_seq"] >= alerts[0]["seq"]
        assert len(alerts) + (missed in cases) <= end["replayed"] <= len(alerts) + len(cases)

    with shared.socket(f"{path}?resume={epoch}:{seq}", token) as nurse:
        nurse.until("resumed")
        replayed([f for f in nurse.seen if f["type"] in ("red_flag_alert", "queue_update", "resumed")])
        here = len(nurse.seen)
        nurse.send({"type": "resume", "payload": {"epoch": epoch, "seq": seq}})
        nurse.until("resumed")
        later = nurse.seen[here:]
        replayed([f for f in later if f["type"] in ("red_flag_alert", "queue_update", "resumed")])
        for payload, reason in (
            ({"epoch": "x", "seq": seq}, "epoch_changed"),
            ({"epoch": epoch, "seq": 10**9}, "gap"),
            ({"epoch": epoch}, "gap"),
        ):
            nurse.send({"type": "resume", "payload": payload})
            told = nurse.until("resync_required")["payload"]
            assert told["reason"] == reason and told["snapshot_url"].startswith("/api/nurse/")
            nurse.until("red_flag_alert")
    with shared.socket(f"{path}?resume=other:1", token) as nurse:
        assert nurse.until("resync_required")["payload"]["reason"] == "epoch_changed"


def test_who_closes_by_socket_is_told_before_the_socket_closes(shared, name):
    with shared.patient(name) as patient:
        patient.ask(HARMLESS)
        patient.until("message")
        patient.send({"type": "session_control", "action": "close"})
        assert patient.close_code() == 1000
        closed = [f for f in patient.seen if f["type"] == "session_closed"]
        assert len(closed) == 1 and "seq" in closed[0]
    session = patient.seen[0]["payload"]["session"]["id"]
    with shared.patient(name, session) as patient:
        patient.send({"type": "session_control", "action": "close"})
        assert patient.close_code() == 1000


def test_an_administrator_opens_the_chat_socket_and_hears_alerts_without_words(shared, name):
    """With a session or without; no name, text or place leaves."""
    token = shared.token("admin", "an-admin")
    for query in ("", f"&session_id={opened(shared, name + 'x', HARMLESS)}"):
        with shared.socket("/ws/chat?user_type=admin" + query, token) as admin:
            assert admin.next()["payload"]["user"]["role"] == "admin"
            opened(shared, name + uuid.uuid4().hex[:4])
            alert = admin.until("red_flag_alert")
            admin.pong()
            assert "chest" not in str(admin.seen).lower()
            assert set(alert["payload"]) == {"alert_id", "severity", "raised_at", "acknowledged"}
            assert {f["type"] for f in admin.seen} <= {"welcome", "red_flag_alert", "alert_update", "pong"}
            admin.send({"type": "message", "session_id": "ses_" + "0" * 26, "content": "x", "client_id": "a"})
            assert admin.until("nack")["payload"]["problem"]["status"] == 403


def test_a_patient_who_asks_for_a_nurses_topics_or_alerts_is_told_no(shared, name):
    with shared.patient(name) as patient:
        for frame in (
            {"type": "subscribe", "payload": {"topics": ["queue"]}},
            {"type": "alert_ack", "payload": {"alert_id": "alr_" + "0" * 26}},
        ):
            patient.send(frame)
            assert patient.until("error")["payload"]["problem"]["status"] == 403


def test_a_case_that_comes_into_the_queue_is_added_and_then_updated(shared, name):
    with shared.nurse() as nurse, shared.http("nurse") as http:
        nurse.next()
        session = opened(shared, name)
        wait_for(lambda: nurse.until("queue_update")["session_id"] == session)
        assert nurse.seen[-1]["payload"]["change"] == "added"
        entry = nurse.seen[-1]["payload"]["entry"]
        http.post(f"/api/nurse/queue/{entry['id']}/claim")
        wait_for(lambda: nurse.until("queue_update", change="updated")["session_id"] == session)
        http.post(f"/api/sessions/{session}/close", json={})
        wait_for(lambda: nurse.until("queue_update", change="removed")["session_id"] == session)


def test_each_mode_of_verification_is_a_job_of_its_own(shared):
    with shared.http("compliance") as officer:
        jobs = [officer.post("/api/audit/verify", json={"mode": m}).json() for m in ("chain", "projections", "chain")]
        assert [j["mode"] for j in jobs] == ["chain", "projections", "chain"]
        for job in jobs:
            wait_for(lambda: officer.get(f"/api/audit/verify/{job['id']}").json()["status"] == "completed")
