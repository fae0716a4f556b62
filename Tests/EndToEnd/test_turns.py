"""Answers as streams: numbers that only rise, cut after every event, cut off by a nurse, asked for twice."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from fake_model import WORDS, FakeModel
from harness import CHEST_PAIN, HARMLESS, Server, Stream, run, wait_for

EVENTS = {"Accept": "text/event-stream"}


@pytest.fixture(scope="module")
def model():
    return FakeModel()


@pytest.fixture(scope="module")
def asking(model, tmp_path_factory):
    """A server that asks a model."""
    endpoint = {"url": model.url, "model": "local-8b"}
    server = Server(
        tmp_path_factory.mktemp("turns") / "data", APP_MODEL_ENDPOINTS=json.dumps([endpoint])
    ).start()
    yield server
    assert server.process.poll() is None, server.errors()[-2000:]
    server.kill()


def collect(response, until: int | None = None) -> list[dict]:
    """The events of a stream that have ids, to its end or so many of them."""
    assert response.status_code == 200, response.read()
    stream, events = Stream(response), []
    end = time.monotonic() + 10
    while until is None or len(events) < until:
        event = stream.events.get(timeout=max(0.1, end - time.monotonic()))
        if event is None:
            break
        if "id" in event:
            events.append(event | {"data": json.loads(event["data"])})
    return events


def numbers(events: list[dict]) -> list[int]:
    return [int(e["id"].rpartition(":")[2]) for e in events]


def words(events: list[dict]) -> str:
    return "".join(e["data"]["content"] for e in events if e["event"] == "chat_token")


@pytest.mark.parametrize("kind", ["instant", "model"])
def test_ids_only_rise_in_every_turn_and_a_cut_after_any_event_loses_nothing(shared, asking, model, name, kind):
    """The POST streams itself; the second and third turn of a session, flagged or not."""
    model.behave = "well"
    server = shared if kind == "instant" else asking
    with server.http("patient", name) as http:
        for turn, text in enumerate([HARMLESS, CHEST_PAIN, "it is getting worse"]):
            body = {"session_id": name, "message": text, "client_id": f"c{turn}"}
            with http.stream("POST", "/api/streaming/chat", json=body, headers=EVENTS) as response:
                whole = collect(response)
            ids, kinds = numbers(whole), [e["event"] for e in whole]
            assert ids == sorted(set(ids)), list(zip(ids, kinds))
            assert kinds[:2] == ["connected", "message_received"] and kinds[-1] == "done"
            assert ("emergency_guidance" in kinds) is (text == CHEST_PAIN)
            assert kinds.count("ai_thinking") == 1
            if turn == 0:
                continue
            url = "/api/streaming/" + whole[0]["data"]["stream_id"]
            cuts = range(len(whole) - 1)
            for cut in cuts if kind == "instant" else [*cuts][:6]:
                headers = {"Last-Event-ID": whole[cut]["id"]}
                with http.stream("GET", url, headers=headers) as response:
                    rest = collect(response)[1:]
                after = numbers(rest)
                assert after == sorted(set(after)) and after[0] > ids[cut]
                plain = [e["event"] for e in whole[cut + 1 :] if e["event"] != "chat_token"]
                assert [e["event"] for e in rest if e["event"] != "chat_token"] == plain
                assert words(whole[: cut + 1]) + words(rest) == words(whole)


def test_a_live_turn_cut_after_any_event_goes_on_without_loss(asking, model, name):
    """The second turn of a session, cut while the model still speaks."""
    model.behave = "well"
    with asking.http("patient", name) as http:
        http.post("/api/streaming/chat", json={"session_id": name, "message": HARMLESS})
        for cut in range(1, 6):
            model.behave = "gated"
            model.close_gate()
            body = {"session_id": name, "message": CHEST_PAIN, "client_id": f"cut{cut}"}
            with http.stream("POST", "/api/streaming/chat", json=body, headers=EVENTS) as response:
                first = collect(response, cut)
            model.open_gate()
            url = "/api/streaming/" + first[0]["data"]["stream_id"]
            with http.stream("GET", url, headers={"Last-Event-ID": first[-1]["id"]}) as response:
                rest = collect(response)[1:]
            both = first + rest
            assert numbers(both) == sorted(set(numbers(both)))
            assert [e["event"] for e in both if e["event"] != "chat_token"] == [
                "connected", "message_received", "emergency_guidance", "ai_thinking", "done",
            ]
            assert words(both) == both[-2]["data"]["metadata"]["full_response"]


def test_what_is_said_while_the_model_speaks_is_answered_after_it(asking, model, name):
    """A red flag among it: its own stream tells the guidance and an answer."""
    model.behave = "gated"
    model.close_gate()
    with asking.http("patient", name) as http:
        body = {"session_id": name, "message": HARMLESS}
        first = http.post("/api/streaming/chat", json=body).json()
        wait_for(lambda: http.get(first["url"] + "/result").json()["token_count"] > 1)
        second = http.post("/api/streaming/chat", json=body | {"message": CHEST_PAIN}).json()
        assert second["stream_id"] != first["stream_id"]
        model.open_gate()
        with http.stream("GET", second["url"]) as response:
            events = collect(response)
    assert [e["event"] for e in events if e["event"] != "chat_token"] == [
        "connected", "message_received", "emergency_guidance", "ai_thinking", "done",
    ]
    assert events[1]["data"]["message_id"] == second["message_id"] and words(events)
    assert events[-1]["data"]["status"] == "completed"


def test_an_answer_cut_off_by_a_nurse_stays_in_the_conversation(asking, model, name):
    """On the socket, in history, in the result, from memory and from the log; the nurse speaks from then on."""
    model.behave = "gated"
    model.close_gate()
    with asking.patient(name) as patient, asking.http("nurse") as nurse, asking.http("patient", name) as http:
        patient.ask(HARMLESS)
        token = patient.until("chat_token", content=WORDS[2])["payload"]
        session = patient.seen[0]["payload"]["session"]["id"]
        url = "/api/streaming/" + token["stream_id"]
        before = http.get(url + "/result").json()
        assert before["status"] == "running" and before["token_count"] > 3
        assert nurse.post(f"/api/sessions/{session}/takeover").status_code == 200
        end = patient.until("chat_token", is_complete=True)["payload"]
        assert end["stream_id"] == token["stream_id"] and end["index"] == before["token_count"]
        # The last token and the message come by two ways, in either order.
        told = [f["payload"] for f in patient.seen if f["type"] == "message"]
        message = next((m for m in told if m["sender_type"] == "assistant"), None)
        message = message or patient.until("message", sender_type="assistant")["payload"]
        assert message["state"] == "stopped" and message["content"].endswith("".join(WORDS[:3]))
        patient.pong()
        assert patient.seen[-1]["type"] == "pong"
        wait_for(lambda: http.get(url + "/result").json()["is_complete"])
        result = http.get(url + "/result").json()
        assert result["status"] == result["state"] == "stopped"
        assert result["message_id"] == message["message_id"]
        assert result["content"] == message["content"] and result["token_count"] == before["token_count"]
        with http.stream("GET", url) as response:
            events = collect(response)
        assert events[-1]["data"]["message_id"] == message["message_id"]
        items = http.get(f"/api/sessions/{session}/messages").json()["items"]
        assert [(i["message_id"], i["state"]) for i in items][1:] == [(message["message_id"], "stopped")]
        printed = http.get(f"/api/sessions/{session}/transcript?format=txt").text
        assert message["content"] in printed.replace("\n    ", "\n")
        patient.ask("are you there?")
        patient.pong()
        later = http.get(f"/api/sessions/{session}/messages").json()["items"]
        assert [i["sender_type"] for i in later] == ["patient", "assistant", "patient"]
    model.open_gate()


def test_a_stopped_or_finished_stream_keeps_saying_so(asking, model, name):
    """`/stop` behind the end says how it ended; a stopped turn is told the same from the log."""
    model.behave = "well"
    with asking.http("patient", name) as http:
        made = http.post("/api/streaming/chat", json={"message": HARMLESS}).json()
        wait_for(lambda: http.get(made["url"] + "/result").json()["is_complete"])
        assert http.post(made["url"] + "/stop").json()["status"] == "completed"
        model.behave = "gated"
        model.close_gate()
        body = {"session_id": made["session_id"], "message": "and my elbow"}
        made = http.post("/api/streaming/chat", json=body).json()
        told = WORDS[2].strip()
        wait_for(lambda: http.get(made["url"] + "/result").json()["content"].rstrip().endswith(told))
        running = http.get(made["url"] + "/result").json()
        assert http.post(made["url"] + "/stop").json()["status"] == "stopped"
        wait_for(lambda: http.get(made["url"] + "/result").json()["is_complete"])
        result = http.get(made["url"] + "/result").json()
        assert result["state"] == result["status"] == "stopped"
        assert result["token_count"] == running["token_count"]
        with http.stream("GET", made["url"]) as response:
            tokens = [e["data"] for e in collect(response) if e["event"] == "chat_token"]
        assert tokens[-1]["index"] == tokens[-1]["token_count"] == running["token_count"]
        assert http.post(made["url"] + "/stop").json()["status"] == "stopped"
    model.open_gate()


def test_a_repeated_turn_without_a_session_is_one_session_and_one_message(server, name):
    """By key or client_id, at once, later, after a restart; another text under the key is refused."""
    from concurrent.futures import ThreadPoolExecutor

    with server.http("patient", name) as http:

        def say(text, key=None, client_id=None):
            headers = {"Idempotency-Key": key} if key else {}
            body = {"message": text} | ({"client_id": client_id} if client_id else {})
            return http.post("/api/streaming/chat", json=body, headers=headers)

        with ThreadPoolExecutor(6) as pool:
            made = [r.json() for r in pool.map(lambda _: say(HARMLESS, key="k"), range(6))]
        assert len({(m["session_id"], m["message_id"]) for m in made}) == 1
        assert sorted(m["duplicate"] for m in made) == [False] + [True] * 5
        first = say(CHEST_PAIN, client_id="q").json()
        again = say(CHEST_PAIN, client_id="q")
        assert again.status_code == 200 and again.json()["duplicate"] is True
        for field in ("session_id", "message_id", "stream_id"):
            assert again.json()[field] == first[field], field
        assert first["session_id"] != made[0]["session_id"]
        assert say("other words", client_id="q").status_code == 422
        assert len(http.get("/api/sessions").json()["items"]) == 2
        assert say(HARMLESS).json()["session_id"] != say(HARMLESS).json()["session_id"]
        http.post(f"/api/sessions/{first['session_id']}/close", json={})
    server.kill()
    server.start()
    with server.http("patient", name) as http:
        late = http.post("/api/streaming/chat", json={"message": CHEST_PAIN, "client_id": "q"}).json()
        assert late["duplicate"] is True and late["message_id"] == first["message_id"]


def test_a_turn_that_nobody_answers_says_why(server, name):
    """The patient's consent withdrawn, or a nurse who has taken over."""
    with server.http("patient", name) as http, server.http("nurse") as nurse:
        session = http.post(
            "/api/sessions", json={"consent": {"ai_disclosure_version": "v1"}}
        ).json()["session_id"]
        nurse.post(f"/api/sessions/{session}/takeover")
        body = {"session_id": session, "message": HARMLESS}
        taken = http.post("/api/streaming/chat", json=body).json()
        assert (taken["status"], taken["reason"]) == ("paused_by_nurse", "nurse_took_over")
        assert taken["stream_id"] is None
        http.post("/api/patients/me/consents/ai_assistant/withdraw")
        gone = http.post("/api/streaming/chat", json={"message": HARMLESS}).json()
        assert (gone["status"], gone["reason"]) == ("stopped", "consent_withdrawn")


def asked_at_once(http) -> set[str]:
    """The streams of sixteen messages that a patient sends at once."""
    session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]

    def ask(number: int) -> str:
        body = {"session_id": session, "message": f"{HARMLESS} {number}"}
        return http.post("/api/streaming/chat", json=body).json()["url"]

    with ThreadPoolExecutor(8) as pool:
        return set(pool.map(ask, range(16)))


def test_every_stream_that_was_promised_is_found_also_where_one_answer_was_enough(shared, name):
    """Messages at once: a turn may answer those behind it, whose streams end and are no 404."""
    with shared.http("patient", name) as http:
        for url in asked_at_once(http):
            wait_for(lambda: http.get(url + "/result").json().get("status") not in (None, "streaming"))
            assert http.get(url + "/result").status_code == 200


def test_who_had_all_of_a_stream_hears_not_to_come_back(shared, name):
    """WHATWG HTML section 9.2.3: 204. Also where another answer was enough, which it takes some messages at once for."""
    with shared.http("patient", name) as http:
        seen: set[str] = set()
        for _ in range(20):
            for url in asked_at_once(http):
                ended = wait_for(lambda: (r := http.get(url + "/result").json())["is_complete"] and r)
                seen.add(ended["status"])
                again = http.get(url, headers=EVENTS | {"Last-Event-ID": ended["last_event_id"]})
                assert again.status_code == 204, (ended, again.text)
            if seen >= {"completed", "stopped"}:
                break


def test_closing_a_conversation_ends_the_answer_under_way(asking, model, name):
    model.behave = "slow"
    closed = model.closed
    with asking.http("patient", name) as http:
        turn = http.post("/api/streaming/chat", json={"session_id": name, "message": HARMLESS}).json()
        wait_for(lambda: http.get(turn["url"] + "/result").json()["token_count"] > 3)
        assert http.post(f"/api/sessions/{name}/close", json={}).status_code == 200
        wait_for(lambda: http.get(turn["url"] + "/result").json()["is_complete"], 5)
        assert http.get(turn["url"] + "/result").json()["status"] == "stopped"
    wait_for(lambda: model.closed > closed, what="the end of the call to the model")


def test_an_answer_that_was_promised_is_over_after_a_restart_and_its_message_answered_when_it_is_repeated(
    model, tmp_path
):
    endpoint = json.dumps([{"url": model.url, "model": "local-8b"}])
    server = Server(tmp_path / "data", APP_MODEL_ENDPOINTS=endpoint).start()
    model.behave = "gated"
    model.close_gate()
    asked = [{"session_id": "s", "message": f"day {n}", "client_id": f"c{n}"} for n in (1, 2)]
    with server.http("patient", "ill") as http:
        first = http.post("/api/streaming/chat", json=asked[0]).json()
        wait_for(lambda: http.get(first["url"] + "/result").json()["token_count"] > 1)
        second = http.post("/api/streaming/chat", json=asked[1]).json()
        assert second["stream_id"] != first["stream_id"]
    assert server.terminate() == 0
    model.behave = "well"
    server.start()
    with server.http("patient", "ill") as http:
        for turn in (first, second):
            with http.stream("GET", turn["url"]) as response:
                assert collect(response)[-1]["data"]["status"] == "failed"
        again = http.post("/api/streaming/chat", json=asked[1]).json()
        assert again["duplicate"] and again["message_id"] == second["message_id"]
        with http.stream("GET", again["url"]) as response:
            assert collect(response)[-1]["data"]["status"] == "completed"
    server.kill()


def test_an_erasure_ends_the_answer_under_way(model, tmp_path):
    endpoint = json.dumps([{"url": model.url, "model": "local-8b"}])
    server = Server(tmp_path / "data", APP_MODEL_ENDPOINTS=endpoint).start()
    model.behave, closed = "slow", model.closed
    with server.http("patient", "gone") as http:
        turn = http.post("/api/streaming/chat", json={"session_id": "s", "message": HARMLESS}).json()
        wait_for(lambda: http.get(turn["url"] + "/result").json()["token_count"] > 3)
        with http.stream("GET", turn["url"], headers=EVENTS) as response:
            stream = Stream(response)
            stream.until("chat_token")
            erase = ("patient", "erase", "--patient", "gone", "--reason", "asked", "--ordered")
            erased = run(*erase, "--data", server.directory)
            assert erased.returncode == 0, erased.stderr
            began = time.monotonic()
            while stream.events.get(timeout=10) is not None:
                pass
            assert time.monotonic() - began < 2
    wait_for(lambda: model.closed > closed, what="the end of the call to the model")
    server.kill()


def test_what_a_nurse_says_waits_for_no_answer_and_nobody_says_that_she_took_over(shared, name):
    with shared.http("patient", name) as http, shared.http("nurse") as nurse:
        session = http.post("/api/sessions", json={}).json()["session_id"]
        body = {"session_id": session, "message": "I am here.", "client_id": "n"}
        for is_repeat in (False, True):
            said = nurse.post("/api/streaming/chat", json=body).json()
            assert (said["status"], said["stream_id"], said["duplicate"]) == ("completed", None, is_repeat)
            assert "reason" not in said
        assert http.get(f"/api/sessions/{session}").json()["owner"] == "assistant"


@pytest.mark.parametrize("end", ["stop", "withdraw"])
def test_an_answer_that_waits_for_its_place_is_over_when_somebody_ends_it_and_says_nothing_later(
    model, fresh, name, end
):
    """One place, and a slow answer has it; the words came once it was free, behind a withdrawal too."""
    endpoint = json.dumps([{"url": model.url, "model": "local-8b"}])
    server = fresh(APP_MODEL_ENDPOINTS=endpoint, APP_POOL_MODEL_MAX="1").start()
    model.behave = "gated"
    model.close_gate()
    with server.http("patient", "first") as other, server.http("patient", name) as http:
        busy = other.post("/api/streaming/chat", json={"message": HARMLESS}).json()["url"] + "/result"
        wait_for(lambda: other.get(busy).json()["token_count"] > 1, what="the answer that has the place")
        consent = {"ai_disclosure_version": "v1"}
        session = http.post("/api/sessions", json={"session_id": "s", "consent": consent}).json()["session_id"]
        with server.patient(name) as patient:
            patient.until("welcome")
            turn = http.post("/api/streaming/chat", json={"session_id": session, "message": HARMLESS}).json()
            patient.until("ai_status", status="reading")
            if end == "stop":
                assert http.post(turn["url"] + "/stop").status_code == 200
            else:
                assert http.post("/api/patients/me/consents/ai_assistant/withdraw").status_code == 200
            result = wait_for(
                lambda: (r := http.get(turn["url"] + "/result").json()).get("is_complete") and r, 5, "its end"
            )
            assert result["status"] == "stopped" and not result.get("content"), result
            model.open_gate()
            ended = wait_for(lambda: (r := other.get(busy).json())["is_complete"] and r, what="the other's end")
            assert ended["status"] == "completed"
            again = other.post("/api/streaming/chat", json={"message": HARMLESS + " still"}).json()["url"] + "/result"
            assert wait_for(lambda: (r := other.get(again).json())["is_complete"] and r)["status"] == "completed"
            assert "chat_token" not in [f["type"] for f in patient.pong()]
        said = http.get(f"/api/sessions/{session}/messages").json()["items"]
        assert "assistant" not in [m["sender_type"] for m in said]
