"""Edges of access: numbers of another kind, ways to write an origin, a path or an address, and limits that tell of themselves."""

from __future__ import annotations

import pytest
from harness import HARMLESS, Stream
from test_access import steps_up


@pytest.fixture
def clinic(fresh):
    """A service with limits, and a patient with a session."""
    server = fresh(APP_RATE_LIMITS="on").start()
    with server.http("patient", "p") as http:
        made = http.post("/api/sessions", json={"session_id": "s"}).json()
        http.post("/api/sessions/s/messages", json={"content": HARMLESS})
    server.patient_id, server.session_id = made["patient_id"], made["session_id"]
    return server


def test_a_duration_of_another_kind_opens_no_record(clinic):
    """It was read as the standard hour, longer than what was asked for."""
    server = clinic
    body = {"patient_id": server.patient_id, "reason_code": "ETREAT", "justification": "not breathing, no history"}
    with server.http(headers=steps_up(server, "nurse", "n")) as http:
        for seconds in ("60", 61.5, True, [60], 2**63):
            answer = http.post("/api/emergency/access", json=body | {"duration_seconds": seconds})
            assert answer.status_code == 422, (seconds, answer.text)
        assert http.post("/api/emergency/access", json=body | {"duration_seconds": None}).status_code == 201
        case = f"/api/nurse/queue/{server.patient_id}/snooze"
        assert http.post(case, json={"seconds": 60}).status_code == 200
        assert http.post(case, json={"seconds": "60"}).status_code == 422
    assert len(server.audit(type="emergency_access_opened")) == 1


def test_another_patients_disclosures_are_refused_on_record(clinic):
    server = clinic
    with server.http("patient", "stranger") as http:
        http.post("/api/sessions", json={"session_id": "s"})
        answer = http.get("/api/audit/disclosures", params={"patient_id": server.patient_id})
    assert answer.status_code == 403 and answer.json()["code"] == "not_your_patient"
    assert "not_own_record" in [e["reason"] for e in server.audit(type="access_denied")]


def test_an_origin_is_listed_as_browsers_write_it_or_not_at_all(fresh):
    server = fresh(APP_SERVING_ALLOWED_ORIGINS='["https://APP.example:443", "http://lab.example:80"]').start()
    with server.http() as http:
        for origin in ("https://app.example", "http://lab.example"):
            assert http.get("/livez", headers={"Origin": origin}).status_code == 200
        for origin in ("https://app.example:443", "http://app.example", "https://lab.example:80"):
            assert http.get("/livez", headers={"Origin": origin}).status_code == 403
    with server.http(headers=steps_up(server, "admin", "a")) as admin:

        def ask(origin: str):
            return admin.post("/api/admin/cors/origins", json={"origin": origin, "duration_seconds": 60})

        made = ask("https://Field.example:443")
        assert made.status_code == 201 and made.json()["origin"] == "https://field.example"
        assert ask("https://[2001:db8::1]:8443").json()["origin"] == "https://[2001:db8::1]:8443"
        for odd in ("https://x:0", "https://x:65536", "https://x:", "https://x..y", "https://.x", "https://[x]", "https://a]b"):
            assert ask(odd).status_code == 422, odd
        gone = admin.delete("/api/admin/cors/origins", params={"origin": "https://field.example:443"})
        assert gone.status_code in (200, 204)
        ended = [e for e in server.audit() if e["type"] == "origin_expired"]
        assert len(ended) == 1


def test_a_ticket_opens_its_path_however_that_is_written_and_no_other(fresh):
    server = fresh().start()
    ways = ("/ws/emergency/", "/ws/emergency", "/integration/ws/emergency/")
    with server.http("nurse") as http:
        for asked in ways:
            for used in ways:
                body = {"purpose": "ws", "path": asked}
                ticket = http.post("/api/auth/tickets", json=body).json()["ticket"]
                server.socket(f"{used}?ticket={ticket}").close()
        ticket = http.post("/api/auth/tickets", json={"purpose": "ws", "path": ways[0]}).json()["ticket"]
        with pytest.raises(Exception, match="401"):
            server.socket(f"/ws/chat?ticket={ticket}")


def test_an_address_with_a_port_from_a_trusted_proxy_is_that_address(fresh):
    server = fresh(
        APP_DENIED_IPS='["203.0.113.0/24", "2001:db8:dead::/48"]', APP_TRUSTED_PROXIES='["127.0.0.0/8"]'
    ).start()
    denied = ("203.0.113.9:443", "[2001:db8:dead::1]", "[2001:db8:dead::1]:443", "2001:db8:dead::1", "::ffff:203.0.113.9")
    with server.http() as http:
        for text in denied:
            assert http.get("/livez", headers={"X-Forwarded-For": text}).status_code == 403, text
        for text in ("198.51.100.1:443", "[2001:db8:beef::1]:1"):
            answer = http.get("/metrics", headers={"X-Forwarded-For": text})
            assert answer.status_code == 401, text
        # Who speaks for somebody without saying for whom is not this machine itself.
        for text in ("unknown", "_hidden", "", "198.51.100.1, nobody", "127.0.0.1"):
            answer = http.get("/metrics", headers={"X-Forwarded-For": text})
            assert answer.status_code == 401, text
        assert http.get("/metrics").status_code == 200


def test_a_refused_message_tells_the_limit_that_refused_it(clinic):
    server = clinic
    with server.http("patient", "p") as http:
        path = f"/api/sessions/{server.session_id}/messages"
        answers = (http.post(path, json={"content": f"{HARMLESS} {i}"}) for i in range(60))
        refused = next(a for a in answers if a.status_code == 429)
    assert refused.headers["RateLimit"].startswith('"default";r=0;')
    assert refused.headers["RateLimit-Policy"].startswith('"default";q=20')
    assert int(refused.headers["Retry-After"]) >= 1


def test_sockets_and_streams_of_a_page_whose_origin_is_let_in_no_longer_end_within_five_seconds(fresh):
    """A socket from elsewhere goes on."""
    server = fresh().start()
    field = {"Origin": "https://field.medical-ai.health"}
    token = server.token("nurse", "n")
    with server.http(headers=steps_up(server, "admin", "a")) as admin:
        body = {"origin": field["Origin"], "duration_seconds": 600}
        assert admin.post("/api/admin/cors/origins", json=body).status_code == 201
        with server.socket("/ws/chat", token, additional_headers=dict(field)) as page, server.http(
            "nurse", "n", headers=field
        ) as http, http.stream(
            "POST", "/api/streaming/dashboard", headers={"Accept": "text/event-stream"}
        ) as response, server.socket("/ws/chat", token) as other:
            stream = Stream(response)
            stream.until("dashboard_update")
            page.until("welcome")
            gone = admin.delete("/api/admin/cors/origins", params={"origin": field["Origin"]})
            assert gone.status_code == 204
            assert page.close_code(5) == 4403
            assert stream.until("stream_error", 5)
            other.pong()
