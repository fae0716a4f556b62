"""Conversations: the same event for a repeated post, nothing missed after a break, order kept."""

from __future__ import annotations

import threading
import uuid

import pytest
from harness import CHEST_PAIN, HARMLESS


def posts(server, session: str) -> list[dict]:
    with server.http("nurse") as http:
        answer = http.get(f"/api/sessions/{session}/messages", params={"limit": 1000})
    assert answer.status_code == 200
    return answer.json()["items"]


def test_a_repeated_client_id_gives_the_first_message_back_on_the_socket(shared, name):
    """Same position, same message id, `duplicate`, and one message in the record."""
    with shared.patient(name) as patient:
        first = patient.ask(HARMLESS, "c-1")
        patient.until("message")
        again = patient.ask(HARMLESS, "c-1")
        session = patient.seen[0]["payload"]["session"]["id"]
    assert first["duplicate"] is False and again["duplicate"] is True
    assert (again["seq"], again["message_id"]) == (first["seq"], first["message_id"])
    assert [m["content"] for m in posts(shared, session)].count(HARMLESS) == 1


def test_a_client_id_used_for_other_words_is_refused_and_the_socket_stays_open(shared, name):
    with shared.patient(name) as patient:
        patient.ask(HARMLESS, "c-1")
        patient.say("something else entirely", "c-1")
        nack = patient.until("nack")["payload"]
        assert nack["client_id"] == "c-1"
        assert nack["problem"]["status"] == 422
        assert nack["problem"]["code"] == "idempotency_mismatch"
        assert nack["problem"]["emergency_number"] == "112"
        assert patient.ask("and on we go", "c-2")["duplicate"] is False


def test_a_repeat_is_the_same_event_across_rest_socket_and_restart(server):
    """Posted on a socket, repeated over REST, and again after a crash: one event."""
    with server.patient("p", "talk") as patient:
        first = patient.ask(HARMLESS, "c-9")
        patient.until("message")
    body = {"content": HARMLESS, "client_id": "c-9"}
    for _ in range(2):
        with server.http("patient", "p") as http:
            again = http.post("/api/sessions/talk/messages", json=body)
        assert again.status_code == 200 and again.json()["duplicate"] is True
        assert again.json()["seq"] == first["seq"]
        server.kill()
        server.start()
    assert len([e for e in server.events() if e["type"] == "message_screened"]) == 1


def test_an_idempotency_key_stands_for_one_message(shared, name):
    with shared.http("patient", name) as http:
        session = http.post("/api/sessions", json={}).json()["session_id"]
        path = f"/api/sessions/{session}/messages"
        key = {"Idempotency-Key": "k-1"}
        first = http.post(path, json={"content": HARMLESS}, headers=key)
        again = http.post(path, json={"content": HARMLESS}, headers=key)
        other = http.post(path, json={"content": "no"}, headers=key)
    assert (first.status_code, again.status_code, other.status_code) == (201, 200, 422)
    assert again.json()["seq"] == first.json()["seq"] and again.json()["duplicate"] is True
    assert other.json()["code"] == "idempotency_mismatch"


def test_two_patients_may_use_one_client_id(shared, name):
    with shared.patient(name + "a") as one, shared.patient(name + "b") as two:
        assert one.ask(HARMLESS, "c-1")["duplicate"] is False
        assert two.ask("quite another thing", "c-1")["duplicate"] is False


def test_the_answer_to_a_new_conversation_counts_what_it_was_opened_with(server):
    with server.http("nurse") as nurse, server.http("patient", "ada") as patient:
        theirs = patient.get("/api/auth/me").json()["patient_id"]
        for number in range(20):
            body = {"patient_id": theirs, "chief_complaint": f"On the phone: {HARMLESS} {number}"}
            made = nurse.post("/api/sessions", json=body)
            assert made.status_code == 201, made.text
            assert made.json()["counts"]["messages"] == 1, number
            body = {"session_id": f"s{number}", "chief_complaint": CHEST_PAIN}
            made = patient.post("/api/sessions", json=body)
            assert made.status_code == 201, made.text
            counts = made.json()["counts"]
            assert counts["messages"] == 1 and counts["red_flags"] > 0, (number, counts)


def test_twenty_copies_posted_at_once_become_one_message(server):
    """A client that retries while its first try is still running can't double it."""
    with server.http("patient", "p") as http:
        http.post("/api/sessions", json={"session_id": "s"})
    answers = []

    def post():
        with server.http("patient", "p") as http:
            body = {"content": HARMLESS, "client_id": "once"}
            answers.append(http.post("/api/sessions/s/messages", json=body))

    threads = [threading.Thread(target=post) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {a.status_code for a in answers} == {200, 201}
    assert [a.status_code for a in answers].count(201) == 1
    assert len({a.json()["seq"] for a in answers}) == 1
    assert len([e for e in server.events() if e["type"] == "message_screened"]) == 1


def test_after_a_break_the_client_gets_what_it_missed_once_and_in_order(shared, name):
    """Resume from the last seq seen: the union is the record, without gaps and without repeats."""
    with shared.patient(name, "talk") as patient:
        epoch = patient.next()["payload"]["epoch"]
        patient.ask(HARMLESS, "c-1")
        patient.until("message")
        session = patient.seen[0]["payload"]["session"]["id"]
        last = max(f["seq"] for f in patient.seen if "seq" in f)
    with shared.http("patient", name) as http:
        for number in range(3):
            body = {"content": f"While I was away, {number}: my knee hurts"}
            assert http.post(f"/api/sessions/{session}/messages", json=body).status_code == 201
    before = {m["seq"] for m in posts(shared, session)}
    with shared.patient(name, "talk", resume=f"{epoch}:{last}") as back:
        done = back.until("resumed")["payload"]
        patient_seqs = [f["seq"] for f in back.seen if f["type"] == "message"]
        assert done["from_seq"] == last and done["replayed"] == len(
            [f for f in back.seen if "seq" in f]
        )
        assert patient_seqs == sorted(set(patient_seqs))
        assert {s for s in before if s > last} <= set(patient_seqs)
        assert min(patient_seqs) > last
        back.ask("I am back and all is well", "c-2")
        back.until("message", sender_type="assistant")
        seqs = [f["seq"] for f in back.seen if f["type"] == "message"]
        assert len(seqs) == len(set(seqs)), "a message came twice"


def test_a_resume_frame_on_an_open_socket_replays_nothing_twice(shared, name):
    with shared.patient(name) as patient:
        epoch = patient.next()["payload"]["epoch"]
        patient.ask(HARMLESS)
        last = patient.until("message")["seq"]
        patient.send({"type": "resume", "payload": {"epoch": epoch, "seq": last}})
        done = patient.until("resumed")["payload"]
        assert done["replayed"] == 0


@pytest.mark.parametrize(
    "resume", ["otherlog-0:3", "garbage", ":", "{epoch}:x", "{epoch}:-1", "{epoch}:" + "9" * 30]
)
def test_a_resume_that_can_not_be_followed_asks_to_start_over(shared, name, resume):
    """Another epoch or no number: resync_required, and the socket goes on working."""
    with shared.patient(name) as patient:
        epoch = patient.next()["payload"]["epoch"]
    with shared.patient(name, resume=resume.replace("{epoch}", epoch)) as back:
        assert back.until("resync_required")["payload"]["snapshot_url"].startswith("/api/sessions/")
        assert back.ask(HARMLESS)["duplicate"] is False


def test_every_reader_of_a_session_sees_one_order_without_gaps(shared, name):
    """Forty messages from two sockets: a third reader sees each once, in rising seq."""
    with (
        shared.patient(name, "talk") as one,
        shared.patient(name, "talk") as two,
        shared.patient(name, "talk") as reader,
    ):
        session = reader.next()["payload"]["session"]["id"]
        acked = []

        def write(socket, label):
            acked.extend(socket.ask(f"{label} {n}: my knee hurts")["seq"] for n in range(20))

        threads = [threading.Thread(target=write, args=pair) for pair in ((one, "a"), (two, "b"))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(acked) == len(set(acked)) == 40
        while not {f.get("seq") for f in reader.seen if f["type"] == "message"} >= set(acked):
            reader.until("message")
        order = [f["seq"] for f in reader.seen if f["type"] == "message"]
        assert order == sorted(set(order))
        assert {m["seq"] for m in posts(shared, session)} >= set(acked)


def test_the_history_is_what_the_socket_showed_and_after_seq_cuts_it(shared, name):
    with shared.patient(name) as patient:
        seq = patient.ask(CHEST_PAIN)["seq"]
        reply = patient.until("message")
        session = patient.seen[0]["payload"]["session"]["id"]
    with shared.http("patient", name) as http:
        items = http.get(f"/api/sessions/{session}/messages").json()["items"]
        later = http.get(f"/api/sessions/{session}/messages?after_seq={seq}").json()["items"]
    assert [i["seq"] for i in items] == [seq, reply["seq"]]
    assert [i["seq"] for i in later] == [reply["seq"]]
    assert later[0]["content"] == reply["payload"]["content"]


def test_a_closed_session_takes_no_more_messages_and_says_why(shared, name):
    with shared.patient(name, "talk") as patient:
        patient.ask(HARMLESS)
        with shared.http("patient", name) as http:
            assert http.post("/api/sessions/talk/close", json={}).status_code == 200
        patient.until("session_closed")
        patient.say("one more thing")
        problem = patient.until("nack")["payload"]["problem"]
        assert problem["status"] == 409 and problem["emergency_number"] == "112"


def test_the_limits_of_a_message_are_told_one_byte_past_them(shared, name):
    """16 KiB pass, one byte more is nacked; empty, missing and wrong kinds are nacked; none closes."""
    with shared.patient(name) as patient:
        filler = "my knee hurts " * 1200
        assert patient.ask(filler[:16384])["duplicate"] is False
        for content in (filler[:16385], "é" * 8193, "", None, 5, ["x"], {"a": 1}, "   "):
            patient.send({"type": "message", "content": content, "client_id": uuid.uuid4().hex})
            problem = patient.until("nack")["payload"]["problem"]
            assert problem["status"] == 422, content
        patient.send({"type": "message", "content": "x", "client_id": "c" * 129})
        assert patient.until("nack")["payload"]["problem"]["status"] == 422


def test_text_survives_unchanged_whatever_it_holds(shared, name):
    """Quotes, controls, emoji, right-to-left, SQL and HTML come back as they went in."""
    texts = [
        "it's \"quoted\" \\ and \t tabbed\nand broken",
        "\u0000\u0001\u001f control",
        "🤕👩🏽‍⚕️ العربية עברית 中文 ñ",
        "'; DROP TABLE event; --",
        "<script>alert(1)</script>",
        "%s %n {0} ${x}",
    ]
    with shared.patient(name) as patient:
        for text in texts:
            patient.ask(text)
        session = patient.seen[0]["payload"]["session"]["id"]
    said = [m["content"] for m in posts(shared, session) if m["sender_type"] == "patient"]
    assert said == texts


def test_unknown_frame_types_are_ignored_and_the_payload_form_is_understood(shared, name):
    with shared.patient(name) as patient:
        patient.send({"type": "telepathy", "payload": {}})
        patient.send({"type": "message", "payload": {"content": HARMLESS, "client_id": "p-1"}})
        assert patient.until("ack")["payload"]["client_id"] == "p-1"


def test_what_screening_can_not_read_goes_to_a_nurse(shared, name):
    """Never silently safe: another language and gibberish become a case to look at."""
    for number, text in enumerate(("asdkjh qwpoeiu zxmnbv lkjhgf qpwoeir", "胸がとても痛くて息ができません")):
        with shared.patient(f"{name}-{number}") as patient, shared.http("nurse") as http:
            patient.ask(text)
            session = patient.seen[0]["payload"]["session"]["id"]
            case = http.get("/api/nurse/queue/" + session.replace("ses_", "qe_"))
            assert case.status_code == 200, text
            assert case.json()["urgency"] in ("emergency", "urgent"), text


def test_a_complaint_that_a_nurse_writes_down_is_screened_as_if_the_patient_had_said_it(shared, name):
    """Queued, told to nurses and to the patient; what nurses say later is their own and raises nothing."""
    with shared.http("patient", name) as http:
        known = http.post("/api/sessions", json={}).json()
    body = {"patient_id": known["patient_id"], "chief_complaint": CHEST_PAIN}
    with (
        shared.nurse("other-" + name) as desk, shared.patient(name, known["session_id"]) as before,
        shared.http("nurse", "clerk-" + name) as nurse,
    ):
        before.until("welcome")
        made = nurse.post("/api/sessions", json=body)
        assert made.status_code == 201, made.text
        session, said = made.json()["session_id"], made.json()["message"]
        assert (made.json()["urgency"], made.json()["status"]) == ("emergency", "pending")
        assert said["alert_id"] and said["red_flags"] and said["nurse_status"]
        alert = desk.until("red_flag_alert", alert_id=said["alert_id"])["payload"]
        assert alert["patient_id"] == known["patient_id"]
        items = nurse.get(f"/api/sessions/{session}/messages").json()["items"]
        assert [(i["sender_type"], bool(i["red_flags"])) for i in items] == [("nurse", True)]
        assert nurse.post("/api/sessions", json=body | {"session_id": session}).json()["message"]["duplicate"]
        path = f"/api/sessions/{known['session_id']}"
        assert "alert_id" not in nurse.post(path + "/messages", json={"content": CHEST_PAIN}).json()
        assert nurse.get(path).json()["urgency"] is None
        again = nurse.post("/api/sessions", json=body | {"session_id": known["session_id"]}).json()
        guidance = before.until("emergency_guidance")["payload"]
        assert guidance["alert_id"] == again["message"]["alert_id"] != said["alert_id"]


def test_what_was_denied_does_not_raise_an_alert(shared, name):
    with shared.patient(name) as patient:
        ack = patient.ask("I have no chest pain and no trouble breathing, I need a repeat prescription")
        assert "red_flags" not in ack
        patient.until("message")
        assert "emergency_guidance" not in [f["type"] for f in patient.seen]


def test_a_further_danger_while_an_alert_is_open_is_stored_and_told_under_the_same_alert(server):
    """The second emergency message is acknowledged, and nurses hear of the new rule at once."""
    with server.nurse() as nurse, server.patient("ill") as patient:
        nurse.next()
        patient.ask("I can't breathe and my lips are blue")
        first = nurse.until("red_flag_alert")["payload"]
        patient.ask("now I have crushing chest pain")
        again = nurse.until("red_flag_alert", alert_id=first["alert_id"])["payload"]
    rules = lambda alert: {flag["rule"] for flag in alert["red_flags"]}  # noqa: E731
    assert rules(first) < rules(again)
