"""What the channels of nurses, patients and administrators answer: messages, resuming, closing, and no."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from fake_model import FakeModel
from harness import CHEST_PAIN, HARMLESS, SECRET, Stream, claims, hs256, wait_for
from test_access import steps_up
from test_patients import register, talk


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
    """By frame and at the handshake: every alert since, older ones that wait once more; a wrong epoch or place is
    resync_required."""
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
        told = [f for f in frames if f["type"] == "red_flag_alert"]
        alerts = [f for f in told if f.get("seq")]
        assert [f["session_id"] for f in alerts] == [missed] and alerts[0]["seq"] > seq
        # The older one still waits, and may not have been heard.
        assert [f["session_id"] for f in told if not f.get("seq")] == [before]
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


def test_a_topic_that_there_is_not_is_refused_and_changes_nothing(shared, name):
    session = opened(shared, name)
    with shared.nurse() as nurse, shared.http("patient", name) as patient:
        nurse.until("welcome")
        nurse.send({"type": "subscribe", "payload": {"topics": ["metrics", f"session:{session}"]}})
        nurse.pong()
        for topics in (["metric"], ["queue", "sesion:" + session], [""]):
            nurse.send({"type": "subscribe", "payload": {"topics": topics}})
            problem = nurse.until("error")["payload"]["problem"]
            assert (problem["status"], problem["code"]) == (422, "validation_failed"), topics
        patient.post(f"/api/sessions/{session}/messages", json={"content": HARMLESS})
        nurse.until("patient_message", session_id=session)
        opened(shared, name + "-2")
        nurse.until("dashboard_metrics_update")


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


def myself(server, token: str) -> str:
    with server.http(headers={"Authorization": "Bearer " + token}) as http:
        return http.get("/api/auth/me").json()["user_id"]


def looks(server, user: str) -> list[dict]:
    """When somebody's looks began and ended, the first one first."""
    return server.audit(type="viewing_started,viewing_ended", actor=user)[::-1]


def kinds(events: list[dict]) -> list[str]:
    return [e["type"] for e in events]


def says(server, name: str, session: str, text: str) -> int:
    with server.http("patient", name) as http:
        answer = http.post(f"/api/sessions/{session}/messages", json={"content": text})
        assert answer.status_code == 201, answer.text
        return answer.json()["seq"]


def hears(socket, kind: str, seq: int) -> None:
    while socket.until(kind)["seq"] != seq:
        pass


@pytest.mark.parametrize("kind", ["session", "desk"])
def test_an_interval_of_two_windows_ends_with_the_last_of_them_and_not_with_the_first(shared, name, kind):
    """What the window that stays is told lies within the interval."""
    session = opened(shared, name, HARMLESS)
    token = shared.token("nurse", name + "-nurse")
    user = myself(shared, token)
    path, told = ("/ws/chat", "patient_message") if kind == "desk" else (f"/ws/chat?session_id={session}", "message")
    with shared.socket(path, token) as stays:
        with shared.socket(path, token) as goes:
            for window in (stays, goes):
                window.until("welcome")
                if kind == "desk":
                    window.send({"type": "subscribe", "payload": {"topics": ["session:" + session]}})
                window.pong()
        for text in ("my ankle is a little stiff", "and so is the other one"):
            hears(stays, told, says(shared, name, session, text))
        assert "viewing_ended" not in kinds(looks(shared, user))
    wait_for(lambda: kinds(looks(shared, user))[-1] == "viewing_ended", what="the interval's end")
    assert kinds(looks(shared, user)).count("viewing_ended") == 1


def test_an_interval_does_not_end_with_a_socket_while_a_stream_of_the_same_reader_goes_on(fresh):
    """The patient's page reads the answer as a stream and closes its socket before the model is done."""
    model = FakeModel()
    model.behave = "gated"
    server = fresh(APP_MODEL_ENDPOINTS=json.dumps([{"url": model.url, "model": "local-8b"}])).start()
    user = myself(server, server.token("patient", "p"))
    with server.http("patient", "p") as http, server.patient("p") as socket:
        socket.until("welcome")
        made = http.post("/api/streaming/chat", json={"session_id": "s", "message": HARMLESS}).json()
        with http.stream("GET", made["url"]) as answer:
            stream = Stream(answer)
            stream.until("connected")
            socket.close()
            for text in ("it is on Tuesday", "or on Friday"):
                says(server, "p", made["session_id"], text)
            assert kinds(looks(server, user)) == ["viewing_started"]
            model.open_gate()
            stream.until("done")
            assert kinds(looks(server, user)) == ["viewing_started"]


@pytest.fixture
def clocked(driven):
    """A server whose clocks go on by as much as it is told, and proofs that outlast that."""
    server, clock = driven(APP_JWT_HS256_SECRET=SECRET)
    server.start()
    later = int(time.time()) + 86_400
    server.token = lambda role, user: hs256(claims(sub=user, role=role, exp=later))
    server.goes_on_to = lambda seconds: clock.write_text(f"+{seconds}s")
    return server


def test_what_a_channel_is_told_after_a_quarter_of_an_hour_waits_for_an_interval_on_disk(clocked):
    """Two windows in the session, one at the desk, and the patient; each interval is renewed once."""
    session = opened(clocked, "ill", HARMLESS)
    roles = {"near": "nurse", "desk": "nurse", "ill": "patient"}
    tokens = {who: clocked.token(role, who) for who, role in roles.items()}
    users = {who: myself(clocked, token) for who, token in tokens.items()}
    path = f"/ws/chat?session_id={session}"
    with clocked.socket(path, tokens["near"]) as first, clocked.socket(path, tokens["near"]) as second, \
            clocked.socket("/ws/chat", tokens["desk"]) as desk, clocked.socket(path, tokens["ill"]) as own:
        for socket in (first, second, desk, own):
            socket.until("welcome")
        desk.send({"type": "subscribe", "payload": {"topics": ["session:" + session]}})
        desk.pong()
        windows = [(first, "message", "near"), (own, "message", "ill"), (desk, "patient_message", "desk"),
                   (second, "message", "near")]

        def said(text: str) -> int:
            seq = says(clocked, "ill", session, text)
            # Under a clock that is driven the read models' own timer is late; a request hurries them.
            myself(clocked, tokens["ill"])
            return seq

        def all_hear(text: str) -> None:
            seq = said(text)
            for window, kind, _ in windows:
                hears(window, kind, seq)

        all_hear("my ankle is a little stiff")
        before = {who: looks(clocked, user) for who, user in users.items()}
        for quarter in (1, 2):
            clocked.goes_on_to(905 * quarter)
            seq = said(f"it is no worse in quarter {quarter}")
            for window, kind, who in windows:
                hears(window, kind, seq)
                listed = {e["event_id"] for e in clocked.events(before[who][-1]["seq"] + 1)}
                begun = [e for e in looks(clocked, users[who]) if e["type"] == "viewing_started"][-1]
                assert begun["event_id"] in listed, f"{who} was told before it was on disk"
            for number in range(6):
                all_hear(f"still no worse, {number}")
        for who, user in users.items():
            # A quarter of an hour costs the end of one interval and the start of another, whatever was told in it.
            new = kinds(looks(clocked, user)[len(before[who]):])
            assert 2 <= new.count("viewing_ended") <= 6, (who, new)
            # Rows, figures and words come to the desk by ways of their own, and each may be the first.
            assert new.count("viewing_started") == 2 or who == "desk" and new.count("viewing_started") <= 6, (who, new)


def test_a_message_bears_the_same_red_flags_live_resumed_and_over_rest(shared, name):
    """The patient's second socket, the nurse's in the session, her channel, and both resumed: what REST says."""
    token = shared.token("nurse", "a-nurse")
    with shared.patient(name) as one, shared.patient(name) as two, shared.nurse() as desk:
        session = two.until("welcome")["session_id"]
        with shared.socket(f"/ws/chat?session_id={session}&user_type=nurse", token) as nurse:
            nurse.until("welcome")
            desk.send({"type": "subscribe", "payload": {"topics": [f"session:{session}"]}})
            desk.pong()
            seq = one.ask(CHEST_PAIN)["seq"]
            live = [s.until("message", sender_type="patient")["payload"] for s in (two, nurse)]
            live.append(desk.until("patient_message", session_id=session)["payload"]["message"])
        resume = f"{one.seen[0]['payload']['epoch']}:{seq - 1}"
        with shared.patient(name, resume=resume) as again:
            live.append(again.until("message", sender_type="patient")["payload"])
    for role, user in (("patient", name), ("nurse", None)):
        with shared.http(role, user) as http:
            items = http.get(f"/api/sessions/{session}/messages").json()["items"]
        [stored] = [m for m in items if m["sender_type"] == "patient"]
        assert stored["red_flags"], "the message raises none, so this shows nothing"
        assert [m["red_flags"] for m in live] == [stored["red_flags"]] * 4


def dashboard(http, path: str | None = None, headers: dict | None = None):
    """A dashboard stream, opened and read at once, or one that is there already."""
    if path:
        return http.stream("GET", path, headers=headers)
    return http.stream("POST", "/api/streaming/dashboard", headers={"Accept": "text/event-stream"}, json={})


def data(event: dict) -> dict:
    return json.loads(event["data"])


def test_a_dashboard_stream_goes_on_after_a_restart_for_nurses_alone(server):
    """As a browser comes back: by the id of the last event. Without one, or by another stream's, there is none."""
    with server.http("nurse") as http:
        url = http.post("/api/streaming/dashboard", json={}).json()["url"]
        with dashboard(http, url) as response:
            had = Stream(response).until("dashboard_update")["id"]
    server.terminate()
    server.start()
    session = opened(server, "ada")
    with server.http("nurse") as http:
        assert http.get(url).status_code == 404
        assert http.get(url, headers={"Last-Event-ID": url.split("/")[-1] + ":3"}).status_code == 404
        with server.http("patient", "ada") as patient:
            assert patient.get(url, headers={"Last-Event-ID": had}).status_code == 404
        with dashboard(http, url, {"Last-Event-ID": had}) as response:
            assert response.status_code == 200
            stream = Stream(response)
            connected = data(stream.until("connected"))
            assert connected["resumed"] is True and url.endswith(connected["stream_id"])
            assert [c["session_id"] for c in data(stream.until("dashboard_update"))["queue"]] == [session]
            with server.http("nurse", "another-nurse") as another:
                assert another.get(url, headers={"Last-Event-ID": had}).status_code == 403
        assert http.post(f"{url}/stop", json={}).status_code == 200
        assert http.get(url, headers={"Last-Event-ID": had}).status_code == 204


def test_open_boards_show_whom_a_case_is_of_as_soon_as_the_record_says_another(fresh):
    """An amended name and number, then a merge: cases and alerts on both channels, the new patient's look on record."""
    server = fresh(APP_ALERT_REPEAT_SECONDS="3600").start()
    old = register(server, external_id="A", name="Anna Before", callback_number="+44 1")
    new = register(server, external_id="B", name="Bea Other", birth_date="1980-01-01")
    sessions = {talk(server, old, words, alias)["session_id"] for words, alias in ((CHEST_PAIN, "s"), (HARMLESS, "t"))}
    with server.http("nurse") as nurse, dashboard(nurse) as response, server.nurse() as desk:
        stream = Stream(response)
        alert = desk.until("red_flag_alert")["payload"]
        desk.pong()
        stream.until("dashboard_update")

        def told(entry: dict) -> None:
            """Each case and the alert come once more, with these members and without a `seq` of their own."""
            heard = [desk.until("queue_update", change="updated") for _ in sessions]
            assert {f["session_id"] for f in heard} == sessions
            for frame in heard:
                assert frame["payload"]["entry"] | entry == frame["payload"]["entry"], frame
            update = next(f for f in reversed(desk.seen) if f["type"] == "alert_update")
            assert update["payload"]["alert_id"] == alert["alert_id"] and "seq" not in update
            assert update["payload"] | entry == update["payload"]
            waiting = set(sessions)
            while waiting:
                case = data(stream.until("queue_update"))
                if case["entry"] | entry == case["entry"]:
                    waiting.discard(case["session_id"])

        def views(patient: str) -> set[str]:
            return {e["view"] for e in server.audit(type="viewing_started", patient_id=patient)}

        change = {"name": "Anna Amended", "callback_number": "+44 999"}
        assert nurse.patch(f"/api/patients/{old}", json=change).status_code == 200
        told({"patient_id": old, "patient_name": "Anna Amended", "callback_number": "+44 999"})
        assert not views(new) & {"desk", "dashboard"}
        here = len(desk.seen)
        with server.http(headers=steps_up(server, "nurse", "another-nurse")) as stepped:
            merged = stepped.post(f"/api/patients/{old}/merge", json={"into": new})
            assert merged.status_code == 200, merged.text
        told({"patient_id": new, "patient_name": "Bea Other"})
        assert {"desk", "dashboard"} <= views(new)
        assert "red_flag_alert" not in [f["type"] for f in desk.seen[here:]], "the alarm is not raised again"
        place = server.audit(type="patients_merged")[-1]["seq"] - 1
        resume = f"{desk.seen[0]['payload']['epoch']}:{place}"
        with server.socket(f"/ws/chat?resume={resume}", server.token("nurse", "a-nurse")) as back:
            back.until("resumed")
            cases = [f["payload"] for f in back.seen if f["type"] == "queue_update"]
            assert {c["session_id"] for c in cases} == sessions
            assert {c["entry"]["patient_name"] for c in cases} == {"Bea Other"}


def test_an_erased_patient_leaves_every_open_board_and_the_conversation_closes(fresh):
    """`removed` and an alert without name or words; 4404 in the conversation; others' cases stay; no way back to them."""
    server = fresh(APP_ALERT_REPEAT_SECONDS="3600").start()
    gone = register(server, external_id="E", name="Erna Erased")
    stays = register(server, external_id="S", name="Sam Stays", birth_date="1980-01-01")
    session = talk(server, gone, CHEST_PAIN)["session_id"]
    other = talk(server, stays, HARMLESS)["session_id"]
    chat = f"/ws/chat?session_id={session}&user_type=nurse"
    token = server.token("nurse", "a-nurse")
    with (
        server.http("nurse") as nurse, dashboard(nurse) as response, server.nurse() as desk,
        server.socket(chat, token) as inside,
    ):
        stream = Stream(response)
        alert = desk.until("red_flag_alert")["payload"]
        desk.send({"type": "subscribe", "payload": {"topics": [f"session:{session}"]}})
        desk.pong()
        inside.pong()
        stream.until("dashboard_update")
        before = server.audit()[0]["seq"]
        here = len(desk.seen)
        for officer in ("root", "root-2"):
            with server.http(headers=steps_up(server, "admin", officer)) as admin:
                done = admin.post(f"/api/admin/patients/{gone}/erase", json={"reason": "asked", "ordered": True})
                assert done.status_code in (200, 202), done.text
        removed = desk.until("queue_update", 20, change="removed")["payload"]
        assert (removed["session_id"], removed["entry"]) == (session, None)
        update = desk.until("alert_update", alert_id=alert["alert_id"])["payload"]
        assert (update["outcome"], update["patient_name"], update["red_flags"]) == ("erased", None, [])
        stream.until("queue_update", check=lambda d: (d["change"], d["session_id"]) == ("removed", session))
        stream.until("alert_update", check=lambda d: d["outcome"] == "erased" and d["patient_name"] is None)
        assert inside.close_code() == 4404
        assert inside.seen[-1]["type"] == "goodbye" and "erased" in inside.seen[-1]["payload"]["reason"]
        after = desk.pong() + desk.seen[here:]
        assert "Erna" not in str(after) and "chest" not in str(after).lower()
        assert other not in {f.get("session_id") for f in after if f["payload"].get("change") == "removed"}
    resume = f"{desk.seen[0]['payload']['epoch']}:{before}"
    with server.socket(f"/ws/chat?resume={resume}", token) as back:
        back.until("resync_required", reason="gap")


def test_a_case_that_opens_while_its_patient_is_erased_leaves_every_open_board(fresh):
    """Conversations begin until the record is gone; of each that a board showed it is told that it went."""
    server = fresh().start()
    gone = register(server, external_id="E", name="Erna Erased")
    talk(server, gone, HARMLESS)
    patient = {"patient_id": gone, "chief_complaint": CHEST_PAIN}
    erased = threading.Event()

    def erase() -> None:
        try:
            for officer in ("root", "root-2"):
                with server.http(headers=steps_up(server, "admin", officer)) as admin:
                    body = {"reason": "asked", "ordered": True}
                    admin.post(f"/api/admin/patients/{gone}/erase", json=body)
        finally:
            erased.set()

    with server.nurse() as desk, server.http("nurse") as nurse:
        desk.until("welcome")
        eraser = threading.Thread(target=erase)
        eraser.start()
        while not erased.is_set():
            nurse.post("/api/sessions", json=patient)
        eraser.join()
        assert nurse.get(f"/api/patients/{gone}").status_code == 410
        standing: dict[str, str] = {}

        def is_clear() -> bool:
            desk.pong()
            for frame in desk.seen:
                if frame["type"] == "queue_update":
                    standing[frame["session_id"]] = frame["payload"]["change"]
            return set(standing.values()) == {"removed"}

        wait_for(is_clear, 20, "the last word on every case, that it went")
        alerts = {}
        for frame in desk.seen:
            if frame["type"] in ("red_flag_alert", "alert_update"):
                alerts[frame["payload"]["alert_id"]] = frame["payload"].get("outcome")
        assert len(standing) > 2 and set(alerts.values()) == {"erased"}


def test_an_alert_bears_the_seq_of_what_happened_to_it_and_repeats_bear_none(fresh):
    """Raised, escalated, acknowledged, resolved: each its own event; resuming in between tells what came after."""
    server = fresh(
        APP_ALERT_REPEAT_SECONDS="1", APP_ALERT_CHARGE_SECONDS="3", APP_ALERT_ON_CALL_SECONDS="3600"
    ).start()
    with server.nurse() as desk, server.http("nurse") as http:
        epoch = desk.until("welcome")["payload"]["epoch"]
        opened(server, "ada")
        alert = desk.until("red_flag_alert")["payload"]["alert_id"]
        while desk.until("red_flag_alert")["payload"]["escalation"]["level"] == 0:
            pass
        acked = http.post(f"/api/nurse/alerts/{alert}/ack", json={}).json()["seq"]
        desk.until("alert_update")
        done = http.post(f"/api/nurse/alerts/{alert}/resolve", json={})
        assert done.status_code == 200
        desk.until("alert_update", outcome="resolved")
    told = [f for f in desk.seen if f["type"] in ("red_flag_alert", "alert_update")]
    kinds = {e["position"]: (e["type"], e["event_id"][4:]) for e in server.events()}
    durable = [f for f in told if "seq" in f]
    assert [kinds[f["seq"]][0] for f in durable] == [
        "alert_raised", "alert_escalated", "alert_acknowledged", "alert_resolved"
    ]
    assert [f["message_id"][4:] for f in durable] == [kinds[f["seq"]][1] for f in durable]
    assert len(durable) < len(told) and durable[2]["seq"] == acked
    with server.socket(f"/ws/chat?resume={epoch}:{acked}", server.token("nurse", "a-nurse")) as back:
        back.until("resumed")
        again = [f for f in back.seen if f["type"] in ("red_flag_alert", "alert_update")]
    assert [(f["type"], f["seq"], f["message_id"]) for f in again] == [
        ("alert_update", durable[3]["seq"], durable[3]["message_id"])
    ]


def test_what_leaves_the_queue_is_named_where_a_patient_has_two_cases(shared, name):
    """On the stream and on the socket: the case and the conversation, as in the entry before."""
    with shared.http("nurse") as http, dashboard(http) as response, shared.nurse() as desk:
        stream = Stream(response)
        stream.until("dashboard_update")
        desk.until("welcome")
        one, other = (opened(shared, name, HARMLESS) for _ in range(2))
        names = {}
        for session in (one, other):
            entry = desk.until("queue_update", session_id=session)["payload"]["entry"]
            assert entry["session_id"] == session
            names[session] = entry["id"]
        assert http.post(f"/api/nurse/queue/{names[other]}/action", json={"action": "approve"}).status_code == 200
        for removed in (
            desk.until("queue_update", change="removed", session_id=other)["payload"],
            data(stream.until("queue_update", check=lambda d: (d["change"], d.get("session_id")) == ("removed", other))),
        ):
            assert (removed["id"], removed["entry"]) == (names[other], None)


def test_a_note_is_told_with_the_version_by_which_the_case_can_be_acted_on(shared, name):
    """Without it a nurse who looks at her board alone is refused (412) and does not know why."""
    session = opened(shared, name, HARMLESS)
    with shared.http("nurse") as http, shared.nurse() as desk:
        wait_for(lambda: len(http.get(f"/api/sessions/{session}/messages").json()["items"]) == 2, what="the answer")
        desk.pong()
        with shared.http("nurse", "another-nurse") as another:
            noted = another.post(f"/api/nurse/sessions/{session}/notes", json={"content": "allergic to penicillin"})
            assert noted.status_code == 201
            least = {"X-Min-Log-Seq": str(noted.json()["seq"])}
            version = another.get(f"/api/nurse/queue/qe_{session[4:]}", headers=least).json()["version"]
        told = {"version": 0}
        while told["version"] < version:  # what comes after the note may be told with it
            told = desk.until("queue_update", change="updated", session_id=session)["payload"]
        assert "penicillin" not in str(told), "a note is read where looking at it is on record"
        path = f"/api/nurse/queue/{told['id']}/claim"
        stale = http.post(path, json={}, headers={"If-Match": f'"{told["version"] - 1}"'})
        assert stale.status_code == 412, "the note did not raise the version"
        assert http.post(path, json={}, headers={"If-Match": f'"{told["version"]}"'}).status_code == 200


def fat_alarms(server, count: int) -> None:
    """Alerts of several kilobytes each: together far more than may wait for anybody at once."""
    words = " and ".join([
        CHEST_PAIN, "my face is drooping", "my throat is closing", "I want to kill myself", "I am vomiting blood",
        "I took forty paracetamol", "the worst headache of my life", "I had a seizure", "my baby is blue",
    ])  # fmt: skip
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: opened(server, f"many-{number}", words), range(count)))


def slow_line(port: int, request: bytes, wanted: int) -> set[bytes]:
    """The alerts heard over a line that takes a megabyte a second and keeps little on its way."""
    with socket.socket() as raw:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
        raw.settimeout(10)
        raw.connect(("127.0.0.1", port))
        raw.sendall(request)
        told, end = b"", time.monotonic() + 30
        while time.monotonic() < end:
            part = raw.recv(10_000)
            if not part:
                break
            told += part
            alerts = set(re.findall(rb"alr_[0-9A-Z]{26}", told))
            if len(alerts) >= wanted and told.count(b"red_flag_alert") >= wanted:
                break
            time.sleep(0.01)
        return alerts


def test_whoever_takes_it_slowly_hears_of_every_alert_that_waits(fresh):
    """A board and a channel begin with what waits, however much that is, at the speed of who opens them."""
    server = fresh(APP_ALERT_REPEAT_SECONDS="3600").start()
    fat_alarms(server, 80)
    asks = {
        "/api/streaming/dashboard": b"POST %s HTTP/1.1\r\nAccept: text/event-stream\r\nContent-Length: 0\r\n",
        "/ws/chat": b"GET %s HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
    }
    for path, head in asks.items():
        proof = b"Host: x\r\nAuthorization: Bearer " + server.token("nurse", "n").encode() + b"\r\n\r\n"
        assert len(slow_line(server.port, head % path.encode() + proof, 80)) >= 80, path


def test_what_a_patient_says_while_a_nurses_channel_is_cut_is_told_when_she_goes_on(fresh):
    server = fresh(APP_ALERT_REPEAT_SECONDS="3600").start()
    session = opened(server, "ill", HARMLESS)
    topics = {"type": "subscribe", "payload": {"topics": [f"session:{session}"]}}

    def say(text: str) -> None:
        with server.http("patient", "ill") as http:
            assert http.post(f"/api/sessions/{session}/messages", json={"content": text}).status_code == 201

    with server.nurse() as nurse:
        epoch = nurse.until("welcome")["payload"]["epoch"]
        nurse.send(topics)
        nurse.pong()
        say("I feel warm")
        heard = nurse.until("patient_message")
    say("and dizzy")
    with server.socket(f"/ws/chat?resume={epoch}:{heard['seq']}", server.token("nurse", "a-nurse")) as nurse:
        nurse.until("resumed")
        nurse.send(topics)
        assert nurse.until("patient_message")["payload"]["message"]["content"] == "and dizzy"
        say("and tired")
        nurse.until("patient_message", session_id=session)
        said = [f["payload"]["message"]["content"] for f in nurse.seen if f["type"] == "patient_message"]
        assert said == ["and dizzy", "and tired"]
