"""Emergencies where they are easily lost: in a closed conversation, pressed twice, with nobody on duty."""

from __future__ import annotations

import json
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from harness import CHEST_PAIN, HARMLESS, Stream, wait_for
from test_access import steps_up
from test_patients import own, register


def closed_session(server, name: str, alias: str = "s") -> str:
    """A conversation about nothing that its patient has closed."""
    with server.http("patient", name) as http:
        made = http.post("/api/sessions", json={"session_id": alias}).json()["session_id"]
        assert http.post(f"/api/sessions/{made}/messages", json={"content": HARMLESS}).status_code == 201
        assert http.post(f"/api/sessions/{made}/close", json={}).status_code == 200
        assert http.get(f"/api/sessions/{made}").json()["owner"] == "closed"
    return made


def waiting(server, session: str) -> list[dict]:
    """The alerts of a session that nobody has seen."""
    with server.http("nurse") as nurse:
        items = nurse.get("/api/nurse/alerts?limit=200").json()["items"]
    return [a for a in items if a["session_id"] == session and a["ack"] is None]


def queued(server, session: str) -> dict | None:
    with server.http("nurse") as nurse:
        rows = nurse.get("/api/nurse/queue?limit=200").json()["queue"]
    return next((row for row in rows if row["session_id"] == session), None)


@pytest.mark.parametrize("path", ["rest", "socket", "stream", "button", "nurse's button"])
def test_an_emergency_in_a_closed_session_is_stored_raised_and_queued_on_every_path(shared, name, path):
    """Calm words are refused before it; after it the conversation goes on."""
    session = closed_session(shared, name)
    with shared.http("patient", name) as http, shared.http("nurse") as nurse:
        calm = http.post(f"/api/sessions/{session}/messages", json={"content": "one more thing"})
        assert calm.status_code == 409 and calm.json()["emergency_number"] == "112"
        assert waiting(shared, session) == [] and queued(shared, session) is None
        if path == "rest":
            said = http.post(f"/api/sessions/{session}/messages", json={"content": CHEST_PAIN})
            assert said.status_code == 201 and said.json()["emergency_guidance"]["steps"]
            alert = said.json()["alert_id"]
        elif path == "socket":
            with shared.patient(name, session) as patient:
                ack = patient.ask(CHEST_PAIN)
                alert = patient.until("emergency_guidance")["payload"]["alert_id"]
                assert ack["alert_id"] == alert
                patient.until("message", sender_type="assistant")
        elif path == "stream":
            body = {"session_id": session, "message": CHEST_PAIN}
            with http.stream(
                "POST", "/api/streaming/chat", json=body, headers={"Accept": "text/event-stream"}
            ) as response:
                assert response.status_code == 200
                alert = Stream(response).until("emergency_guidance")["data"]
                alert = json.loads(alert)["alert_id"]
        else:
            by = http if path == "button" else nurse
            pressed = by.post("/api/emergency/alerts", json={"session_id": session})
            assert pressed.status_code == 201, pressed.text
            alert = pressed.json()["alert_id"]
            assert pressed.json()["session_id"] == session
        assert [a["alert_id"] for a in waiting(shared, session)] == [alert]
        row = queued(shared, session)
        assert row["urgency"] == "emergency" and row["status"] == "pending" and row["has_red_flags"]
        assert http.get(f"/api/sessions/{session}").json()["owner"] == "assistant"
        go_on = http.post(f"/api/sessions/{session}/messages", json={"content": "it hurts still"})
        assert go_on.status_code == 201


def test_what_was_said_before_a_close_is_told_again_after_it(shared, name):
    """The end of a conversation ends the episode, also when nobody settled its alert."""
    with shared.http("patient", name) as http, shared.http("nurse") as nurse:
        session = http.post("/api/sessions", json={}).json()["session_id"]
        path = f"/api/sessions/{session}"
        first = http.post(path + "/messages", json={"content": CHEST_PAIN, "client_id": "c"}).json()
        assert nurse.post(f"/api/nurse/alerts/{first['alert_id']}/ack").status_code == 200
        assert http.post(path + "/close", json={}).status_code == 200
        repeat = http.post(path + "/messages", json={"content": CHEST_PAIN, "client_id": "c"})
        assert repeat.status_code == 200 and repeat.json()["duplicate"] is True
        assert waiting(shared, session) == []
        again = http.post(path + "/messages", json={"content": CHEST_PAIN, "client_id": "d"})
        assert again.status_code == 201 and again.json()["alert_id"] == first["alert_id"]
        assert [a["alert_id"] for a in waiting(shared, session)] == [first["alert_id"]]
        # What can't be read goes to a nurse as well.
        assert http.post(path + "/close", json={}).status_code == 200
        unread = http.post(path + "/messages", json={"content": "Mam silny bol w klatce piersiowej"})
        assert unread.status_code == 201 and queued(shared, session)["status"] == "pending"


def test_a_clients_name_of_a_closed_session_is_a_new_conversation_from_then_on(shared, name):
    """So a client with a fixed `session_id` is never stuck; eight at once open one."""
    first = closed_session(shared, name, "fixed")
    with shared.http("patient", name) as http:
        with ThreadPoolExecutor(8) as pool:
            made = list(
                pool.map(lambda _: http.post("/api/sessions", json={"session_id": "fixed"}).json(), range(8))
            )
        assert len({m["session_id"] for m in made}) == 1
        second = made[0]["session_id"]
        assert second != first and made[0]["owner"] == "assistant"
        assert http.post("/api/sessions/fixed/messages", json={"content": HARMLESS}).status_code == 201
        assert http.get(f"/api/sessions/{first}").json()["owner"] == "closed"
        http.post("/api/sessions/fixed/close", json={})
    with shared.patient(name, "fixed") as patient:
        assert patient.next()["payload"]["session"]["state"] == "open"
        assert patient.ask(HARMLESS)["duplicate"] is False
    with shared.http("patient", name) as http:
        body = {"session_id": "fixed", "message": CHEST_PAIN}
        assert http.post("/api/streaming/chat", json=body).json()["session_id"] not in (first, second)
    with shared.http("patient", name + "x") as other:
        assert other.post("/api/sessions", json={"session_id": first}).status_code in (403, 404)


def test_an_emergency_button_uses_the_open_session_and_repeats_are_one_alert(shared, name):
    """Presses at once, again, under keys; after the alert is settled a press is a new alert."""
    with shared.http("patient", name) as http, shared.http("nurse") as nurse:
        session = http.post("/api/sessions", json={}).json()["session_id"]

        def press(key=None, **body):
            headers = {"Idempotency-Key": key} if key else {}
            return http.post("/api/emergency/alerts", json=body, headers=headers)

        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda n: press(f"p{n}"), range(8)))
        assert {a.json()["session_id"] for a in answers} == {session}
        assert len({a.json()["alert_id"] for a in answers}) == 1
        assert sorted(a.status_code for a in answers) == [200] * 7 + [201]
        alert = answers[0].json()["alert_id"]
        assert len(waiting(shared, session)) == 1 and len(press().json()["alert_id"]) > 0
        assert nurse.post(f"/api/nurse/alerts/{alert}/resolve").status_code == 200
        for n, answer in enumerate(answers):
            repeat = press(f"p{n}")
            assert repeat.status_code == 200 and repeat.json()["duplicate"] is True
            for field in ("alert_id", "session_id", "seq"):
                assert repeat.json()[field] == answer.json()[field], field
        assert waiting(shared, session) == []
        assert press("p1", session_id=session).status_code == 422
        later = press("later")
        assert later.status_code == 201 and later.json()["alert_id"] != alert
        assert later.json()["session_id"] == session


def test_an_emergency_button_without_a_session_opens_one_for_all_presses_and_keeps_its_keys(server, name):
    """One session for eight at once; the same answer after a restart, in whatever session it was."""
    with server.http("patient", name) as http:

        def press(key):
            return http.post("/api/emergency/alerts", json={}, headers={"Idempotency-Key": key})

        with ThreadPoolExecutor(8) as pool:
            answers = [a.json() for a in pool.map(lambda n: press(f"k{n % 2}"), range(8))]
        assert len({a["session_id"] for a in answers}) == len({a["alert_id"] for a in answers}) == 1
        first = press("k0").json()
        assert http.post(f"/api/sessions/{first['session_id']}/close", json={}).status_code == 200
    server.kill()
    server.start()
    with server.http("patient", name) as http:
        headers = {"Idempotency-Key": "k0"}
        assert http.post("/api/emergency/alerts", json={}, headers=headers).json() == first
        other = http.post("/api/emergency/alerts", json={"client_id": "new"}).json()
        assert other["duplicate"] is False and other["session_id"] != first["session_id"]


def test_with_no_nurse_on_duty_a_patient_is_told_so_on_every_path(server, name):
    """A fresh directory; then the only nurse away; then back. The emergency number comes first."""

    def guidance(kind: str) -> dict:
        user = f"{name}-{uuid.uuid4().hex[:6]}"
        if kind == "socket":
            with server.patient(user) as patient:
                degraded = patient.next()["payload"]["degraded"]
                ack = patient.ask(CHEST_PAIN)
                told = patient.until("emergency_guidance")["payload"]
                reply = patient.until("message", sender_type="assistant")["payload"]["content"]
                assert ack["nurse_status"] == told["nurse_status"]
                none = told["nurse_status"] == "none_on_duty"
                assert degraded == (["none_on_duty"] if none else [])
                assert ("No nurse is on duty" in reply) is none
                assert ("A nurse has been told" in reply) is not none
            with server.patient(user, resume=f"{patient.seen[0]['payload']['epoch']}:0") as again:
                assert again.until("emergency_guidance")["payload"] == told
            return told
        with server.http("patient", user) as http:
            if kind == "stream":
                with http.stream(
                    "POST",
                    "/api/streaming/chat",
                    json={"message": CHEST_PAIN},
                    headers={"Accept": "text/event-stream"},
                ) as response:
                    event = Stream(response).until("emergency_guidance")
                return json.loads(event["data"])
            if kind == "created":
                return http.post("/api/streaming/chat", json={"message": CHEST_PAIN}).json()["emergency_guidance"]
            if kind == "button":
                return http.post("/api/emergency/alerts", json={}).json()["emergency_guidance"]
            session = http.post("/api/sessions", json={}).json()["session_id"]
            said = http.post(f"/api/sessions/{session}/messages", json={"content": CHEST_PAIN}).json()
            assert said["nurse_status"] == said["emergency_guidance"]["nurse_status"]
            return said["emergency_guidance"]

    def all_told(status: str) -> None:
        for kind in ("socket", "rest", "stream", "created", "button"):
            told = guidance(kind)
            assert told["nurse_status"] == status, kind
            words = " ".join([told["headline"], *told["steps"]])
            assert ("A nurse has been told" in words) is (status == "alerted"), kind
            if status == "none_on_duty":
                assert "112" in told["headline"] and told["steps"][0].startswith("If you need help now, call 112")
                assert "No nurse is on duty" in told["steps"][0]

    all_told("none_on_duty")
    with server.http("patient", name) as http:
        session = http.post("/api/sessions", json={}).json()["session_id"]
        calm = http.post(f"/api/sessions/{session}/messages", json={"content": HARMLESS}).json()
        assert calm["nurse_status"] == "none_on_duty"
    with server.http("nurse") as nurse, server.nurse() as channel:
        channel.next()
        wait_for(lambda: guidance("rest")["nurse_status"] == "alerted", what="a nurse on duty")
        all_told("alerted")
        assert nurse.put("/api/nurse/presence", json={"presence": "away"}).status_code == 200
        all_told("none_on_duty")
        server.kill()
        server.start()
        with server.nurse() as channel:
            channel.next()
            channel.pong()
            assert guidance("rest")["nurse_status"] == "none_on_duty", "away, said before the restart"
    with server.http("nurse") as nurse:
        nurse.put("/api/nurse/presence", json={"presence": "available"})
        assert guidance("rest")["nurse_status"] == "alerted"


DANGER = ("red_flags", "alert_id", "nurse_status", "emergency_guidance")


def is_told(answer: dict, status: str) -> bool:
    """Whether an answer holds all that is to be said of danger, and whether a nurse is there."""
    told = answer["emergency_guidance"]
    return bool(answer["red_flags"]) and answer["alert_id"] == told["alert_id"] and (
        answer["nurse_status"] == told["nurse_status"] == status
    )


@pytest.mark.parametrize("kind", ["correction", "file"])
def test_the_answer_to_a_correction_or_a_file_that_raises_a_flag_says_so_and_so_does_its_repeat(server, name, kind):
    """Nobody is on duty, and neither the answer nor the socket says that a nurse was told."""
    with server.patient(name) as patient, server.http("patient", name) as http:
        first = patient.ask(HARMLESS)["message_id"]
        path = f"/api/sessions/{patient.seen[0]['payload']['session']['id']}"

        def say(words: str):
            if kind == "file":
                return http.post(path + "/attachments", content=words.encode(), headers={"Idempotency-Key": "k"})
            body = {"reason": "a slip", "correction": words}
            return http.post(f"{path}/messages/{first}/retract", json=body)

        heard, again = (say(CHEST_PAIN).json() for _ in range(2))
        assert is_told(heard, "none_on_duty") and is_told(again, "none_on_duty"), (heard, again)
        assert {f: heard[f] for f in DANGER} == {f: again[f] for f in DANGER}
        assert patient.until("emergency_guidance")["payload"] == heard["emergency_guidance"]


def test_a_correction_is_weighed_by_what_the_record_says_as_any_message(shared, name):
    """A headache in pregnancy; as the words in another message's place it was `routine`."""
    urgencies = []
    for way in ("message", "correction"):
        patient = register(shared, external_id=name + way, pregnant=True)
        with own(shared, patient) as http:
            session = http.post("/api/sessions", json={}).json()["session_id"]
            path = f"/api/sessions/{session}/messages"
            if way == "message":
                http.post(path, json={"content": "I have a headache"})
            else:
                slip = http.post(path, json={"content": "hello"}).json()["message_id"]
                body = {"reason": "a slip", "correction": "I have a headache"}
                assert http.post(f"{path}/{slip}/retract", json=body).status_code == 200
            urgencies.append(http.get(f"/api/sessions/{session}").json()["urgency"])
    assert urgencies == ["urgent", "urgent"]


@pytest.mark.parametrize("path", ["rest", "stream", "opening", "socket"])
def test_the_repeat_of_a_flagged_message_says_all_that_the_lost_answer_said(server, name, path):
    with server.http("patient", name) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]

        def say() -> dict:
            if path == "rest":
                body = {"content": CHEST_PAIN, "client_id": "c"}
                return http.post(f"/api/sessions/{session}/messages", json=body).json()
            if path == "stream":
                body = {"session_id": session, "message": CHEST_PAIN, "client_id": "c"}
                return http.post("/api/streaming/chat", json=body).json()
            if path == "opening":
                return http.post("/api/sessions", json={"session_id": "s", "chief_complaint": CHEST_PAIN}).json()["message"]
            with server.patient(name) as patient:
                patient.until("welcome")
                ack = patient.ask(CHEST_PAIN, "c")
                behind = [f for f in patient.pong() if f["type"] == "emergency_guidance"]
                return ack | {"emergency_guidance": behind[0]["payload"] if behind else None}

        first, again = say(), say()
        assert (first["duplicate"], again["duplicate"]) == (False, True)
        assert is_told(first, "none_on_duty")
        assert {f: first[f] for f in DANGER} == {f: again.get(f) for f in DANGER}
        calm = {"content": HARMLESS, "client_id": "d"}
        told = [http.post(f"/api/sessions/{session}/messages", json=calm).json() for _ in range(2)]
        assert told[1]["duplicate"] and not any("red_flags" in t or "emergency_guidance" in t for t in told)


def status(server, name: str, session: str = "s") -> str:
    """What a patient is told of nurses with a flagged message."""
    with server.http("patient", name) as http:
        made = http.post("/api/sessions", json={"session_id": session}).json()["session_id"]
        return http.post(f"/api/sessions/{made}/messages", json={"content": CHEST_PAIN}).json()["nurse_status"]


def test_a_nurse_who_sits_in_the_conversation_is_on_duty(server, name):
    with server.http("patient", name) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
    assert status(server, name) == "none_on_duty"
    token = server.token("nurse", "sitting")
    with server.socket(f"/ws/chat?session_id={session}&user_type=nurse", token) as nurse:
        nurse.until("welcome")
        assert status(server, name) == "alerted"


@pytest.mark.parametrize("verb", ["/takeover", "/messages"])
def test_taking_over_or_writing_is_enough_to_be_on_duty(server, name, verb):
    with server.http("patient", name) as http, server.http("nurse") as nurse:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        assert status(server, name) == "none_on_duty"
        body = {"content": "I am here."} if verb == "/messages" else {}
        assert nurse.post(f"/api/sessions/{session}{verb}", json=body).status_code in (200, 201)
        assert status(server, name) == "alerted"


@pytest.mark.parametrize("end", ["logout", "disabled"])
def test_a_nurse_who_signed_out_or_was_shut_out_is_not_on_duty(server, name, end):
    """She counted for a minute more."""
    with server.http("nurse", "gone") as nurse:
        assert nurse.get("/api/nurse/queue").status_code == 200
        assert status(server, name) == "alerted"
        user = nurse.get("/api/auth/me").json()["user_id"]
        if end == "logout":
            assert nurse.post("/api/auth/logout", json={}).status_code == 204
        else:
            with server.http(headers=steps_up(server, "admin", "root")) as admin:
                shut = admin.post(f"/api/admin/users/{user}/disable", json={"reason": "left"})
                assert shut.status_code == 200, shut.text
        assert nurse.get("/api/nurse/queue").status_code == 401
    assert status(server, name) == "none_on_duty"
