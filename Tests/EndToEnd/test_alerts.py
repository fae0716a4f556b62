"""Alerts until somebody sees them: told again, up the chain, out of the house, through any crash."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from harness import CHEST_PAIN, HARMLESS, wait_for

SECRET = "a-webhook-secret-of-enough-bytes-0123456789"
FAST = {
    "APP_ALERT_REPEAT_SECONDS": "1",
    "APP_ALERT_CHARGE_SECONDS": "1",
    "APP_ALERT_ON_CALL_SECONDS": "2",
    "APP_ALERT_WEBHOOK_SECONDS": "3",
    "APP_ALERT_WEBHOOK_SECRET": SECRET,
}


class Receiver:
    """Somebody outside: keeps what is posted, and answers with the next of `codes`, then 200."""

    def __init__(self, *codes: int):
        self.codes = list(codes)
        self.posts: list[tuple[dict, bytes]] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.posts.append((dict(self.headers), body))
                self.send_response(receiver.codes.pop(0) if receiver.codes else 200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/alerts"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def receiver():
    made = Receiver(500)
    yield made
    made.close()


def raised(server, user: str = "ada") -> None:
    with server.patient(user) as patient:
        patient.ask(CHEST_PAIN)


def alerts(server) -> list[dict]:
    with server.http("nurse", "n-1") as http:
        answer = http.get("/api/nurse/alerts", params={"limit": 200})
        assert answer.status_code == 200, answer.text
        return answer.json()["items"]


def kinds(server) -> list[str]:
    return [e["type"] for e in server.audit() if e["type"].startswith("alert_")][::-1]


def test_an_unseen_alert_is_told_again_and_goes_up_the_chain_and_out_without_a_word(fresh, receiver):
    server = fresh(APP_ALERT_WEBHOOK_URL=receiver.url, **FAST).start()
    token = server.token("nurse", "n-2")
    with server.nurse("n-1") as nurse, server.socket("/ws/emergency/", token) as emergency:
        raised(server)
        first = nurse.until("red_flag_alert")["payload"]
        assert first["escalation"]["level"] == 0 and first["escalation"]["next_at"]
        names = ["nurse", "charge_nurse", "on_call", "webhook"]
        assert first["escalation"]["chain"] == names
        for level in (1, 2, 3):
            for socket in (nurse, emergency):
                while True:
                    told = socket.until("red_flag_alert", 8)["payload"]
                    assert told["alert_id"] == first["alert_id"]
                    if told["escalation"]["level"] == level:
                        break
        wait_for(lambda: len(receiver.posts) == 2, 8, "the second try")
        wait_for(lambda: alerts(server)[0]["escalation"]["notified_at"], 8, "the note of it")
        before = len(emergency.pong())
        nurse.until("red_flag_alert", 4)  # Still repeated: nobody has seen it.
        with server.http("nurse", "n-1") as http:
            seen = http.get(f"/api/nurse/alerts/{first['alert_id']}").json()
            assert [h["to"] for h in seen["escalation"]["told"]] == names[1:]
            times = [h["at"] for h in seen["escalation"]["told"]]
            assert times == sorted(times) and times[0] > seen["raised_at"]
            done = http.post(f"/api/nurse/alerts/{first['alert_id']}/ack")
            assert done.status_code == 200 and done.json()["acknowledged_by"]
        nurse.until("alert_update", 8)
        nurse.pong()
        try:
            nurse.until("red_flag_alert", 2.5)
            raise AssertionError("an acknowledged alert was told again")
        except AssertionError as none:
            if "no red_flag_alert" not in str(none):
                raise
        assert before >= 0
    assert len(receiver.posts) == 2
    (head, body), (second_head, second) = receiver.posts
    assert head["Anamnesis-Delivery"] == second_head["Anamnesis-Delivery"]
    assert (head["Anamnesis-Attempt"], second_head["Anamnesis-Attempt"]) == ("1", "2")
    for headers, content in receiver.posts:
        stamp, mac = (p.split("=", 1)[1] for p in headers["Anamnesis-Signature"].split(","))
        wanted = hmac.new(SECRET.encode(), stamp.encode() + b"." + content, hashlib.sha256)
        assert mac == wanted.hexdigest()
    said = json.loads(body)
    assert said["type"] == "red_flag_alert" and said["data"]["alert_id"] == first["alert_id"]
    text = (body + second).decode().lower()
    for word in ("chest", "breathe", "crushing", first["patient_id"].lower(), "pat_", "ada"):
        assert word not in text, word


def test_no_alert_is_lost_when_the_service_is_killed_between_any_two_steps(fresh, receiver):
    """Killed after the alert, each hop, each try outside and the acknowledgement; each step happens once."""
    server = fresh(APP_ALERT_WEBHOOK_URL=receiver.url, **FAST).start()
    raised(server)
    steps = ["alert_raised"] + ["alert_escalated"] * 3 + ["alert_notified"] * 2
    for number in range(1, len(steps) + 1):
        wait_for(lambda: len(kinds(server)) >= number, 10, f"step {number}")
        server.kill()
        server.start()
        waiting = alerts(server)
        assert len(waiting) == 1 and waiting[0]["ack"] is None
        with server.nurse("n-1") as nurse:
            assert nurse.until("red_flag_alert")["payload"]["alert_id"] == waiting[0]["alert_id"]
    wait_for(lambda: alerts(server)[0]["escalation"]["notified_at"], 10, "the delivery")
    with server.http("nurse", "n-1") as http:
        assert http.post(f"/api/nurse/alerts/{waiting[0]['alert_id']}/ack").status_code == 200
    server.kill()
    server.start()
    assert alerts(server)[0]["ack"]["by"]
    with server.nurse("n-2") as nurse:
        nurse.until("welcome")
        assert "red_flag_alert" not in [f["type"] for f in nurse.pong()]
    found = kinds(server)
    assert found.count("alert_raised") == found.count("alert_acknowledged") == 1
    assert found.count("alert_escalated") == 3, found
    assert 2 <= len(receiver.posts) <= 4
    assert len({h["Anamnesis-Delivery"] for h, _ in receiver.posts}) == 1
    assert server.verify().returncode == 0


def test_more_in_an_episode_begins_the_chain_anew_and_a_settled_alert_says_how(fresh):
    server = fresh(**FAST).start()
    raised(server)
    wait_for(lambda: kinds(server).count("alert_escalated") == 2, 8, "two hops")
    first = alerts(server)[0]
    with server.http("nurse", "n-1") as http:
        path = f"/api/nurse/alerts/{first['alert_id']}"
        assert http.post(path + "/ack").status_code == 200
        raised_again = "and now I want to kill myself"
        with server.patient("ada") as patient:
            patient.ask(raised_again)
        again = alerts(server)[0]
        assert again["alert_id"] == first["alert_id"] and again["ack"] is None
        assert again["escalation"]["level"] == 0 and len(again["red_flags"]) > len(first["red_flags"])
        done = http.post(path + "/false-positive", json={"reason": "a test"})
        assert done.status_code == 200 and done.json()["outcome"] == "false_positive"
        assert http.post(path + "/false-positive").json()["duplicate"] is True
        other = http.post(path + "/resolve")
        assert other.status_code == 409 and other.json()["current"]["outcome"] == "false_positive"
        assert alerts(server) == []
        assert http.get(path).json()["outcome"] == "false_positive"


def test_the_emergency_button_alerts_nurses_without_a_word_from_the_patient(server):
    with server.nurse("n-1") as nurse, server.http("patient", "ada") as http:
        nurse.until("welcome")
        pressed = http.post("/api/emergency/alerts", json={"session_id": "s"})
        assert pressed.status_code == 201, pressed.text
        told = nurse.until("red_flag_alert")["payload"]
        assert told["alert_id"] == pressed.json()["alert_id"]
        assert told["red_flags"][0]["rule"] == "panic_button"
        again = http.post("/api/emergency/alerts", json={"session_id": "s"})
        assert again.status_code == 200 and again.json()["duplicate"] is True
        with server.http("nurse", "n-1") as desk:
            entry = desk.get("/api/nurse/queue").json()["queue"][0]
            assert entry["urgency"] == "emergency" and entry["session_id"] == told["session_id"]


def test_every_waiting_alert_is_told_on_joining_and_listed_in_pages(server):
    for number in range(120):
        with server.http("patient", f"p-{number}") as http:
            assert http.post("/api/emergency/alerts", json={}).status_code == 201
    with server.nurse("n-1") as nurse:
        told = {f["payload"]["alert_id"] for f in nurse.pong() if f["type"] == "red_flag_alert"}
    assert len(told) == 120
    seen, cursor = [], None
    with server.http("nurse", "n-1") as http:
        while True:
            params = {"limit": 50} | ({"cursor": cursor} if cursor else {})
            body = http.get("/api/nurse/alerts", params=params).json()
            seen += [a["alert_id"] for a in body["items"]]
            cursor = body["next_cursor"]
            if not body["has_more"]:
                break
    assert len(seen) == 120 and set(seen) == told
