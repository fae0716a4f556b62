"""Browsers and eager clients: origins, preflights, rate limits, live streams."""

from __future__ import annotations

import json
import socket

import pytest
from harness import CHEST_PAIN, HARMLESS, Stream

LISTED = "https://app.example"


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example", "null", "https://app.example.evil.example", "https://evil-app.example",
        "http://app.example", "https://app.example:444", "https://app.example/", "https://APP.example.",
        "https://user@app.example", "https://app.example@evil.example", "file://", "*", "",
        "https://desk.example", "https://app.example, https://evil.example",
        "https://sub.app.example", "https://app.exampl", "https://app.example.", "HTTPS://app.example",
        "https://APP.example", "https://app.example:8443", "https://[::1]", "https://app.example%2eevil.example",
    ],
)
def test_an_origin_that_is_not_listed_is_denied_on_rest_and_websocket(shared, origin):
    from websockets.exceptions import InvalidStatus

    with shared.http("nurse") as http:
        answer = http.get("/api/nurse/queue", headers={"Origin": origin})
        assert answer.status_code == 403 and answer.json()["code"] == "origin_denied"
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert "queue" not in answer.json()
    with pytest.raises(InvalidStatus) as refused:
        shared.socket(
            "/ws/chat", shared.token("nurse", "a-nurse"), additional_headers={"Origin": origin}
        )
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("origin", [LISTED, "https://desk.example:8443"])
def test_a_listed_origin_is_named_back_exactly_and_never_a_star(shared, origin):
    with shared.http("nurse") as http:
        answer = http.get("/api/nurse/queue", headers={"Origin": origin})
        assert answer.status_code == 200
        assert answer.headers["Access-Control-Allow-Origin"] == origin
        assert answer.headers["Access-Control-Allow-Credentials"] == "true"
        assert "Origin" in answer.headers["Vary"]
        lost = http.get("/nothing", headers={"Origin": origin})
        assert lost.headers["Access-Control-Allow-Origin"] == origin
        assert "Access-Control-Allow-Origin" not in http.get("/livez").headers


def test_a_preflight_is_answered_without_a_token(shared):
    with shared.http() as http:
        answer = http.options(
            "/api/nurse/queue/pat_x/action",
            headers={
                "Origin": LISTED, "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "authorization,content-type,idempotency-key",
            },
        )
        assert answer.status_code in (200, 204)
        assert "POST" in answer.headers["Access-Control-Allow-Methods"]
        allowed = answer.headers["Access-Control-Allow-Headers"].lower()
        for name in ("authorization", "content-type", "idempotency-key", "if-match"):
            assert name in allowed
        denied = http.options("/api/nurse/queue", headers={"Origin": "https://evil.example"})
        assert denied.status_code == 403


def test_the_services_own_origin_is_welcome(shared):
    with shared.http("nurse") as http:
        own = f"http://127.0.0.1:{shared.port}"
        assert http.get("/api/nurse/queue", headers={"Origin": own}).status_code == 200


def as_browser(server, host: str, scheme: str = "http") -> tuple[int, int]:
    """What a page of `scheme://host` gets where its requests lead to the server: from REST, and for a socket."""
    from websockets.exceptions import InvalidStatus

    origin, token = f"{scheme}://{host}", server.token("nurse", "a-nurse")
    with server.http("nurse") as http:
        rest = http.get("/api/nurse/queue", headers={"Host": host, "Origin": origin}).status_code
    fields = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    fields += f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: {origin}\r\nAuthorization: Bearer {token}"
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as raw:
        raw.sendall(f"GET /ws/chat HTTP/1.1\r\nHost: {host}\r\n{fields}\r\n\r\n".encode())
        return rest, int(raw.recv(4096)[9:12])


def test_a_page_whose_own_name_was_led_here_is_a_stranger(shared, fresh):
    """DNS rebinding: `Host` and `Origin` agree, and the name is the attacker's. Addresses need no name server."""
    port = shared.port
    for name in ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "xlocalhost", "record"):
        assert as_browser(shared, f"{name}:{port}") == (403, 403), name
    for name in ("127.0.0.1", "localhost", "desk.localhost", "[::1]", "192.0.2.7"):
        assert as_browser(shared, f"{name}:{port}") == (200, 101), name
    # A name of one's own is listed; where TLS ends before the service, a certificate has shown whose it is.
    named = fresh("named", APP_SERVING_ALLOWED_ORIGINS='["http://record.example:8000"]').start()
    assert as_browser(named, "record.example:8000") == (200, 101)
    behind = fresh("behind", APP_TLS_TERMINATED_BY_PROXY="true").start()
    assert as_browser(behind, "record.example", "https") == (200, 101)
    assert as_browser(behind, "record.example", "http") == (403, 403)


# Limits


def test_too_many_requests_are_429_with_the_seconds_to_wait(fresh):
    """A burst passes, then 429 with Retry-After; another user is not held up by it."""
    server = fresh(APP_RATE_LIMITS="on").start()
    with server.http("nurse", "eager") as http, server.http("nurse", "calm") as other:
        codes = [http.get("/api/auth/me") for _ in range(200)]
        refused = [a for a in codes if a.status_code == 429]
        assert 100 <= len(codes) - len(refused) < 200
        assert {a.status_code for a in codes} == {200, 429}
        assert int(refused[0].headers["Retry-After"]) >= 1
        assert refused[0].json()["code"] == "rate_limited"
        assert refused[0].json()["retryable"] is True
        assert refused[0].json()["emergency_number"] == "112"
        assert other.get("/api/auth/me").status_code == 200


def test_a_red_flag_is_stored_and_alerted_however_many_messages_came_before(fresh):
    """Calm messages past the limit are nacked; the emergency right behind them is not."""
    server = fresh(APP_RATE_LIMITS="on").start()
    with server.patient("p") as patient, server.nurse() as nurse:
        for number in range(40):
            patient.say(f"{HARMLESS} {number}", f"calm-{number}")
        patient.say(CHEST_PAIN, "red")
        patient.until("ack", client_id="red")
        nacks = [f["payload"] for f in patient.seen if f["type"] == "nack"]
        assert nacks and {n["problem"]["status"] for n in nacks} == {429}
        assert nacks[0]["problem"]["emergency_number"] == "112"
        acks = [f["payload"]["client_id"] for f in patient.seen if f["type"] == "ack"]
        assert len(acks) >= 20 and acks[-1] == "red"
        nurse.until("red_flag_alert")


def test_a_red_flag_posted_over_rest_passes_a_spent_limit(fresh):
    """A patient whose client asked too often is still heard."""
    server = fresh(APP_RATE_LIMITS="on").start()
    with server.http("patient", "p") as http:
        http.post("/api/sessions", json={"session_id": "s"})
        while http.get("/api/auth/me").status_code != 429:
            pass
        answer = http.post("/api/sessions/s/messages", json={"content": CHEST_PAIN})
    assert answer.status_code == 201, answer.text


# Streams


def test_a_dashboard_stream_begins_with_the_whole_queue_each_time_it_is_resumed(server):
    """Last-Event-ID or not, nothing is missed: what happened in between stands in the first update."""
    with server.http("nurse") as http:
        url = http.post("/api/streaming/dashboard").json()["url"]
        with http.stream("GET", url) as response:
            last = Stream(response).until("dashboard_update")["id"]
        with server.patient("p") as patient:
            patient.ask(CHEST_PAIN)
        with http.stream("GET", url, headers={"Last-Event-ID": last}) as response:
            stream = Stream(response)
            assert json.loads(stream.until("connected")["data"])["resumed"] is True
            snapshot = stream.until("dashboard_update")
            assert len(json.loads(snapshot["data"])["queue"]) == 1
            before, after = (int(i.rsplit(":", 1)[1]) for i in (last, snapshot["id"]))
            assert after > before
            alert = json.loads(stream.until("red_flag_alert")["data"])
            assert alert["ack"] is None


@pytest.mark.parametrize("wrong", ["garbage", "0011:5", "{epoch}:999999999", "{epoch}:x", "{epoch}:-1"])
@pytest.mark.parametrize("way", ["header", "query"])
def test_an_unknown_last_event_id_is_told_to_resync_before_the_whole_queue(server, wrong, way):
    with server.http("nurse") as http:
        url = http.post("/api/streaming/dashboard").json()["url"]
        with http.stream("GET", url) as response:
            epoch = json.loads(Stream(response).until("connected")["data"])["epoch"]
        wrong = wrong.format(epoch=epoch)
        asked = {"headers": {"Last-Event-ID": wrong}} if way == "header" else {"params": {"last_event_id": wrong}}
        with http.stream("GET", url, **asked) as response:
            stream = Stream(response)
            assert json.loads(stream.until("resync")["data"])["reason"] == "unknown_id"
            stream.until("dashboard_update")


def test_a_stopped_stream_ends_for_its_readers_and_answers_204_from_then_on(server):
    with server.http("nurse") as http:
        url = http.post("/api/streaming/dashboard").json()["url"]
        with http.stream("GET", url) as response:
            stream = Stream(response)
            stream.until("dashboard_update")
            assert http.post(url + "/stop").json()["status"] == "stopped"
            assert json.loads(stream.until("done")["data"])["status"] == "stopped"
            assert stream.events.get(timeout=10) is None
        assert http.get(url).status_code == 204
        assert http.post(url + "/stop").status_code == 200
    with server.http("nurse", "another") as other:
        assert other.get(url).status_code == 403
        assert other.post(url + "/stop").status_code == 403


def test_a_post_that_accepts_events_streams_at_once(server):
    with server.http("nurse") as http:
        headers = {"Accept": "text/event-stream"}
        with http.stream("POST", "/api/streaming/dashboard", headers=headers) as response:
            assert response.status_code == 200
            assert response.headers["Content-Type"].startswith("text/event-stream")
            assert response.headers["X-Accel-Buffering"] == "no"
            stream = Stream(response)
            stream.until("connected")
            stream.until("dashboard_update")


def test_a_quiet_stream_has_a_heartbeat(server):
    """Within twenty seconds of silence something comes, so that proxies keep it open."""
    with server.http("nurse") as http, http.stream(
        "POST", "/api/streaming/dashboard", headers={"Accept": "text/event-stream"}
    ) as response:
        stream = Stream(response)
        event = stream.events.get(timeout=20)
        first = ("connected", "dashboard_update", "dashboard_metrics_update")
        while event.get("event") in first or set(event) == {"retry"}:
            event = stream.events.get(timeout=20)
        assert "comment" in event or event.get("event") == "heartbeat"


def test_another_nurses_stream_is_not_readable(server):
    with server.http("nurse", "one") as one, server.http("nurse", "two") as two:
        url = one.post("/api/streaming/dashboard").json()["url"]
        assert two.get(url).status_code == 403
        assert one.get("/api/streaming/str_" + "0" * 26).status_code == 404
        assert one.get("/api/streaming/garbage").status_code == 404


def test_the_dashboard_stream_is_a_viewing_that_names_the_patients_it_showed(server):
    with server.http("nurse", "n") as http:
        with http.stream(
            "POST", "/api/streaming/dashboard", headers={"Accept": "text/event-stream"}
        ) as response:
            stream = Stream(response)
            stream.until("dashboard_update")
            with server.patient("p") as patient:
                patient.ask(CHEST_PAIN)
            alert = json.loads(stream.until("red_flag_alert")["data"])
            looks = [e for e in server.audit(type="viewing_started") if e["view"] == "dashboard"]
            assert alert["patient_id"] in [p for e in looks for p in e["patient_ids"]]
