"""A model as the reply source: a real server beside it, well and with every fault that such servers have."""

from __future__ import annotations

import hashlib
import json
import re
import socket
import threading
import time

import pytest
from fake_model import TEXT, WORDS, FakeModel, chunk
from harness import CHEST_PAIN, HARMLESS, Stream, wait_for
from test_access import steps_up

DISCLOSURE = "I am an automated assistant"


@pytest.fixture(scope="module")
def model():
    return FakeModel()


@pytest.fixture(scope="module")
def asking(model, tmp_path_factory):
    """A server that asks the model, with short deadlines."""
    from harness import Server

    key = tmp_path_factory.mktemp("keys") / "model.key"
    key.write_text("sk-test-key\n")
    key.chmod(0o600)
    endpoint = {"url": model.url, "model": "local-8b", "key_file": str(key)}
    server = Server(
        tmp_path_factory.mktemp("asking") / "data",
        APP_MODEL_ENDPOINTS=json.dumps([endpoint]),
        APP_MODEL_TIMEOUT_FIRST_TOKEN_MS="600",
        APP_MODEL_TIMEOUT_TOTAL_MS="2500",
    ).start()
    # Held closed: these tests make it fail again and again, and want it asked each time.
    with server.http(headers=steps_up(server, "admin", "root")) as admin:
        held = admin.post("/api/admin/pools/model/breaker", json={"state": "closed"})
        assert held.status_code == 200, held.text
    yield server
    assert server.process.poll() is None, server.errors()[-2000:]
    assert "chest pain" not in server.errors(), "clinical words in the log"
    server.kill()


def ask(server, name, text=HARMLESS):
    with server.http("patient", name) as http:
        answer = http.post("/api/streaming/chat", json={"session_id": "s", "message": text})
    assert answer.status_code == 201, answer.text
    return answer.json()


def follow(server, name, opened, last=None, seconds=10) -> list[dict]:
    """All events of a stream to its end."""
    headers = {"Last-Event-ID": last} if last else {}
    with server.http("patient", name, headers=headers) as http:
        with http.stream("GET", opened["url"]) as response:
            assert response.status_code == 200, response.read()
            stream, events = Stream(response), []
            end = time.monotonic() + seconds
            while True:
                event = stream.events.get(timeout=max(0.1, end - time.monotonic()))
                if event is None:
                    return events
                if "event" in event:
                    event["data"] = json.loads(event["data"])
                    events.append(event)


def told(events) -> str:
    """The text a reader ends up with."""
    text = ""
    for event in events:
        if event["event"] == "chat_token":
            text += event["data"]["content"]
        elif event["event"] == "chat_reset":
            text = ""
    return text


def facts(server, kind) -> list[dict]:
    return [e for e in server.events() if e["type"] == kind]


def test_the_models_words_are_streamed_recorded_and_shown_with_usage(asking, model, name):
    """connected, message_received, ai_thinking, tokens, the last token with the whole text, done."""
    model.behave = "well"
    opened = ask(asking, name)
    events = follow(asking, name, opened)
    kinds = [e["event"] for e in events]
    assert kinds[:3] == ["connected", "message_received", "ai_thinking"], kinds
    assert kinds[-2:] == ["chat_token", "done"]
    assert told(events).endswith(TEXT) and told(events).startswith(DISCLOSURE)
    last = events[-2]["data"]
    assert last["is_complete"] is True and last["metadata"]["full_response"] == told(events)
    assert last["metadata"]["sha256"] == hashlib.sha256(told(events).encode()).hexdigest()
    assert last["metadata"]["usage"] == {"input_tokens": 31, "output_tokens": 6}
    assert last["metadata"]["finish_reason"] == "stop"
    assert "time_to_first_token_ms" in last["metadata"]
    assert events[-1]["data"]["status"] == "completed"
    with asking.http("patient", name) as http:
        items = http.get(f"/api/sessions/{opened['session_id']}/messages").json()["items"]
        result = http.get(opened["url"] + "/result").json()
    assert items[-1]["content"] == told(events)
    assert items[-1]["message_id"] == events[-1]["data"]["message_id"]
    assert items[-1]["ai"]["model"] == "local-8b"
    assert result["status"] == "completed" and result["content"] == told(events)
    assert result["usage"] == {"input_tokens": 31, "output_tokens": 6}


def test_the_prompt_holds_the_conversation_without_what_identifies_the_patient(asking, model, name):
    """Redacted by policy; the key goes into Authorization; bounds are asked for."""
    model.behave = "well"
    ask_text = "My name is Jon Miller, call me on 555-0142, my knee hurts since yesterday"
    follow(asking, name, ask(asking, name, ask_text))
    sent = model.requests[-1]
    assert sent["model"] == "local-8b" and sent["stream"] is True and sent["max_tokens"] == 512
    assert sent["stream_options"] == {"include_usage": True}
    assert [m["role"] for m in sent["messages"]] == ["system", "user"]
    text = json.dumps(sent)
    assert "knee hurts" in text and "Miller" not in text and "555-0142" not in text
    assert model.headers[-1]["Authorization"] == "Bearer sk-test-key"


def test_a_flagged_reply_opens_with_the_emergency_text_before_the_model_has_said_anything(
    fresh, model, name
):
    """The guidance does not wait for a model that hangs for four seconds; ack and alert neither."""
    model.behave = "hang"
    endpoint = {"url": model.url, "model": "local-8b"}
    asking = fresh(
        APP_MODEL_ENDPOINTS=json.dumps([endpoint]), APP_MODEL_TIMEOUT_FIRST_TOKEN_MS="4000"
    ).start()
    with asking.patient(name) as patient, asking.nurse() as nurse:
        began = time.monotonic()
        patient.ask(CHEST_PAIN)
        patient.until("emergency_guidance")
        first = patient.until("chat_token")["payload"]["content"]
        nurse.until("red_flag_alert")
        assert time.monotonic() - began < 3.5
        assert "112" in first.splitlines()[0]
        message = patient.until("message", sender_type="assistant")["payload"]
    assert "112" in message["content"].splitlines()[0]


FAULTS = {
    "500": 1, "redirect": 1, "html": 1, "hang": 1.6, "silent": 1.6, "pings": 1.6, "cut": 1,
    "ends_early": 1, "malformed": 1, "error": 1, "slow": 3.5, "line": 1.6, "empty": 1, "filtered": 1,
    "dose": 1, "diagnosis": 1,
}


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_the_model_does_the_interviewer_answers_within_the_deadline(
    asking, model, name, fault
):
    """Words of the model are withdrawn, the failure is on record, the answer is the interviewer's."""
    model.behave = fault
    before = len(facts(asking, "reply_fell_back"))
    began = time.monotonic()
    opened = ask(asking, name)
    events = follow(asking, name, opened)
    assert time.monotonic() - began < FAULTS[fault], fault
    assert events[-1]["data"]["status"] == "fallback", events[-3:]
    assert told(events).startswith(DISCLOSURE) and told(events).rstrip().endswith(("?", "."))
    assert "Which" not in told(events)
    assert events[-2]["data"]["metadata"]["finish_reason"] == "fallback"
    assert len(facts(asking, "reply_fell_back")) == before + 1
    with asking.http("patient", name) as http:
        items = http.get(f"/api/sessions/{opened['session_id']}/messages").json()["items"]
        result = http.get(opened["url"] + "/result").json()
    assert items[-1]["content"] == told(events) and items[-1]["ai"]["model"] == "interviewer"
    assert len(result["withdrawn"]) == 1 and result["withdrawn"][0].startswith(DISCLOSURE)


def test_a_server_that_can_not_be_reached_is_passed_over(fresh, name):
    endpoint = {"url": "http://127.0.0.1:9", "model": "nobody"}
    server = fresh(APP_MODEL_ENDPOINTS=json.dumps([endpoint])).start()
    events = follow(server, name, ask(server, name))
    assert events[-1]["data"]["status"] == "fallback"


def test_a_connection_its_server_closes_as_it_is_used_again_costs_nobody_the_models_words(fresh, name):
    """Servers close idle connections when they please; a request that meets that goes once more."""
    body = chunk("Which finger?") + chunk(finish="stop") + b"data: [DONE]\n\n"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: %d\r\n\r\n" % len(body)
    asked = []

    def take(raw: socket.socket) -> bool:
        got = b""
        while b"\r\n\r\n" not in got:
            part = raw.recv(65536)
            if not part:
                return False
            got += part
        fields, _, rest = got.partition(b"\r\n\r\n")
        left = int(re.search(rb"content-length: (\d+)", fields.lower())[1]) - len(rest)
        while left > 0:
            left -= len(raw.recv(65536))
        return True

    def serve(raw: socket.socket) -> None:
        with raw:
            if take(raw):
                asked.append("first")
                raw.sendall(head + body)
                if take(raw):
                    asked.append("again")

    def accept(place: socket.socket) -> None:
        while True:
            try:
                raw = place.accept()[0]
            except OSError:
                return
            threading.Thread(target=serve, args=(raw,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as place:
        threading.Thread(target=accept, args=(place,), daemon=True).start()
        endpoint = {"url": f"http://127.0.0.1:{place.getsockname()[1]}", "model": "local-8b"}
        # One loop, so that the second call finds the connection of the first.
        server = fresh(APP_MODEL_ENDPOINTS=json.dumps([endpoint]), APP_LOOPS="1").start()
        for _ in range(2):
            opened = ask(server, name)
            events = follow(server, name, opened)
            assert events[-1]["data"]["status"] == "completed"
            assert told(events).endswith("Which finger?")
    assert asked == ["first", "again", "first"]


@pytest.mark.parametrize("behave", ["bytes", "lingering"])
def test_odd_but_whole_answers_count(asking, model, name, behave):
    """A packet for each byte, no [DONE]; or done and the connection left open: told whole, soon."""
    model.behave = behave
    began = time.monotonic()
    events = follow(asking, name, ask(asking, name))
    assert events[-1]["data"]["status"] == "completed"
    assert told(events).endswith(TEXT)
    assert time.monotonic() - began < 2.4


def test_an_endless_answer_is_cut_at_its_bound_and_the_socket_closed(asking, model, name):
    model.behave = "huge"
    closed = model.closed
    events = follow(asking, name, ask(asking, name))
    assert events[-1]["data"]["status"] == "length"
    assert len(told(events).encode()) <= 16384
    wait_for(lambda: model.closed > closed, 3, "the upstream socket closed")


def test_stopping_closes_the_upstream_socket_and_keeps_what_was_said(asking, model, name):
    """The partial answer is a message marked `stopped`; nothing more comes."""
    model.behave = "gated"
    model.close_gate()
    closed = model.closed
    with asking.patient(name) as patient:
        patient.ask(HARMLESS)
        while patient.until("chat_token")["payload"]["content"] != WORDS[2]:
            pass
        patient.send({"type": "session_control", "action": "stop_ai"})
        message = patient.until("message", sender_type="assistant")["payload"]
        assert message["state"] == "stopped"
        assert message["content"].endswith("".join(WORDS[:3]))
        if not any(f["type"] == "ai_status" and f["payload"]["status"] == "stopped" for f in patient.seen):
            patient.until("ai_status", status="stopped")
        patient.pong()
        statuses = [f["payload"]["status"] for f in patient.seen if f["type"] == "ai_status"]
        assert statuses == ["reading", "answering", "stopped"]
        wait_for(lambda: model.closed > closed, 3, "the upstream socket closed")
        session = patient.seen[0]["payload"]["session"]["id"]
        with asking.http("patient", name) as http:
            items = http.get(f"/api/sessions/{session}/messages").json()["items"]
        assert items[-1]["state"] == "stopped" and items[-1]["content"] == message["content"]
    model.open_gate()


def test_a_nurse_who_takes_over_ends_the_models_answer(asking, model, name):
    model.behave = "gated"
    model.close_gate()
    closed = model.closed
    opened = ask(asking, name)
    with asking.http("nurse") as nurse:
        wait_for(lambda: model.requests and model.behave == "gated", 3)
        time.sleep(0.2)
        done = nurse.post(f"/api/sessions/{opened['session_id']}/takeover")
        assert done.status_code == 200
    events = follow(asking, name, opened)
    assert events[-1]["data"]["status"] == "stopped" and events[-1]["data"]["message_id"]
    wait_for(lambda: model.closed > closed, 3, "the upstream socket closed")
    model.open_gate()


def test_a_reader_who_comes_back_goes_on_in_the_middle_of_the_sentence(asking, model, name):
    """Last-Event-ID or ?last_event_id: the rest alone, while it runs and after it has ended."""
    model.behave = "gated"
    model.close_gate()
    opened = ask(asking, name)
    with asking.http("patient", name) as http:
        with http.stream("GET", opened["url"]) as response:
            stream = Stream(response)
            event = stream.until("chat_token", check=lambda d: d["content"] == WORDS[1])
        place = event["id"]
        model.open_gate()
        rest = follow(asking, name, opened, place)
        assert rest[0]["data"]["resumed"] is True and rest[0]["id"] == place
        assert told(rest) == "".join(WORDS[2:])
        again = follow(asking, name, opened, place)
        assert told(again) == told(rest)
        with http.stream("GET", opened["url"] + "?last_event_id=" + place) as response:
            by_query = Stream(response).until("chat_token")
            assert json.loads(by_query["data"])["content"] == told(rest)
        last = rest[-1]["id"]
        ended = http.get(opened["url"], headers={"Last-Event-ID": last})
        assert ended.status_code == 204
        odd = follow(asking, name, opened, opened["stream_id"] + ":99999")
        assert [e["event"] for e in odd][1] == "resync" and told(odd).endswith(TEXT)


def test_an_answer_cut_by_a_crash_ends_as_failed_with_the_words_it_had(fresh, model, name):
    """kill -9 in the middle of a sentence: after the restart the stream ends, its words kept, the patient's
    place in it still good."""
    endpoint = {"url": model.url, "model": "local-8b"}
    server = fresh(APP_MODEL_ENDPOINTS=json.dumps([endpoint])).start()
    model.behave = "gated"
    model.close_gate()
    opened = ask(server, name)
    with server.http("patient", name) as http, http.stream("GET", opened["url"]) as response:
        event = Stream(response).until("chat_token", check=lambda d: d["content"] == WORDS[1])
    wait_for(lambda: facts(server, "reply_checkpointed"), 3, "a checkpoint")
    server.kill()
    model.open_gate()
    server.start()
    with server.http("patient", name) as http:
        result = http.get(opened["url"] + "/result").json()
    assert result["status"] == "failed" and result["reason"] == "service_restarted"
    assert result["content"].endswith("".join(WORDS[:3]))
    rest = follow(server, name, opened, event["id"])
    assert told(rest) == WORDS[2]
    assert [e["event"] for e in rest][-2:] == ["stream_error", "done"]
    assert server.verify().returncode == 0


def test_the_other_interface_is_spoken_as_well(fresh, model, name):
    endpoint = {"url": model.url, "model": "local-8b", "api": "responses"}
    server = fresh(APP_MODEL_ENDPOINTS=json.dumps([endpoint])).start()
    model.behave = "responses"
    events = follow(server, name, ask(server, name))
    assert told(events).endswith(TEXT) and events[-1]["data"]["status"] == "completed"
    assert "instructions" in model.requests[-1] and "input" in model.requests[-1]


def test_a_stand_in_answers_under_its_own_name(fresh, name):
    """`mock:`: deterministic, at once, and named."""
    server = fresh(APP_MODEL_ENDPOINTS='[{"url":"mock:","model":"demo"}]').start()
    opened = ask(server, name)
    follow(server, name, opened)
    with server.http("patient", name) as http:
        items = http.get(f"/api/sessions/{opened['session_id']}/messages").json()["items"]
    assert items[-1]["ai"]["model"] == "demo"


@pytest.mark.parametrize(
    "value", ["5", "{}", '[{"url":"ftp://x","model":"m"}]', '[{"url":"http://127.0.0.1:1"}]',
              '[{"url":"http://127.0.0.1:1","model":"m","api":"soap"}]']
)
def test_a_setting_that_can_not_be_followed_is_refused_with_the_fix(fresh, value):
    server = fresh(APP_MODEL_ENDPOINTS=value)
    server.launch()
    assert server.process.wait(10) == 78
    assert "APP_MODEL_ENDPOINTS" in server.errors()
