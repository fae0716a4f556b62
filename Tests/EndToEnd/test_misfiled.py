"""What is said is filed with whom it is about, danger is heard whatever stands beside it, and who may not reach a record
learns nothing of it, on record."""

from __future__ import annotations

import pytest
from harness import CHEST_PAIN, HARMLESS, wait_for
from test_units import wards, wards_of  # noqa: F401 (a fixture)


def began(server, user: str, **body) -> dict:
    with server.http("patient", user) as http:
        answer = http.post("/api/sessions", json=body)
        assert answer.status_code == 201, answer.text
        return answer.json()


def said(server, user: str, session: str) -> list[str]:
    with server.http("patient", user) as http:
        items = http.get(f"/api/sessions/{session}/messages").json()["items"]
    return [item["content"] for item in items if item["sender_type"] != "assistant"]


# --- Whose words


def test_a_nurses_words_for_one_patient_are_never_filed_with_another(shared, name):
    """Her socket in Ada's session, a frame for Bob: nacked, and neither reads it; over REST as well."""
    ada, bob = began(shared, name + "ada")["session_id"], began(shared, name + "bob")["session_id"]
    with shared.socket(f"/ws/chat?session_id={ada}", shared.token("nurse", "a-nurse")) as nurse:
        nurse.until("welcome")
        nurse.send({"type": "message", "content": "for Bob", "client_id": "m1", "session_id": bob})
        nack = nurse.until("nack", client_id="m1")["payload"]["problem"]
        assert nack["status"] == 422 and "session_id" in nack["detail"]
        nurse.send({"type": "message", "payload": {"content": "for nobody", "client_id": "m2", "session_id": 5}})
        assert nurse.until("nack", client_id="m2")["payload"]["problem"]["status"] == 422
        nurse.send({"type": "session_control", "action": "close", "session_id": bob})
        assert nurse.until("error")["payload"]["problem"]["status"] == 422
        nurse.send({"type": "message", "content": "for Ada", "client_id": "m3", "session_id": ada})
        nurse.until("ack", client_id="m3")
    with shared.http("nurse", "a-nurse") as http:
        answer = http.post(f"/api/sessions/{ada}/messages", json={"content": "for Bob", "session_id": bob})
        assert answer.status_code == 422
    assert said(shared, name + "ada", ada) == ["for Ada"] and said(shared, name + "bob", bob) == []


def test_a_patient_calls_a_session_what_they_like_and_danger_is_heard_under_any_name(shared, name):
    """Their own name for it, or one that is nobody's; another session of theirs is refused, but for a red flag."""
    other = began(shared, name, session_id="other")["session_id"]
    with shared.patient(name, "here") as me:
        welcome = me.until("welcome")["payload"]["session"]["id"]
        for number, given in enumerate(("here", "what my page calls it", welcome, None)):
            me.send({"type": "message", "content": HARMLESS, "client_id": f"c{number}", "session_id": given})
            me.until("ack", client_id=f"c{number}")
        me.send({"type": "message", "content": HARMLESS, "client_id": "wrong", "session_id": other})
        assert me.until("nack", client_id="wrong")["payload"]["problem"]["status"] == 422
        me.send({"type": "message", "content": CHEST_PAIN, "client_id": "danger", "session_id": other})
        assert me.until("ack", client_id="danger")["payload"]["alert_id"]
    assert CHEST_PAIN in said(shared, name, welcome) and said(shared, name, other) == []


# --- Danger


@pytest.mark.parametrize("first", ["c-1", ""])
def test_words_of_danger_under_a_name_used_before_are_stored_and_alarm(shared, name, first):
    """A page that counts anew from c-1, or names every message nothing."""
    session = began(shared, name)["session_id"]
    with shared.http("patient", name) as me:
        path = f"/api/sessions/{session}/messages"
        mild = me.post(path, json={"content": HARMLESS, "client_id": first})
        assert mild.status_code == (201 if first else 422)
        danger = me.post(path, json={"content": CHEST_PAIN, "client_id": first})
        assert danger.status_code == 201 and danger.json()["alert_id"], danger.text
        assert danger.json()["client_id"] == (first or None)
        # Other calm words under it are still refused.
        assert me.post(path, json={"content": HARMLESS + "!", "client_id": first}).status_code == 422
    assert said(shared, name, session)[-1] == CHEST_PAIN
    with shared.patient(name, session) as socket:
        socket.until("welcome")
        if first:
            socket.send({"type": "message", "content": CHEST_PAIN + " again", "client_id": first})
            # The page finds the message of its own that is acknowledged, and is not told it as another's.
            assert socket.until("ack", client_id=first)["payload"]["alert_id"]
            assert [f for f in socket.pong() if f["type"] == "message" and "again" in f["payload"]["content"]] == []
        for given in (7, "", "c" * 129):
            socket.send({"type": "message", "content": HARMLESS, "client_id": given})
            assert socket.until("nack")["payload"]["problem"]["status"] == 422
            socket.send({"type": "message", "content": CHEST_PAIN, "client_id": given})
            assert socket.until("ack")["payload"]["red_flags"]


def test_what_a_conversation_is_opened_with_is_said_screened_and_said_once(shared, name):
    complaint = "crushing chest pain, I cannot breathe"
    with shared.http("patient", name) as me:
        first = me.post("/api/sessions", json={"session_id": "s", "chief_complaint": complaint})
        again = me.post("/api/sessions", json={"session_id": "s", "chief_complaint": complaint})
        assert first.status_code == 201 and again.status_code == 200
        assert first.json()["urgency"] == "emergency"
        message = first.json()["message"]
        assert message["alert_id"] and message["emergency_guidance"] and message["duplicate"] is False
        assert again.json()["message"]["message_id"] == message["message_id"]
        for wrong in (5, "x" * 16_385):
            assert me.post("/api/sessions", json={"chief_complaint": wrong}).status_code == 422
        assert me.post("/api/sessions", json={"consent": 5}).status_code == 422
    assert said(shared, name, first.json()["session_id"]) == [complaint]
    with shared.http("nurse", "a-nurse") as nurse:
        waiting = [a["alert_id"] for a in nurse.get("/api/nurse/alerts").json()["items"]]
    assert message["alert_id"] in waiting


# --- What is asked of a socket in vain is told


def test_a_misspelt_call_for_a_nurse_is_answered_and_not_passed_over(shared, name):
    began(shared, name, session_id="s")
    with shared.patient(name) as me:
        me.until("welcome")
        for action in ("request_nures", 5, None):
            me.send({"type": "session_control", "action": action, "data": {}})
            problem = me.until("error")["payload"]["problem"]
            assert problem["status"] == 422 and "request_nurse" in problem["detail"]
    with shared.nurse() as nurse:
        nurse.send({"type": "session_control", "action": "session_join"})
        assert nurse.until("error")["payload"]["problem"]["status"] == 422


def test_an_alert_is_acknowledged_by_the_flat_form_of_the_frame_as_well(shared, name):
    alert = began(shared, name, chief_complaint=CHEST_PAIN)["message"]["alert_id"]
    with shared.nurse() as nurse:
        nurse.send({"type": "alert_ack", "alert_id": 5})
        assert nurse.until("error")["payload"]["problem"]["status"] == 422
        nurse.send({"type": "alert_ack", "alert_id": alert})

        def waits():
            with shared.http("nurse", "a-nurse") as http:
                return http.get(f"/api/nurse/alerts/{alert}").json()["ack"]

        wait_for(lambda: waits() is not None)


# --- Who may not


def test_a_nurse_does_not_get_into_another_units_record_by_opening_a_conversation_there(wards):  # noqa: F811
    """Refused with or without her own unit's name, and nothing of the record opens to her."""
    patient = wards.sessions["p-default"]["patient_id"]
    with wards.http(headers=wards.heads["wanda"]) as http:
        for body in ({"unit": "ward-7"}, {}, {"unit": "ward-7", "session_id": "mine"}):
            answer = http.post("/api/sessions", json={"patient_id": patient} | body)
            assert answer.status_code == 403 and answer.json()["code"] == "not_your_patient"
        assert http.get(f"/api/patients/{patient}").status_code == 403
        # A patient of nobody's yet, and her own unit's, she does begin with.
        own = http.post("/api/sessions", json={"patient_id": wards.sessions["p-seven"]["patient_id"]})
        assert own.status_code == 201
    denied = wards.audit(type="access_denied", patient_id=patient)
    assert len(denied) == 4 and all(e["patient_ids"] == [patient] for e in denied)


def test_what_is_wrong_with_a_body_is_told_to_those_alone_who_may_reach_the_record(wards):  # noqa: F811
    """A faulty request for another's record is refused, and on record, as a good one is."""
    case = wards.sessions["p-seven"]
    patient, session = case["patient_id"], case["session_id"]
    tries = [
        ("POST", f"/api/sessions/{session}/read", b'{"x": 1}'),
        ("POST", f"/api/sessions/{session}/messages", b"{broken"),
        ("POST", f"/api/sessions/{session}/close", b'{"reason": 5}'),
        ("GET", f"/api/sessions/{session}/messages?limit=x", None),
        ("GET", f"/api/sessions/{session}/messages?nothing=1", None),
        ("PATCH", f"/api/patients/{patient}", b'{"nothing": 1}'),
    ]
    nurses = [
        ("POST", f"/api/nurse/queue/{patient}/snooze", b'{"minutes": 5}'),
        ("POST", f"/api/nurse/sessions/{session}/notes", b'{"nothing": 5}'),
        ("POST", f"/api/nurse/queue/{patient}/action", b"{broken"),
    ]
    kind = {"Content-Type": "application/json"}
    with wards.http("patient", "p-default") as other, wards.http(headers=wards.heads["dora"]) as dora:
        for http, asked in ((other, tries), (dora, tries[:5] + nurses)):
            before = len(wards.audit(type="access_denied", patient_id=patient))
            for method, path, body in asked:
                answer = http.request(method, path, content=body, headers=kind)
                assert answer.status_code == 403, (path, answer.text)
            denied = wards.audit(type="access_denied", patient_id=patient)
            assert len(denied) == before + len(asked)
    with wards.http(headers=wards.heads["wanda"]) as wanda:
        for method, path, body in tries[:5] + nurses:
            assert wanda.request(method, path, content=body, headers=kind).status_code in (400, 422), path


def test_refusals_on_a_channel_are_on_record_with_the_record_they_were_about(wards):  # noqa: F811
    case = wards.sessions["p-seven"]
    with wards.http(headers=wards.heads["wanda"]) as http:
        alert = http.get("/api/nurse/alerts").json()["items"][0]["alert_id"]
    with wards.socket("/ws/chat", wards.heads["dora"]["Authorization"].split()[1]) as dora:
        dora.until("welcome")
        dora.send({"type": "subscribe", "payload": {"topics": [f"session:{case['session_id']}"]}})
        assert dora.until("error")["payload"]["problem"]["status"] == 404
    denied = wards.audit(type="access_denied", patient_id=case["patient_id"])
    assert [e["view"] for e in denied] == ["subscribe"]
    with wards.socket("/ws/emergency/", wards.token("admin", "an-admin")) as admin:
        admin.until("welcome")
        admin.send({"type": "alert_ack", "alert_id": alert})
        assert admin.until("error")["payload"]["problem"]["status"] == 404
    denied = wards.audit(type="access_denied", patient_id=case["patient_id"])
    assert "ack_alert" in [e["view"] for e in denied]
    shown = wards.audit(outcome="denied", patient_id=case["patient_id"])
    assert len(shown) == len(denied) == 2


# --- Heads and kinds of bodies


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/json", 201), ("Application/JSON; charset=UTF-8", 201), ('application/json;charset="utf-8"', 201),
        ("application/jsonx", 415), ("application/json-seq", 415), ("application/json garbage", 415),
        ("application/json; charset=utf-16", 415), ("text/plain", 415),
    ],
)
def test_a_body_of_a_kind_that_only_begins_like_json_is_415(shared, name, kind, status):
    with shared.http("patient", name) as me:
        answer = me.post("/api/sessions", content=b"{}", headers={"Content-Type": kind})
    assert answer.status_code == status, answer.text
