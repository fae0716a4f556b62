"""The way of one message: patient, screening, nurse, audit, proof, rebuild."""

from __future__ import annotations

import json
import sqlite3

from harness import CHEST_PAIN, HARMLESS, Stream, run, settled_copy, wait_for


def test_a_patient_with_chest_pain_is_acknowledged_guided_and_answered_in_that_order(server):
    """welcome, then ack, then emergency_guidance, then chat_token …, then a durable message."""
    with server.patient("p", "spec-session") as patient:
        welcome = patient.next()
        assert welcome["type"] == "welcome"
        assert welcome["payload"]["session"]["alias"] == "spec-session"
        assert welcome["payload"]["emergency_number"] == "112"
        assert "automated" in welcome["payload"]["ai_disclosure"].lower()
        patient.say(CHEST_PAIN, "c-1")
        own = patient.until("message")
        kinds = [frame["type"] for frame in patient.seen]
        assert kinds[1:4] == ["ack", "emergency_guidance", "chat_token"], kinds[:6]
        ack = patient.seen[1]["payload"]
        assert ack["client_id"] == "c-1" and ack["duplicate"] is False
        assert isinstance(ack["seq"], int)
        assert patient.seen[2]["payload"]["emergency_number"] == "112"
        tokens = [f["payload"] for f in patient.seen if f["type"] == "chat_token"]
        assert [t["index"] for t in tokens] == list(range(len(tokens)))
        assert [t["is_complete"] for t in tokens] == [False] * (len(tokens) - 1) + [True]
        assert own["payload"]["sender_type"] == "assistant"
        assert own["payload"]["content"] == "".join(t["content"] for t in tokens)
        assert own["seq"] > ack["seq"]
    listed = {e["position"]: e for e in server.events()}
    assert listed[ack["seq"]]["type"] == "message_posted"
    assert listed[ack["seq"]]["event_id"][4:] == ack["message_id"][4:]
    assert listed[own["seq"]]["type"] == "message_posted"


def test_the_reply_to_a_flagged_message_opens_with_the_emergency_text_and_admits_being_automated(
    server,
):
    """A flagged session's reply begins with the number to call and says that no person wrote it."""
    with server.patient("p") as patient:
        patient.ask(CHEST_PAIN)
        reply = patient.until("message")["payload"]["content"]
    assert "112" in reply.splitlines()[0]
    assert "automated assistant" in reply.lower()


def test_message_screening_decision_and_alert_are_neighbours_in_one_append(server):
    """No crash can leave a recorded message without its alert: all four stand together."""
    with server.patient("p") as patient:
        seq = patient.ask(CHEST_PAIN)["seq"]
    types = [e["type"] for e in server.events(seq) if e["type"] != "type_registered"]
    assert types[0] == "message_posted"
    assert set(types[1:4]) == {"message_screened", "triage_decided", "alert_raised"}
    times = {e["recorded_at"] for e in server.events(seq)[:4]}
    assert len(times) == 1


def test_a_nurse_gets_the_alert_at_once_and_the_case_tops_the_queue(server):
    """red_flag_alert arrives on a socket that was open before; the queue lists the case first."""
    with server.nurse() as nurse, server.http("nurse") as http:
        assert nurse.next()["type"] == "welcome"
        with server.patient("calm") as patient:
            patient.ask(HARMLESS)
        with server.patient("ill") as patient:
            patient.ask(CHEST_PAIN)
            alert = nurse.until("red_flag_alert")
        assert alert["payload"]["severity"] == "critical"
        assert alert["payload"]["red_flags"][0]["quote"]
        update = nurse.until("queue_update", patient_id=alert["payload"]["patient_id"])
        assert update["payload"]["entry"]["urgency"] == "emergency"
        answer = http.get("/api/nurse/queue", params={"urgency": "emergency"})
        body = answer.json()
        assert answer.status_code == 200
        assert body["queue"][0]["patient_id"] == alert["payload"]["patient_id"]
        assert body["queue"][0]["urgency"] == "emergency"
        assert body["queue"][0]["alert_id"] == alert["payload"]["alert_id"]
        assert body["total"] == 1 and body["emergency_count"] == 1
        everything = http.get("/api/nurse/queue").json()["queue"]
        assert everything[0]["urgency"] == "emergency"
        ranks = ["emergency", "urgent", "routine", "self_care"]
        order = [ranks.index(e["urgency"]) for e in everything]
        assert order == sorted(order)


def test_the_dashboard_stream_tells_of_a_new_case_without_being_asked(server):
    """connected, dashboard_update with the whole queue, then a live queue_update; ids are epoch:seq."""
    with server.http("nurse") as http:
        opened = http.post("/api/streaming/dashboard")
        assert opened.status_code == 201
        url = opened.json()["url"]
        assert opened.headers["Location"] == url
        with http.stream("GET", url) as response:
            assert response.status_code == 200
            assert response.headers["Content-Type"].startswith("text/event-stream")
            assert "no-store" in response.headers["Cache-Control"]
            stream = Stream(response)
            connected = stream.until("connected")
            epoch = json.loads(connected["data"])["epoch"]
            snapshot = stream.until("dashboard_update")
            assert json.loads(snapshot["data"])["queue"] == []
            with server.patient("ill") as patient:
                seq = patient.ask(CHEST_PAIN)["seq"]
            alert = stream.until("red_flag_alert")
            assert json.loads(alert["data"])["severity"] == "critical"
            update = stream.until(
                "queue_update", check=lambda data: data["entry"]["urgency"] == "emergency"
            )
            for event in (connected, snapshot, update):
                assert event["id"].rsplit(":", 1)[0] == epoch
            assert int(update["id"].rsplit(":", 1)[1]) >= seq


def test_a_nurse_claims_and_acts_and_the_patient_hears_of_each_decision(server):
    """escalate, override and approve each reach the patient's open socket."""
    with server.http("nurse") as http:
        for act, expected in [
            ({"action": "approve", "message_to_patient": "Please come in today."}, "reviewed"),
            (
                {
                    "action": "override",
                    "override_reason": "additional_information",
                    "changes": {"urgency": "routine"},
                    "message_to_patient": "I have read what you wrote.",
                },
                "reviewed",
            ),
            (
                {
                    "action": "escalate",
                    "escalate_to": "on_call_physician",
                    "reason": "needs a physician",
                },
                "escalated",
            ),
        ]:
            with server.patient("p-" + act["action"]) as patient:
                patient.ask(CHEST_PAIN)
                patient.until("message")
                queue = http.get("/api/nurse/queue").json()["queue"]
                pid = next(e["patient_id"] for e in queue if e["status"] == "pending")
                claimed = http.post(f"/api/nurse/queue/{pid}/claim")
                assert claimed.status_code == 200 and claimed.json()["status"] == "in_review"
                done = http.post(f"/api/nurse/queue/{pid}/action", json=act)
                assert done.status_code == 200, done.text
                assert done.json()["success"] is True
                assert done.json()["updated_status"] == expected
                heard = patient.until("assessment_response", action=act["action"])
                assert heard["seq"] == done.json()["seq"]
                if "message_to_patient" in act:
                    said = patient.until("message", sender_type="nurse")
                    assert said["payload"]["content"] == act["message_to_patient"]


def test_the_officer_finds_who_looked_at_the_queue_and_on_whose_record(server):
    """The nurse's read is an access event with actor, view, filter and the patients shown."""
    with server.patient("ill") as patient, server.http("nurse", "nurse-n") as http:
        patient.ask(CHEST_PAIN)
        entry = http.get("/api/nurse/queue", params={"urgency": "emergency"}).json()["queue"][0]
        me = http.get("/api/auth/me").json()["user_id"]
    looks = server.audit(type="viewing_started")
    queue = [e for e in looks if e["view"] == "queue"]
    assert len(queue) == 1
    assert queue[0]["actor"] == {"id": me, "role": "nurse", "on_behalf_of": None}
    assert queue[0]["patient_ids"] == [entry["patient_id"]]
    assert queue[0]["filter"] == "urgency=emergency"
    assert queue[0]["purpose"] == "TREAT"
    assert queue[0]["as_of"] is not None and queue[0]["request_id"]
    own = [e for e in looks if e["view"] == "audit"]
    assert own, "the officer's own look is missing from what the officer is shown"


def test_verify_proves_the_log_and_names_the_position_of_a_changed_byte(server, tmp_path):
    """Exit 0 for what the server wrote; exit 1 and the position after one byte of a row changed."""
    with server.patient("ill") as patient:
        seq = patient.ask(CHEST_PAIN)["seq"]
    assert server.terminate() == 0
    good = server.verify()
    assert good.returncode == 0 and good.stdout.startswith("Intact")
    path = settled_copy(server.directory, tmp_path / "copy")
    db = sqlite3.connect(path)
    (rec,) = db.execute("SELECT rec FROM event WHERE pos=?", (seq,)).fetchone()
    changed = bytearray(rec)
    changed[-1] ^= 1
    db.execute("UPDATE event SET rec=? WHERE pos=?", (bytes(changed), seq))
    db.commit()
    db.close()
    bad = run("verify", path)
    assert bad.returncode == 1
    assert str(seq) in bad.stdout
    report = json.loads(run("verify", path, "--json").stdout)
    assert report["first_bad"] == seq and report["exit"] == 1


TIMES = {"wait_time_minutes", "wait_seconds", "priority_score", "priority_factors", "breached"}


def queue_of(server) -> list[dict]:
    with server.http("nurse") as http:
        entries = http.get("/api/nurse/queue", params={"limit": 200}).json()["queue"]
    return [{k: v for k, v in entry.items() if k not in TIMES} for entry in entries]


def test_without_read_db_the_same_queue_is_there_after_a_restart(server):
    """Ten cases, one acted on: the queue is rebuilt from the log alone, entry for entry."""
    for number in range(10):
        with server.patient(f"p-{number}") as patient:
            patient.ask(CHEST_PAIN if number % 3 == 0 else HARMLESS)
            patient.until("message")
    with server.http("nurse") as http:
        pid = http.get("/api/nurse/queue").json()["queue"][0]["patient_id"]
        act = {"action": "escalate", "escalate_to": "charge_nurse", "reason": "two at once"}
        assert http.post(f"/api/nurse/queue/{pid}/action", json=act).status_code == 200
    before = queue_of(server)
    assert len(before) == 10
    server.terminate()
    for name in ("read.db", "read.db-wal", "read.db-shm"):
        (server.directory / name).unlink(missing_ok=True)
    server.start()
    assert queue_of(server) == before


def test_after_kill_9_the_alert_waits_for_the_nurse_who_joins_later(server):
    """A nurse who connects after the crash still gets the alert of before it."""
    with server.patient("ill") as patient:
        patient.ask(CHEST_PAIN)
        server.kill()
    server.start()
    with server.nurse() as nurse, server.http("nurse") as http:
        alert = nurse.until("red_flag_alert")["payload"]
        assert alert["ack"] is None
        entry = http.get("/api/nurse/queue").json()["queue"][0]
        assert entry["alert_id"] == alert["alert_id"]


def test_the_reply_survives_the_patients_disconnection(server):
    """The reply is the server's: it is recorded although its reader went away."""
    with server.patient("p") as patient:
        seq = patient.ask(HARMLESS)["seq"]
        patient.raw.socket.close()
    wait_for(
        lambda: any(e["type"] == "reply_completed" for e in server.events(seq)),
        what="reply_completed",
    )
