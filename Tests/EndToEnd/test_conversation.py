"""What happens around messages: read, taken back, held for a nurse, typed, assessed, expired; each frame whole."""

from __future__ import annotations

import json
import re

import httpx
import pytest
from harness import CHEST_PAIN, HARMLESS, Stream, wait_for
from test_access import steps_up

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z")


def joined(server, user: str, session: str):
    """A nurse's socket in a session."""
    return server.socket(f"/ws/chat?session_id={session}&user_type=nurse", server.token("nurse", user))


def session_of(patient) -> str:
    return patient.seen[0]["payload"]["session"]["id"]


def messages(server, session: str, role="nurse", user=None) -> list[dict]:
    with server.http(role, user) as http:
        answer = http.get(f"/api/sessions/{session}/messages")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def test_every_frame_has_its_envelope_and_a_message_all_its_fields(shared, name):
    """API.md sections 2 and 3, field by field."""
    with shared.patient(name) as patient:
        welcome = patient.next()
        patient.ask(CHEST_PAIN, "c-1")
        patient.until("message")
        frames = patient.seen
        session = session_of(patient)
    assert set(welcome["payload"]) >= {
        "epoch", "seq", "server_time", "heartbeat_ms", "user", "session", "limits",
        "ai_disclosure", "emergency_number", "degraded",
    }
    assert set(welcome["payload"]["session"]) >= {"id", "owner", "state"}
    for frame in frames:
        assert set(frame) >= {"type", "payload", "timestamp", "message_id", "session_id"}
        assert TIME.fullmatch(frame["timestamp"]) and frame["message_id"].startswith("evt_")
        assert ("seq" in frame) == (frame["type"] in ("message", "emergency_guidance")), frame
    token = next(f for f in frames if f["type"] == "chat_token")["payload"]
    assert set(token) == {"stream_id", "content", "token_count", "index", "is_complete"}
    ack = next(f for f in frames if f["type"] == "ack")["payload"]
    assert set(ack) >= {"client_id", "message_id", "seq", "duplicate"}
    guidance = next(f for f in frames if f["type"] == "emergency_guidance")["payload"]
    assert set(guidance) >= {"headline", "steps", "emergency_number", "alert_id", "nurse_status"}
    wanted = {
        "message_id", "session_id", "seq", "timestamp", "sender_type", "sender", "content", "state",
        "client_id", "reply_to", "ai", "review", "red_flags", "quick_replies", "read_by",
    }
    own, reply = messages(shared, session)
    for message in (own, reply, next(f for f in frames if f["type"] == "message")["payload"]):
        assert set(message) >= wanted, wanted - set(message)
        assert set(message["sender"]) == {"id", "name"}
        assert set(message["review"]) == {"status", "by", "at"}
    assert own["client_id"] == "c-1" and own["ai"] is None and own["red_flags"]
    assert reply["reply_to"] == own["message_id"] and reply["review"]["status"] == "unreviewed"
    assert set(reply["ai"]) == {"model", "model_hash", "cached", "confidence", "disclosure"}


def test_a_nurse_who_joins_is_seen_and_typing_reaches_the_others_alone(shared, name):
    """user_joined, presence, user_typing on change only, user_left; none has a seq, none is replayed."""
    with shared.patient(name) as patient:
        patient.ask(HARMLESS)
        patient.until("message")
        session = session_of(patient)
        with joined(shared, "a-nurse", session) as nurse:
            came = patient.until("user_joined")
            assert came["payload"]["user_type"] == "nurse" and "seq" not in came
            assert set(came["payload"]) == {"user_id", "user_type", "at"}
            here = patient.until("presence")["payload"]["users"]
            assert [u["role"] for u in here] == ["patient", "nurse"]
            assert all(set(u) == {"id", "name", "role", "since"} for u in here)
            for action in ("typing_start", "typing_start", "typing_stop"):
                nurse.send({"type": "session_control", "action": action, "data": {}})
            nurse.pong()
            told = [patient.until("user_typing")["payload"] for _ in range(2)]
            assert [t["typing"] for t in told] == [True, False]
            assert told[0]["user_id"] == came["payload"]["user_id"]
            assert "user_typing" not in [f["type"] for f in patient.pong()]
            assert "user_typing" not in [f["type"] for f in nurse.seen]
            nurse.send({"type": "session_control", "action": "session_join"})
            assert nurse.until("session_joined")["payload"]["user_type"] == "nurse"
        patient.until("user_left")


def test_a_nurse_follows_sessions_on_her_channel_as_patient_messages(shared, name):
    """subscribe tells what is said in the sessions named, and no more after the topics leave them out."""
    with shared.patient(name) as patient, shared.nurse() as nurse:
        patient.ask(HARMLESS)
        patient.until("message")
        session = session_of(patient)
        nurse.send({"type": "subscribe", "payload": {"topics": ["queue", "session:" + session]}})
        nurse.pong()
        seq = patient.ask(CHEST_PAIN)["seq"]
        heard = nurse.until("patient_message", session_id=session)
        assert heard["seq"] == seq and heard["session_id"] == session
        assert set(heard["payload"]) == {"session_id", "message", "red_flags", "ai_response"}
        assert heard["payload"]["red_flags"] and heard["payload"]["message"]["content"] == CHEST_PAIN
        nurse.until("message", sender_type="assistant")
        nurse.send({"type": "subscribe", "payload": {"topics": ["queue"]}})
        nurse.pong()
        patient.ask("and my knee hurts")
        patient.until("message")
        later = [f["type"] for f in nurse.pong()]
        assert "patient_message" not in later and "message" not in later
        for topics in (["session:ses_" + "0" * 26], ["session:x"], "x"):
            nurse.send({"type": "subscribe", "payload": {"topics": topics}})
            assert nurse.until("error")["payload"]["problem"]["status"] in (404, 422)


def test_read_receipts_are_facts_that_both_sides_see(shared, name):
    """By frame and by REST; going back changes nothing; positions that do not exist are refused."""
    with shared.patient(name) as patient:
        seq = patient.ask(HARMLESS)["seq"]
        reply = patient.until("message")["seq"]
        session = session_of(patient)
        with joined(shared, "a-nurse", session) as nurse, shared.http("nurse") as http:
            nurse.send({"type": "read", "payload": {"up_to_seq": seq}})
            heard = patient.until("message_read")
            assert heard["payload"]["up_to_seq"] == seq and heard["seq"] > reply
            reader = heard["payload"]["user_id"]
            for up_to, status in ((seq, 200), (reply, 200), (10**9, 422), (-1, 422), ("x", 422)):
                answer = http.post(f"/api/sessions/{session}/read", json={"up_to_seq": up_to})
                assert answer.status_code == status, answer.text
            assert patient.until("message_read")["payload"]["up_to_seq"] == reply
            nurse.send({"type": "read", "payload": {}})
            assert nurse.until("error")["payload"]["problem"]["status"] == 422
    own, answer = messages(shared, session)
    assert own["read_by"] == [reader] and answer["read_by"] == [reader]


def test_unread_is_what_the_readers_own_side_has_not_read(fresh, name):
    """In the queue, live, and in the conversation, for each side; also after a restart without read models."""
    server = fresh().start()
    nurse, other = server.http("nurse"), server.http("nurse", "n-other")
    patient = server.http("patient", name)
    session = patient.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
    case = "/api/nurse/queue/" + session.replace("ses_", "qe_")

    def look() -> tuple[int, int]:
        seq = server.audit(limit=1)[0]["seq"]
        wait = {"X-Min-Log-Seq": str(seq)}
        [row] = nurse.get("/api/nurse/queue", headers=wait).json()["queue"]
        counts = nurse.get(f"/api/sessions/{session}", headers=wait).json()["counts"]
        assert counts["unread"] == row["unread"]
        own = patient.get(f"/api/sessions/{session}", headers=wait).json()["counts"]
        return row["unread"], own["unread"]

    def say(text: str, answers: int) -> int:
        posted = patient.post("/api/sessions/s/messages", json={"content": text}).json()["seq"]
        # What the assistant says to it is the patient's to read.
        wait_for(lambda: look()[1] == answers, what="the assistant's answer")
        return posted

    say(HARMLESS, 1)
    assert look() == (1, 1)
    last = messages(server, session)[-1]["seq"]
    assert patient.post("/api/sessions/s/read", json={"up_to_seq": last}).status_code == 200
    assert look() == (1, 0), "the patient's receipt is no nurse's"
    assert nurse.post(case + "/claim").status_code == 200
    assert look() == (0, 0)
    # From now on a nurse speaks, so that nothing but what is said here is counted.
    assert nurse.post(f"/api/sessions/{session}/takeover").status_code == 200
    first = say("it throbs a little", 0)
    second = say("and now my neck is a bit stiff from sitting", 0)
    assert nurse.post(case + "/claim").status_code == 200
    assert look() == (2, 0), "a hold that goes on is no reading"
    with server.socket("/ws/chat", other.headers["Authorization"][7:]) as watch:
        watch.until("welcome")
        assert nurse.post(f"/api/sessions/{session}/read", json={"up_to_seq": first}).is_success
        assert watch.until("queue_update")["payload"]["entry"]["unread"] == 1
    assert look() == (1, 0)
    assert other.post(f"/api/sessions/{session}/read", json={"up_to_seq": second}).is_success
    assert look() == (0, 0), "what one nurse has read is read"
    say("thank you", 0)
    assert nurse.post(f"/api/sessions/{session}/messages", json={"content": "Rest it."}).is_success
    assert look() == (0, 1)
    say("I will", 0)
    act = {"action": "escalate", "escalate_to": "charge_nurse", "reason": "x"}
    assert look() == (1, 0) and nurse.post(case + "/action", json=act).status_code == 200
    assert look() == (0, 0)
    say("how long", 0)
    assert server.terminate() == 0
    for path in server.directory.glob("read.db*"):
        path.unlink()
    server.start()
    for client in (nurse, other, patient):
        client.base_url = server.url
    assert look() == (1, 0)


def test_a_message_is_taken_back_and_said_again_but_not_its_alert(shared, name):
    """Its author or a nurse; the words stay in the record; what is said instead is screened."""
    with shared.patient(name) as patient:
        first = patient.ask(CHEST_PAIN)
        patient.until("message")
        session = session_of(patient)
        path = f"/api/sessions/{session}/messages/{first['message_id']}/retract"
        with shared.http("patient", name) as own, shared.http("patient", name + "x") as other:
            assert other.post(path, json={"reason": "no"}).status_code in (403, 404)
            assert all(own.post(path, json=j).status_code == 422 for j in ({}, {"reason": " "}))
            done = own.post(
                path, json={"reason": "wrong_words", "correction": "I meant my shoulder is sore"}
            )
            assert done.status_code == 200, done.text
            assert own.post(path, json={"reason": "again"}).json()["seq"] is None
            missing = path.replace(first["message_id"], "msg_" + "0" * 26)
            assert own.post(missing, json={"reason": "x"}).status_code == 404
        gone = patient.until("message_retracted")
        assert gone["payload"]["message_id"] == first["message_id"] and gone["seq"]
        said = patient.until("message", sender_type="patient")["payload"]
        assert said["corrects"] == first["message_id"]
    items = messages(shared, session)
    assert items[0]["state"] == "retracted" and items[0]["content"] == CHEST_PAIN
    assert items[-1]["corrects"] == first["message_id"] and items[-1]["state"] == "final"
    with shared.http("nurse") as http:
        case = http.get("/api/nurse/queue/" + session.replace("ses_", "qe_")).json()
    assert case["urgency"] == "emergency" and case["alert_id"]


def test_what_a_nurse_took_back_is_shown_to_nurses_alone(shared, name):
    """It may have been meant for somebody else: not in the history, a replay, a transcript or the patient's copy."""
    words = "Your test of Tuesday was positive"
    with shared.patient(name) as patient:
        epoch = patient.until("welcome")["payload"]["epoch"]
        patient.ask(HARMLESS)
        patient.until("message", sender_type="assistant")
        session = session_of(patient)
    with shared.http("nurse") as nurse, shared.http("patient", name) as own:
        base = f"/api/sessions/{session}"
        nurse.post(base + "/messages", json={"content": words})
        wrong = messages(shared, session)[-1]
        path = f"{base}/messages/{wrong['message_id']}/retract"
        assert nurse.post(path, json={"reason": "wrong_patient"}).status_code == 200
        kept = messages(shared, session)[-1]
        assert (kept["state"], kept["content"]) == ("retracted", words)
        assert f"nurse (taken back): {words}" in nurse.get(base + "/transcript?format=txt").text
        for place in ("/messages", *(f"/transcript?format={f}" for f in ("json", "txt", "html"))):
            shown = own.get(base + place).text
            assert "positive" not in shown and "pressure" in shown, place
        copy = own.get("/api/me/export").json()["sessions"][0]["messages"]
        assert [m["state"] for m in copy] == ["final", "final", "retracted"]
        assert copy[-1]["content"] == ""
        # With an emergency's bullets, too.
        shared.http("patient", name).post(base + "/messages", json={"content": CHEST_PAIN})
        printed = wait_for(lambda: own.get(base + "/transcript?format=pdf"))
        assert printed.status_code == 200 and printed.content.startswith(b"%PDF")
    with shared.patient(name, resume=f"{epoch}:0") as patient:
        patient.until("resumed")
        assert words not in str(patient.seen)


@pytest.fixture(scope="module")
def careful(tmp_path_factory):
    from harness import Server

    server = Server(
        tmp_path_factory.mktemp("careful") / "data", APP_AI_RELEASE_MODE="review_first"
    ).start()
    yield server
    server.kill()


def test_with_review_first_no_word_of_the_assistant_leaves_before_a_nurse_lets_it(careful, name):
    """The patient gets ack and guidance at once; the answer waits, and comes as the nurse changed it."""
    with careful.patient(name) as patient:
        patient.ask(CHEST_PAIN)
        patient.until("emergency_guidance")
        session = session_of(patient)
        with joined(careful, "a-nurse", session) as nurse, careful.http("nurse") as http:
            held = wait_for(
                lambda: [m for m in messages(careful, session) if m["state"] == "held"]
            )[0]
            assert not [m for m in messages(careful, session, "patient", name) if m["state"] == "held"]
            assert {f["type"] for f in patient.pong()} <= {"user_joined", "presence"}
            path = f"/api/sessions/{session}/messages/{held['message_id']}"
            with careful.http("patient", name) as own:
                assert own.post(path + "/release").status_code == 403
            done = http.post(path + "/release", json={"content": "Call 112 now, then tell me more."})
            assert done.status_code == 200, done.text
            message = patient.until("message")
            assert message["seq"] == done.json()["seq"]
            assert message["payload"]["content"] == "Call 112 now, then tell me more."
            assert message["payload"]["review"]["status"] == "released"
            assert message["payload"]["review"]["by"].startswith("usr_")
            assert http.post(path + "/release").status_code == 404
            patient.ask("what should I do")
            later = nurse.until("message", state="held")["payload"]
            path = f"/api/sessions/{session}/messages/{later['message_id']}"
            assert http.post(path + "/discard", json={"reason": "unhelpful"}).status_code == 200
            nurse.until("message_retracted", message_id=later["message_id"])
            assert not {"message", "chat_token", "message_retracted"} & {
                f["type"] for f in patient.pong()
            }
    assert [m["state"] for m in messages(careful, session)] == ["final"] * 3


def test_with_review_first_an_approval_lets_the_waiting_answer_go(careful, name):
    """Unless the nurse says that nothing is released; what went out is taken back with the decision."""
    with careful.patient(name) as patient, careful.http("nurse", "n-approves") as http:
        patient.ask(HARMLESS)
        session = session_of(patient)
        path = f"/api/nurse/queue/{session.replace('ses_', 'qe_')}"

        def held() -> list:
            return [m for m in messages(careful, session) if m["state"] == "held"]

        waiting = wait_for(held)[0]
        nothing = {"action": "approve", "release_to_patient": False}
        assert http.post(path + "/action", json=nothing).status_code == 200
        assert held() and http.post(path + "/undo").status_code == 200
        done = http.post(path + "/action", json={"action": "approve"})
        assert done.status_code == 200, done.text
        said = patient.until("message")["payload"]
        assert said["message_id"] == waiting["message_id"] and not held()
        assert said["review"]["status"] == "released"
        assert http.post(path + "/undo").status_code == 200
        taken = patient.until("message_retracted")["payload"]
        assert taken["message_id"] == waiting["message_id"]


def test_a_held_answers_stream_ends_without_its_words(careful, name):
    with careful.http("patient", name) as http:
        opened = http.post("/api/streaming/chat", json={"session_id": "s", "message": HARMLESS}).json()
        with http.stream("GET", opened["url"]) as response:
            done = json.loads(Stream(response).until("done")["data"])
        result = http.get(opened["url"] + "/result").json()
    assert done["status"] == "completed" and done["state"] == "held"
    assert result["content"] is None and result["state"] == "held"


def test_the_result_of_a_held_answer_is_what_became_of_it(fresh, name):
    """Held for the nurse alone to read; then released, discarded or taken back; so after a restart, too."""
    server = fresh(APP_AI_RELEASE_MODE="review_first").start()
    nurse, patient = server.http("nurse"), server.http("patient", name)

    def held(text: str) -> tuple[str, str]:
        told = patient.post("/api/streaming/chat", json={"session_id": "s", "message": text}).json()
        waits = wait_for(
            lambda: [m for m in messages(server, told["session_id"]) if m["state"] == "held"]
        )[0]
        result = wait_for(
            lambda: (r := patient.get(told["url"] + "/result").json())["is_complete"] and r
        )
        assert (result["state"], result["content"]) == ("held", None)
        shown = nurse.get(told["url"] + "/result").json()
        assert (shown["state"], shown["content"]) == ("held", waits["content"])
        return told["url"], f"/api/sessions/{told['session_id']}/messages/{waits['message_id']}"

    kept = {}
    for how, body in (
        ("release", {"content": "Rest, and tell me more."}), ("discard", {"reason": "unhelpful"})
    ):
        url, path = held(f"I have a headache, {how}")
        assert nurse.post(f"{path}/{how}", json=body).status_code == 200
        kept[how] = url
    url, path = held("I have a headache, again")
    assert nurse.post(path + "/release", json={}).status_code == 200
    assert patient.get(url + "/result").json()["content"]
    assert nurse.post(path + "/retract", json={"reason": "wrong patient"}).status_code == 200
    kept["retract"] = url
    for _ in range(2):
        results = {how: patient.get(url + "/result").json() for how, url in kept.items()}
        told = {how: (r["status"], r["state"], r["content"]) for how, r in results.items()}
        assert told == {
            "release": ("completed", "final", "Rest, and tell me more."),
            "discard": ("completed", "discarded", None),
            "retract": ("completed", "retracted", None),
        }
        server.kill()
        server.start()
        patient.base_url = server.url


STAGES = ["processing", "analyzing", "assessing", "recommending", "complete"]


def test_an_assessment_streams_its_stages_and_stands_at_any_age(shared, name):
    """Evidence of a patient is screened as words are; the stages come from events; the result keeps."""
    body = {
        "session_id": "s",
        "patient": {"age": 54, "sex": "female"},
        "evidence": [
            {"id": "chest_pain", "choice": "present", "source": "initial"},
            {"id": "fever", "choice": "absent"},
        ],
    }
    with shared.http("patient", name) as http, shared.nurse() as nurse:
        opened = http.post("/api/streaming/assessment", json=body)
        assert opened.status_code == 201, opened.text
        opened = opened.json()
        assert opened["type"] == "assessment" and opened["red_flags"] and opened["alert_id"]
        nurse.until("red_flag_alert")
        with http.stream("GET", opened["url"]) as response:
            stream = Stream(response)
            seen = [json.loads(stream.until("assessment_update")["data"]) for _ in STAGES]
            stream.until("done")
        assert [e["stage"] for e in seen] == STAGES
        assert [e["progress"] for e in seen] == [10, 35, 60, 85, 100]
        final = seen[-1]["assessment_data"]
        assert set(final) >= {
            "assessment_id", "session_id", "chief_complaint", "symptoms", "risk_level", "urgency",
            "triage_category", "confidence", "red_flags", "recommendations", "evidence",
            "next_question", "should_stop", "rules_version", "model", "review",
        }
        assert final["urgency"] == "emergency" and final["should_stop"] is True
        assert final["evidence"] == [] and final["confidence"] is None, "for nurses alone"
        with shared.http("nurse") as desk:
            full = desk.get(opened["url"] + "/result").json()["assessment"]
        assert full["evidence"][0]["quote"] and full["confidence"] > 0
        assert "age_over_50" in full["risk_factors"]
        for wrong in (
            {"session_id": "s", "evidence": [{"id": "x", "choice": "maybe"}]},
            {"session_id": "s", "evidence": "x"},
            {"session_id": "s", "patient": {"age": 300}},
        ):
            assert http.post("/api/streaming/assessment", json=wrong).status_code == 422


def result_of(http, opened: dict) -> dict:
    return http.get(opened["url"] + "/result").json()["assessment"]


def test_an_assessment_with_no_nurse_on_duty_promises_none(fresh, name):
    server = fresh().start()
    with server.patient(name) as socket, server.http("patient", name) as http:
        socket.ask(CHEST_PAIN)
        opened = http.post("/api/streaming/assessment", json={"session_id": "s"}).json()
        told = result_of(http, opened)["recommendations"]
        assert told[0].startswith("Call ")
        assert "No nurse is on duty" in told[1] and "A nurse looks" not in " ".join(told)
        assert socket.until("assessment_response")["payload"]["recommendations"] == told
        socket.send({"type": "session_control", "action": "request_assessment"})
        assert socket.until("assessment_response")["payload"]["recommendations"] == told
        with server.nurse() as nurse:
            nurse.until("welcome")
            socket.send({"type": "session_control", "action": "request_assessment"})
            later = socket.until("assessment_response")["payload"]["recommendations"]
            assert "A nurse looks at this within 2 minutes." in later
            assert result_of(http, opened)["recommendations"] == told, "what was told stays"


def test_an_old_assessment_promises_what_was_told_and_no_target_set_since(fresh, name):
    server = fresh().start()
    with server.http("patient", name) as http, server.nurse() as nurse:
        nurse.until("welcome")
        http.post("/api/sessions", json={"session_id": "s"})
        http.post("/api/sessions/s/messages", json={"content": HARMLESS})
        opened = http.post("/api/streaming/assessment", json={"session_id": "s"}).json()
        told = result_of(http, opened)
        assert told["recommendations"][0] == "A nurse looks at this within 60 minutes.", told
        admin = server.http(headers=steps_up(server, "admin", "root"))
        levels = [{"urgency": level, "target_s": 14_400} for level in ("routine", "self_care")]
        assert admin.put("/api/admin/sla-targets", json={"items": levels}).is_success
        assert result_of(http, opened) == told
        again = http.post("/api/streaming/assessment", json={"session_id": "s"}).json()
        assert "within 240 minutes" in result_of(http, again)["recommendations"][0]


def test_an_assessment_of_a_settled_case_promises_no_other_look(server, name):
    with server.http("patient", name) as http, server.http("nurse") as nurse:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        http.post("/api/sessions/s/messages", json={"content": HARMLESS})
        path = "/api/nurse/queue/" + session.replace("ses_", "qe_")
        act = {"action": "approve", "release_to_patient": False}
        assert nurse.post(path + "/action", json=act).status_code == 200
        opened = http.post("/api/streaming/assessment", json={"session_id": "s"}).json()
        told = result_of(http, opened)
        assert told["review"]["status"] == "pending", "she kept it from the patient"
        assert not [t for t in told["recommendations"] if "A nurse looks" in t], told
        seen = result_of(nurse, opened)
        assert seen["review"]["status"] == "reviewed"
        assert "A nurse has looked at this." in seen["recommendations"]


def test_after_a_nurses_decision_an_assessment_is_what_she_released(server, name):
    """Its stream tells what it told; its result, how it stands: undone, kept back or let go, and until it comes back."""
    with server.http("patient", name) as http, server.http("nurse") as nurse:
        http.post("/api/sessions", json={"session_id": "s"})
        http.post("/api/sessions/s/messages", json={"content": CHEST_PAIN})
        session = http.get("/api/sessions/s").json()["session_id"]
        opened = http.post("/api/streaming/assessment", json={"session_id": "s"}).json()
        found = result_of(http, opened)
        assert (found["review"]["status"], found["urgency"]) == ("pending", "emergency")
        path = "/api/nurse/queue/" + session.replace("ses_", "qe_")
        act = {
            "action": "override", "override_reason": "ai_over_triaged", "release_to_patient": False,
            "changes": {"urgency": "routine", "recommendations": ["See GP within 24 h"]},
        }
        assert nurse.post(path + "/action", json=act).status_code == 200
        assert result_of(http, opened) == found, "she kept it from the patient"
        seen = result_of(nurse, opened)
        assert (seen["review"]["status"], seen["urgency"]) == ("reviewed", "routine")
        assert nurse.post(path + "/undo").status_code == 200
        assert result_of(nurse, opened)["review"]["status"] == "pending"
        done = nurse.post(path + "/action", json=act | {"release_to_patient": True}).json()
        for reader in (http, nurse):
            released = result_of(reader, opened)
            assert released["review"]["status"] == "reviewed"
            assert released["review"]["by"] == done["action"]["nurse_id"]
            assert (released["urgency"], released["risk_level"]) == ("routine", "moderate")
            assert released["recommendations"] == ["See GP within 24 h"]
        with http.stream("GET", opened["url"]) as response:
            stream = Stream(response)
            told = [json.loads(stream.until("assessment_update")["data"]) for _ in STAGES]
        assert told[-1]["assessment_data"] == found
        # What comes back to the queue is another matter: the old assessment stays under the old decision.
        worse = http.post("/api/sessions/s/messages", json={"content": "I can't breathe and my lips are blue"})
        assert worse.status_code == 201
        again = {"action": "approve", "changes": {"recommendations": ["Stay on the line"]}}
        assert nurse.post(path + "/action", json=again).status_code == 200
        assert result_of(http, opened) == result_of(http, opened) | {
            "urgency": "routine", "recommendations": ["See GP within 24 h"]
        }


def test_who_reads_from_the_first_moment_hears_each_thing_once_and_in_order(shared, name):
    """What is answered and what to do in an emergency come before the assistant thinks, never behind."""
    accept = {"Accept": "text/event-stream"}
    with shared.http("patient", name) as http:
        for number in range(12):
            body = {"session_id": f"s{number}", "message": CHEST_PAIN}
            told = http.post("/api/streaming/chat", json=body, headers=accept).text
            names = [line[7:] for line in told.splitlines() if line.startswith("event: ")]
            assert [n for n in names if n not in ("chat_token", "heartbeat")] == [
                "connected", "message_received", "emergency_guidance", "ai_thinking", "done",
            ], number


def test_an_assessment_before_anything_was_said_is_no_advice_and_does_not_stop_asking(shared, name):
    with shared.http("patient", name) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        opened = http.post("/api/streaming/assessment", json={"session_id": session}).json()

        def result():
            return http.get(opened["url"] + "/result").json().get("assessment")

        told = wait_for(result)
    assert (told["urgency"], told["risk_level"], told["should_stop"]) == ("routine", "moderate", False)


def test_an_assessment_that_is_refused_says_so_in_its_stream(shared, name):
    """Who streams hears `assessment_error` with the reason and the emergency number; others a problem."""
    with shared.http("patient", name) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        assert http.post(f"/api/sessions/{session}/close").status_code == 200
        body = {"session_id": session}
        assert http.post("/api/streaming/assessment", json=body).status_code == 409
        accept = {"Accept": "text/event-stream"}
        with http.stream("POST", "/api/streaming/assessment", json=body, headers=accept) as response:
            assert response.status_code == 200
            stream = Stream(response)
            stream.until("connected")
            failed = json.loads(stream.until("assessment_error")["data"])
            assert failed["problem"]["status"] == 409 and failed["code"] == failed["problem"]["code"]
            assert failed["emergency_number"] == "112" and failed["session_id"] == session
            assert json.loads(stream.until("done")["data"]) == {"status": "failed"}


@pytest.mark.parametrize("last", [HARMLESS, CHEST_PAIN])
def test_of_messages_sent_in_one_go_each_is_acknowledged_and_none_stays_unanswered(
    shared, name, last
):
    """They may be answered together, in their order, and nobody after the last answer waits for one."""
    with shared.patient(name) as patient:
        patient.next()
        said = [patient.say(f"My sore throat is on day {day}, no fever") for day in range(40)]
        said.append(patient.say(last))
        acks = [patient.until("ack", client_id=one)["payload"] for one in said]
        known = [ack["message_id"] for ack in acks]
        patient.until("message", reply_to=known[-1])
        session = session_of(patient)
        frames = list(patient.seen)
    assert [ack["seq"] for ack in acks] == sorted({ack["seq"] for ack in acks})
    assert ("red_flags" in acks[-1]) == (last == CHEST_PAIN)
    answered = [
        known.index(frame["payload"]["reply_to"])
        for frame in frames
        if frame["type"] == "message" and frame["payload"]["sender_type"] == "assistant"
    ]
    assert answered == sorted(set(answered)) and answered[-1] == 40
    kept = messages(shared, session)
    assert kept[-1]["sender_type"] == "assistant" and kept[-1]["reply_to"] == known[-1]


def test_messages_sent_in_a_row_are_answered_together_by_one_turn(fresh, name):
    """The interviewer lets the next ones come; it waits on while the patient goes on."""
    server = fresh(APP_ANSWER_PAUSE_MS="700").start()
    with server.patient(name) as patient:
        patient.next()
        acks = [patient.ask(f"My sore throat is on day {day}, no fever") for day in range(1, 4)]
        patient.until("message", reply_to=acks[-1]["message_id"])
        patient.ask("Thank you")
        patient.until("message", sender_type="assistant")
        session = session_of(patient)
    answers = [m for m in messages(server, session) if m["sender_type"] == "assistant"]
    assert [answer["reply_to"] for answer in answers][0] == acks[-1]["message_id"]
    assert len(answers) == 2


def test_a_red_flag_is_alerted_and_answered_at_once_however_long_an_answer_waits(fresh, name):
    """A minute's pause: neither the alert nor the answer waits for it, and what was said before is answered with it."""
    server = fresh(APP_ANSWER_PAUSE_MS="60000").start()
    with server.nurse() as nurse, server.patient(name) as patient:
        nurse.next()
        patient.next()
        patient.ask(HARMLESS)
        patient.ask(HARMLESS)
        flagged = patient.ask(CHEST_PAIN)
        assert flagged["red_flags"]
        alert = nurse.until("red_flag_alert", 5)["payload"]
        assert alert["alert_id"] == flagged["alert_id"]
        answer = patient.until("message", 5, sender_type="assistant")["payload"]
        assert answer["reply_to"] == flagged["message_id"]
        session = session_of(patient)
        kept = messages(server, session)
        assert [m["sender_type"] for m in kept] == ["patient", "patient", "patient", "assistant"]
        patient.ask(HARMLESS)
        assert server.terminate(10) == 0  # An answer that waits does not hold up the end.


def test_asking_on_the_socket_gives_an_assessment_and_a_nurse(shared, name):
    with shared.patient(name) as patient:
        patient.ask(HARMLESS)
        patient.until("message")
        patient.send({"type": "session_control", "action": "request_assessment", "data": {}})
        made = patient.until("assessment_response")
        assert made["payload"]["assessment_id"].startswith("asm_") and made["seq"]
        patient.send({"type": "session_control", "action": "request_nurse"})
        assert patient.until("message", sender_type="system")


def test_a_service_speaks_for_a_patient_in_sessions_of_its_own(shared, name):
    """With the API key and a patient's number; its words are screened; others' sessions stay shut."""
    key = {"Authorization": "Bearer " + "k" * 40}
    with httpx.Client(base_url=shared.url, headers=key, timeout=10) as http:
        body = {"session_id": name, "patient_id": name, "message": CHEST_PAIN}
        opened = http.post("/api/streaming/chat", json=body)
        assert opened.status_code == 201, opened.text
        assert opened.json()["alert_id"]
        url = opened.json()["url"]
        wait_for(lambda: http.get(url + "/result").json()["is_complete"])
        with shared.patient(name + "y") as patient:
            session = patient.next()["payload"]["session"]["id"]
        body = {"session_id": session, "patient_id": name, "message": "hello"}
        assert http.post("/api/streaming/chat", json=body).status_code == 404
        assert http.post("/api/streaming/chat", json={"message": "x"}).status_code in (403, 422)


def test_streams_are_read_by_their_patient_and_by_nurses_alone(shared, name):
    with shared.http("patient", name) as http:
        opened = http.post("/api/streaming/chat", json={"session_id": "s", "message": HARMLESS}).json()
        url = opened["url"]
        ticket = httpx.get(shared.url + opened["ticket_url"], timeout=10)
        assert ticket.status_code == 200 and "event: done" in ticket.text
        assert httpx.get(shared.url + opened["ticket_url"]).status_code == 401
        with http.stream(
            "POST", "/api/streaming/chat", json={"session_id": "s", "message": "it began today"},
            headers={"Accept": "text/event-stream"},
        ) as response:
            assert response.status_code == 200
            assert json.loads(Stream(response).until("done")["data"])["status"] == "completed"
        assert http.post(url + "/stop").status_code == 200
        assert http.get("/api/streaming/str_" + "0" * 26).status_code == 404
    with shared.http("patient", name + "x") as other, shared.http("nurse") as nurse:
        assert other.get(url).status_code == 403
        assert other.get(url + "/result").status_code == 403
        assert nurse.get(url + "/result").status_code == 200
    looks = shared.audit(type="viewing_started")
    assert any(e["view"] == "chat" for e in looks)


def test_a_repeated_post_gives_the_first_stream_back(shared, name):
    with shared.http("patient", name) as http:
        body = {"session_id": "s", "message": HARMLESS, "client_id": "c-1"}
        first = http.post("/api/streaming/chat", json=body).json()
        wait_for(lambda: http.get(first["url"] + "/result").json()["is_complete"])
        again = http.post("/api/streaming/chat", json=body)
    assert again.status_code == 200 and again.json()["duplicate"] is True
    assert again.json()["stream_id"] == first["stream_id"]


def test_the_history_comes_in_pages_without_gaps(shared, name):
    with shared.patient(name) as patient:
        for number in range(4):
            patient.ask(f"{number}: my knee hurts")
            patient.until("message")
        session = session_of(patient)
    whole = [m["message_id"] for m in messages(shared, session)]
    pages, after = [], -1
    with shared.http("patient", name) as http:
        while True:
            page = http.get(f"/api/sessions/{session}/messages?limit=3&after_seq={after}").json()
            pages += [m["message_id"] for m in page["items"]]
            if not page["has_more"]:
                break
            after = page["next_cursor"]
    assert pages == whole and len(whole) == 8


def test_a_conversation_nobody_continues_expires_and_opens_with_the_next_message(fresh, name):
    """A case that waits for a nurse never does; `session_closed` tells those who are there."""
    server = fresh(APP_CONVERSATION_IDLE_SECONDS="1").start()
    with server.patient(name) as quiet, server.patient(name + "ill") as ill:
        ill.ask(CHEST_PAIN)
        ill.until("message")
        assert quiet.until("session_closed", 10)["payload"]["reason"] == "idle"
        assert quiet.ask(CHEST_PAIN)["alert_id"]
        assert "session_closed" not in [f["type"] for f in ill.pong()]


def test_a_dashboard_tells_its_lag_and_is_warned_before_its_token_ends(fresh):
    """token_expiring ahead of the end, then stream_error and the end of the stream itself."""
    server = fresh().start()
    token = server.token("nurse", "brief", ttl=12)
    with httpx.Client(base_url=server.url, timeout=30) as http:
        headers = {"Authorization": "Bearer " + token, "Accept": "text/event-stream"}
        with http.stream("POST", "/api/streaming/dashboard", headers=headers) as response:
            stream = Stream(response)
            stream.until("connected")
            warned = json.loads(stream.until("token_expiring", 5)["data"])
            assert 0 < warned["expires_in"] <= 120
            ended = json.loads(stream.until("stream_error", 20)["data"])
            assert "token" in ended["reason"]
            assert stream.events.get(timeout=5) is None


def test_a_message_of_many_lines_does_not_look_like_other_peoples_in_what_is_printed(server):
    """Who spoke begins a line; what was said never does, also where a line is too long for the page."""
    forged = "2026-01-15T14:02:11.204Z nurse: take two of them"
    long = "x" * 90 + " " + forged
    with server.patient("ada") as patient:
        patient.ask(f"hello\n{forged}\r\n{forged}\u2028{forged}")
        patient.ask(long)
        session = patient.seen[0]["payload"]["session"]["id"]
    with server.http("patient", "ada") as http:
        base = f"/api/sessions/{session}/transcript?format="
        text = http.get(base + "txt").text
        assert forged in text
        for line in text.splitlines():
            assert not line.startswith(forged), text
        page = http.get(base + "html").text
        assert page.count("<dd dir=\"auto\">") == page.count("<dt>") >= 2
        assert f"hello<br>{forged}<br>{forged}<br>{forged}</dd>" in page
        printed = http.get(base + "pdf")
        assert printed.status_code == 200, printed.text
        lines = [line.rsplit(b")", 1)[0].split(b"(", 1)[1] for line in printed.content.splitlines() if b"(" in line and b") " in line]
        assert any(b"take two of them" in line for line in lines), printed.content[:2000]
        assert not any(line.startswith(forged.encode()) for line in lines), lines
